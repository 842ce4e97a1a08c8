/** Changes of the roles a person held, one at a time; each answers with its way back. */
import { isPeriod } from '../../domain/profile/period';
import { bulletsVersion, type WorkHistory } from '../../domain/profile/work-history';
import { ok, type Result, refuse } from '../../domain/result';
import { addOwn, changeOwn, type OwnRowsNeeds, removeOwn, type Undo } from './own-rows';

export type RoleFacts = Omit<
  WorkHistory,
  'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'deletionReason' | 'bullets' | 'bulletsSchemaVersion'
>;

/** Why a role is not kept as typed, or a line of it not added. */
export type RoleRefusal = 'ends-before-start';
export type DutyRefusal = 'empty' | 'too-long' | 'full';

export interface ChangeRoles {
  addRole(jobTitle: string): Promise<Undo>;
  /** A role that goes on has no end: saying so takes its end away, and an end says that it is over. */
  changeRole(id: string, columns: Partial<RoleFacts>): Promise<Result<Undo, RoleRefusal>>;
  /** Its lines go with it; examples that belong to it stay, of no role. */
  removeRole(id: string): Promise<Undo>;
  addDuty(roleId: string, text: string): Promise<Result<Undo, DutyRefusal>>;
}

/** The database holds as many lines in one role, of as many characters each. */
const mostDuties = 200;
const mostOfDuty = 2000;

export function makeChangeRoles(needs: OwnRowsNeeds): ChangeRoles {
  const { rows, newId } = needs;
  return {
    addRole: (jobTitle) => addOwn(needs, 'workHistory', { ...blankRole, jobTitle }),
    changeRole: async (id, columns) => {
      const held = await rows.get('workHistory', id);
      if (held === null) throw new Error('No role to change');
      const whole = settled(columns);
      if (!isPeriod({ ...held, ...whole })) return refuse('ends-before-start');
      return ok(await changeOwn(needs, 'workHistory', id, whole));
    },
    removeRole: (id) => removeOwn(needs, 'workHistory', id),
    addDuty: async (roleId, text) => {
      const said = text.trim();
      if (said === '') return refuse('empty');
      if (said.length > mostOfDuty) return refuse('too-long');
      const role = await rows.get('workHistory', roleId);
      if (role === null) throw new Error('No role to add to');
      if (role.bullets.length >= mostDuties) return refuse('full');
      const bullet = { id: newId(), text: said };
      await changeOwn(needs, 'workHistory', roleId, { bullets: [...role.bullets, bullet] });
      return ok(() => withoutDuty(needs, roleId, bullet.id));
    },
  };
}

/** Taken back, only that line goes: what was typed into others since stays. */
async function withoutDuty(needs: OwnRowsNeeds, roleId: string, bulletId: string): Promise<void> {
  const role = await needs.rows.get('workHistory', roleId);
  const bullets = role?.bullets.filter(({ id }) => id !== bulletId);
  if (bullets !== undefined) await changeOwn(needs, 'workHistory', roleId, { bullets });
}

function settled(columns: Partial<RoleFacts>): Partial<RoleFacts> {
  if (columns.isCurrent === true) return { ...columns, endDate: null, endPrecision: 'day' };
  return columns.endDate ? { ...columns, isCurrent: false } : columns;
}

const blankRole = {
  company: '',
  kind: 'employment',
  location: null,
  startDate: null,
  startPrecision: 'day',
  endDate: null,
  endPrecision: 'day',
  isCurrent: false,
  bullets: [],
  neverInDocuments: false,
  bulletsSchemaVersion: bulletsVersion,
} satisfies Partial<WorkHistory>;
