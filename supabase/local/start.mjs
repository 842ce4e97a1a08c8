/**
 * `npm start`: the whole of Starboard on this computer, from a fresh clone. Plain JavaScript, because it runs
 * before the packages are there; the launcher itself is TypeScript, see launch/launch.ts.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, nodeComplaint } from './launch/install.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const complaint = nodeComplaint(process.versions.node);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}

try {
  console.log('Starboard\n');
  await ensureInstalled(root, (text) => console.log(`  ${text}`));
  const { register } = await import('tsx/esm/api');
  register();
  const { launch } = await import('./launch/launch.ts');
  await launch(root);
} catch (error) {
  console.error(`\nStarboard could not start. ${error.message}`);
  if (process.env.DEBUG) console.error(error);
  process.exit(1);
}
