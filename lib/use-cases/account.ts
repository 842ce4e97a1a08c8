/** Who uses this device, as every page of Starboard may know it. Tokens stay with the worker. */
import * as z from 'zod/mini';

export const accountSchema = z.discriminatedUnion('kind', [
  /** Signed out: everything works, on this device only. */
  z.object({ kind: z.literal('device') }),
  z.object({
    kind: z.literal('person'),
    userId: z.uuid(),
    email: z.string(),
    /** True where the session ended without the person asking: everything stays, sending waits. */
    needsSignIn: z.boolean(),
    /** How many things saved signed out wait for the question "Add them to your account?"; 0 asks nothing. */
    adoptable: z.int().check(z.minimum(0)),
  }),
]);
export type Account = z.infer<typeof accountSchema>;

export const signInRefusals = [
  'wrong-password',
  'address-taken',
  'confirm-email',
  'weak-password',
  'invalid-email',
  'too-many-tries',
  'no-consent',
  'offline',
  'server-error',
] as const;
export type SignInRefusal = (typeof signInRefusals)[number];
