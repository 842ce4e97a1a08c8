import type { Achievement } from '../../domain/evidence/achievement';
import { clipped } from '../../domain/profile/clipped';
import type { CvExample } from '../../domain/profile/cv/cv-reading';
import type { RowChange } from '../rows';
import type { ImportCvNeeds } from './import-cv-needs';

/** A change and its opposite. */
export interface Step {
  change: RowChange;
  inverse: RowChange;
}

/** The columns of a draft that may go into a row: those that are blank there, and those with a yes. */
export function merge<Draft extends object>(
  held: object,
  draft: Draft,
  overwrite: readonly (keyof Draft)[],
): Partial<Draft> {
  const entries = Object.entries(draft).filter(([name, found]) => {
    const before = (held as Record<string, unknown>)[name];
    if (found === null || found === '' || name.endsWith('Precision') || before === found) return false;
    return before === null || before === '' || overwrite.includes(name as keyof Draft);
  });
  return Object.fromEntries(entries) as Partial<Draft>;
}

/** Adds a text of the CV as an example, as what the person did. */
export function newExample(needs: ImportCvNeeds, text: string, workHistoryId: string | null): Step {
  const row: Achievement = {
    ...blankRow(needs, needs.newId()),
    title: titleOf(text),
    situation: '',
    task: '',
    action: clipped(text, 20_000),
    result: '',
    metrics: '',
    workHistoryId,
    happenedOn: null,
    neverInDocuments: false,
    cameFrom: null,
    position: null,
  };
  return created(needs, 'achievements', row);
}

/** An example as the person wrote it, out of a file of our own. */
export function writtenExample(
  needs: ImportCvNeeds,
  { lines: _lines, ...columns }: Omit<CvExample, 'role'>,
  workHistoryId: string | null,
): Step {
  const row: Achievement = { ...blankRow(needs, needs.newId()), ...columns, workHistoryId };
  return created(needs, 'achievements', row);
}

/** The first words of an example, to know it by in a list. */
function titleOf(text: string): string {
  const line = text.split('\n')[0]?.trim() || text.trim();
  if (line.length <= 80) return line;
  const cut = line.slice(0, 80).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\s,;:.–-]+$/, '')}…`;
}

/** The columns that every new row begins with. */
export function blankRow({ now }: ImportCvNeeds, id: string) {
  const at = now().toISOString();
  return { id, createdAt: at, updatedAt: at, deletedAt: null, deletionReason: null };
}

/** Creates a row; taken back, it lies in the bin. */
export function created<A extends 'workHistory' | 'qualifications' | 'referees' | 'achievements'>(
  { now }: ImportCvNeeds,
  aggregate: A,
  row: { id: string },
): Step {
  const gone = { deletedAt: now().toISOString(), deletionReason: 'undo' };
  return {
    change: { kind: 'create', aggregate, row } as RowChange,
    inverse: { kind: 'change', aggregate, id: row.id, columns: gone } as RowChange,
  };
}

/**
 * Changes columns of a row, and how to change them back; nothing where there are none. Each says what it is written
 * over, so that of a long text that came in between neither version is lost.
 */
export function changed(
  aggregate: 'workHistory' | 'qualifications' | 'profiles',
  held: { id: string },
  columns: object,
): Step[] {
  const names = Object.keys(columns);
  if (names.length === 0) return [];
  const before = Object.fromEntries(names.map((name) => [name, held[name as 'id']]));
  const own = { kind: 'change', aggregate, id: held.id };
  return [
    {
      change: { ...own, columns, over: before } as RowChange,
      inverse: { ...own, columns: before, over: columns } as RowChange,
    },
  ];
}
