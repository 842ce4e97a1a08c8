/**
 * `npm run bench:import -- --files DIR --out FILE`: reads every CV in the folder (Word, PDF, text, JSON Resume) as the
 * extension does, with its limits, and writes one JSON line per file. Beside a `<name>.json` with what is right, as
 * in `tests/fixtures/documents`, it prints how much of it was found. `--locale en-US` reads dates month first.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPackages } from '../../supabase/local/launch/with-packages.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

await withPackages(root, async () => {
  const { benchImport } = await import('./import/bench-import.ts');
  await benchImport(process.argv.slice(2));
});
