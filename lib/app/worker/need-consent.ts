/** The worker's own check of the person's yes: a form that forgets to ask must not be enough to send anything. */
import { consentItem } from '../../browser/items';
import type { Fetch } from '../../sync/guarded-fetch';
import { RemoteFailure } from '../../sync/remote-failure';
import { isCurrentConsent } from '../../use-cases/first-run/choices';

export async function hasConsent(): Promise<boolean> {
  return isCurrentConsent(await consentItem.get());
}

/** Signing out carries nothing but the token that ends with it, and is what a person who takes their yes back does. */
const goodbye = /\/auth\/v1\/logout$/;

/**
 * A way out that is shut without the person's yes.
 * @throws RemoteFailure instead of sending anything
 */
export function withConsent(send: Fetch, isAgreed: () => Promise<boolean>): Fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!goodbye.test(url.pathname) && !(await isAgreed())) throw new RemoteFailure('network', 'no-consent');
    return send(input, init);
  };
}
