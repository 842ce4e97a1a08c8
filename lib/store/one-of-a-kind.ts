/** Rows of which there can be one only, made twice: on two devices, in two contexts, or once more out of the bin. */
import { differing } from './held-row';
import type { Columns } from './operation';
import { sameValue } from './same-value';

/** Columns of a new row that belong to the row itself, whoever made it first. */
const ofTheRow = ['id', 'createdAt', 'updatedAt'];

/**
 * What a new row says over the one that is there already: every column that somebody wrote. What is empty in it
 * says nothing, or the one would wipe the other. Made anew over a row in the bin it is all there is.
 */
export function saidOver(there: Columns, made: Columns, blanks: Columns): Columns {
  const isInBin = (there.deletedAt ?? null) !== null;
  const isSilent = (column: string, value: unknown) =>
    ofTheRow.includes(column) || (!isInBin && (isEmpty(value) || sameValue(value, blanks[column])));
  return differing(made, isSilent);
}

function isEmpty(value: unknown): boolean {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  return isEmptyList || value === null || value === undefined || value === '' || value === false;
}
