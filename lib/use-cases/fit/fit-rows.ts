/** What the fit use-cases need of the rows, and how they change them so that it can be taken back. */
import type { EvidencePick } from '../../domain/evidence/evidence-pick';
import type { ReadColumns } from '../../domain/fit/keeping/reconcile';
import type { Requirement } from '../../domain/fit/requirement';
import { idOfItsKind } from '../../domain/id-of-its-kind';
import type { RowChange, Rows } from '../rows';

export interface FitRows extends Pick<Rows, 'get' | 'commit'> {
  /** Every requirement of an application, those in the bin as well, in no order. */
  requirementsOf(applicationId: string): Promise<Requirement[]>;
  /** Every pick of an application, those in the bin as well, in no order. */
  picksOf(applicationId: string): Promise<EvidencePick[]>;
}

export interface FitNeeds {
  rows: FitRows;
  now(): Date;
}

export type Undo = () => Promise<void>;

/** Changes and their opposites, in the same order. */
export interface Step {
  change: RowChange;
  inverse: RowChange;
}

/** Commits the steps at once; the answer takes them back at once. */
export async function commitSteps(rows: Pick<Rows, 'commit'>, steps: readonly Step[]): Promise<Undo> {
  if (steps.length > 0) await rows.commit(steps.map((step) => step.change));
  return async () => {
    if (steps.length > 0) await rows.commit(steps.map((step) => step.inverse).reverse());
  };
}

type Columns = Partial<Omit<Requirement, 'id' | 'createdAt' | 'updatedAt'>>;

export function changeRequirement(row: Requirement, columns: Columns): Step {
  const former = Object.fromEntries(
    Object.keys(columns).map((name) => [name, row[name as keyof Requirement]]),
  );
  const own = { kind: 'change', aggregate: 'requirements', id: row.id } as const;
  return { change: { ...own, columns }, inverse: { ...own, columns: former } };
}

/** A new requirement. Taken back, it lies in the bin as `undoneAs`. */
export async function addRequirementRow(
  applicationId: string,
  { gapKey, columns }: { gapKey: string; columns: ReadColumns },
  more: { edited: boolean; now: string; undoneAs: string },
): Promise<Step> {
  const id = await idOfItsKind('requirements', { applicationId, gapKey });
  const row: Requirement = {
    ...columns,
    id,
    applicationId,
    gapKey,
    weight: 1,
    edited: more.edited,
    confirmed: null,
    createdAt: more.now,
    updatedAt: more.now,
    deletedAt: null,
    deletionReason: null,
  };
  const gone = { deletedAt: more.now, deletionReason: more.undoneAs };
  return {
    change: { kind: 'create', aggregate: 'requirements', row },
    inverse: { kind: 'change', aggregate: 'requirements', id, columns: gone },
  };
}

export async function needRequirement(
  rows: FitRows,
  applicationId: string,
  gapKey: string,
): Promise<Requirement> {
  const row = await rows.get('requirements', await idOfItsKind('requirements', { applicationId, gapKey }));
  if (row === null) throw new Error(`No requirement ${gapKey} in application ${applicationId}`);
  return row;
}
