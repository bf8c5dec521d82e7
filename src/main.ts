import { existsSync } from 'node:fs';
import { createApp } from './app.js';
import { systemClock } from './clock.js';
import { ConfigError, readConfig } from './config.js';
import { failpointFrom } from './failpoint.js';
import { createLog, logDestination } from './log.js';

/** Exit statuses: 0 asked to stop, 78 a wrong setting, 1 else. */
const wrongSetting = 78;
/** SIGTERM is done within ten seconds, whatever hangs. */
const stoppingMs = 9_500;

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const log = createLog(config.logLevel, logDestination());
  // For the crash test only; without the variable every point is inert.
  const fail = failpointFrom(process.env['LIMIAR_FAILPOINT'], () => process.kill(process.pid, 'SIGKILL'));
  const app = await createApp(config, { clock: systemClock, chance: Math.random, log, fail });

  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), stoppingMs).unref();
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'the stop failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await app.start();
}

main().catch((error: unknown) => {
  const lines =
    error instanceof ConfigError ? error.mistakes : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(error instanceof ConfigError ? wrongSetting : 1);
});
