import { useState } from 'react';
import { useTexts } from '../../texts';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './page-foot.module.css';

/**
 * Makes a file about a page that was read wrong. It holds no word of the page, and the person keeps or sends it.
 * `of`: the address it is about; nothing is offered while another page is open.
 */
export function ReportPage({ of }: { of?: string }) {
  const t = useTexts();
  const { app } = usePanel();
  const page = useLive(app.page);
  const [said, setSaid] = useState<'report.made' | 'report.failed' | null>(null);
  if (page?.kind !== 'access' || (of !== undefined && withoutHash(page.url) !== withoutHash(of))) return null;
  const make = async () => {
    const report = await app.reportPage(page.tabId);
    if (report.ok) app.saveFile(report.value.name, report.value.text, 'application/json');
    setSaid(report.ok ? 'report.made' : 'report.failed');
  };
  return (
    <p className={styles.hint}>
      <button type="button" className={styles.link} onClick={make}>
        {t('report.make')}
      </button>{' '}
      <span role="status">{said === null ? t('report.what') : t(said)}</span>
    </p>
  );
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}
