import type { GeneralPage } from '../page-parts';
import { seventhAbroad } from './seventh-abroad';
import { seventhSystems } from './seventh-systems';
import { seventhUk } from './seventh-uk';

/** The seventh set: as the fifth and the sixth, with longer texts. */
export const seventhSet: GeneralPage[] = [...seventhUk, ...seventhSystems, ...seventhAbroad];
