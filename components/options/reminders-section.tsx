import { isPaused, pauseLasts, type ReminderSettings } from '@/lib/domain/apply/reminder-settings';
import type { RemindersApp } from '../reminders/reminders-app';
import { useTexts } from '../texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useCalendar } from '../ui/calendar';
import { CheckField } from '../ui/check-field';
import { momentText, timeText } from '../ui/day-text';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import styles from './options.module.css';
import { Section } from './section';

type SectionApp = RemindersApp & { now(): number };

/** Whether Starboard speaks up, what it says of the job, quiet for a week, and what it reminds of when. */
export function RemindersSection({ app }: { app: SectionApp }) {
  const t = useTexts();
  const settings = useLive(app.reminders);
  const mayNotify = useLive(app.mayNotify);
  if (settings === undefined || mayNotify === undefined) return null;
  return (
    <Section title={t('reminders.title')}>
      <OnOff app={app} isOn={settings.isOn} mayNotify={mayNotify} />
      {settings.isOn && mayNotify && <Choices app={app} settings={settings} />}
      <WhatAndWhen />
    </Section>
  );
}

function OnOff({ app, isOn, mayNotify }: { app: SectionApp; isOn: boolean; mayNotify: boolean }) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const turnOn = () =>
    act(async () => {
      const isAllowed = await app.turnOnReminders();
      if (!isAllowed) show({ sentence: t('reminders.refused'), undo: null, tone: 'calm' });
    });
  if (isOn && !mayNotify) {
    const again = <Button onClick={turnOn}>{t('reminders.askAgain')}</Button>;
    return (
      <Banner tone="look" actions={again}>
        {t('reminders.blocked')}
      </Banner>
    );
  }
  return (
    <CheckField
      label={t('reminders.on')}
      hint={t('reminders.onHint')}
      isChecked={isOn}
      onChange={(isWanted) => (isWanted ? turnOn() : act(() => app.setReminders({ isOn: false })))}
    />
  );
}

function Choices({ app, settings }: { app: SectionApp; settings: ReminderSettings }) {
  const t = useTexts();
  const act = useAct();
  return (
    <>
      <CheckField
        label={t('reminders.namesJob')}
        hint={t('reminders.namesJobHint')}
        isChecked={settings.namesJob}
        onChange={(namesJob) => act(() => app.setReminders({ namesJob }))}
      />
      <Pause app={app} settings={settings} />
    </>
  );
}

function Pause({ app, settings }: { app: SectionApp; settings: ReminderSettings }) {
  const t = useTexts();
  const act = useAct();
  const calendar = useCalendar();
  const { pausedUntil } = settings;
  const pauseUntil = (moment: number | null) => act(() => app.setReminders({ pausedUntil: moment }));
  if (pausedUntil === null || !isPaused(settings, app.now())) {
    return (
      <div className={styles.acts}>
        <Button onClick={() => pauseUntil(app.now() + pauseLasts)}>{t('reminders.pause')}</Button>
      </div>
    );
  }
  const resume = <Button onClick={() => pauseUntil(null)}>{t('reminders.resume')}</Button>;
  return (
    <Banner actions={resume}>
      {t('reminders.paused', { when: momentText(new Date(pausedUntil).toISOString(), calendar) })}
    </Banner>
  );
}

function WhatAndWhen() {
  const t = useTexts();
  const calendar = useCalendar();
  const [morning, evening] = [timeText('09:00', calendar), timeText('18:00', calendar)];
  return (
    <>
      <p>{t('reminders.what')}</p>
      <ul className={styles.notes}>
        <li>{t('reminders.whatFollowUp', { time: morning })}</li>
        <li>{t('reminders.whatNextAction', { time: morning })}</li>
        <li>{t('reminders.whatClosing', { time: morning })}</li>
        <li>{t('reminders.whatInterview', { time: evening })}</li>
        <li>{t('reminders.whatLate')}</li>
      </ul>
    </>
  );
}
