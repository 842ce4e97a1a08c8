import type { ListSettings, SortKey } from '@/lib/domain/apply/list-settings';
import { type StatusGroup, statusGroups } from '@/lib/domain/apply/status-groups';
import { useTexts } from '../texts';
import { Icon } from '../ui/icon';
import { MenuButton } from '../ui/menu';
import styles from './jobs.module.css';

interface ShowMenuProps {
  settings: ListSettings;
  counts: Record<StatusGroup, number>;
  onChange(settings: ListSettings): void;
}

/** Which jobs are shown: those of the chosen groups, or everything that is open. */
export function ShowMenu({ settings, counts, onChange }: ShowMenuProps) {
  const t = useTexts();
  const { groups } = settings;
  const flip = (group: StatusGroup) =>
    onChange({
      ...settings,
      groups: statusGroups.filter((one) => (one === group) !== groups.includes(one)),
    });
  const groupItems = statusGroups.map((group) => ({
    key: group,
    text: t(`find.group.${group}`),
    note: String(counts[group]),
    isChosen: groups.includes(group),
    onChoose: () => flip(group),
  }));
  const clear = {
    key: 'clear',
    text: t('jobs.clearFilters'),
    onChoose: () => onChange({ ...settings, groups: [] }),
  };
  const names = groups.map((group) => t(`find.group.${group}`)).join(', ');
  const shown = groups.length === statusGroups.length ? t('find.all') : names || t('find.open');
  return (
    <MenuButton
      look="quiet"
      className={styles.tool}
      label={`${t('find.show')}: ${shown}`}
      sections={[
        { key: 'groups', heading: t('find.show'), choice: 'many', items: groupItems },
        ...(groups.length > 0 ? [{ key: 'clear', items: [clear] }] : []),
      ]}
    >
      <span className={styles.toolText}>{shown}</span>
      <Icon name="down" />
    </MenuButton>
  );
}

const listSorts: readonly SortKey[] = ['saved', 'closing', 'next', 'employer'];

/** The order of the jobs, where there are no columns to press. */
export function SortMenu({ settings, onChange }: Omit<ShowMenuProps, 'counts'>) {
  const t = useTexts();
  const items = listSorts.map((sortBy) => ({
    key: sortBy,
    text: t(`find.sortBy.${sortBy}`),
    isChosen: settings.sortBy === sortBy,
    onChoose: () => onChange({ ...settings, sortBy, isReversed: false }),
  }));
  const present = t(`find.sortBy.${settings.sortBy}`);
  return (
    <MenuButton
      look="quiet"
      className={styles.tool}
      label={`${t('find.sort')}: ${present}`}
      sections={[{ key: 'sort', heading: t('find.sort'), choice: 'one', items }]}
    >
      <span className={styles.toolText}>{present}</span>
      <Icon name="down" />
    </MenuButton>
  );
}
