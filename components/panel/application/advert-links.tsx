import type { Application } from '@/lib/domain/apply/application';
import { isSampleUrl } from '@/lib/domain/sample-advert';
import { useTexts } from '../../texts';
import { Icon } from '../../ui/icon';
import { siteName } from '../page/site-name';
import { usePanel } from '../panel-context';
import styles from './application.module.css';

/** Ways to the advert on the web: where it was saved from, the other sites it stands on, the employer's own page. */
export function AdvertLinks({ application }: { application: Application }) {
  const t = useTexts();
  const { jobUrl, employerUrl, otherUrls } = application;
  // The sample has an address that leads nowhere.
  if (isSampleUrl(jobUrl)) return null;
  return (
    <div className={styles.links}>
      <AdvertLink url={jobUrl} text={t('job.openAdvert')} />
      {(otherUrls?.items ?? [])
        .filter(({ url }) => url !== employerUrl)
        .map(({ url }) => (
          <AdvertLink key={url} url={url} text={t('job.openAlso', { site: siteName(url) })} />
        ))}
      <AdvertLink url={employerUrl} text={t('job.openEmployer')} />
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
