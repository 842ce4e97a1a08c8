import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';

const accountSchema = z.looseObject({
  app_metadata: z._default(z.record(z.string(), z.unknown()), {}),
  user_metadata: z._default(z.record(z.string(), z.unknown()), {}),
  is_anonymous: z._default(z.boolean(), false),
});

const claimsSchema = z.looseObject({ sub: z.string(), iat: z.number() });

/** The claims of a token, unverified: for tokens that we made ourselves a moment ago. */
function readClaims(token: string): Record<string, unknown> {
  const payload = token.split('.')[1] ?? '';
  return z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
}

/** Sign claims the way GoTrue does with a shared secret (HS256). */
function signToken(claims: Readonly<Record<string, unknown>>, secret: string): string {
  const [header, payload] = [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const signature = createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url');
  return `${header}.${payload}.${signature}`;
}

/**
 * Give lite's token the claims that Supabase's has and policies read: above all `app_metadata`, which
 * says who is an admin.
 */
export function completeToken(token: string, account: unknown, issuer: string, secret: string): string {
  const { app_metadata, user_metadata, is_anonymous } = accountSchema.parse(account);
  const claims = claimsSchema.parse(readClaims(token));
  const method = [{ method: 'password', timestamp: claims.iat }];
  return signToken(
    {
      ...claims,
      iss: issuer,
      phone: '',
      app_metadata,
      user_metadata,
      aal: 'aal1',
      amr: method,
      is_anonymous,
    },
    secret,
  );
}
