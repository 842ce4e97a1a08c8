import type { GeneralPage } from '../page-parts';
import { fifthAbroad } from './fifth-abroad';
import { fifthSystems } from './fifth-systems';
import { fifthUk } from './fifth-uk';

/** The fifth set: invented adverts on the skeletons of pages that real systems served, written without sight of the reader. */
export const fifthSet: GeneralPage[] = [...fifthUk, ...fifthSystems, ...fifthAbroad];
