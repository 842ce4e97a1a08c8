import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { dueItems, horizonDays } from '@/lib/domain/apply/due';
import type { DueItem } from '@/lib/domain/apply/due-item';
import { withoutPutOff } from '@/lib/domain/apply/shown-from';
import { useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { Skeleton } from '../ui/skeleton';
import { useLive } from '../ui/use-live';
import { dueKey } from './due-face';
import { DueRow } from './due-row';
import { DueSections } from './due-sections';
import { NothingDue } from './later-parts';
import type { PopupApp } from './popup-app';
import { focusRow, moveAmongRows, rowsIn } from './row-focus';

/** What is due, late first. */
export function DueList({ app }: { app: PopupApp }) {
  const t = useTexts();
  const due = useDue(app);
  const list = useRef<HTMLDivElement>(null);
  const expectGone = useFocusAfter(list, due?.items);
  if (due === null) return <Skeleton lines={3} label={t('app.loading')} />;
  if (due.items.length === 0) return <NothingDue app={app} />;
  const onKeyDown = (event: KeyboardEvent) => moveAmongRows(event, list.current);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons of the rows
    <div ref={list} onKeyDown={onKeyDown}>
      <DueSections
        items={due.items}
        t={t}
        row={(item) => {
          const job = due.byId.get(item.applicationId);
          return job && <DueRow key={dueKey(item)} {...{ item, job, app, expectGone }} />;
        }}
      />
    </div>
  );
}

function useDue(app: PopupApp) {
  const applications = useLive(app.due);
  const interviews = useLive(app.interviews);
  const { today, timeZone } = useCalendar();
  return useMemo(() => {
    if (applications === undefined || interviews === undefined) return null;
    const all = dueItems(applications, interviews, new Date(app.now()), timeZone, horizonDays);
    const byId = new Map(applications.map((application) => [application.id, application]));
    return { items: withoutPutOff(all, today), byId };
  }, [applications, interviews, app, today, timeZone]);
}

/** A row that is answered goes away with the focus in it; the focus comes to the row that takes its place. */
function useFocusAfter(list: RefObject<HTMLElement | null>, items: readonly DueItem[] | undefined) {
  const place = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are others when the items are
  useEffect(() => {
    if (place.current === null) return;
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === null) focusRow(list.current, place.current);
    place.current = null;
  }, [items, list]);
  return (row: HTMLElement | null) => {
    place.current = row === null ? null : rowsIn(list.current).indexOf(row);
  };
}
