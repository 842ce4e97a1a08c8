import type { Achievement } from '../../domain/evidence/achievement';
import { achievementSchema } from '../../domain/evidence/achievement';
import { exampleNameOf } from '../../domain/evidence/example-id';
import { keptOutOf } from '../../domain/evidence/for-documents';
import { ok, type Result, refuse } from '../../domain/result';
import {
  bulletsStep,
  commitExamples,
  type ExampleNeeds,
  exampleStep,
  needAchievement,
  needRole,
  type Undo,
} from './example-rows';
import { removalSteps } from './remove-examples';

/**
 * Makes one example of several. All of one role's bullets stay a bullet of it; otherwise the first example that
 * is not a bullet takes the others up, and they go into the bin. Every word stays. Bullets of different roles are
 * refused: a bullet says where it happened.
 */
export type MergeExamples = (
  exampleIds: readonly string[],
) => Promise<Result<{ exampleId: string; undo: Undo }, 'too-few' | 'too-long' | 'different-roles'>>;

const starParts = ['situation', 'task', 'action', 'result', 'metrics'] as const;

export function makeMergeExamples(needs: ExampleNeeds): MergeExamples {
  return async (exampleIds) => {
    if (exampleIds.length < 2) return refuse('too-few');
    const named = exampleIds.map((id) => ({ id, name: exampleNameOf(id) }));
    const [first] = named;
    const target = named.find(({ name }) => name.kind === 'achievement') ?? first;
    if (target === undefined) return refuse('too-few');
    const { name } = target;
    if (name.kind === 'bullet') {
      const isOneRole = named.every((one) => one.name.kind === 'bullet' && one.name.roleId === name.roleId);
      return isOneRole ? mergeBullets(needs, name.roleId, exampleIds) : refuse('different-roles');
    }
    const row = await needAchievement(needs, name.id);
    const others = exampleIds.filter((id) => id !== target.id);
    const columns = joined(row, await Promise.all(others.map((id) => partsOf(needs, id))));
    if (starParts.some((part) => !achievementSchema.shape[part].safeParse(columns[part]).success)) {
      return refuse('too-long');
    }
    const steps = [exampleStep(row, columns), ...(await removalSteps(needs, others, 'merged'))];
    return ok({ exampleId: target.id, undo: await commitExamples(needs, steps) });
  };
}

/** With whether documents may use it: what one of them must not tell, the whole must not. */
type Parts = Pick<Achievement, (typeof starParts)[number] | 'neverInDocuments'>;

async function partsOf(needs: ExampleNeeds, exampleId: string): Promise<Parts> {
  const name = exampleNameOf(exampleId);
  if (name.kind === 'achievement') return needAchievement(needs, name.id);
  const role = await needRole(needs, name.roleId);
  const bullet = role.bullets.find(({ id }) => id === name.bulletId);
  const neverInDocuments = keptOutOf(bullet ?? {}, role) !== null;
  return { situation: '', task: '', action: bullet?.text ?? '', result: '', metrics: '', neverInDocuments };
}

function joined(first: Parts, others: readonly Parts[]): Parts {
  const all = [first, ...others];
  const join = (part: (typeof starParts)[number]) =>
    [...new Set(all.map((one) => one[part].trim()).filter(Boolean))].join('\n');
  return {
    situation: join('situation'),
    task: join('task'),
    action: join('action'),
    result: join('result'),
    metrics: join('metrics'),
    neverInDocuments: all.some((one) => one.neverInDocuments),
  };
}

/** One bullet in the place of the first of them; its words are theirs, in the order of the role. */
async function mergeBullets(
  needs: ExampleNeeds,
  roleId: string,
  exampleIds: readonly string[],
): ReturnType<MergeExamples> {
  const role = await needRole(needs, roleId);
  const gone = new Set(
    exampleIds.map((id) => exampleNameOf(id)).map((name) => (name.kind === 'bullet' ? name.bulletId : '')),
  );
  const chosen = role.bullets.filter(({ id }) => gone.has(id));
  const [first] = chosen;
  if (first === undefined) return refuse('too-few');
  const text = chosen.map((one) => one.text.trim().replace(/[.;,]+$/, '')).join('; ');
  if (text.length > 2000) return refuse('too-long');
  const never = chosen.some((one) => one.neverInDocuments) ? { neverInDocuments: true } : {};
  const bullets = role.bullets
    .filter(({ id }) => id === first.id || !gone.has(id))
    .map((one) => (one.id === first.id ? { ...one, text, ...never } : one));
  return ok({
    exampleId: `work_history:${roleId}#${first.id}`,
    undo: await commitExamples(needs, [bulletsStep(role, bullets)]),
  });
}
