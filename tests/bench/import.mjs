/**
 * `npm run bench:import -- --files DIR --out FILE`: reads every CV in the folder (Word, PDF, text, JSON Resume) as the
 * extension does, with its limits, and writes one JSON line per file. Beside a `<name>.json` with what is right, as
 * in `tests/fixtures/documents`, it prints how much of it was found. `--locale en-US` reads dates month first.
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
  const { benchImport } = await import('./import/bench-import.ts');
  await benchImport(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  if (process.env.DEBUG) console.error(error);
  process.exitCode = 1;
}
