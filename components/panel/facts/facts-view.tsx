import { useMemo } from 'react';
import { formLocale } from '@/lib/domain/profile/form-locale';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import { useArrival } from '../use-arrival';
import { ViewHead } from '../view-head';
import own from './facts.module.css';
import { type Fact, type FactGroup, ownFacts } from './own-facts';

/** Every fact a form asks for, beside the form: one press copies one. */
export function FactsView() {
  const t = useTexts();
  const heading = useArrival();
  return (
    <>
      <ViewHead heading={heading} title={t('ownFacts.heading')} />
      <main className={styles.main} tabIndex={-1}>
        <Facts />
      </main>
    </>
  );
}

function Facts() {
  const t = useTexts();
  const { app } = usePanel();
  const groups = useOwnFacts();
  if (groups === null) return <Skeleton lines={6} label={t('app.loading')} />;
  if (groups.length === 0) {
    return (
      <EmptyState
        title={t('ownFacts.emptyTitle')}
        body={t('ownFacts.emptyBody')}
        action={
          <Button look="primary" onClick={() => app.examples.openOwnPage('cv')}>
            {t('examples.bringCv')}
          </Button>
        }
      />
    );
  }
  return (
    <div className={styles.stack}>
      <p className={own.lead}>{t('ownFacts.lead')}</p>
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { title, facts, note } }: { group: FactGroup }) {
  const t = useTexts();
  const copy = useCopy();
  return (
    <section className={own.group}>
      <h2 className={own.title}>{title ?? t('ownFacts.you')}</h2>
      {note === 'ask-first' && <p className={own.note}>{t('ownFacts.askFirst')}</p>}
      <ul>
        {facts.map((fact) => (
          <li key={fact.key}>
            <button type="button" className={own.fact} onClick={() => copy(fact)}>
              <span className="visually-hidden">{t('ownFacts.copy')} </span>
              <span className={own.label}>{t(`ownFacts.kind.${fact.kind}`)}</span>
              <span className={own.value}>{fact.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useCopy(): (fact: Fact) => void {
  const t = useTexts();
  const { app } = usePanel();
  const act = useAct();
  const { show } = useToastState();
  return ({ kind, text }) =>
    void act(async () => {
      await app.examples.copy(text);
      const sentence = t('ownFacts.copied', { what: t(`ownFacts.kind.${kind}`) });
      show({ sentence, undo: null, tone: 'calm' });
    });
}

function useOwnFacts(): FactGroup[] | null {
  const { examples } = usePanel().app;
  const { locale, timeZone } = useCalendar();
  const profiles = useLive(examples.profiles);
  const roles = useLive(examples.roles);
  const qualifications = useLive(examples.qualifications);
  const referees = useLive(examples.referees);
  return useMemo(() => {
    if (profiles === undefined || roles === undefined) return null;
    if (qualifications === undefined || referees === undefined) return null;
    const profile = profiles[0] ?? null;
    return ownFacts({ profile, roles, qualifications, referees }, formLocale(profile, locale, timeZone));
  }, [profiles, roles, qualifications, referees, locale, timeZone]);
}
