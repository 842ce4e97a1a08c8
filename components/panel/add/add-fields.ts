import { addressField, type DetailField, detailFields } from '../application/detail-fields';

/** What can be typed of a job that is added by hand, in the order of the form; its text comes before them. */
export const addFields: readonly DetailField[] = [
  ...detailFields.filter(({ isMain }) => isMain),
  { ...addressField, isMain: true },
  ...detailFields.filter(({ isMain }) => !isMain),
];
