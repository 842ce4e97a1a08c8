import type { Activity } from '@/lib/domain/apply/activity';
import { momentAt } from '@/lib/domain/apply/moment-at';
import { type Texts, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { type Calendar, clockText, dayOfMoment } from '../../ui/day-text';
import { Icon } from '../../ui/icon';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { usePanel } from '../panel-context';
import styles from './history.module.css';

/** What a person wrote by hand, and may take out again. */
const removable: ReadonlySet<Activity['type']> = new Set([
  'outreach',
  'reply',
  'call',
  'interview',
  'status',
  'note',
]);

/** One entry: what it was, when of the day and how, and the words that belong to it. */
export function HistoryEntry({ entry, isByHand }: { entry: Activity; isByHand: boolean }) {
  const t = useTexts();
  const calendar = useCalendar();
  const { app } = usePanel();
  const offerUndo = useOfferUndo();
  const text = entry.type === 'clip' && isByHand ? t('history.byHand') : activityText(entry, t);
  const how = entry.channel === null ? null : t(`history.channel.${entry.channel}`);
  const remove = () => offerUndo(() => app.removeEntry(entry.id), t('history.removed'));
  return (
    <li className={styles.entry}>
      <span className={styles.what}>{text}</span>
      <small className={styles.how}>{[timeOf(entry, calendar), how].filter(Boolean).join(' · ')}</small>
      {removable.has(entry.type) && (
        <Button
          look="icon"
          className={styles.remove}
          aria-label={t('history.remove', { what: text })}
          onClick={remove}
        >
          <Icon name="bin" />
        </Button>
      )}
      <EntryBody entry={entry} />
    </li>
  );
}

/** The time of an entry; null where a day was all that was said, which is kept as its midday. */
function timeOf({ type, occurredAt }: Activity, calendar: Calendar): string | null {
  const midday = momentAt(dayOfMoment(occurredAt, calendar), 12, calendar.timeZone);
  const isDayOnly = type !== 'interview' && midday.getTime() === Date.parse(occurredAt);
  return isDayOnly ? null : clockText(occurredAt, calendar);
}

function EntryBody({ entry: { type, body } }: { entry: Activity }) {
  const t = useTexts();
  if (body === null || body === '') return null;
  // The text of another reading is an advert of many pages.
  if (type !== 'reading') return <p className={styles.body}>{body}</p>;
  return (
    <details className={styles.reading}>
      <summary>{t('history.showText')}</summary>
      <p className={styles.body}>{body}</p>
    </details>
  );
}

/** One happening in words: what it was, and its subject where the person gave one. */
function activityText({ type, status, subject }: Activity, t: Texts): string {
  if (type === 'status') {
    return t('history.status', { status: status === null ? t('app.none') : t(`status.${status}`) });
  }
  const what = t(`history.type.${type}`);
  return subject === null ? what : t('history.withSubject', { what, subject });
}
