import { e2e, type Row, soak, store, sync } from './proof';

/** The promises with figures: the test of `npm test`, and the soak that measures at full size. */
export const promises: Readonly<Record<string, Row>> = {
  P1: {
    fault: '"Saved" is on the disk',
    proofs: [e2e('kills', 'P1, P2, P3: 50 saves'), soak('kills', 'P1, P2, P3: 500 saves')],
  },
  P2: {
    fault: 'one row for each clip',
    proofs: [e2e('kills', 'P1, P2, P3: 50 saves'), soak('kills', 'P1, P2, P3: 500 saves')],
  },
  P3: {
    fault: 'no torn state on the disk',
    proofs: [e2e('kills', 'P1, P2, P3: 50 saves'), soak('kills', 'P1, P2, P3: 500 saves')],
  },
  P4: {
    fault: 'what is saved offline arrives',
    proofs: [
      e2e('faults/network', 'F9: offline at the click'),
      soak('offline', 'P4: 50 saved offline, with the panel open'),
      soak('offline', 'P4: 50 saved offline, with no page open'),
    ],
  },
  P5: {
    fault: 'no request goes out as nobody; looked at after every browser test',
    proofs: [
      { file: 'tests/e2e/world/world.ts', title: 'neverAnonymous' },
      soak('session', 'P5, P7: three pages with a token that ended'),
    ],
  },
  P6: {
    fault: 'the list is never emptied by an error of account or network',
    proofs: [
      e2e('faults/network', 'F14: a token that ended while its endpoint is down'),
      sync('accounts.db', 'F14, P6: that ended while its endpoint is down sends nothing as nobody'),
      sync('unreliable-network.db', 'empties nothing when the server answers with nothing'),
    ],
  },
  P7: {
    fault: 'contexts do not sign each other out',
    proofs: [
      e2e('faults/session', 'F17: three pages ask together'),
      soak('session', 'P5, P7: three pages with a token that ended'),
    ],
  },
  P8: {
    fault: 'the list needs no network',
    proofs: [
      e2e('faults/paint', 'P8: with 2,000 jobs and a server that hangs'),
      soak('paint', 'P8: the list with 2,000 jobs'),
    ],
  },
  P10: {
    fault: 'an idle worker dies, and asks nothing when it is woken for nothing',
    proofs: [
      soak('idle', 'P10: with nothing to do the worker dies'),
      soak('idle', 'P10: on a shared computer the look each minute'),
    ],
  },
  P38: {
    fault: 'signing out takes the rows off the disk',
    proofs: [
      e2e('faults/session', 'P38: signed out without a network'),
      e2e('faults/session', 'P38: killed in the middle of signing out'),
      e2e('account', 'signing out takes the rows off this computer'),
      soak('session', 'P38: signing out without a network'),
      soak('first-fetch', 'F39, P38: a big account comes in steps'),
    ],
  },
  P39: {
    fault: 'the database is upgraded whole or not at all',
    proofs: [
      e2e('faults/disk', 'P39: the database of the first version is upgraded whole'),
      store('layout', 'F34 P39: an upgrade that is killed 50 times loses nothing'),
      store('old-layouts', 'F34 P39: our own steps from version $version'),
      soak('upgrade', 'P39: a big database of the version before'),
      store('layout', 'P39: three contexts that open it at once'),
    ],
  },
  P40: { fault: 'a full disk is told', proofs: [e2e('bad-input', 'F31, P40: a full disk: says so')] },
  P41: {
    fault: 'clocks that are wrong do no harm',
    proofs: [
      e2e('faults/session', 'F38, P41: a device whose clock was a day wrong'),
      { file: 'lib/domain/day.test.ts', title: 'P41: a day some days later' },
      { file: 'lib/domain/day.test.ts', title: 'P41: the day of a moment' },
      { file: 'lib/domain/apply/moment-at.test.ts', title: 'P41: %s at %i:00 in %s is %s' },
      { file: 'lib/domain/apply/reminders.test.ts', title: 'P41: of what is on or after a leap day' },
      { file: 'lib/domain/apply/reminders.test.ts', title: 'P41: of a day after the clocks changed' },
      { file: 'lib/use-cases/apply/track.test.ts', title: 'P41: plans a follow-up for nine on %s too' },
    ],
  },
};
