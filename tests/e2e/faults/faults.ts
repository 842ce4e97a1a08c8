/**
 * Every fault that Starboard is tested against, and where. The numbers are those of the list of faults this matrix
 * was made from; some are for other kinds of software, and F21, F27 to F30 and F40 belong to later work.
 */
import { e2e, type Row, soak, store, sync } from './proof';

/** By the number of the fault. */
export const faults: Readonly<Record<string, Row>> = {
  F1: {
    fault: 'the worker is killed between the click and the local commit',
    proofs: [e2e('faults/killed-worker', 'F1: killed between the click and the disk')],
  },
  F2: {
    fault: 'killed after the local commit, before the request',
    proofs: [
      e2e('faults/killed-worker', 'F2: killed after the disk and before the request'),
      sync('killed-worker.db', 'F2, F3, F5, P3: loses and doubles nothing, wherever it dies'),
    ],
  },
  F3: {
    fault: 'killed during the request',
    proofs: [
      e2e('faults/killed-worker', 'F3, F7: killed during the request'),
      sync('killed-worker.db', 'F2, F3, F5, P3: loses and doubles nothing, wherever it dies'),
    ],
  },
  F4: {
    fault: 'the reply is lost',
    proofs: [
      sync('unreliable-network.db', 'F4, P2: loses and doubles nothing when every fifth answer is lost'),
      e2e('kills', 'P1, P2, P3: 50 saves'),
    ],
  },
  F5: {
    fault: 'killed between the reply and taking the operation away',
    proofs: [sync('killed-worker.db', 'F2, F3, F5, P3: loses and doubles nothing, wherever it dies')],
  },
  F6: {
    fault: 'two flushers at once',
    proofs: [
      e2e('faults/network', 'F6: however many pages ask at once'),
      sync('accounts.db', 'F6: take turns: while one is at it the other does nothing'),
    ],
  },
  F7: {
    fault: 'the holder of the lock is killed',
    proofs: [e2e('faults/killed-worker', 'F3, F7: killed during the request')],
  },
  F8: { fault: 'the browser is killed', proofs: [e2e('kills', 'F8: a browser killed right after')] },
  F9: { fault: 'offline at the click', proofs: [e2e('faults/network', 'F9: offline at the click')] },
  F10: {
    fault: 'online behind a page that wants a sign-in (200 and HTML)',
    proofs: [
      sync('unreliable-network.db', 'F10, F11: keeps everything when %s'),
      e2e('bad-input', 'F10: a server that answers HTML: what is saved waits'),
    ],
  },
  F11: {
    fault: '5xx and 429',
    proofs: [
      sync('unreliable-network.db', 'F11: asks a server that is down no more than one thing a minute'),
      sync('unreliable-network.db', 'F11: waits as long as the server asks'),
      e2e('faults/network', 'F11: a server that asks for an hour is left alone by every page'),
      sync('wait-after', 'F11: doubles up to the fifth failure'),
    ],
  },
  F12: {
    fault: 'an operation that the server refuses for good',
    proofs: [sync('unreliable-network.db', 'F12: sets aside what the server refuses, and sends the rest')],
  },
  F13: {
    fault: '401 with a token that can be refreshed',
    proofs: [
      sync('accounts.db', 'F13: that the server refuses is refreshed once, and the request sent again'),
    ],
  },
  F14: {
    fault: 'the token ended and its endpoint is down',
    proofs: [
      e2e('faults/network', 'F14: a token that ended while its endpoint is down'),
      sync('accounts.db', 'F14, P6: that ended while its endpoint is down sends nothing as nobody'),
    ],
  },
  F15: {
    fault: 'the reply to a refresh is lost three times',
    proofs: [sync('accounts.db', 'F15: whose refresh was answered, but not here')],
  },
  F16: {
    fault: 'the refresh token was used already',
    proofs: [
      sync('session-keeper', 'used already'),
      sync('accounts.db', 'F16, P6: that will never be refreshed asks for a sign-in and wipes nothing'),
    ],
  },
  F17: {
    fault: 'three contexts refresh together',
    proofs: [e2e('faults/session', 'F17: three pages ask together')],
  },
  F18: {
    fault: 'signed out during a refresh',
    proofs: [
      e2e('faults/session', 'F18: signed out while the token is refreshed'),
      sync('session-keeper', 'stays gone when the person signs out while it is refreshed'),
    ],
  },
  F19: {
    fault: 'from account A to B with operations of A waiting',
    proofs: [
      e2e('faults/session', 'F19: from one account to another'),
      sync('accounts.db', 'F19, P38: never lets one person’s operations go out as another'),
    ],
  },
  F20: {
    fault: 'the extension is updated with the panel open',
    proofs: [e2e('faults/extension', 'F20: an update with the panel open')],
  },
  F22: {
    fault: 'the page script runs twice, or while the page loads',
    proofs: [e2e('faults/pages', 'F22: pressed twenty times at once')],
  },
  F23: {
    fault: 'the page turns into another job between reading and saving',
    proofs: [e2e('faults/pages', 'F23: a page that turns into another job')],
  },
  F24: {
    fault: 'the page draws its advert late',
    proofs: [e2e('faults/pages', 'F24: a page that draws its advert later than anybody waits')],
  },
  F25: {
    fault: 'the browser shows a page again that it kept whole',
    proofs: [e2e('faults/pages', 'F25: a page that the browser kept whole')],
  },
  F26: {
    fault: 'the tab is closed mid-clip',
    proofs: [e2e('faults/pages', 'F26: a tab closed while it is read')],
  },
  F31: { fault: 'the disk is full', proofs: [e2e('bad-input', 'F31, P40: a full disk: says so')] },
  F32: {
    fault: 'the database is closed or deleted under us',
    proofs: [e2e('faults/disk', 'F32: the database is deleted under open pages')],
  },
  F33: {
    fault: 'the browser threw the database away',
    proofs: [
      e2e('faults/disk', 'F33: the browser throws the databases away'),
      sync('two-devices.db', 'F33: brings everything back after the browser threw the database away'),
    ],
  },
  F34: {
    fault: 'killed while the database is made or upgraded',
    proofs: [
      e2e('faults/disk', 'F34: killed while the database is being made'),
      store('layout', 'F34: a first opening that is killed'),
      store('layout', 'F34 P39: an upgrade that is killed 50 times loses nothing'),
      store('old-layouts', 'F34 P39: our own steps from version $version'),
    ],
  },
  F35: {
    fault: 'a message to a worker that dies',
    proofs: [
      e2e('faults/killed-worker', 'F35: the popup asks once more'),
      {
        file: 'lib/messages/messages.test.ts',
        title: 'sends once more when the worker died under the first',
      },
    ],
  },
  F36: {
    fault: 'a message too big, too deep or not to be serialised',
    proofs: [e2e('faults/extension', 'F36: messages too big')],
  },
  F37: {
    fault: 'two versions of the extension on one account',
    proofs: [
      e2e('faults/disk', 'F37: what a later version keeps on the server'),
      store('merge', 'F37: of a later version keep what this one does not know'),
    ],
  },
  F38: {
    fault: 'the clocks of server and device are a day apart',
    proofs: [
      e2e('faults/session', 'F38, P41: a device whose clock was a day wrong'),
      sync('wrong-clocks.db', 'F38, P41: a clock a day %s is no reason to refresh'),
      sync(
        'session-keeper',
        'F38, P41: does not refresh all the time on a device whose clock is a day ahead',
      ),
    ],
  },
  F39: {
    fault: '2,500 rows',
    proofs: [
      sync('two-devices.db', 'F39: fetches more than 1,000 rows'),
      sync('big-account.db', 'F39: a big account is fetched whole'),
      soak('first-fetch', 'F39, P38: a big account comes in steps'),
    ],
  },
};
