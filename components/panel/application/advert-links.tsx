import type { Application } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { Icon } from '../../ui/icon';
import { usePanel } from '../panel-context';
import styles from './application.module.css';

/** Ways to the advert on the web: where it was saved from, and the employer's own page. */
export function AdvertLinks({ application }: { application: Application }) {
  const t = useTexts();
  return (
    <div className={styles.links}>
      <AdvertLink url={application.jobUrl} text={t('job.openAdvert')} />
      <AdvertLink url={application.employerUrl} text={t('job.openEmployer')} />
    </div>
  );
}

function AdvertLink({ url, text }: { url: string | null; text: string }) {
  const { app } = usePanel();
  // An address typed by hand may be of any kind; only web pages are opened.
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return (
    <a
      href={url}
      title={url}
      onClick={(event) => {
        event.preventDefault();
        app.openPage(url);
      }}
    >
      {text}
      <Icon name="open" />
    </a>
  );
}
