import { type AdvertBody, findAdvertBody } from './advert-body';
import type { PageText } from './page-box';
import { clearBody } from './page-lines';

export interface SeenPage {
  document: Document;
  text: PageText;
  body: AdvertBody;
}

/**
 * The page, or the page inside it that holds the advert: some applicant systems show theirs in a frame of the
 * same origin, which can be read from here. Frames of other origins cannot.
 */
export function clearestPage(page: Document, walk: (page: Document) => PageText): SeenPage {
  const outer = seen(page, walk);
  if (outer.body.score >= clearBody) return outer;
  let clearest = outer;
  for (const frame of Array.from(page.getElementsByTagName('iframe')).slice(0, 20)) {
    const inner = openedIn(frame);
    if (inner === null || inner.getElementsByTagName('*').length > 20_000) continue;
    const candidate = seen(inner, walk);
    if (candidate.body.score > Math.max(clearest.body.score * 2, clearBody)) clearest = candidate;
  }
  return clearest;
}

function seen(document: Document, walk: (page: Document) => PageText): SeenPage {
  const text = walk(document);
  return { document, text, body: findAdvertBody(text) };
}

/** The document of a frame that is drawn and of the same origin, or null. */
function openedIn(frame: HTMLIFrameElement): Document | null {
  if (frame.clientHeight < 100) return null;
  const inner = frame.contentDocument;
  return inner?.body == null ? null : inner;
}
