/** One thing that happened to an application. Activities are appended, so two devices both keep their history. */
import * as z from 'zod/mini';
import { momentSchema, rowSchema, textUpTo } from '../row';
import { putOffSchema } from './put-off';
import { applicationStatuses } from './status';

const activityTypes = [
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

const activityChannels = ['email', 'phone', 'linkedin', 'portal', 'in_person', 'other'] as const;

export const activitySchema = z.extend(rowSchema, {
  applicationId: z.uuid(),
  type: z.enum(activityTypes),
  channel: z.nullable(z.enum(activityChannels)),
  subject: z.nullable(textUpTo(300)),
  body: z.nullable(textUpTo(200_000)),
  /** The status entered; set exactly where `type` is `status`. */
  status: z.nullable(z.enum(applicationStatuses)),
  occurredAt: momentSchema,
  /** An interview that is out of sight for a while. */
  putOff: z.nullable(putOffSchema),
});
export type Activity = z.infer<typeof activitySchema>;
