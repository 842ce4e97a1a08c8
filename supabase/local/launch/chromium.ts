/** The Chromium that `npm start` and the tests drive: the one on this computer, or one that is fetched once. */
import { findChromium } from './find-chromium';
import { installChromium } from './install-chromium';

export { NoChromium } from './find-chromium';

/**
 * A Chromium that runs: the one that is there, otherwise a fresh one.
 * @param root folder of package.json
 * @throws NoChromium with what a person can do
 */
export async function needChromium(root: string, say: (text: string) => void): Promise<string> {
  return (await findChromium()) ?? (await installChromium(root, say));
}
