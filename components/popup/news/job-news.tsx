import { useCallback, useState } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { NewsKind } from '@/lib/use-cases/apply/log-news';
import { useTexts } from '../../texts';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { NewsChoice } from './news-choice';
import { asksForMore, NewsForm } from './news-form';
import type { NewsViewProps } from './news-view-props';
import { Rejected } from './rejected';

type Refusal = Extract<Awaited<ReturnType<NewsViewProps['app']['logNews']>>, { ok: false }>['why'];

/** What is new about one job: the kind, its details where it has any, and for a rejection one kind word more. */
export function JobNews({ app, news, job, field }: NewsViewProps & { job: ApplicationSummary }) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const { typed, edit, clear } = news;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [rejectedAt, setRejectedAt] = useState<ApplicationSummary['status'] | null>(null);
  const { day, time, line } = typed;

  const end = () => {
    clear();
    field.current?.focus();
  };
  const log = (kind: NewsKind) =>
    act(async () => {
      const logged = await app.logNews(job.id, { kind, day, time, line });
      if (!logged.ok) return setRefusal(logged.why);
      show({
        sentence: t(`news.said.${kind}`, { employer: job.company || job.jobTitle }),
        undo: logged.value,
        tone: 'calm',
      });
      if (kind === 'rejected') setRejectedAt(job.status);
      else end();
    });
  const choose = (kind: NewsKind) => {
    setRefusal(null);
    if (asksForMore(kind)) edit({ kind });
    else void log(kind);
  };
  const back = useCallback(
    () => edit(typed.kind === '' ? { applicationId: '' } : { kind: '' }),
    [edit, typed],
  );

  if (rejectedAt !== null) return <Rejected app={app} statusBefore={rejectedAt} onClose={end} />;
  if (typed.kind === '' || !asksForMore(typed.kind)) {
    return <NewsChoice job={job} onChoose={choose} onBack={back} />;
  }
  const { kind } = typed;
  return (
    <NewsForm
      job={job}
      typed={{ ...typed, kind }}
      refusal={refusal}
      onEdit={(part) => {
        setRefusal(null);
        edit(part);
      }}
      onSave={() => log(kind)}
      onBack={back}
    />
  );
}
