/**
 * The person's examples by their words, so that forty requirements are matched against thousands of them at once. The same
 * examples give the same answer in whatever order they came, and one edited example is taken in alone.
 */
import { stemmedWords } from '../words/stems';
import { cover, type RawMatch, type Scratch, type Slot, scratchFor, takeBest } from './cover-requirement';
import { leadsOf } from './lead-words';

/** One example as matching sees it. */
interface IndexedEvidence {
  id: string;
  text: string;
}

export interface EvidenceIndex {
  /** Adds an example, or takes its new text. */
  put(item: IndexedEvidence): void;
  remove(id: string): void;
  /** The best examples for a requirement, best first, ties by id; at most `limit`, and only those that share something. */
  match(quote: string, limit: number): RawMatch[];
  /** In how many examples a stem stands. */
  examplesWith(stem: string): number;
}

const none: readonly number[] = [];

export function makeEvidenceIndex(items: readonly IndexedEvidence[]): EvidenceIndex {
  const numbers = new Map<string, number>();
  const holders: number[][] = [];
  const openers: number[][] = [];
  const slots: (Slot | null)[] = [];
  const slotOf = new Map<string, number>();
  const free: number[] = [];
  let scratch: Scratch | null = null;

  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, holders.length);
    openers.push([]);
    return holders.push([]) - 1;
  };
  const remove = (id: string) => {
    const at = slotOf.get(id);
    const slot = at === undefined ? null : slots[at];
    if (at === undefined || slot === null || slot === undefined) return;
    for (const stem of slot.stems) takeOut(holders[stem], at);
    for (const stem of slot.leads) takeOut(openers[stem], at);
    slots[at] = null;
    free.push(at);
    slotOf.delete(id);
    scratch = null;
  };
  const put = ({ id, text }: IndexedEvidence) => {
    remove(id);
    const words = stemmedWords(text);
    // In one order, so that sums do not hang on the order of the words.
    const stems = [...new Set(words.map((word) => word.stem))].sort().map(numberOf);
    const leads = [...new Set(leadsOf(text, words))].map(numberOf);
    const at = free.pop() ?? slots.length;
    slots[at] = { id, stems, leads };
    slotOf.set(id, at);
    for (const stem of stems) holders[stem]?.push(at);
    for (const stem of leads) openers[stem]?.push(at);
    scratch = null;
  };
  const holding = (stem: string) => holders[numbers.get(stem) ?? -1] ?? none;
  const opening = (stem: string) => openers[numbers.get(stem) ?? -1] ?? none;

  for (const item of items) put(item);
  return {
    put,
    remove,
    examplesWith: (stem) => holding(stem).length,
    match: (quote, limit) => {
      scratch ??= scratchFor(slots, holders);
      return takeBest(scratch, cover(quote, { scratch, holding, opening }), slots, limit);
    },
  };
}

function takeOut(list: number[] | undefined, at: number): void {
  const place = list?.indexOf(at) ?? -1;
  if (place !== -1) list?.splice(place, 1);
}
