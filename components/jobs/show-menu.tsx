import { type DateFilter, dateFilters } from '@/lib/domain/apply/date-filter';
import { isFiltered, type ListSettings, type SortKey } from '@/lib/domain/apply/list-settings';
import { type StatusGroup, statusGroups } from '@/lib/domain/apply/status-groups';
import { type Texts, useTexts } from '../texts';
import { MenuButton } from '../ui/menu';
import { toolFace } from './tools-face';

interface ShowMenuProps {
  settings: ListSettings;
  counts: Record<StatusGroup, number>;
  dateCounts: Record<DateFilter, number>;
  onChange(settings: ListSettings): void;
}

/** Which jobs are shown: those of the chosen groups and dates, or everything that is open. */
export function ShowMenu({ settings, counts, dateCounts, onChange }: ShowMenuProps) {
  const t = useTexts();
  const { groups, dates } = settings;
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
  const dateItems = dateFilters.map((filter) => ({
    key: filter,
    text: t(`find.dates.${filter}`),
    note: String(dateCounts[filter]),
    isChosen: dates === filter,
    // Pressed again it lets go, as a group does.
    onChoose: () => onChange({ ...settings, dates: dates === filter ? null : filter }),
  }));
  const clear = {
    key: 'clear',
    text: t('jobs.clearFilters'),
    onChoose: () => onChange({ ...settings, groups: [], dates: null }),
  };
  const shown = shownWords(settings, t);
  return (
    <MenuButton
      {...toolFace(t('find.show'), shown)}
      sections={[
        { key: 'groups', heading: t('find.show'), choice: 'many', items: groupItems },
        { key: 'dates', heading: t('find.only'), choice: 'one', items: dateItems },
        ...(isFiltered(settings) ? [{ key: 'clear', items: [clear] }] : []),
      ]}
    />
  );
}

/** What is chosen, in a few words. */
function shownWords({ groups, dates }: ListSettings, t: Texts): string {
  const names = groups.map((group) => t(`find.group.${group}`)).join(', ');
  const ofGroups = groups.length === statusGroups.length ? t('find.all') : names || t('find.open');
  if (dates === null) return ofGroups;
  return names === '' ? t(`find.dates.${dates}`) : `${ofGroups} · ${t(`find.dates.${dates}`)}`;
}

const listSorts: readonly SortKey[] = ['saved', 'closing', 'next', 'status', 'employer'];

/** The order of the jobs, where there are no columns to press. */
export function SortMenu({ settings, onChange }: Omit<ShowMenuProps, 'counts' | 'dateCounts'>) {
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
      {...toolFace(t('find.sort'), present)}
      sections={[{ key: 'sort', heading: t('find.sort'), choice: 'one', items }]}
    />
  );
}
