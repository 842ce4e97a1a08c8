import type { GeneralPage } from '../page-parts';
import { thirteenthAsian } from './thirteenth-asian';
import { thirteenthCouncils } from './thirteenth-councils';
import { thirteenthFirms } from './thirteenth-firms';
import { thirteenthGerman } from './thirteenth-german';
import { thirteenthNone } from './thirteenth-none';
import { thirteenthOffices } from './thirteenth-offices';
import { thirteenthRomance } from './thirteenth-romance';
import { thirteenthSearches } from './thirteenth-searches';
import { thirteenthSlavic } from './thirteenth-slavic';

/** The thirteenth set: pages composed from the templates of employers’ own sites and of small boards, in ten languages. */
export const thirteenthSet: GeneralPage[] = [
  ...thirteenthCouncils,
  ...thirteenthFirms,
  ...thirteenthOffices,
  ...thirteenthGerman,
  ...thirteenthRomance,
  ...thirteenthSlavic,
  ...thirteenthAsian,
  ...thirteenthSearches,
  ...thirteenthNone,
];
