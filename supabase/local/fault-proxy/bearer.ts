import * as z from 'zod/mini';

/** As whom a request was sent: nobody, a person (the token's subject, a UUID), or the service. */
export type Bearer = 'anon' | `person:${string}` | 'service';

const claimsSchema = z.looseObject({ role: z.optional(z.string()), sub: z.optional(z.string()) });

/** Read who sends, the way Supabase's gateway does: a token counts before the key. */
export function readBearer(headers: Headers): Bearer {
  const token = /^Bearer\s+(.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const key = headers.get('apikey') ?? '';
  if (token === undefined || token.startsWith('sb_')) return isSecret(token ?? key) ? 'service' : 'anon';

  const claims = readClaims(token);
  if (claims.role === 'service_role') return 'service';
  return claims.sub === undefined ? 'anon' : `person:${claims.sub}`;
}

function isSecret(key: string): boolean {
  return key.startsWith('sb_secret_');
}

function readClaims(token: string): z.infer<typeof claimsSchema> {
  try {
    return claimsSchema.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));
  } catch {
    return {};
  }
}
