import type { GeneralPage } from '../page-parts';
import { eleventhBoards } from './eleventh-boards';
import { eleventhNone } from './eleventh-none';
import { eleventhOwn } from './eleventh-own';
import { eleventhPlatforms } from './eleventh-platforms';
import { eleventhSearches } from './eleventh-searches';
import { eleventhSystems } from './eleventh-systems';

/** The eleventh set: ordinary pages of applicant systems, employers’ own sites and large boards, built as real ones are. */
export const eleventhSet: GeneralPage[] = [
  ...eleventhSystems,
  ...eleventhPlatforms,
  ...eleventhOwn,
  ...eleventhBoards,
  ...eleventhSearches,
  ...eleventhNone,
];
