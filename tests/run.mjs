/**
 * `npm test`: everything that is checked, from a fresh clone, in lanes; see run/lanes.ts. The last line is the sum.
 * Names of lanes run those alone; `--check` is the quick loop, `--all` adds the long forms.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, nodeComplaint } from '../supabase/local/launch/install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const complaint = nodeComplaint(process.versions.node);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}

try {
  await ensureInstalled(root, (text) => console.log(text));
  const { register } = await import('tsx/esm/api');
  register();
  const { runLanes } = await import('./run/run-lanes.ts');
  process.exitCode = (await runLanes(root, process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  if (process.env.DEBUG) console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
