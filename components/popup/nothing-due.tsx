import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import type { PopupApp } from './popup-app';

/** Nothing is due: what would come up here, and the one thing that can be done about it. */
export function NothingDue({ app }: { app: PopupApp }) {
  const t = useTexts();
  const act = useAct();
  const isOn = useLive(app.reminders)?.isOn;
  const turnOn = () => act(async () => void (await app.turnOnReminders()));
  if (isOn === false) {
    const body = `${t('popup.emptyBody')} ${t('popup.remindBody')}`;
    const action = <Button onClick={turnOn}>{t('popup.remind')}</Button>;
    return <EmptyState title={t('popup.emptyTitle')} body={body} action={action} />;
  }
  const action = <Button onClick={() => app.openBoard()}>{t('popup.allJobs')}</Button>;
  return <EmptyState title={t('popup.emptyTitle')} body={t('popup.emptyBody')} action={action} />;
}
