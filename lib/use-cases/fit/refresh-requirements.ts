/**
 * Reads an application's advert for what it asks, after a clip or an edit. Lines that are the same in other words keep their keys, so
 * picks and confirmations stay; what the person changed stays as they left it.
 */
import { effectiveText } from '../../domain/apply/application';
import { type AdvertDemands, findRequirements } from '../../domain/fit/finding/find-requirements';
import { reconcile, requirementBins } from '../../domain/fit/keeping/reconcile';
import { textHash } from '../../domain/fit/keeping/text-hash';
import { ok, type Result, refuse } from '../../domain/result';
import { addRequirementRow, changeRequirement, commitSteps, type FitNeeds, type Undo } from './fit-rows';

/** The advert has no text, or is in a language whose requirements we cannot read. What was kept stays. */
export type RefreshRefusal = 'no_text' | 'other_language';

export interface Refreshed {
  demands: AdvertDemands;
  added: number;
  changed: number;
  undo: Undo;
}

export type RefreshRequirements = (applicationId: string) => Promise<Result<Refreshed, RefreshRefusal>>;

export function makeRefreshRequirements({ rows, now }: FitNeeds): RefreshRequirements {
  return async (applicationId) => {
    const application = await rows.get('applications', applicationId);
    if (application === null) throw new Error(`No application ${applicationId} on this device`);
    const text = effectiveText(application);
    if (text.trim() === '') return refuse('no_text');
    const demands = findRequirements(text);
    if (demands.language === 'other') return refuse('other_language');

    const at = now().toISOString();
    const before = await rows.requirementsOf(applicationId);
    const { added, changed } = reconcile(before, demands.requirements, {
      text,
      hash: await textHash(text),
      at,
    });
    // What is taken back here may come again with the next reading, as if the advert had not had it.
    const more = { edited: false, now: at, undoneAs: requirementBins.gone };
    const steps = [
      ...(await Promise.all(added.map((one) => addRequirementRow(applicationId, one, more)))),
      ...changed.map(({ row, columns }) => changeRequirement(row, columns)),
    ];
    const undo = await commitSteps(rows, steps);
    return ok({ demands, added: added.length, changed: changed.length, undo });
  };
}
