import { systemClock } from '../clock.js';
import { openOperatorStore } from '../store/sqlite/beside.js';
import { eventsTool } from './events-tool.js';
import { runTool } from './tool.js';

await runTool(async ({ args, file }) => {
  const store = openOperatorStore(file);
  try {
    return await eventsTool(args, store, systemClock.now());
  } finally {
    store.close();
  }
});
