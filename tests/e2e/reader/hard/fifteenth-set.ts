import type { GeneralPage } from '../page-parts';
import { fifteenthAbroad } from './fifteenth-abroad';
import { fifteenthLists } from './fifteenth-lists';
import { fifteenthOffices } from './fifteenth-offices';
import { fifteenthSchools } from './fifteenth-schools';
import { fifteenthSystems } from './fifteenth-systems';

/** The fifteenth set: ordinary pages on the skeletons of saved ones, thirty adverts and six that are none. */
export const fifteenthSet: GeneralPage[] = [
  ...fifteenthOffices,
  ...fifteenthSchools,
  ...fifteenthSystems,
  ...fifteenthAbroad,
  ...fifteenthLists,
];
