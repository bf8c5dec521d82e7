/** `npm run demo`: no token, no internet. Serves the page until Ctrl-C. */
import { existsSync } from 'node:fs';
import { programEntry, startDemo } from './demo.js';

const { DEMO_PORT: wanted = '4000' } = process.env;

if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65_535) {
  console.error(`DEMO_PORT: "${wanted}" is no port; write a number from 0 to 65535`);
  process.exit(78);
}
if (!existsSync(programEntry)) {
  console.error('dist/main.js is missing: npm run build makes it');
  process.exit(1);
}

const demo = await startDemo({
  port: Number(wanted),
  onCrash: ({ lastWords }) => {
    console.error(`The program ended by itself and starts again:\n${lastWords ?? ''}`);
  },
});
console.log(`Limiar demo: open ${demo.url} (Ctrl-C ends it)`);

let stopping = false;
const stop = () => {
  if (stopping) process.exit(1); // The second Ctrl-C is somebody in a hurry.
  stopping = true;
  void demo.close().then(() => {
    console.log('Limiar demo: ended');
    process.exit(0);
  });
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
