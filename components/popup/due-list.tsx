import { useMemo, useRef } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { type DueItem, dueItems } from '@/lib/domain/apply/due';
import { useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import { useLive } from '../ui/use-live';
import { dueGroups, horizonDays } from './due-groups';
import { DueRow } from './due-row';
import styles from './popup.module.css';
import type { PopupApp } from './popup-app';

/** What is due, late first. */
export function DueList({ app }: { app: PopupApp }) {
  const t = useTexts();
  const applications = useLive(app.applications);
  const interviews = useLive(app.interviews);
  const { today, timeZone } = useCalendar();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the day is what makes the answer another one
  const items = useMemo(
    () => dueItems(applications ?? [], interviews ?? [], new Date(app.now()), timeZone, horizonDays),
    [applications, interviews, app, today, timeZone],
  );
  if (applications === undefined) return <Skeleton lines={3} label={t('app.loading')} />;
  if (items.length === 0) return <EmptyState title={t('popup.emptyTitle')} body={t('popup.emptyBody')} />;

  const byId = new Map(applications.map((application) => [application.id, application]));
  return (
    <>
      {/* A row that is done goes away with the focus in it; the focus comes here. */}
      <h2 ref={heading} tabIndex={-1} className="visually-hidden">
        {t('popup.dueTitle')}
      </h2>
      {dueGroups(items).map((group) => (
        <section key={group.key} aria-label={t(`popup.group.${group.key}`)}>
          <h3 className={styles.when}>{t(`popup.group.${group.key}`)}</h3>
          <DueRows items={group.items} byId={byId} app={app} onGone={() => heading.current?.focus()} />
        </section>
      ))}
    </>
  );
}

interface DueRowsProps {
  items: readonly DueItem[];
  byId: ReadonlyMap<string, ApplicationSummary>;
  app: PopupApp;
  onGone(): void;
}

function DueRows({ items, byId, app, onGone }: DueRowsProps) {
  return (
    <ul>
      {items.map((item) => {
        const application = byId.get(item.applicationId);
        const key = `${item.kind} ${item.applicationId}`;
        return (
          application && <DueRow key={key} item={item} application={application} app={app} onGone={onGone} />
        );
      })}
    </ul>
  );
}
