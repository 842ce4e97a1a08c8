import { type AuthError, isAuthRetryableFetchError } from '@supabase/supabase-js';
import { ok, type Result, refuse } from '../domain/result';
import type { SignInRefusal } from '../use-cases/account';
import type { Project } from './client';

/** Who signed in. */
export interface SignedIn {
  userId: string;
  email: string;
}

/** Creating an account, signing in and signing out. */
export interface Auth {
  signUp(email: string, password: string): Promise<Result<SignedIn, SignInRefusal>>;
  signIn(email: string, password: string): Promise<Result<SignedIn, SignInRefusal>>;
  /** Ends the session on this device at once, also offline; the server is told if it can be reached. Never fails. */
  signOut(): Promise<void>;
}

/** Signing out does not wait longer than this for a server. */
const longestGoodbye = 3000;

const refusals: Record<string, SignInRefusal> = {
  invalid_credentials: 'wrong-password',
  user_already_exists: 'address-taken',
  email_exists: 'address-taken',
  email_not_confirmed: 'confirm-email',
  weak_password: 'weak-password',
  validation_failed: 'invalid-email',
  email_address_invalid: 'invalid-email',
  email_address_not_authorized: 'invalid-email',
  over_request_rate_limit: 'too-many-tries',
  over_email_send_rate_limit: 'too-many-tries',
};

/** Signs in and out against a project. */
export function makeAuth({ auth, session, fetch, url, publishableKey }: Project): Auth {
  return {
    async signUp(email, password) {
      const { data, error } = await auth.signUp({ email, password });
      if (error !== null) return refuse(refusalOf(error));
      if (data.session !== null) return ok(signedIn(await session.keep(data.session)));
      // A hosted project does not tell that an address is taken: it answers with a made-up user without identities.
      return refuse(data.user?.identities?.length === 0 ? 'address-taken' : 'confirm-email');
    },
    async signIn(email, password) {
      const { data, error } = await auth.signInWithPassword({ email, password });
      return error === null ? ok(signedIn(await session.keep(data.session))) : refuse(refusalOf(error));
    },
    async signOut() {
      const leaving = await session.read();
      await session.forget();
      if (leaving === null) return;
      const headers = { apikey: publishableKey, authorization: `Bearer ${leaving.accessToken}` };
      const signal = AbortSignal.timeout(longestGoodbye);
      const goodbye = fetch(`${url}/auth/v1/logout?scope=local`, { method: 'POST', headers, signal });
      // Whether the server heard it is not known and does not matter: no token is left here.
      await goodbye.catch(() => undefined);
    },
  };
}

function signedIn({ userId, email }: SignedIn): SignedIn {
  return { userId, email };
}

function refusalOf(error: AuthError): SignInRefusal {
  if (isAuthRetryableFetchError(error)) return error.status === 0 ? 'offline' : 'server-error';
  if (error.status === 429) return 'too-many-tries';
  return refusals[error.code ?? ''] ?? 'server-error';
}
