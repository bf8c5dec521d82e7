import { parseArgs } from 'node:util';
import { startAwesomeApi } from './awesome-api.js';
import { startBotApi } from './bot-api.js';
import { startControl } from './control.js';
import { startOpenMeteo } from './open-meteo.js';
import { startPtax } from './ptax.js';

/**
 * All stand-ins as a program of their own, for shells and for tests of the built bot:
 * `node dist/demo/stand-ins/serve.js --telegram 8081 --awesomeapi 8082 --openmeteo 8083 --ptax 8085 --control 8084 --limits real`.
 * Every option may be left out; a port is then a free one. Prints one line of JSON with the addresses; ends on SIGTERM.
 */
const { values } = parseArgs({
  options: {
    telegram: { type: 'string', default: '0' },
    awesomeapi: { type: 'string', default: '0' },
    openmeteo: { type: 'string', default: '0' },
    ptax: { type: 'string', default: '0' },
    control: { type: 'string', default: '0' },
    token: { type: 'string', default: '123456:stand-in' },
    limits: { type: 'string', default: 'off' },
    usd: { type: 'string', default: '5.1434' },
  },
});

const bot = await startBotApi({
  port: Number(values.telegram),
  token: values.token,
  limits: values.limits === 'real' ? 'real' : 'off',
});
const awesome = await startAwesomeApi({ port: Number(values.awesomeapi) });
awesome.set('USD-BRL', { bid: values.usd });
const openMeteo = await startOpenMeteo({
  port: Number(values.openmeteo),
  limits: values.limits === 'real' ? 'real' : 'off',
});
const ptax = await startPtax({ port: Number(values.ptax) });
const control = await startControl(bot, awesome, openMeteo, ptax, Number(values.control));

console.log(
  JSON.stringify({
    telegram: bot.url,
    token: bot.token,
    awesomeapi: awesome.url,
    openMeteo: openMeteo.url,
    ptax: ptax.url,
    control: control.url,
    pid: process.pid,
  }),
);

const end = () => {
  void Promise.all([bot.close(), awesome.close(), openMeteo.close(), ptax.close(), control.close()]);
};
process.once('SIGTERM', end);
process.once('SIGINT', end);
