import type { GeneralPage } from '../page-parts';
import { tenthAbroad } from './tenth-abroad';
import { tenthSchools } from './tenth-schools';
import { tenthSearches } from './tenth-searches';
import { tenthSystems } from './tenth-systems';

/** The tenth set: schools and town halls, searches with one job open, small firms’ own sites, and what else real pages carry. */
export const tenthSet: GeneralPage[] = [...tenthSchools, ...tenthSystems, ...tenthSearches, ...tenthAbroad];
