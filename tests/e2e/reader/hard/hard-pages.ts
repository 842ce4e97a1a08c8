import type { GeneralPage } from '../page-parts';
import { applicantSystems } from './applicant-systems';
import { boardsAbroad } from './boards-abroad';
import { boardsElsewhere } from './boards-elsewhere';
import { boardsOfTheUk } from './boards-uk';
import { eighthSet } from './eighth-set';
import { eleventhSet } from './eleventh-set';
import { employersOwn } from './employers-own';
import { fifteenthSet } from './fifteenth-set';
import { fifthSet } from './fifth-set';
import { fourteenthSet } from './fourteenth-set';
import { fourthAdvertsAbroad } from './fourth-adverts-abroad';
import { fourthNoAdverts } from './fourth-no-adverts';
import { fourthSet } from './fourth-set';
import { ninthSet } from './ninth-set';
import { noAdverts } from './no-adverts';
import { olderSystems } from './older-systems';
import { secondAdverts } from './second-adverts';
import { secondNoAdverts } from './second-no-adverts';
import { secondSystems } from './second-systems';
import { seventhSet } from './seventh-set';
import { sixthSet } from './sixth-set';
import { tenthSet } from './tenth-set';
import { thirdAdvertsAbroad } from './third-adverts-abroad';
import { thirdAdvertsElsewhere } from './third-adverts-elsewhere';
import { thirdAdvertsUk } from './third-adverts-uk';
import { thirdBoardsUk } from './third-boards-uk';
import { thirdNoAdverts } from './third-no-adverts';
import { thirteenthSet } from './thirteenth-set';
import { twelfthSet } from './twelfth-set';

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
  ...secondSystems,
  ...secondNoAdverts,
  ...thirdAdvertsUk,
  ...thirdBoardsUk,
  ...thirdAdvertsElsewhere,
  ...thirdAdvertsAbroad,
  ...thirdNoAdverts,
  ...fourthSet,
  ...fourthAdvertsAbroad,
  ...fourthNoAdverts,
  ...fifthSet,
  ...sixthSet,
  ...seventhSet,
  ...eighthSet,
  ...ninthSet,
  ...tenthSet,
  ...eleventhSet,
  ...twelfthSet,
  ...thirteenthSet,
  ...fourteenthSet,
  ...fifteenthSet,
];
