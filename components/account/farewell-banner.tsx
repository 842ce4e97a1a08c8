import type { Live } from '@/lib/use-cases/live';
import type { Farewell } from '@/lib/use-cases/shared-computer';
import { useTexts } from '../texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';

interface FarewellBannerProps {
  app: { farewell: Live<Farewell | null>; endFarewell(): Promise<void> };
}

/** Told once to whoever opens Starboard next: who they were is not said, for that may be somebody else. */
export function FarewellBanner({ app }: FarewellBannerProps) {
  const t = useTexts();
  const act = useAct();
  const farewell = useLive(app.farewell);
  if (!farewell) return null;
  const { waiting } = farewell;
  return (
    <Banner
      role="status"
      title={t('farewell.title')}
      actions={<Button onClick={() => act(() => app.endFarewell())}>{t('farewell.close')}</Button>}
    >
      <p>{t('farewell.body')}</p>
      {waiting > 0 && <p>{t('farewell.waits', waiting)}</p>}
    </Banner>
  );
}
