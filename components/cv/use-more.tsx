import { type ReactNode, useState } from 'react';
import { useTexts } from '../texts';
import { Button } from '../ui/button';

/** As many are drawn at once: far more than a CV has, and few enough for a page to stay quick. */
const atOnce = 400;

/**
 * How many of a long list are drawn, and the button for more of them.
 * @param wanted the place of one that has to be among them
 */
export function useMore(count: number, wanted = 0): { shown: number; more: ReactNode } {
  const t = useTexts();
  const [asked, setAsked] = useState(atOnce);
  const shown = Math.min(count, Math.max(asked, wanted < count ? wanted + 1 : 0));
  const left = count - shown;
  const more = left > 0 && (
    <p>
      <Button onClick={() => setAsked(shown + atOnce)}>
        {t('cv.more', { count: Math.min(left, atOnce) })}
      </Button>
    </p>
  );
  return { shown, more };
}
