import type { GeneralPage } from '../page-parts';
import { sixthAbroad } from './sixth-abroad';
import { sixthSystems } from './sixth-systems';
import { sixthUk } from './sixth-uk';

/** The sixth set: as the fifth, on other skeletons. */
export const sixthSet: GeneralPage[] = [...sixthUk, ...sixthSystems, ...sixthAbroad];
