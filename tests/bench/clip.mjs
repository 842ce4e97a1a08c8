/**
 * `npm run bench:clip -- --pages DIR --out FILE`: reads every `DIR/*.html` in a real Chromium with page scripts off,
 * taking the address and nothing else from `DIR/labels.jsonl`. Prints right and wrong per site and field, and
 * times beside Readability and Defuddle; writes one JSON line per page. `--perturb` reads damaged copies too,
 * `--runs N` times each page N times (default 5, 0 leaves the times out), `--today YYYY-MM-DD` sets the day.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, nodeComplaint } from '../../supabase/local/launch/install.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const complaint = nodeComplaint(process.versions.node);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}

try {
  await ensureInstalled(root, (text) => console.log(text));
  const { register } = await import('tsx/esm/api');
  register();
  const { benchClip } = await import('./clip/bench-clip.ts');
  process.exitCode = (await benchClip(root, process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  if (process.env.DEBUG) console.error(error);
  process.exitCode = 1;
}
