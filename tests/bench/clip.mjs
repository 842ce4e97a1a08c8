/**
 * `npm run bench:clip -- --pages DIR --out FILE`: reads every `DIR/*.html` in a real Chromium with page scripts off,
 * taking the address and nothing else from `DIR/labels.jsonl`. Prints right and wrong per site and field, and
 * times beside Readability and Defuddle; writes one JSON line per page. `--perturb` reads damaged copies too,
 * `--runs N` times each page N times (default 5, 0 leaves the times out), `--today YYYY-MM-DD` sets the day.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPackages } from '../../supabase/local/launch/with-packages.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

await withPackages(root, async () => {
  const { benchClip } = await import('./clip/bench-clip.ts');
  return benchClip(root, process.argv.slice(2));
});
