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
