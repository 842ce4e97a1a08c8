import type { Achievement } from '@/lib/domain/evidence/achievement';
import { type EvidenceItem, everyEvidenceItem } from '@/lib/domain/fit/matching/evidence-items';
import { plainText, wordsOf } from '@/lib/domain/plain-text';
import type { WorkHistory } from '@/lib/domain/profile/work-history';
import { wholeWordsOf } from '@/lib/domain/whole-words';

/** An example as the page shows it: what it says, the role it belongs to, and its place there. */
export interface BankItem {
  item: EvidenceItem;
  /** The words that stand first. */
  title: string;
  role: WorkHistory | null;
  /** The example itself; null for a bullet. */
  achievement: Achievement | null;
  /** The person wants this one in no document, whatever they say of its role. */
  isNever: boolean;
  /** All it says with its role, as it is searched. */
  plain: string;
}

/** What narrows the list; null for everything. */
export interface BankFilter {
  query: string;
  /** A role's id, or `none` for examples of no role. */
  role: string | null;
  /** A skill as the person named it. */
  skill: string | null;
}

/** Every example in the order of the page: the latest role first, its bullets as they stand, its examples, then those of no role. */
export function bankOf(achievements: readonly Achievement[], roles: readonly WorkHistory[]): BankItem[] {
  const items = new Map(everyEvidenceItem(achievements, roles).map((item) => [item.id, item]));
  const ordered = [...roles].sort((one, other) => (startOf(one) < startOf(other) ? 1 : -1));
  const full = [...achievements].sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  const known = new Set(roles.map(({ id }) => id));
  const bank: BankItem[] = [];
  const add = (id: string, role: WorkHistory | null, achievement: Achievement | null, isNever: boolean) => {
    const item = items.get(id);
    if (item === undefined) return;
    const title = achievement?.title ?? item.text;
    const plain = plainText(`${item.text}\n${role?.jobTitle ?? ''}\n${role?.company ?? ''}`);
    bank.push({ item, title, role, achievement, isNever, plain });
  };
  const ofRole = new Map<string, Achievement[]>();
  for (const one of full) {
    const roleId = one.workHistoryId ?? '';
    const others = ofRole.get(roleId);
    if (others === undefined) ofRole.set(roleId, [one]);
    else others.push(one);
  }
  for (const role of ordered) {
    for (const bullet of role.bullets)
      add(`work_history:${role.id}#${bullet.id}`, role, null, bullet.neverInDocuments === true);
    for (const one of ofRole.get(role.id) ?? [])
      add(`achievement:${one.id}`, role, one, one.neverInDocuments);
  }
  for (const one of full) {
    if (one.workHistoryId === null || !known.has(one.workHistoryId))
      add(`achievement:${one.id}`, null, one, one.neverInDocuments);
  }
  return bank;
}

/** What is left of the bank. A search finds the beginnings and middles of words, as it is typed; a skill its whole words. */
export function filterBank(bank: readonly BankItem[], { query, role, skill }: BankFilter): BankItem[] {
  const words = wordsOf(query);
  const hasSkill = wholeWordsOf(skill ?? '');
  return bank.filter((one) => {
    if (role !== null && (one.role?.id ?? 'none') !== role) return false;
    return words.every((word) => one.plain.includes(word)) && hasSkill(one.plain);
  });
}

function startOf(role: WorkHistory): string {
  return `${role.isCurrent ? '1' : '0'} ${role.endDate ?? ''} ${role.startDate ?? ''}`;
}
