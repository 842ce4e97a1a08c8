import { useEffect, useMemo } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { fewestLetters, findForNews } from '@/lib/domain/apply/find-for-news';
import { useTexts } from '../../texts';
import { Skeleton } from '../../ui/skeleton';
import { useLive } from '../../ui/use-live';
import { JobNews } from './job-news';
import { Matches } from './matches';
import styles from './news.module.css';
import type { NewsViewProps } from './news-view-props';

/** So many jobs are offered; more letters find the others. */
const mostMatches = 6;

/** The quick log: which job, then what is new. */
export function NewsView({ app, news, field }: NewsViewProps) {
  const t = useTexts();
  const { typed, edit } = news;
  const applications = useLive(app.applications);
  const found = useMemo(
    () => findForNews(applications ?? [], typed.query, mostMatches),
    [applications, typed.query],
  );
  const { setMatchCount } = news;
  useEffect(() => {
    setMatchCount(found.length);
    return () => setMatchCount(0);
  }, [setMatchCount, found]);
  if (applications === undefined) return <Skeleton lines={3} label={t('app.loading')} />;
  const job = applications.find(({ id }) => id === typed.applicationId);
  if (job !== undefined) return <JobNews key={job.id} app={app} news={news} job={job} field={field} />;
  const isShort = typed.query.trim().length < fewestLetters;
  if (found.length === 0) {
    return <p className={styles.nothing}>{t(isShort ? 'news.more' : 'news.nothing')}</p>;
  }
  const choose = ({ id }: ApplicationSummary) => edit({ applicationId: id });
  return <Matches jobs={found} pointedAt={news.pointedAt} onChoose={choose} />;
}
