// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { dueItems, horizonDays } from '@/lib/domain/apply/due';
import { aPanelApp, testNow } from '@/tests/support/a-panel-app';
import { anApplication } from '@/tests/support/an-application';
import { anActivity } from '@/tests/support/builders';
import { enGb } from '@/tests/support/en-gb';
import { render } from '@/tests/support/render';
import './after-paint';
import { plain } from '../ui/plain';
import { FirstLook } from './first-look';
import { Popup } from './popup';

const jobs = [
  anApplication({ jobTitle: 'Coordinator', company: 'Acme', nextFollowupAt: '2026-11-18T09:00:00Z' }),
  anApplication({ jobTitle: 'Cook', company: '', nextFollowupAt: '2026-11-20T09:00:00Z', closingDate: null }),
  anApplication({ jobTitle: 'Data Analyst', closingDate: '2026-11-24' }),
  anApplication({ jobTitle: 'Nurse', closingDate: '2026-11-20' }),
  anApplication({ jobTitle: 'Baker', closingDate: '2026-11-18' }),
  anApplication({ jobTitle: 'Porter', nextAction: 'Send the form', nextActionDue: '2026-11-20' }),
  anApplication({ jobTitle: 'Clerk', status: 'interview' }),
];
const interviews = ['2026-11-20T10:00:00Z', '2026-11-23T10:00:00Z'].map((occurredAt) =>
  anActivity({
    id: crypto.randomUUID(),
    applicationId: jobs.at(-1)?.id ?? '',
    type: 'interview',
    subject: 'Room 4',
    occurredAt,
  }),
);

function firstLook(applications: typeof jobs): HTMLElement {
  const calendar = { locale: 'en-GB', timeZone: 'Europe/London', today: '2026-11-20' };
  const now = new Date(testNow);
  const items = dueItems(applications, interviews, now, calendar.timeZone, horizonDays);
  const byId = new Map(applications.map((application) => [application.id, application]));
  const drawn = document.createElement('div');
  drawn.append(plain(<FirstLook {...{ items, byId, calendar }} now={testNow} t={enGb} />));
  return drawn;
}

it('is what the popup begins with, to the last attribute of every row', async () => {
  const app = aPanelApp({ applications: jobs, interviews });
  await render(<Popup app={app} />);
  const drawn = firstLook(jobs);
  const rowsOf = (place: ParentNode) => [...place.querySelectorAll('main li')].map((row) => row.outerHTML);
  expect(rowsOf(drawn)).toHaveLength(8);
  expect(rowsOf(drawn)).toEqual(rowsOf(document));
  // A list that holds the focus of its rows, and nothing else, is around them in both.
  expect(drawn.querySelector('main')?.outerHTML).toBe(document.querySelector('main')?.outerHTML);
});

it('begins with an offer to save, and with no row where nothing is due', () => {
  const drawn = firstLook([]);
  expect(drawn.querySelector('h1')?.textContent).toBe(enGb('popup.lead'));
  expect(drawn.querySelector('header button')?.textContent).toBe(enGb('page.save'));
  expect(drawn.querySelector('main')?.textContent).toBe('');
});
