import type { Achievement } from '@/lib/domain/evidence/achievement';
import { inOrder, roleShownOf } from '@/lib/domain/evidence/example-order';
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

/** Nothing narrows it. */
export const everything: BankFilter = { query: '', role: null, skill: null };

/** Every example in the order of the page: the latest role first, its bullets as they stand, its examples, then those of no role. */
export function bankOf(achievements: readonly Achievement[], roles: readonly WorkHistory[]): BankItem[] {
  const items = new Map(everyEvidenceItem(achievements, roles).map((item) => [item.id, item]));
  const ordered = [...roles].sort((one, other) => (startOf(one) < startOf(other) ? 1 : -1));
  const roleOf = roleShownOf(roles);
  const bank: BankItem[] = [];
  const add = (id: string, role: WorkHistory | null, achievement: Achievement | null, isNever: boolean) => {
    const item = items.get(id);
    if (item === undefined) return;
    const title = achievement?.title ?? item.text;
    const plain = plainText(`${item.text}\n${role?.jobTitle ?? ''}\n${role?.company ?? ''}`);
    bank.push({ item, title, role, achievement, isNever, plain });
  };
  const ofRole = new Map<string | null, Achievement[]>();
  for (const one of inOrder(achievements)) {
    const others = ofRole.get(roleOf(one));
    if (others === undefined) ofRole.set(roleOf(one), [one]);
    else others.push(one);
  }
  for (const role of ordered) {
    for (const bullet of role.bullets)
      add(`work_history:${role.id}#${bullet.id}`, role, null, bullet.neverInDocuments === true);
    for (const one of ofRole.get(role.id) ?? [])
      add(`achievement:${one.id}`, role, one, one.neverInDocuments);
  }
  for (const one of ofRole.get(null) ?? []) add(`achievement:${one.id}`, null, one, one.neverInDocuments);
  return bank;
}

/** Where an example stands among those it can be moved past. */
export interface PlaceInGroup {
  isFirst: boolean;
  isLast: boolean;
}

/** The ends of what an example can be moved past: the lines of its role, or the person's own examples of it or of none. */
export function placeInGroup(bank: readonly BankItem[], exampleId: string): PlaceInGroup {
  const at = bank.findIndex(({ item }) => item.id === exampleId);
  const isBeside = (other: BankItem | undefined) =>
    other !== undefined &&
    other.role?.id === bank[at]?.role?.id &&
    (other.achievement === null) === (bank[at]?.achievement === null);
  return { isFirst: !isBeside(bank[at - 1]), isLast: !isBeside(bank[at + 1]) };
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
