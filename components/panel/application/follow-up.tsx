import type { Application } from '@/lib/domain/apply/application';
import { addDays } from '@/lib/domain/day';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { absoluteDay, dayOfMoment, dayText } from '../../ui/day-text';
import fieldStyles from '../../ui/field.module.css';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { usePanel } from '../panel-context';
import styles from './application.module.css';
import { FollowUpDay } from './follow-up-day';

const quickDays = [
  { key: 'tomorrow', days: 1 },
  { key: 'days3', days: 3 },
  { key: 'week', days: 7 },
] as const;

/** The day on which the person wants to be reminded: a quick choice, or any date. */
export function FollowUp({ application }: { application: Application }) {
  const t = useTexts();
  const calendar = useCalendar();
  const plan = usePlan(application.id);
  const { nextFollowupAt } = application;
  const day = nextFollowupAt === null ? null : dayOfMoment(nextFollowupAt, calendar);
  return (
    <section className={styles.section} aria-labelledby="follow-up">
      <h2 id="follow-up" className={styles.heading}>
        {t('followUp.heading')}
      </h2>
      <div className={styles.card}>
        <div className={styles.planned}>
          <p className={day === null ? styles.quietText : styles.strong}>
            {day === null ? t('followUp.none') : dayText(day, calendar)}
          </p>
          {day !== null && (
            <Button look="quiet" onClick={() => plan(null)}>
              {t('followUp.clear')}
            </Button>
          )}
        </div>
        <div className={fieldStyles.acts}>
          {quickDays.map(({ key, days }) => (
            <Button key={key} onClick={() => plan(addDays(calendar.today, days))}>
              {t(`followUp.quick.${key}`)}
            </Button>
          ))}
        </div>
        <FollowUpDay applicationId={application.id} day={day} onDay={plan} />
      </div>
    </section>
  );
}

function usePlan(applicationId: string) {
  const t = useTexts();
  const calendar = useCalendar();
  const { app } = usePanel();
  const offerUndo = useOfferUndo();
  return (day: string | null) => {
    const sentence =
      day === null ? t('followUp.cleared') : t('followUp.changed', { day: absoluteDay(day, calendar) });
    void offerUndo(() => app.planFollowUp(applicationId, day), sentence);
  };
}
