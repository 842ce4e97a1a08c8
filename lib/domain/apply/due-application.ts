import * as z from 'zod/mini';
import { daySchema, momentSchema, textUpTo } from '../row';
import { putOffSchema } from './put-off';
import { applicationStatuses } from './status';

/** What of an application tells what is due, and names it: every application is one. */
export const dueApplicationSchema = z.object({
  id: z.uuid(),
  createdAt: momentSchema,
  deletedAt: z.nullable(momentSchema),
  jobTitle: z.string(),
  company: z.string(),
  status: z.enum(applicationStatuses),
  nextFollowupAt: z.nullable(momentSchema),
  nextAction: z.nullable(textUpTo(500)),
  nextActionDue: z.nullable(daySchema),
  closingDate: z.nullable(daySchema),
  putOff: z.nullable(putOffSchema),
});
export type DueApplication = z.infer<typeof dueApplicationSchema>;
