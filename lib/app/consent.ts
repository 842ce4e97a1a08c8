import { consentItem } from '../browser/items';
import { consentAt, consentVersion } from '../use-cases/first-run/choices';
import { clock } from './clock';
import { mapLive } from './derived-live';
import { projectAddress } from './project-address';

/** The person's yes to sending their jobs to their account, and which server that is. */
export function makeConsent() {
  return {
    // A yes to another wording is none to this one.
    consent: mapLive(consentItem.live, (consent) => (consent?.version === consentVersion ? consent : null)),
    server: new URL(projectAddress().url).host,
    agree: (isAgreed: boolean) => consentItem.set(isAgreed ? consentAt(clock.date()) : null),
  };
}
