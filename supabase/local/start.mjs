/**
 * `npm start`: the whole of Starboard on this computer, from a fresh clone. Plain JavaScript, because it runs
 * before the packages are there; the launcher itself is TypeScript, see launch/launch.ts.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, nodeComplaint } from './launch/install.mjs';

const startedAt = Date.now();
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const complaint = nodeComplaint(process.versions.node);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}

try {
  console.log('Starboard\n');
  await ensureInstalled(root, (text) => console.log(`  ${text}`));
  const { launch } = await loadLauncher();
  await launch(root, startedAt);
} catch (error) {
  console.error(`\nStarboard could not start. ${error.message}`);
  if (process.env.DEBUG) console.error(error);
  process.exit(1);
}

async function loadLauncher() {
  const { register } = await import('tsx/esm/api');
  register();
  // A package of the backend warns about Node 20 when it is loaded. It works there, and its tests say so.
  const { warn } = console;
  console.warn = (text, ...more) => String(text).includes('Node.js 20 and below') || warn(text, ...more);
  try {
    return await import('./launch/launch.ts');
  } finally {
    console.warn = warn;
  }
}
