import { ok, type Result, refuse } from '../../domain/result';
import { daySchema, textUpTo } from '../../domain/row';
import type { Rows } from '../rows';
import { commitUndoable, needApplication } from './undoable';

/** What is typed for a next step: its words, and by when (`YYYY-MM-DD`, or empty where no day matters). */
export interface TypedStep {
  words: string;
  day: string;
}

/** Why a next step is not kept. */
export type StepRefusal = 'empty' | 'too-long' | 'not-a-date';

export type PlanNextAction = (
  applicationId: string,
  step: TypedStep | null,
) => Promise<Result<() => Promise<void>, StepRefusal>>;

/** Sets what the person has to do next, or with null that there is nothing. The answer takes it back. */
export function makePlanNextAction(needs: { rows: Rows; now(): Date }): PlanNextAction {
  return async (applicationId, step) => {
    const why = step === null ? null : refusalOf(step);
    if (why !== null) return refuse(why);
    const application = await needApplication(needs.rows, applicationId);
    const columns = { nextAction: step?.words.trim() ?? null, nextActionDue: step?.day || null };
    return ok(await commitUndoable(needs.rows, application, columns, [], needs.now().toISOString()));
  };
}

function refusalOf({ words, day }: TypedStep): StepRefusal | null {
  const text = words.trim();
  if (text === '') return 'empty';
  if (!textUpTo(500).safeParse(text).success) return 'too-long';
  return day === '' || daySchema.safeParse(day).success ? null : 'not-a-date';
}
