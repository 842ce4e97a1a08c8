import { memo } from 'react';
import type { DueItem } from '@/lib/domain/apply/due-item';
import type { SearchAdverts } from '@/lib/use-cases/apply/search-adverts';
import { FoundIn } from '../../jobs/found-in';
import type { FoundJob } from '../../jobs/found-jobs';
import { useTexts } from '../../texts';
import { useCalendar } from '../../ui/calendar';
import { RowFace } from './row-face';

interface ListRowProps {
  job: FoundJob;
  step: DueItem | undefined;
  isCurrent: boolean;
  isChosen: boolean;
  hasConflict: boolean;
  searchAdverts: SearchAdverts;
}

/** One job in the list. Drawn again only when it changes: there may be thousands of them. */
export const ListRow = memo(function ListRow({ job, searchAdverts, ...rest }: ListRowProps) {
  const seen = { t: useTexts(), calendar: useCalendar(), application: job.application, ...rest };
  return <RowFace {...seen} found={<FoundIn job={job} searchAdverts={searchAdverts} />} />;
});
