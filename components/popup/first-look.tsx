import '../ui/tokens.css';
import type { DueApplication } from '@/lib/domain/apply/due-application';
import type { DueItem } from '@/lib/domain/apply/due-item';
import type { Texts } from '../texts';
import { Button } from '../ui/button';
import type { Calendar } from '../ui/day-text';
import { DueFace, dueKey, hasBegun } from './due-face';
import { DueSections } from './due-sections';
import { HeadFace } from './head-face';
import { laterDays } from './later-days';
import styles from './popup.module.css';

interface FirstLookProps {
  items: readonly DueItem[];
  byId: ReadonlyMap<string, DueApplication>;
  /** Milliseconds since 1970. */
  now: number;
  calendar: Calendar;
  t: Texts;
}

/**
 * The popup as it stands before what answers is loaded: the very markup that `Popup` begins with, made of the same
 * parts. Nothing in it uses hooks, so that it can be drawn without React.
 */
export function FirstLook({ items, byId, now, calendar, t }: FirstLookProps) {
  const row = (item: DueItem) => {
    const job = byId.get(item.applicationId);
    const shown = { item, t, calendar, hasBegun: hasBegun(item, now) };
    const acts = {
      done: (item.kind !== 'interview' || shown.hasBegun) && nothing,
      later: laterDays(item, calendar.today).length > 0 && nothing,
      notApplying: nothing,
    };
    return job && <DueFace key={dueKey(item)} {...shown} job={job} acts={acts} />;
  };
  return (
    <div className={styles.popup}>
      <HeadFace title={t('popup.lead')} button={<Button look="primary">{t('page.save')}</Button>} />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.told} />
        <div>{items.length > 0 && <DueSections items={items} t={t} row={row} />}</div>
      </main>
      <div className={styles.toast} />
      <div className={styles.bottom} />
    </div>
  );
}

function nothing(): void {}
