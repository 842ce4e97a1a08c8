import type { ExampleRefusal } from '@/lib/use-cases/evidence/add-example';
import type { RefusedColumns } from '@/lib/use-cases/evidence/edit-example';
import type { ExampleColumns } from '@/lib/use-cases/evidence/example-rows';

export type Columns = Partial<ExampleColumns>;

/** Why columns are not kept as they are typed. */
export type Refused = Partial<Record<keyof ExampleColumns, ExampleRefusal | 'disk-full'>>;

/** An example while it is edited. */
export interface Edits {
  /** What is not kept yet. */
  waiting: Columns;
  /** Of each column what the person saw last that is kept: what the next write is laid over. */
  over: Columns;
  /** What stood there before the person began. */
  start: Columns;
}

export const noEdits: Edits = { waiting: {}, over: {}, start: {} };

/** With what was typed now. `shown` is what stood in the fields until then. */
export function typedInto({ waiting, over, start }: Edits, columns: Columns, shown: ExampleColumns): Edits {
  const names = namesOf(columns);
  const seen = pick(
    shown,
    names.filter((name) => !(name in waiting)),
  );
  // Where another text came in since this person's last, from a split or another device, they begin anew from that.
  const isAnew = (name: keyof ExampleColumns) => !(name in start) || seen[name] !== over[name];
  const begun = pick(seen, namesOf(seen).filter(isAnew));
  return {
    waiting: { ...waiting, ...columns },
    over: { ...over, ...seen },
    start: { ...start, ...begun },
  };
}

/** After `sent` was kept, but for what was refused of it; what was typed meanwhile still waits. */
export function keptOf(edits: Edits, sent: Columns, refused: RefusedColumns): Edits {
  const kept = namesOf(sent).filter((name) => !(name in refused));
  const isOver = (name: keyof ExampleColumns) => kept.includes(name) && edits.waiting[name] === sent[name];
  return {
    ...edits,
    over: { ...edits.over, ...pick(sent, kept) },
    waiting: pick(
      edits.waiting,
      namesOf(edits.waiting).filter((name) => !isOver(name)),
    ),
  };
}

/** What taking the whole edit back writes, and over what; null where nothing of it was kept. */
export function wayBack({ start, over }: Edits): { columns: Columns; over: Columns } | null {
  const changed = namesOf(start).filter((name) => start[name] !== over[name]);
  return changed.length === 0 ? null : { columns: pick(start, changed), over: pick(over, changed) };
}

const texts = ['title', 'situation', 'task', 'action', 'result', 'metrics'] as const;
const overMark = 'over:';

/** The texts that wait, as they are kept aside; null where none does. An empty one has nothing to lose. */
export function asideOf({ waiting, over }: Edits): Record<string, string> | null {
  const names = texts.filter((name) => (waiting[name] ?? '').trim() !== '');
  if (names.length === 0) return null;
  return Object.fromEntries(
    names.flatMap((name) => [
      [name, waiting[name] ?? ''],
      [`${overMark}${name}`, over[name] ?? ''],
    ]),
  );
}

/** What was kept aside, as edits to go on with. */
export function editsOf(aside: Readonly<Record<string, string>>): Edits {
  const names = texts.filter((name) => aside[name] !== undefined);
  const over = Object.fromEntries(names.map((name) => [name, aside[`${overMark}${name}`] ?? '']));
  return { waiting: Object.fromEntries(names.map((name) => [name, aside[name]])), over, start: over };
}

function namesOf(columns: Columns): (keyof ExampleColumns)[] {
  return Object.keys(columns) as (keyof ExampleColumns)[];
}

function pick(columns: Columns, names: readonly (keyof ExampleColumns)[]): Columns {
  return Object.fromEntries(names.map((name) => [name, columns[name]]));
}
