import { useMemo } from 'react';
import type { OpenPage as Page } from '@/lib/use-cases/open-page';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import { AllowSite } from './allow-site';
import { KnownPage } from './known-page';
import styles from './page-foot.module.css';
import { savedAs } from './saved-as';

type AccessiblePage = Extract<Page, { kind: 'access' }>;

/** The page beside the panel and the one next action: save it, see it where it is saved, or read it again. */
export function OpenPage({ page }: { page: AccessiblePage }) {
  const { app, view } = usePanel();
  const applications = useLive(app.applications);
  const saved = useMemo(() => savedAs(applications ?? [], page.url), [applications, page.url]);
  const isShown = view.kind === 'application' && view.id === saved?.id;
  return (
    <>
      {saved !== null && !isShown ? <KnownPage application={saved} /> : <PageToRead {...{ page, isShown }} />}
      {saved !== null && page.allowable !== null && <AllowSite site={page.allowable} />}
    </>
  );
}

function PageToRead({ page, isShown }: { page: AccessiblePage; isShown: boolean }) {
  const t = useTexts();
  const { clip } = usePanel();
  const title = page.title.trim() === '' ? t('page.untitled') : page.title;
  return (
    <div className={styles.page}>
      <p className={styles.title} title={title}>
        {isShown ? t('page.beside') : title}
      </p>
      <Button look={isShown ? 'plain' : 'primary'} isBusy={clip.isReading} onClick={clip.save}>
        {clip.isReading ? t('page.reading') : t(isShown ? 'page.readAgain' : 'page.save')}
      </Button>
    </div>
  );
}
