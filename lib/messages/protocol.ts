/**
 * Every message of Starboard, once. Pages of the extension send, the worker answers; nothing else is heard:
 * no web page, no content script, no other extension. Replies that a person can act on are values, not errors.
 */
import * as z from 'zod/mini';
import { reminderSettingsSchema } from '../domain/apply/reminder-settings';
import { signInRefusals } from '../use-cases/account';
import { clipOutcomeSchema } from '../use-cases/advert/clip-outcome';

const resultOf = <T extends z.ZodMiniType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), why: z.enum(signInRefusals) }),
  ]);

const credentialsSchema = z.object({
  email: z.string().check(z.maxLength(320)),
  password: z.string().check(z.maxLength(1000)),
});

export const protocol = {
  /** Read a tab and keep its advert. `clipId` is made by the sender, so that a retry keeps one job, not two. */
  clip: {
    request: z.object({ clipId: z.uuid(), tabId: z.int(), what: z.enum(['page', 'selection']) }),
    reply: clipOutcomeSchema,
  },
  /** Something was written, or somebody looks: send and fetch soon. `isImpatient`: the network is back, so no wait is kept. */
  sync: { request: z.object({ isImpatient: z.boolean() }), reply: z.object({}) },
  /** Send the operations that were set aside once more. */
  'retry-set-aside': { request: z.object({ operationId: z.string() }), reply: z.object({}) },
  /** Make anew what was set aside because another device deleted it for good. */
  'keep-set-aside': { request: z.object({ operationId: z.string() }), reply: z.object({}) },
  /** Let an operation that was set aside go for good. */
  'discard-set-aside': { request: z.object({ operationId: z.string() }), reply: z.object({}) },
  /** What the person chose about reminders; what is left out stays as it is. */
  'set-reminders': { request: z.partial(reminderSettingsSchema), reply: z.object({}) },
  /** A page wants to show rows: sign out whoever left a shared computer first. */
  begin: { request: z.object({}), reply: z.object({}) },
  'set-shared': { request: z.object({ isShared: z.boolean() }), reply: z.object({}) },
  'sign-up': { request: credentialsSchema, reply: resultOf(z.object({})) },
  'sign-in': { request: credentialsSchema, reply: resultOf(z.object({})) },
  'sign-out': { request: z.object({}), reply: z.object({}) },
  /** The answer to "Add the jobs saved on this device to your account?". */
  adopt: { request: z.object({ isWanted: z.boolean() }), reply: z.object({}) },
} as const;

type Protocol = typeof protocol;
export type MessageType = keyof Protocol;
export type RequestOf<T extends MessageType> = z.infer<Protocol[T]['request']>;
export type ReplyOf<T extends MessageType> = z.infer<Protocol[T]['reply']>;
