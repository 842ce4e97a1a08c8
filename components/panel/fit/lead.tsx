import type { Requirement } from '@/lib/domain/fit/requirement';
import { useTexts } from '../../texts';
import { useCalendar } from '../../ui/calendar';
import { classNames } from '../../ui/class-names';
import styles from './fit.module.css';
import type { FitLine } from './fit-lines';
import own from './lead.module.css';

/** Where the person stands, in one line: of the essentials, or of everything where the advert names none. */
export function Lead({ lines }: { lines: readonly FitLine[] }) {
  const t = useTexts();
  const { locale } = useCalendar();
  const essentials = lines.filter(({ row }) => row.necessity === 'essential');
  const what = essentials.length > 0 ? 'essentials' : 'all';
  const counted = what === 'all' ? lines : essentials;
  const shown = counted.reduce((sum, { row }) => sum + worthOf(row.confirmed), 0);
  const waiting = lines.filter((line) => line.row.confirmed === null && line.candidates.length > 0).length;
  const open = lines.filter((line) => line.row.confirmed === null && line.candidates.length === 0).length;
  const hints = [
    waiting > 0 && t('fit.waiting', waiting),
    open > 0 && t('fit.open', open),
    waiting + open === 0 && t('fit.allAnswered'),
  ];
  const count = t('fit.count', { shown: new Intl.NumberFormat(locale).format(shown), of: counted.length });
  return (
    <div>
      <p>
        <b className={own.lead}>{count}</b> {t(`fit.lead.${what}`)}
      </p>
      <div className={own.segments} aria-hidden="true">
        {counted
          .map(({ row }) => row)
          .sort((one, other) => worthOf(other.confirmed) - worthOf(one.confirmed))
          .map(({ id, confirmed }) => (
            <i key={id} className={classNames(confirmed !== null && own[confirmed])} />
          ))}
      </div>
      <p className={styles.hint}>{hints.filter(Boolean).join(' ')}</p>
    </div>
  );
}

function worthOf(answer: Requirement['confirmed']): number {
  return answer === 'yes' ? 1 : answer === 'partly' ? 0.5 : 0;
}
