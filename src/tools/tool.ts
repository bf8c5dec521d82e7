import { existsSync } from 'node:fs';
import { ConfigError, readDatabaseUrl } from '../config.js';
import { fileOf } from '../store/sqlite/open.js';

/** Exit statuses as the program's own: 0 done, 78 a wrong setting, 1 else. */
const wrongSetting = 78;

/** What an operator's tool is given. */
export interface Call {
  readonly args: readonly string[];
  /** The database that the settings name. */
  readonly file: string;
}

/** An answer that is one line for the operator, and no fault. */
export class ToolError extends Error {}

/** Runs a tool: its lines to stdout; what went wrong as one line to stderr, without a stack. */
export async function runTool(work: (call: Call) => Promise<readonly string[]>): Promise<void> {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    const lines = await work({ args: process.argv.slice(2), file: fileOf(readDatabaseUrl(process.env)) });
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.replaceAll(/\s*\n\s*/g, ' ') : String(error)}\n`);
    process.exitCode = error instanceof ConfigError ? wrongSetting : 1;
  }
}
