import { useEffect } from 'react';
import { FullPage } from '../ui/full-page';
import { useToastState } from '../ui/toast-state';
import { useLive } from '../ui/use-live';
import styles from './examples.module.css';
import type { ExamplesApp } from './examples-app';
import { ExamplesPage } from './examples-page';

/** Your examples: a page of its own, in a tab. */
export function Examples({ app }: { app: ExamplesApp }) {
  return (
    <FullPage clock={app}>
      <div className={styles.page}>
        <OfOnePerson app={app} />
      </div>
    </FullPage>
  );
}

/** What one person opened, searched and chose is not for the next. */
function OfOnePerson({ app }: { app: ExamplesApp }) {
  const account = useLive(app.account);
  const { close } = useToastState();
  const person = account?.kind === 'person' ? account.userId : account?.kind;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person is what it is done for
  useEffect(() => close, [person, close]);
  return <ExamplesPage key={person} app={app} />;
}
