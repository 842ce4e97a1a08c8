import type { GeneralPage } from '../page-parts';
import { twelfthCentral } from './twelfth-central';
import { twelfthCivilService } from './twelfth-civil-service';
import { twelfthFrench } from './twelfth-french';
import { twelfthHealth } from './twelfth-health';
import { twelfthJapanese } from './twelfth-japanese';
import { twelfthKorean } from './twelfth-korean';
import { twelfthLists } from './twelfth-lists';
import { twelfthSchools } from './twelfth-schools';
import { twelfthUkrainian } from './twelfth-ukrainian';
import { twelfthUniversities } from './twelfth-universities';

/** The twelfth set: pages on the skeletons of saved ones, British public bodies and boards in six other languages. */
export const twelfthSet: GeneralPage[] = [
  ...twelfthCivilService,
  ...twelfthSchools,
  ...twelfthUniversities,
  ...twelfthHealth,
  ...twelfthLists,
  ...twelfthUkrainian,
  ...twelfthKorean,
  ...twelfthJapanese,
  ...twelfthCentral,
  ...twelfthFrench,
];
