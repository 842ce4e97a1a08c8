/** One thing that happened to an application. Activities are appended, so two devices both keep their history. */
import * as z from 'zod';
import { momentSchema, rowSchema, textUpTo } from '../row';
import { applicationStatuses } from './status';

export const activityTypes = [
  'clip',
  'reading',
  'edit',
  'export',
  'outreach',
  'reply',
  'call',
  'interview',
  'status',
  'note',
  'file',
  'reminder',
] as const;
export type ActivityType = (typeof activityTypes)[number];

export const activityChannels = ['email', 'phone', 'linkedin', 'portal', 'in_person', 'other'] as const;

export const activitySchema = rowSchema.extend({
  applicationId: z.uuid(),
  type: z.enum(activityTypes),
  channel: z.enum(activityChannels).nullable(),
  subject: textUpTo(300).nullable(),
  body: textUpTo(200_000).nullable(),
  /** The status entered; set exactly where `type` is `status`. */
  status: z.enum(applicationStatuses).nullable(),
  occurredAt: momentSchema,
});
export type Activity = z.infer<typeof activitySchema>;
