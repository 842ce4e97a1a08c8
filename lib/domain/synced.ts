/**
 * Everything of a person that lives on the device and in Postgres, once: store, outbox, push and pull are
 * driven by this table. A new aggregate is a line here.
 */
import type * as z from 'zod';
import { activitySchema } from './apply/activity';
import { applicationSchema } from './apply/application';

interface Synced<Schema extends z.ZodObject> {
  /** The table in Postgres; its columns are the schema's keys in snake_case. */
  table: string;
  schema: Schema;
  /** Columns where two devices' versions are both kept and the person is asked. */
  longTexts: readonly (keyof z.infer<Schema>)[];
  /** Columns that follow from other rows on the device and in the database alike, and are never pushed. */
  derived: readonly (keyof z.infer<Schema>)[];
  /** The column that names the parent, and the parent's aggregate; parents are pushed first. */
  parent: { column: keyof z.infer<Schema>; aggregate: string } | null;
}

const define = <Schema extends z.ZodObject>(descriptor: Synced<Schema>) => descriptor;

export const synced = {
  applications: define({
    table: 'applications',
    schema: applicationSchema,
    longTexts: ['notes', 'jobDescription'],
    derived: ['status'],
    parent: null,
  }),
  activities: define({
    table: 'application_activities',
    schema: activitySchema,
    longTexts: [],
    derived: [],
    parent: { column: 'applicationId', aggregate: 'applications' },
  }),
} as const;

export type Aggregate = keyof typeof synced;
export type RowOf<A extends Aggregate> = z.infer<(typeof synced)[A]['schema']>;
export const aggregates = Object.keys(synced) as readonly Aggregate[];
