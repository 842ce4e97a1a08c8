import { siteOf } from '../../domain/site-of';
import type { ClipTab } from './clip-tab';

/** What reading a frame needs from outside. */
export interface ClipFrameNeeds {
  /** Whether the person allowed this site. */
  isAllowed(site: string): Promise<boolean>;
  /** The way of a clip through the frame of that site instead of the page around it. */
  clipIn(site: string): ClipTab;
}

/**
 * An advert that stands in a frame of another site is read there, where the person allowed that one site. It is kept
 * under its own address; where the frame cannot be read, what was said of the page stands.
 */
export function withFrames(clipPage: ClipTab, { isAllowed, clipIn }: ClipFrameNeeds): ClipTab {
  return async (request) => {
    const outcome = await clipPage(request);
    const address = outcome.kind === 'none' ? outcome.address : undefined;
    const site = address === undefined ? null : siteOf(address);
    if (site === null || !(await isAllowed(site))) return outcome;
    const inFrame = await clipIn(site)(request);
    return inFrame.kind === 'refused' ? outcome : inFrame;
  };
}
