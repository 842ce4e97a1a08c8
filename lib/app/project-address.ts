import * as z from 'zod/mini';

const addressSchema = z.object({
  url: z.pipe(
    z.url({ protocol: /^https?$/ }),
    z.transform((url) => url.replace(/\/+$/, '')),
  ),
  publishableKey: z.string().check(z.minLength(1)),
});

/**
 * The Supabase project that this build belongs to, from `WXT_SUPABASE_URL` and `WXT_SUPABASE_PUBLISHABLE_KEY` at
 * build time. A build without them works on this device only: every sign-in then ends in "the server does not answer".
 */
export function projectAddress(): { url: string; publishableKey: string } {
  return addressSchema.parse({
    url: import.meta.env.WXT_SUPABASE_URL ?? 'http://127.0.0.1:54821',
    publishableKey: import.meta.env.WXT_SUPABASE_PUBLISHABLE_KEY ?? 'none',
  });
}
