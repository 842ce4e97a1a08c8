import { consentItem } from '../browser/items';
import { send } from '../messages/send';
import { consentAt, isCurrentConsent } from '../use-cases/first-run/choices';
import { clock } from './clock';
import { mapLive } from './derived-live';
import { projectAddress } from './project-address';

/** The person's yes to sending their jobs to their account, and which server that is. */
export function makeConsent() {
  return {
    consent: mapLive(consentItem.live, (consent) => (isCurrentConsent(consent) ? consent : null)),
    server: new URL(projectAddress().url).host,
    agree: async (isAgreed: boolean) => {
      await consentItem.set(isAgreed ? consentAt(clock.date()) : null);
      // What waited for the yes goes out, and what may not any more is said to wait.
      send('sync', { isImpatient: isAgreed }).catch(() => undefined);
    },
  };
}
