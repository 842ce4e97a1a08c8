import type { GeneralPage } from '../page-parts';
import { ninthAbroad } from './ninth-abroad';
import { ninthSystems } from './ninth-systems';
import { ninthUk } from './ninth-uk';

/** The ninth set: on skeletons of saved pages and of the templates that systems publish, where the sets before had none. */
export const ninthSet: GeneralPage[] = [...ninthUk, ...ninthSystems, ...ninthAbroad];
