/**
 * `npm test`: everything that is checked, from a fresh clone, in lanes; see run/lanes.ts. The last line is the sum.
 * Names of lanes run those alone; `--check` is the quick loop, `--all` adds the long forms.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPackages } from '../supabase/local/launch/with-packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await withPackages(
  root,
  async () => {
    const { runLanes } = await import('./run/run-lanes.ts');
    return runLanes(root, process.argv.slice(2));
  },
  () => console.log('0 passed, 1 failed'),
);
