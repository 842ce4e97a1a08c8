import type { GeneralPage } from '../page-parts';
import { applicantSystems } from './applicant-systems';
import { boardsAbroad } from './boards-abroad';
import { boardsElsewhere } from './boards-elsewhere';
import { boardsOfTheUk } from './boards-uk';
import { employersOwn } from './employers-own';
import { fifthSet } from './fifth-set';
import { fourthSet } from './fourth-set';
import { noAdverts } from './no-adverts';
import { olderSystems } from './older-systems';
import { secondAdverts } from './second-adverts';
import { secondNoAdverts } from './second-no-adverts';
import { seventhSet } from './seventh-set';
import { sixthSet } from './sixth-set';
import { thirdAdvertsElsewhere } from './third-adverts-elsewhere';
import { thirdAdvertsUk } from './third-adverts-uk';
import { thirdNoAdverts } from './third-no-adverts';

/** Pages written before the rules that read them: with what real systems put round an advert. */
export const hardPages: GeneralPage[] = [
  ...applicantSystems,
  ...olderSystems,
  ...boardsOfTheUk,
  ...boardsElsewhere,
  ...boardsAbroad,
  ...employersOwn,
  ...noAdverts,
  ...secondAdverts,
  ...secondNoAdverts,
  ...thirdAdvertsUk,
  ...thirdAdvertsElsewhere,
  ...thirdNoAdverts,
  ...fourthSet,
  ...fifthSet,
  ...sixthSet,
  ...seventhSet,
];
