import type { DueItem } from '@/lib/domain/apply/due-item';

interface DueGroup {
  key: 'overdue' | 'today' | 'week';
  items: readonly DueItem[];
}

/** What is late, what is for today, what comes within a week; a group with nothing in it is left out. */
export function dueGroups(items: readonly DueItem[]): DueGroup[] {
  const groups: DueGroup[] = [
    { key: 'overdue', items: items.filter((item) => item.daysLeft < 0) },
    { key: 'today', items: items.filter((item) => item.daysLeft === 0) },
    { key: 'week', items: items.filter((item) => item.daysLeft > 0) },
  ];
  return groups.filter((group) => group.items.length > 0);
}
