/**
 * What must stand before anything else can run: a Node that is new enough, and the packages of the lockfile.
 * Plain JavaScript without dependencies, because it runs before they are there. Used by `npm start` and `npm test`.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that works, `engines.node` in package.json. */
const oldestNode = [20, 19];

/**
 * A sentence for the person when this Node is too old, otherwise null.
 * @param {string} version as in `process.versions.node`
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor, needMinor] = oldestNode;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return null;
  return `Starboard needs Node ${oldestNode.join('.')} or later, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}

/**
 * Why the packages must be installed, or null when they are what the lockfile says.
 * npm keeps its own account of what it installed in node_modules/.package-lock.json and writes it last, so
 * this sees a half-finished install too, and accepts one that somebody made by hand.
 * @param {string} root folder of package.json
 */
export function whyInstall(root) {
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (installed === null) return 'no packages yet';
  const stamp = readJson(stampFile(root));
  if (stamp !== null && stamp.platform !== platform()) return 'the packages are for another kind of computer';
  if (stamp !== null && stamp.lock === hashOfLock(root)) return null;
  return lockDiffers(root, installed.packages) ? 'the lockfile has changed' : null;
}

/**
 * Install what the lockfile says, when it is not there.
 * @param {string} root folder of package.json
 * @param {(text: string) => void} say told once, before a wait of about a minute
 * @returns {Promise<boolean>} true where something was installed
 */
export async function ensureInstalled(root, say) {
  const why = whyInstall(root);
  if (why === null) return false;
  say(`Installing packages (${why}); this takes about a minute`);
  await npmCi(root);
  writeFileSync(stampFile(root), JSON.stringify({ lock: hashOfLock(root), platform: platform() }));
  return true;
}

function lockDiffers(root, installed) {
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  // Optional packages are for other platforms as a rule, and npm leaves them out without a word.
  return Object.entries(wanted).some(
    ([path, entry]) =>
      path !== '' && !(entry.optional && !installed[path]) && installed[path]?.version !== entry.version,
  );
}

function npmCi(root) {
  const [command, args] = npmCommand();
  // Warnings about engines and install scripts are ours to know, see the notes in package.json.
  const npm = spawn(
    command,
    [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: command.endsWith('.cmd'),
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    },
  );
  let complaint = '';
  npm.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  return new Promise((resolve, reject) => {
    npm.on('error', reject);
    npm.on('close', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`npm ci did not finish:\n${reasonIn(complaint)}`)),
    );
  });
}

/** What npm says went wrong, without the list of all its options that it adds. */
export function reasonIn(complaint) {
  return (complaint.split(/^npm error (?:Clean install a project|Usage:)/m)[0] ?? '').trim();
}

/** The npm that runs us, where one does: it may be the only one, and not on the path. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return [process.execPath, [running]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

const stampFile = (root) => join(root, 'node_modules', '.starboard-install.json');
const platform = () => `${process.platform}-${process.arch}`;
const hashOfLock = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // Missing is an answer; half written by an interrupted install is the same answer.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error instanceof SyntaxError) return null;
    throw error;
  }
}
