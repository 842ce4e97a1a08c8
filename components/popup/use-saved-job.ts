import { useEffect, useState } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import type { OpenPage } from '@/lib/use-cases/open-page';
import type { PopupApp } from './popup-app';

/** The job that was saved from the open page, null where there is none; asked again after each saving and its undo. */
export function useSavedJob(
  app: PopupApp,
  page: OpenPage | undefined,
  outcome: ClipOutcome | null,
): ApplicationSummary | null {
  const [saved, setSaved] = useState<ApplicationSummary | null>(null);
  const url = page?.kind === 'access' ? page.url : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer is another one after a saving
  useEffect(() => {
    let isWanted = true;
    const answer = url === null ? Promise.resolve(null) : app.savedAt(url);
    answer.then(
      (job) => isWanted && setSaved(job),
      (error: unknown) => console.error('The open page could not be looked up', error),
    );
    return () => {
      isWanted = false;
    };
  }, [app, url, outcome]);
  return saved;
}
