import { useState } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { SentEnd } from '@/lib/domain/apply/put-away';
import type { ApplicationStatus } from '@/lib/domain/apply/status';
import type { BulkChange } from '@/lib/use-cases/apply/change-statuses';
import { useTexts } from '../texts';
import { type ToastNote, useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import { patienceMs } from '../ui/use-is-late';
import type { JobsApp } from './jobs-app';

/** What can be done with many jobs at once. */
export interface Bulk {
  /** What was asked for last is being written. */
  isBusy: boolean;
  changeStatus(jobs: readonly ApplicationSummary[], status: ApplicationStatus): Promise<void>;
  putAway(jobs: readonly ApplicationSummary[], sentEnd: SentEnd): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/** Does one thing to many jobs; a note says to how many, with the way back for all of them at once. */
export function useBulk(app: JobsApp): Bulk {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const [isBusy, setIsBusy] = useState(false);

  const run = async (work: () => Promise<BulkChange>, sentence: (count: number) => string) => {
    if (isBusy) return;
    setIsBusy(true);
    await act(async () => {
      const { count, undo } = await work();
      const wayBack = () => withSign(undo, () => show(calm(t('bulk.working', count))));
      show(calm(sentence(count), count === 0 ? null : wayBack));
    });
    setIsBusy(false);
  };
  return {
    isBusy,
    changeStatus: (jobs, status) => {
      const now = t('job.statusChanged', { status: t(`status.${status}`) });
      return run(
        () => app.changeStatuses(jobs, status),
        (count) => `${now} ${t('bulk.changed', count)}`,
      );
    },
    putAway: (jobs, sentEnd) =>
      run(
        () => app.putAway(jobs, sentEnd),
        (count) => t('bulk.awayDone', count),
      ),
    remove: (ids) =>
      run(
        () => app.removeAll(ids),
        (count) => t('bulk.binDone', count),
      ),
  };
}

function calm(sentence: string, undo: ToastNote['undo'] = null): ToastNote {
  return { sentence, undo, tone: 'calm' };
}

/** Does the work; gives a sign where it takes longer than a person waits without one. */
async function withSign(work: () => Promise<void>, sign: () => void): Promise<void> {
  const timer = setTimeout(sign, patienceMs);
  await work().finally(() => clearTimeout(timer));
}
