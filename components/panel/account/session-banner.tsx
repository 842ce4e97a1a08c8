import { useTexts } from '../../texts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';

/** The session ended without the person asking: everything is still here, sending waits. */
export function SessionBanner() {
  const t = useTexts();
  const { app, go } = usePanel();
  const account = useLive(app.account);
  if (account?.kind !== 'person' || !account.needsSignIn) return null;
  return (
    <Banner
      title={t('account.endedTitle')}
      actions={<Button onClick={() => go({ kind: 'account' })}>{t('account.again')}</Button>}
    >
      <p>{t('sync.means.ended')}</p>
      <p>{t('account.endedBody')}</p>
    </Banner>
  );
}
