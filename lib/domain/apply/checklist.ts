/** When each step of sending an application was done; one row for each application. Null means not done. */
import * as z from 'zod/mini';
import { momentSchema, rowSchema } from '../row';

const done = z.nullable(momentSchema);

export const checklistSchema = z.extend(rowSchema, {
  applicationId: z.uuid(),
  cvExportedAt: done,
  coverExportedAt: done,
  interviewPackExportedAt: done,
  kitDownloadedAt: done,
  outreachStep1LoggedAt: done,
  /** When the follow-up was planned, not its date. */
  followupScheduledAt: done,
  submittedLoggedAt: done,
});
export type Checklist = z.infer<typeof checklistSchema>;
