import type { GeneralPage } from './page-parts';
import { pagesOfAdverts } from './pages-of-adverts';
import { pagesOfAdvertsAbroad } from './pages-of-adverts-abroad';
import { pagesOfNoAdvert } from './pages-of-no-advert';
import { pagesOfSystems } from './pages-of-systems';
import { pagesOfUkBoards } from './pages-of-uk-boards';

/** Pages no site module knows. */
export const generalPages: GeneralPage[] = [
  ...pagesOfAdverts,
  ...pagesOfUkBoards,
  ...pagesOfSystems,
  ...pagesOfAdvertsAbroad,
  ...pagesOfNoAdvert,
];
