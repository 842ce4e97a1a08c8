// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { momentAt } from '@/lib/domain/apply/moment-at';
import { nextSteps } from '@/lib/domain/apply/next-steps';
import type { ApplicationStatus } from '@/lib/domain/apply/status';
import { aPanelApp, testNow } from '@/tests/support/a-panel-app';
import { anApplication } from '@/tests/support/an-application';
import { anActivity } from '@/tests/support/builders';
import { enGb } from '@/tests/support/en-gb';
import { liveValue } from '@/tests/support/live-value';
import { render } from '@/tests/support/render';
import { plain } from '../../ui/plain';
import { Panel } from '../panel';
import { ListLook } from './list-look';

const calendar = { locale: 'en-GB', timeZone: 'Europe/London', today: '2026-11-20' };
const doubt = { from: 'page-state', confidence: 0.3, isDoubtful: true } as const;
const doubtful = {
  schemaVersion: 1,
  grade: 'doubtful',
  receipts: { title: { ...doubt, quote: 'Nurse' }, salary: { ...doubt, quote: '£9' } },
} as const;
const statuses: ApplicationStatus[] = ['submitted', 'interview', 'reserve_list', 'offer'];

const jobs = [
  anApplication({ jobTitle: 'Analyst', company: 'Acme', location: 'Leeds', closingDate: '2026-11-24' }),
  anApplication({ jobTitle: 'Nurse <1>', company: '', agency: null, advertReading: doubtful }),
  anApplication({ jobTitle: 'Cook', company: '', agency: 'Staff & Co', closingDate: '2026-11-18' }),
  anApplication({ jobTitle: 'Porter', closingDate: '2027-02-01', nextFollowupAt: '2026-11-18T09:00:00Z' }),
  anApplication({ jobTitle: 'Baker', closingDate: null, nextAction: 'Call', nextActionDue: '2026-11-23' }),
  anApplication({ jobTitle: 'Clerk', closingDate: null, nextAction: 'Call', nextActionDue: null }),
  ...statuses.map((status) => anApplication({ jobTitle: `Guard, ${status}`, status })),
];
const interviews = [
  anActivity({ applicationId: jobs.at(-3)?.id ?? '', type: 'interview', occurredAt: '2026-11-23T10:00:00Z' }),
];

function look(): HTMLElement {
  const noon = momentAt(calendar.today, 12, calendar.timeZone);
  const steps = nextSteps(jobs, interviews, noon, calendar.timeZone);
  const drawn = document.createElement('div');
  drawn.append(plain(<ListLook applications={jobs} steps={steps} calendar={calendar} t={enGb} />));
  return drawn;
}

/** A tree in words; React has an order of its own for the attributes of a field. */
function inWords(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const said = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
  return `<${[node.tagName, ...said].join(' ')}>${[...node.childNodes].map(inWords).join('')}</>`;
}

const unknown = { get: () => undefined, subscribe: () => () => {} };

it('is what the panel begins with, to the last attribute of its list, its head and its tools', async () => {
  const app = aPanelApp({ interviews });
  expect(app.now()).toBe(testNow);
  // All jobs are not read yet, nor is the page beside, nor what waits to be sent.
  const begun = { ...app, newest: liveValue(jobs), applications: unknown, page: unknown, sync: unknown };
  await render(<Panel app={begun} />);
  const drawn = look();
  const of = (place: ParentNode, selector: string) => [...place.querySelectorAll(selector)].map(inWords);
  expect(of(drawn, 'li')).toHaveLength(jobs.length);
  expect(of(drawn, 'li')).toEqual(of(document, 'main li'));
  expect(of(drawn, 'main')).toEqual(of(document, 'main'));
  expect(of(drawn, 'header > div')).toEqual(of(document, 'header > div'));
  expect(of(drawn, 'footer')).toEqual(of(document, 'footer'));
  const partsOf = (place: ParentNode) =>
    [...(place.querySelector('main')?.parentElement?.children ?? [])].map(
      ({ tagName, className }) => `${tagName} ${className}`,
    );
  expect(partsOf(drawn)).toEqual(partsOf(document));
});
