import type { GeneralPage } from '../page-parts';
import { eighthAbroad } from './eighth-abroad';
import { eighthSystems } from './eighth-systems';
import { eighthUk } from './eighth-uk';

/** The eighth set: on the skeletons of boards and systems that the three before it left out. */
export const eighthSet: GeneralPage[] = [...eighthUk, ...eighthSystems, ...eighthAbroad];
