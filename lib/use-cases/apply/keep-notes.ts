import { ok, type Result, refuse } from '../../domain/result';
import { textUpTo } from '../../domain/row';
import type { RowChange, Rows } from '../rows';

/** The most characters of notes. */
const mostCharacters = 50_000;

/**
 * Keeps the person's notes of an application. `over` is the text they saw when they began: where another device wrote
 * a newer one meanwhile, both are kept and they are asked. The answer brings `over` back.
 */
export type KeepNotes = (
  applicationId: string,
  notes: string,
  over: string,
) => Promise<Result<() => Promise<void>, 'too-long'>>;

export function makeKeepNotes(rows: Rows): KeepNotes {
  return async (id, notes, over) => {
    if (!textUpTo(mostCharacters).safeParse(notes).success) return refuse('too-long');
    const change = (text: string, seen: string): RowChange[] => [
      { kind: 'change', aggregate: 'applications', id, columns: { notes: text }, over: { notes: seen } },
    ];
    await rows.commit(change(notes, over));
    return ok(() => rows.commit(change(over, notes)));
  };
}
