import { browser } from 'wxt/browser';
import { ok, type Result, refuse } from '../domain/result';
import type { ClipRefusal } from '../use-cases/advert/clip-outcome';

/** The built page scripts, by their place in the package. */
const pageScript = '/clip.js';
const readabilityScript = '/clip-readability.js';
const shapeScript = '/page-shape.js';

/** Runs the page script in the top frame of a tab and answers with what it handed over, unchecked. */
export const readPageOf = (tabId: number) => runIn(tabId, pageScript);

/** The same for the second, heavier script, which is worth its weight only where the first found no clear text. */
export const readReadabilityOf = (tabId: number) => runIn(tabId, readabilityScript);

/** How the page is built, without its words, for a report that the person asked for. */
export const readShapeOf = (tabId: number) => runIn(tabId, shapeScript);

/** The same two for the frame of one site, which the person allowed, inside the page of another. */
export function readersOfFrame(site: string) {
  const read = (file: typeof pageScript | typeof readabilityScript) => async (tabId: number) => {
    const frameId = await frameOf(tabId, site);
    return frameId === null ? refuse<ClipRefusal>('no-access') : runIn(tabId, file, frameId);
  };
  return { readPage: read(pageScript), readReadability: read(readabilityScript) };
}

/** The first frame of a site in a tab. Frames of sites that are not allowed answer nothing. */
async function frameOf(tabId: number, site: string): Promise<number | null> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, func: () => location.hostname })
    .catch(() => []);
  return frames.find(({ frameId, result }) => frameId !== 0 && result === site)?.frameId ?? null;
}

async function runIn(
  tabId: number,
  file: typeof pageScript | typeof readabilityScript | typeof shapeScript,
  frameId = 0,
): Promise<Result<unknown, ClipRefusal>> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [frame] = await browser.scripting.executeScript({ target, files: [file] });
    // A page that goes away while it is read gives no result.
    return frame?.result === undefined || frame.result === null ? refuse('page-changing') : ok(frame.result);
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

/** What the browser's own words mean. They are not documented; seen in Chromium 156. */
export function refusalOf(error: unknown): ClipRefusal {
  const words = error instanceof Error ? error.message : String(error);
  if (/No tab with id/i.test(words)) return 'tab-gone';
  if (/Frame .*(removed|not found)|frame was removed|No frame with id/i.test(words)) return 'page-changing';
  if (
    /chrome:\/\/|edge:\/\/|about:|view-source:|devtools:|extensions gallery|cannot be scripted/i.test(words)
  ) {
    return 'restricted-page';
  }
  // "Cannot access contents of the page. Extension manifest must request permission to access the respective host."
  if (/Cannot access|must request permission|Missing host permission/i.test(words)) return 'no-access';
  return 'unreadable';
}
