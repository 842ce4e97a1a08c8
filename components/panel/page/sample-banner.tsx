import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { isSampleUrl } from '@/lib/domain/sample-advert';
import { useTexts } from '../../texts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { usePanel } from '../panel-context';
import { listView } from '../view';

/** Says of the sample that it is one, and removes it with one press; nothing for a real job. */
export function SampleBanner({ application }: { application: Pick<ApplicationSummary, 'id' | 'jobUrl'> }) {
  const t = useTexts();
  const { app, go } = usePanel();
  const offerUndo = useOfferUndo();
  const { id, jobUrl } = application;
  if (!isSampleUrl(jobUrl)) return null;
  const remove = async () => {
    if (await offerUndo(() => app.remove(id), t('welcome.sampleRemoved'))) go(listView);
  };
  return (
    <Banner actions={<Button onClick={remove}>{t('welcome.removeSample')}</Button>}>
      {t('sample.banner')}
    </Banner>
  );
}
