/**
 * How the commands of the project begin: they are plain JavaScript, because they run before the packages are there,
 * and hand over to TypeScript once they are.
 */
import { ensureInstalled, nodeComplaint } from './install.mjs';

/**
 * Does the work of a command. Where this Node is too old or something fails, the sentence for it is printed (with
 * `DEBUG` set, all of it) and the process ends with 1.
 * @param {string} root folder of package.json
 * @param {() => Promise<unknown>} work may import TypeScript; answering false makes the command fail without a word
 * @param {() => void} [afterFailure] what else is said where it failed
 */
export async function withPackages(root, work, afterFailure) {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint !== null) {
    console.error(complaint);
    process.exit(1);
  }
  try {
    await ensureInstalled(root, (text) => console.log(text));
    const { register } = await import('tsx/esm/api');
    register();
    if ((await work()) === false) process.exitCode = 1;
  } catch (error) {
    console.error(error.message);
    if (process.env.DEBUG) console.error(error);
    afterFailure?.();
    process.exitCode = 1;
  }
}
