import type { Achievement } from '../../evidence/achievement';
import { examplesForDocuments } from '../../evidence/for-documents';
import type { WorkHistory } from '../../profile/work-history';
import type { QualityParts } from './evidence-quality';

/** One example of the person's: an achievement, or a bullet of a role. */
export interface EvidenceItem {
  /** `achievement:<id>` or `work_history:<id>#<bullet id>`. */
  id: string;
  sourceType: 'achievement' | 'work_history';
  sourceId: string;
  /** Everything it says, as matched and as quoted. */
  text: string;
  /** The title of the role it happened in; null where the person does not say. */
  roleTitle: string | null;
  /** The last day it can have happened on, `YYYY-MM-DD`; null for unknown. A current role says `9999-12-31`. */
  happenedOn: string | null;
  parts: QualityParts;
}

/** A role that goes on is as recent as can be. */
const stillGoing = '9999-12-31';

/** Every example that documents may use and that is not in the bin, in a fixed order. */
export function evidenceItems(
  achievements: readonly Achievement[],
  roles: readonly WorkHistory[],
): EvidenceItem[] {
  const open = examplesForDocuments(achievements, roles);
  return everyEvidenceItem(open.achievements, open.roles);
}

/** Every example of the person's that is not in the bin, in a fixed order: those for no document as well. */
export function everyEvidenceItem(
  achievements: readonly Achievement[],
  roles: readonly WorkHistory[],
): EvidenceItem[] {
  const living = roles.filter((role) => role.deletedAt === null);
  const items = [
    ...achievements.filter((each) => each.deletedAt === null).map((each) => fromAchievement(each, living)),
    ...living.flatMap(fromRole),
  ];
  return items.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function fromAchievement(each: Achievement, roles: readonly WorkHistory[]): EvidenceItem {
  const role = roles.find((one) => one.id === each.workHistoryId) ?? null;
  const { title, situation, task, action, result, metrics } = each;
  return {
    id: `achievement:${each.id}`,
    sourceType: 'achievement',
    sourceId: each.id,
    text: [title, situation, task, action, result, metrics].filter((part) => part.trim() !== '').join('\n'),
    roleTitle: role?.jobTitle ?? null,
    happenedOn: each.happenedOn ?? (role === null ? null : endOf(role)),
    parts: { kind: 'star', situation, task, action, result, metrics },
  };
}

function fromRole(role: WorkHistory): EvidenceItem[] {
  return role.bullets
    .filter((bullet) => bullet.text.trim() !== '')
    .map(({ id, text }) => ({
      id: `work_history:${role.id}#${id}`,
      sourceType: 'work_history' as const,
      sourceId: role.id,
      text,
      roleTitle: role.jobTitle,
      happenedOn: endOf(role),
      parts: { kind: 'bullet' as const, text },
    }));
}

function endOf(role: WorkHistory): string | null {
  return role.isCurrent ? stillGoing : (role.endDate ?? role.startDate);
}
