import { openOperatorStore } from '../store/sqlite/beside.js';
import { runTool, ToolError } from './tool.js';

await runTool(async ({ args, file }) => {
  const [to, ...more] = args;
  if (to === undefined || to === '' || to.startsWith('-') || more.length > 0)
    throw new ToolError('write one file: npm run backup -- FILE');
  const store = openOperatorStore(file, { ofAnyVersion: true });
  try {
    const { bytes, counts } = await store.copyTo(to);
    const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    return [`${to}: ${bytes} bytes, whole (integrity_check ok), ${told.join(', ')}`];
  } finally {
    store.close();
  }
});
