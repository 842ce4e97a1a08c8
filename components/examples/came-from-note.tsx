import type { CameFrom } from '@/lib/domain/evidence/achievement';
import { useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { momentText } from '../ui/day-text';
import styles from './examples.module.css';

/** The receipt of an example that was taken from a page: the words as they stood there, which page, and when. */
export function CameFromNote({ from }: { from: CameFrom }) {
  const t = useTexts();
  const calendar = useCalendar();
  return (
    <details className={styles.receipt}>
      <summary>{t('examples.cameFrom')}</summary>
      <blockquote className={styles.quote}>{from.quote}</blockquote>
      <p className={styles.quiet}>
        <PageLink from={from} /> · {momentText(from.takenAt, calendar)}
      </p>
    </details>
  );
}

/** A link leads to a web page only, whatever the row says. */
function PageLink({ from: { url, title } }: { from: CameFrom }) {
  const name = title === '' ? url : title;
  if (!/^https?:\/\//.test(url)) return name;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}
