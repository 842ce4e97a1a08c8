import { GuidedAdd } from '../../examples/guided-add';
import { useTexts } from '../../texts';
import { BackBar } from '../back-bar';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import { useArrival } from '../use-arrival';
import { listView } from '../view';

/** "Add an example", beside the page that brought it to mind. */
export function ExampleView() {
  const t = useTexts();
  const { app, go } = usePanel();
  const heading = useArrival();
  return (
    <>
      <header className={styles.head}>
        <BackBar />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {t('examples.add')}
        </h1>
      </header>
      <main className={styles.main} tabIndex={-1}>
        <GuidedAdd app={app.examples} onAdded={() => go(listView)} />
      </main>
    </>
  );
}
