import { FullPage } from '../ui/full-page';
import type { CvApp } from './cv-app';
import { CvPage } from './cv-page';

/** Bringing in a CV: a page of its own, in a tab. */
export function Cv({ app }: { app: CvApp }) {
  return (
    <FullPage clock={app}>
      <CvPage app={app} />
    </FullPage>
  );
}
