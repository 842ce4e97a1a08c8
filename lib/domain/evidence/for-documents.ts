import type { WorkHistory } from '../profile/work-history';
import type { Achievement } from './achievement';

/** Why no document may use an example: the person said so of itself, or of the role that it belongs to. */
type KeptOut = 'itself' | 'role';

/** Null where documents may use it. `role` is the role it happened in; null for none. */
export function keptOutOf(
  example: { neverInDocuments?: boolean | undefined },
  role: Pick<WorkHistory, 'neverInDocuments'> | null,
): KeptOut | null {
  if (example.neverInDocuments === true) return 'itself';
  return role?.neverInDocuments === true ? 'role' : null;
}

/**
 * What documents and matching may use: without what the person keeps for themselves. A role that is kept out takes
 * along everything that happened in it, as its words would tell of it.
 */
export function examplesForDocuments(
  achievements: readonly Achievement[],
  roles: readonly WorkHistory[],
): { achievements: Achievement[]; roles: WorkHistory[] } {
  const roleOf = new Map(roles.map((role) => [role.id, role]));
  return {
    achievements: achievements.filter((one) => {
      return keptOutOf(one, roleOf.get(one.workHistoryId ?? '') ?? null) === null;
    }),
    roles: roles
      .filter((role) => !role.neverInDocuments)
      .map((role) => ({
        ...role,
        bullets: role.bullets.filter((bullet) => keptOutOf(bullet, role) === null),
      })),
  };
}
