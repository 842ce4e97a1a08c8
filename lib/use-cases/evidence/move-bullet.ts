import { exampleNameOf } from '../../domain/evidence/example-id';
import { bulletsStep, commitExamples, type ExampleNeeds, needRole, type Undo } from './example-rows';

/** Moves a bullet one place up (-1) or down (1) in its role; null where it is at that end already, or is no bullet. */
export type MoveBullet = (exampleId: string, by: -1 | 1) => Promise<Undo | null>;

export function makeMoveBullet(needs: ExampleNeeds): MoveBullet {
  return async (exampleId, by) => {
    const name = exampleNameOf(exampleId);
    if (name.kind !== 'bullet') return null;
    const role = await needRole(needs, name.roleId);
    const from = role.bullets.findIndex(({ id }) => id === name.bulletId);
    const bullet = role.bullets[from];
    const to = from + by;
    if (bullet === undefined || to < 0 || to >= role.bullets.length) return null;
    const bullets = role.bullets.toSpliced(from, 1).toSpliced(to, 0, bullet);
    return commitExamples(needs, [bulletsStep(role, bullets)]);
  };
}
