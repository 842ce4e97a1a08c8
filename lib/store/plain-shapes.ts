/**
 * The shapes that tell what is due, checked by hand and as strictly as the schemas do: for the one reader that has to
 * be there before the schemas are. What is not certain is no row to it, and left to those who know better.
 */
import type { Activity } from '../domain/apply/activity';
import type { DueApplication } from '../domain/apply/due-application';
import type { Interview } from '../domain/apply/interview';
import { applicationStatuses } from '../domain/apply/status';
import type { Aggregate } from '../domain/synced';
import type { DueShapes } from './due-rows';
import type { RowShape } from './row-shape';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const fits =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value));
const isDay = fits(/^\d{4}-\d\d-\d\d$/);
const isMoment = fits(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/);
const isStatus: Check = (value) => applicationStatuses.some((status) => status === value);
const isPutOff: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { of, until } = value as Record<string, unknown>;
  return (isDay(of) || isMoment(of)) && isDay(until);
};
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const application: Record<keyof DueApplication, Check> = {
  id: isText,
  createdAt: isMoment,
  deletedAt: orNull(isMoment),
  jobTitle: isText,
  company: isText,
  status: isStatus,
  nextFollowupAt: orNull(isMoment),
  nextAction: orNull(isText),
  nextActionDue: orNull(isDay),
  closingDate: orNull(isDay),
  putOff: orNull(isPutOff),
};

type Entry = Interview & Pick<Activity, 'type' | 'deletedAt'>;

const entry: Record<keyof Entry, Check> = {
  id: isText,
  applicationId: isText,
  createdAt: isMoment,
  deletedAt: orNull(isMoment),
  occurredAt: isMoment,
  type: isText,
  channel: orNull(isText),
  subject: orNull(isText),
  putOff: orNull(isPutOff),
};

export const plainShapes: DueShapes = {
  applications: plainShape<DueApplication>('applications', application),
  activities: plainShape<Entry>('activities', entry),
};

/** A column that an older row lacks says nothing: it reads as null. */
function plainShape<Row>(aggregate: Aggregate, checks: Readonly<Record<string, Check>>): RowShape<Row> {
  return {
    name: `plain ${aggregate}`,
    aggregate,
    stores: ['rows'],
    complete: async (_transaction, stored) => stored,
    read: ({ row }) => {
      const columns = Object.entries(checks).map(([column, check]) => {
        const value = row[column] ?? null;
        return { column, value, isFit: check(value) };
      });
      if (columns.some(({ isFit }) => !isFit)) return null;
      return Object.fromEntries(columns.map(({ column, value }) => [column, value])) as Row;
    },
  };
}
