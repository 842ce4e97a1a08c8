/** How a requirement is weighed against every example at once. */
import { likeWords } from '../words/like-words';
import { likeVerbs } from '../words/verb-classes';
import { matchWeights, wordWeight } from './match-weights';
import { askedWords, shareOfWord } from './requirement-words';

/** An example and how well it answers, before the score is put on the scale of 0 to 1. */
export interface RawMatch {
  id: string;
  raw: number;
}

/** What the index knows of one example: the numbers of its stems, and of those that open its sentences. */
export interface Slot {
  id: string;
  stems: readonly number[];
  leads: readonly number[];
}

/** Room to add up in, and the mass of every example, made anew after a change. */
export interface Scratch {
  covered: Float64Array;
  bonus: Float64Array;
  /** The number of the last requirement word that counted for an example, so that one counts once. */
  stamp: Int32Array;
  counter: number;
  masses: Float64Array;
}

export function scratchFor(
  slots: readonly (Slot | null)[],
  holders: readonly (readonly number[])[],
): Scratch {
  const weights = holders.map((list) => wordWeight(list.length));
  const masses = Float64Array.from(slots, (slot) => {
    let mass = 0;
    for (const stem of slot?.stems ?? []) mass += weights[stem] ?? 0;
    return mass ** matchWeights.shown;
  });
  return {
    covered: new Float64Array(slots.length),
    bonus: new Float64Array(slots.length),
    stamp: new Int32Array(slots.length),
    counter: 0,
    masses,
  };
}

/** The index as a query sees it: where a stem stands, and where it opens a sentence. */
interface Table {
  scratch: Scratch;
  holding(stem: string): readonly number[];
  opening(stem: string): readonly number[];
}

/** Adds up, for every example that shares something with a requirement, the weight of what is shared. Says for which, and the scale. */
export function cover(quote: string, table: Table): { touched: number[]; scale: number } {
  const stems = askedWords(quote).map((one) => one.stem);
  const touched: number[] = [];
  let mass = 0;
  for (const stem of new Set(stems)) {
    const weight = shareOfWord(stem) * wordWeight(table.holding(stem).length);
    mass += weight;
    table.scratch.counter += 1;
    credit(table.scratch, table.holding(stem), weight, touched);
    for (const { like, worth } of likesOf(stem, weight, table))
      credit(table.scratch, table.holding(like), worth, touched);
  }
  markLeads(stems[0], table);
  return { touched, scale: mass ** matchWeights.asked };
}

/** Credits each example once for the word at hand. */
function credit(
  { stamp, covered, counter }: Scratch,
  slots: readonly number[],
  worth: number,
  touched: number[],
): void {
  for (let place = 0; place < slots.length; place += 1) {
    const at = slots[place] as number;
    if (stamp[at] === counter) continue;
    stamp[at] = counter;
    if (covered[at] === 0) touched.push(at);
    covered[at] = (covered[at] as number) + worth;
  }
}

/** Stems that count in another's stead, the worthiest first: each example is credited with its best. */
function likesOf(stem: string, weight: number, table: Table): { like: string; worth: number }[] {
  const nouns = likeWords(stem).map((like) => ({
    like,
    worth: matchWeights.likeNoun * Math.min(weight, wordWeight(table.holding(like).length)),
  }));
  const verbs = likeVerbs(stem).map((like) => ({ like, worth: matchWeights.likeVerb * weight }));
  return [...nouns, ...verbs].sort((one, other) => other.worth - one.worth);
}

function markLeads(lead: string | undefined, { scratch, opening }: Table): void {
  if (lead === undefined) return;
  for (const like of likeVerbs(lead))
    for (const at of opening(like)) scratch.bonus[at] = matchWeights.likeLead;
  for (const at of opening(lead)) scratch.bonus[at] = matchWeights.sameLead;
}

/** The best `limit` of the touched examples in order; leaves the scratch as it was. */
export function takeBest(
  { covered, bonus, masses }: Scratch,
  { touched, scale }: { touched: readonly number[]; scale: number },
  slots: readonly (Slot | null)[],
  limit: number,
): RawMatch[] {
  const top: RawMatch[] = [];
  let floor = 0;
  for (let place = 0; place < touched.length; place += 1) {
    const at = touched[place] as number;
    const raw = (covered[at] as number) / (scale * (masses[at] as number)) + (bonus[at] as number);
    covered[at] = 0;
    if (raw < floor) continue;
    top.push({ id: (slots[at] as Slot).id, raw });
    // Most examples are far behind: the list is cut back now and then, and nothing below its last is looked at.
    if (top.length < 4 * limit + 16) continue;
    top.sort(byRaw).length = limit;
    floor = top[limit - 1]?.raw ?? 0;
  }
  bonus.fill(0);
  return top.sort(byRaw).slice(0, limit);
}

function byRaw(one: RawMatch, other: RawMatch): number {
  return other.raw - one.raw || (one.id < other.id ? -1 : 1);
}
