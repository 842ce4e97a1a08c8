import type { Aggregate, RowOf } from '../domain/synced';
import type { BinItem } from '../use-cases/apply/restore-from-bin';
import type { Live } from '../use-cases/live';
import type { CurrentStore } from './current-store';
import { combine } from './derived-live';

type Binned<A extends Aggregate> = Pick<RowOf<A>, 'id' | 'deletedAt' | 'deletionReason'>;

/** Everything in the bin that a person put there, the latest first. */
export function liveBinItems(current: CurrentStore): Live<readonly BinItem[]> {
  const of = <A extends BinItem['aggregate']>(aggregate: A) =>
    current.live((store) => store.liveBin(aggregate));
  const jobsAndExamples = combine(of('applications'), of('achievements'), (jobs, examples) => [
    ...jobs.map((row) => item('applications', row, row.jobTitle, row.company)),
    ...examples.map((row) => item('achievements', row, row.title)),
  ]);
  const career = combine(of('workHistory'), of('qualifications'), (roles, qualifications) => [
    ...roles.map((row) => item('workHistory', row, row.jobTitle, row.company)),
    ...qualifications.map((row) => item('qualifications', row, row.title, row.issuer)),
  ]);
  const own = combine(career, of('referees'), (held, referees) => [
    ...held,
    ...referees.map((row) => item('referees', row, row.name, row.company)),
  ]);
  return combine(jobsAndExamples, own, (some, others) =>
    [...some, ...others].sort((one, other) => Date.parse(other.deletedAt) - Date.parse(one.deletedAt)),
  );
}

function item<A extends BinItem['aggregate']>(
  aggregate: A,
  { id, deletedAt, deletionReason }: Binned<A>,
  title: string,
  company = '',
): BinItem {
  return { aggregate, id, title, company, deletedAt: deletedAt ?? '', deletionReason };
}
