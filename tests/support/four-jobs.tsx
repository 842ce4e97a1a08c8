/** The panel's list with four jobs in it, and what tests look for there. */
import { Panel } from '@/components/panel/panel';
import { aPanelApp, type PanelAppInMemory } from './a-panel-app';
import { anApplication } from './an-application';
import { render } from './render';
import { press } from './screen';

export const analyst = anApplication({
  jobTitle: 'Analyst',
  company: 'Leeds Trust',
  closingDate: '2026-12-01',
});
export const porter = anApplication({
  jobTitle: 'Porter',
  company: 'The Club',
  closingDate: '2026-11-24',
  jobText: 'You will look after keys and a small budget.',
});
export const nurse = anApplication({ jobTitle: 'Nurse', company: 'A Ward', status: 'submitted' });
export const cook = anApplication({
  jobTitle: 'Cook',
  company: 'Mess',
  status: 'rejected',
  notes: 'Kind people',
});

/** Draws the panel with the four jobs, in this order. */
export async function openFourJobs(): Promise<PanelAppInMemory> {
  const app = aPanelApp({ applications: [analyst, porter, nurse, cook] });
  await render(<Panel app={app} />);
  return app;
}

/** The jobs that are shown, by their titles. */
export const titles = () =>
  [...document.querySelectorAll('[data-row] [data-open] > span:first-child')].map((one) => one.textContent);

/** Presses a key where the focus is. */
export const key = (name: string, held: KeyboardEventInit = {}) =>
  press(document.activeElement ?? document.body, name, held);
