import type { AccountApp } from '@/components/panel/account/account-app';
import { ok, refuse } from '../../domain/result';
import { send } from '../../messages/send';
import type { SignInRefusal } from '../../use-cases/account';
import { makeConsent } from '../consent';
import type { PageWorld } from '../page-world';

/** The account's part of the panel: everything there is done by the worker, which alone holds the session. */
export function makeAccountPart(world: PageWorld): AccountApp {
  const credentials = async (
    type: 'sign-in' | 'sign-up',
    [email, password, isShared]: Parameters<AccountApp['signIn']>,
  ) => {
    await world.setShared(isShared);
    const answer = await send(type, { email, password });
    return answer.ok ? ok(undefined) : refuse<SignInRefusal>(answer.why);
  };
  return {
    account: world.account,
    sync: world.sync,
    shared: world.shared,
    farewell: world.farewell,
    ...makeConsent(),
    endFarewell: world.endFarewell,
    signUp: (...typed) => credentials('sign-up', typed),
    signIn: (...typed) => credentials('sign-in', typed),
    signOut: world.signOut,
    adopt: async (isWanted) => void (await send('adopt', { isWanted })),
    retrySetAside: async (operationId) => void (await send('retry-set-aside', { operationId })),
    keepSetAside: async (operationId) => void (await send('keep-set-aside', { operationId })),
    discardSetAside: async (operationId) => void (await send('discard-set-aside', { operationId })),
  };
}
