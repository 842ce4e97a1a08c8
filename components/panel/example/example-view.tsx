import { GuidedAdd } from '../../examples/guided-add';
import { useTexts } from '../../texts';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import { useArrival } from '../use-arrival';
import { listView } from '../view';
import { ViewHead } from '../view-head';

/** "Add an example", beside the page that brought it to mind. */
export function ExampleView() {
  const t = useTexts();
  const { app, go } = usePanel();
  const heading = useArrival();
  return (
    <>
      <ViewHead heading={heading} title={t('examples.add')} />
      <main className={styles.main} tabIndex={-1}>
        <GuidedAdd app={app.examples} onAdded={() => go(listView)} />
      </main>
    </>
  );
}
