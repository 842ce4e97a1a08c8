import { exampleNameOf } from '../../domain/evidence/example-id';
import type { WorkHistory } from '../../domain/profile/work-history';
import {
  bulletsStep,
  commitExamples,
  type ExampleNeeds,
  type ExampleStep,
  exampleStep,
  needAchievement,
  needRole,
  newExampleStep,
  type Undo,
} from './example-rows';

/** Puts examples into the bin, in one commit; the answer takes them out again. */
export type RemoveExamples = (exampleIds: readonly string[]) => Promise<{ count: number; undo: Undo }>;

export function makeRemoveExamples(needs: ExampleNeeds): RemoveExamples {
  return async (exampleIds) => ({
    count: exampleIds.length,
    undo: await commitExamples(needs, await removalSteps(needs, exampleIds, 'removed')),
  });
}

/**
 * What puts examples into the bin. A bullet is no row of its own: it leaves its role, and an example of that role with
 * its words lies in the bin in its place, from where it can be taken like any other.
 */
export async function removalSteps(
  needs: ExampleNeeds,
  exampleIds: readonly string[],
  reason: string,
): Promise<ExampleStep[]> {
  const names = exampleIds.map(exampleNameOf);
  const steps: ExampleStep[] = [];
  const byRole = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.kind === 'achievement') {
      const gone = { deletedAt: needs.now().toISOString(), deletionReason: reason };
      steps.push(exampleStep(await needAchievement(needs, name.id), gone));
    } else {
      byRole.set(name.roleId, (byRole.get(name.roleId) ?? new Set()).add(name.bulletId));
    }
  }
  for (const [roleId, bulletIds] of byRole) {
    steps.push(...withoutBullets(needs, await needRole(needs, roleId), bulletIds, reason));
  }
  return steps;
}

function withoutBullets(
  needs: ExampleNeeds,
  role: WorkHistory,
  bulletIds: ReadonlySet<string>,
  reason: string,
): ExampleStep[] {
  const gone = role.bullets.filter(({ id }) => bulletIds.has(id));
  const kept = role.bullets.filter(({ id }) => !bulletIds.has(id));
  return [
    bulletsStep(role, kept),
    ...gone.map(({ text, neverInDocuments = false }) =>
      newExampleStep(needs, { action: text, workHistoryId: role.id, neverInDocuments }, reason),
    ),
  ];
}
