import { type Aggregate, synced } from '../domain/synced';
import { isGoneForGood } from './gone-for-good';
import { readHeld } from './held-on-disk';
import type { HeldRow } from './held-row';
import { isLink } from './is-link';
import type { Writing } from './layout';
import type { Operation } from './operation';
import { namesNothing, unlinked } from './remove-row';
import { setAside } from './settle-operation';

/**
 * What becomes of a row with an operation that the server refused: set aside for the person, but where it merely links
 * to a row that is gone for good, it is sent without the link.
 */
export async function refused(
  transaction: Writing,
  operation: Operation,
  code: string,
): Promise<(held: HeldRow) => HeldRow> {
  const links = code === namesNothing ? await goneLinks(transaction, operation) : [];
  return (held) => {
    const aside = setAside(held, operation.id, code);
    const operations = aside.operations.map((one) =>
      one.id === operation.id ? links.reduce(unlinked, one) : one,
    );
    return links.length === 0 ? aside : { ...aside, operations };
  };
}

/** Columns that link to a row that is gone for good: nothing of it is here any more, or it can never come back. */
async function goneLinks(transaction: Writing, { aggregate, columns }: Operation): Promise<string[]> {
  const found: string[] = [];
  for (const { column, aggregate: parent } of synced[aggregate].parents) {
    const [above, id] = [parent as Aggregate, columns[column]];
    if (!isLink(aggregate, column) || typeof id !== 'string') continue;
    const { remote, operations } = await readHeld(transaction, above, id);
    const isNowhere = remote === null && operations.length === 0;
    if (isNowhere || (await isGoneForGood(transaction, above, id))) found.push(column);
  }
  return found;
}
