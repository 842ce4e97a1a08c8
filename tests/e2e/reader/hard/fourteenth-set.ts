import type { GeneralPage } from '../page-parts';
import { fourteenthJapanese } from './fourteenth-japanese';
import { fourteenthNoneAbroad } from './fourteenth-none-abroad';
import { fourteenthNoneBoards } from './fourteenth-none-boards';
import { fourteenthNoneOwn } from './fourteenth-none-own';
import { fourteenthOwn } from './fourteenth-own';
import { fourteenthOwnAbroad } from './fourteenth-own-abroad';
import { fourteenthSearches } from './fourteenth-searches';

/** The fourteenth set: pages whose structure is that of real saved ones, most of them no advert. */
export const fourteenthSet: GeneralPage[] = [
  ...fourteenthSearches,
  ...fourteenthOwn,
  ...fourteenthOwnAbroad,
  ...fourteenthJapanese,
  ...fourteenthNoneBoards,
  ...fourteenthNoneOwn,
  ...fourteenthNoneAbroad,
];
