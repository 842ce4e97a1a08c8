import type { Achievement } from '../../domain/evidence/achievement';
import { exampleNameOf } from '../../domain/evidence/example-id';
import { inOrder, positionsAfterMove, roleShownOf } from '../../domain/evidence/example-order';
import type { WorkHistory } from '../../domain/profile/work-history';
import {
  bulletsStep,
  commitExamples,
  type ExampleNeeds,
  exampleStep,
  needAchievement,
  needRole,
  type Undo,
} from './example-rows';

export interface MoveNeeds extends ExampleNeeds {
  /** Everything that is not in the bin. */
  held(): Promise<{ achievements: readonly Achievement[]; roles: readonly WorkHistory[] }>;
}

/** An example that was moved: `at` is its place now, from 1, of so many in its group. */
export interface MovedExample {
  at: number;
  of: number;
  undo: Undo;
}

/**
 * Moves an example one place up (-1) or down (1): a bullet among those of its role, another among the person's own
 * of the same role or of none. Null where it is at that end already.
 */
export type MoveExample = (exampleId: string, by: -1 | 1) => Promise<MovedExample | null>;

export function makeMoveExample(needs: MoveNeeds): MoveExample {
  return async (exampleId, by) => {
    const name = exampleNameOf(exampleId);
    if (name.kind === 'bullet') return moveBullet(needs, name, by);
    const { achievements, roles } = await needs.held();
    const roleOf = roleShownOf(roles);
    const row = await needAchievement(needs, name.id);
    const group = inOrder(achievements.filter((one) => roleOf(one) === roleOf(row)));
    const from = group.findIndex(({ id }) => id === row.id);
    const to = from + by;
    if (from === -1 || to < 0 || to >= group.length) return null;
    const positions = positionsAfterMove(group, row.id, to);
    const steps = group.flatMap((one) => {
      const position = positions.get(one.id);
      return position === undefined ? [] : [exampleStep(one, { position })];
    });
    return { at: to + 1, of: group.length, undo: await commitExamples(needs, steps) };
  };
}

async function moveBullet(
  needs: ExampleNeeds,
  { roleId, bulletId }: { roleId: string; bulletId: string },
  by: -1 | 1,
): Promise<MovedExample | null> {
  const role = await needRole(needs, roleId);
  const from = role.bullets.findIndex(({ id }) => id === bulletId);
  const bullet = role.bullets[from];
  const to = from + by;
  if (bullet === undefined || to < 0 || to >= role.bullets.length) return null;
  const bullets = role.bullets.toSpliced(from, 1).toSpliced(to, 0, bullet);
  const undo = await commitExamples(needs, [bulletsStep(role, bullets)]);
  return { at: to + 1, of: bullets.length, undo };
}
