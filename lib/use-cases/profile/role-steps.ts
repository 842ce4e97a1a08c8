import type { RoleDraft } from '../../domain/profile/cv/drafts';
import { isSameText } from '../../domain/profile/same-words';
import { bulletsVersion, type WorkHistory } from '../../domain/profile/work-history';
import type { Confirmed } from './confirmed';
import type { ImportCvNeeds } from './import-cv-needs';
import { blankRow, changed, created, merge, newExample, type Step } from './import-steps';

/** What keeps one role, and the id it has or gets. */
export interface RoleSteps {
  id: string;
  steps: Step[];
}

/** The database holds as many in one role; more are kept as examples of it. */
const mostBullets = 200;

/** A new role, or what the CV adds to one that is there. */
export async function roleSteps(
  needs: ImportCvNeeds,
  { draft, into, overwrite }: Confirmed<RoleDraft>,
): Promise<RoleSteps> {
  const held = into === null ? null : await needs.rows.get('workHistory', into);
  const known = held?.bullets ?? [];
  const fresh = draft.bullets.filter((text) => !known.some((bullet) => isSameText(bullet.text, text)));
  const room = Math.max(0, mostBullets - known.length);
  const { bullets: _texts, keptOut = [], neverInDocuments = false, ...columns } = draft;
  const bulletOf = (text: string) => ({
    ...{ id: needs.newId(), text },
    ...(keptOut.includes(text) ? { neverInDocuments: true } : {}),
  });
  const bullets = [...known, ...fresh.slice(0, room).map(bulletOf)];
  const id = held?.id ?? needs.newId();
  const over = fresh.slice(room).map((text) => newExample(needs, text, id));
  if (held === null) {
    const row: WorkHistory = {
      ...blankRow(needs, id),
      ...columns,
      bullets,
      neverInDocuments,
      bulletsSchemaVersion: bulletsVersion,
    };
    return { id, steps: [created(needs, 'workHistory', row), ...over] };
  }
  const merged = merge(held, columns, overwrite as readonly (keyof typeof columns)[]);
  const change = {
    ...possible(held, columns, merged),
    ...(bullets.length > known.length ? { bullets } : {}),
  };
  return { id, steps: [...changed('workHistory', held, change), ...over] };
}

/**
 * The merged columns without dates that cannot stand beside those that stay: a current role has no end, and an end
 * is not before its start. Dates go with how much of them is known.
 */
function possible(
  held: WorkHistory,
  draft: Omit<RoleDraft, 'bullets' | 'keptOut' | 'neverInDocuments'>,
  { endDate, ...merged }: Partial<WorkHistory>,
): Partial<WorkHistory> {
  const start = merged.startDate ?? held.startDate;
  const isCurrent = merged.isCurrent ?? held.isCurrent;
  const begun = merged.startDate === undefined ? merged : { ...merged, startPrecision: draft.startPrecision };
  if (isCurrent)
    return merged.isCurrent === true && held.endDate !== null ? { ...begun, endDate: null } : begun;
  const end = endDate ?? held.endDate;
  if (start !== null && end !== null && end.slice(0, 4) < start.slice(0, 4))
    return { ...begun, startDate: held.startDate };
  if (endDate === undefined) return begun;
  // Of a month before the start only the year is told.
  const precision = start !== null && endDate !== null && endDate < start ? 'year' : draft.endPrecision;
  return { ...begun, endDate, endPrecision: precision };
}
