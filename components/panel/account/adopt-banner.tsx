import { useTexts } from '../../texts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';

/** The one question of a first sign-in: whose is what was saved before it? */
export function AdoptBanner() {
  const t = useTexts();
  const act = useAct();
  const { app } = usePanel();
  const account = useLive(app.account);
  if (account?.kind !== 'person' || account.adoptable === 0) return null;
  const answer = (isWanted: boolean) => act(() => app.adopt(isWanted));
  return (
    <Banner
      tone="look"
      title={t('adopt.title', account.adoptable)}
      actions={
        <>
          <Button look="primary" onClick={() => answer(true)}>
            {t('adopt.yes')}
          </Button>
          <Button onClick={() => answer(false)}>{t('adopt.no')}</Button>
        </>
      }
    >
      {t('adopt.body')}
    </Banner>
  );
}
