/** Facts whose label and value stand side by side in one line, told apart because several such lines follow one another. */
import { fieldLabelled, isOtherLabel } from './fact-labels';
import type { PageLine } from './page-reading';
import type { StatedFact } from './stated-fact';

/** "Organisation Lough Shore Trust" among "Reference 7382", "Band 4": a label, a value, and lines like it around. */
export function factOfRun(lines: readonly PageLine[], at: number): StatedFact | null {
  const own = splitLabel(lines[at]);
  if (own === null || own.field === null) return null;
  const around = lines.slice(Math.max(0, at - 4), at + 5).map(splitLabel);
  const labels = new Set(around.filter((each) => each !== null).map(({ label }) => label));
  return labels.size >= 3 ? { field: own.field, label: own.label, value: own.value } : null;
}

/** The longest beginning of a line that is a label, with what follows it; null where none is. */
function splitLabel(
  line: PageLine | undefined,
): (Omit<StatedFact, 'field'> & { field: StatedFact['field'] | null }) | null {
  if (line === undefined || line.kind === 'link' || line.kind === 'heading' || line.text.length > 120)
    return null;
  // "Closes On" is a label, and "On" no value of it.
  if (fieldLabelled(line.text) !== null || isOtherLabel(line.text)) return null;
  const words = line.text.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ');
    const value = words.slice(count).join(' ');
    if (!/^[\p{Lu}\p{Lo}\p{N}£$€(]/u.test(value) || /[:：]/.test(label)) continue;
    const field = fieldLabelled(label);
    if (field !== null || isOtherLabel(label)) return { field, label, value };
  }
  return null;
}

/** Where labels stand below their values, three and more of them: "Lviv", "City", "Full-time", "Schedule". */
export function labelsBelow(lines: readonly PageLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 1; at < lines.length; at += 1) {
    if (!isLabel(lines[at]) || isLabel(lines[at - 2])) continue;
    let last = at;
    while (isLabel(lines[last + 2]) && isValue(lines[last + 1])) last += 2;
    const isTurned = last - at >= 4 && isValue(lines[at - 1]) && !isValue(lines[last + 1]);
    if (isTurned && fitting(lines, at, last, -1) > fitting(lines, at, last, 1))
      for (let label = at; label <= last; label += 2) found.add(label);
  }
  return found;
}

/** How many of a run's dates and sums stand on one side of their labels. */
function fitting(lines: readonly PageLine[], first: number, last: number, side: 1 | -1): number {
  let count = 0;
  for (let at = first; at <= last; at += 2) {
    const field = fieldLabelled(lines[at]?.text ?? '');
    const isInFigures = field === 'closingOn' || field === 'salary';
    if (isInFigures && /\d/.test(lines[at + side]?.text ?? '')) count += 1;
  }
  return count;
}

/** The fact of such a label; null for its value's own line, or where the label names no field. */
export function factAbove(lines: readonly PageLine[], at: number): StatedFact | null {
  const [label, value] = [lines[at], lines[at - 1]];
  const field = label === undefined || !isLabel(label) ? null : fieldLabelled(label.text);
  return field === null || label === undefined || value === undefined
    ? null
    : { field, label: label.text, value: value.text };
}

function isLabel(line: PageLine | undefined): boolean {
  const isShort =
    line !== undefined && line.kind !== 'link' && line.kind !== 'heading' && line.text.length <= 30;
  return isShort && (fieldLabelled(line.text) !== null || isOtherLabel(line.text));
}

function isValue(line: PageLine | undefined): boolean {
  const isShort =
    line !== undefined && line.kind !== 'link' && line.kind !== 'heading' && line.text.length <= 80;
  return isShort && !isLabel(line) && !/[:：]/.test(line.text);
}
