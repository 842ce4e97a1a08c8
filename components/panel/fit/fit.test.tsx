// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Achievement } from '@/lib/domain/evidence/achievement';
import { aMoment, anId } from '@/tests/support/builders';
import { job, openJob } from '@/tests/support/open-job';
import { settle } from '@/tests/support/render';
import { button, click, field, isThere, pageText, press, type, until } from '@/tests/support/screen';
// Loaded when somebody looks at it; on a busy machine that takes longer than a test may.
import './match-part';

const jobText = `We are looking for a clerk for our busy office in the town.
Essential
• Experience of managing budgets
• Able to write clear reports
• Experience of training new staff
• A full driving licence
Desirable
• Knowledge of Welsh
• Experience of minutes and agendas`;

const example = (number: number, action: string): Achievement => ({
  id: anId(number),
  title: `Example ${number}`,
  situation: '',
  task: '',
  action,
  result: '',
  metrics: '',
  workHistoryId: null,
  happenedOn: null,
  neverInDocuments: false,
  cameFrom: null,
  position: null,
  createdAt: aMoment,
  updatedAt: aMoment,
  deletedAt: null,
  deletionReason: null,
});

const budgets = example(50, 'I managed a budget of £80,000 for the library service.');
const otherBudgets = example(51, 'I kept the budget of the club for managing its hall.');

async function openMatch(achievements: Achievement[] = [budgets, otherBudgets], text = jobText) {
  const app = await openJob({ jobText: text, jobDescription: null }, { achievements });
  await click(button('Match'));
  await until(() => expect(pageText()).toMatch(/Add something they ask for/));
  return app;
}

const leads = (words: string) => until(() => expect(document.body.textContent).toContain(words));
const focusedLine = () =>
  document.activeElement?.closest<HTMLElement>('[data-line]')?.querySelector('button')?.textContent;

it('leads with the essentials shown, and quotes the best example with the words that match and why', async () => {
  await openMatch();
  await leads('0 of 3 essentials you have shown');
  const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marked).toEqual(['managing', 'budgets', 'budget', 'managing']);
  expect(pageText()).toMatch(/Matched: managing, budget/);
});

it('counts what the person confirms, and takes it back', async () => {
  await openMatch();
  await click(button("Yes, that's it"));
  await leads('1 of 3 essentials');
  expect(focusedLine()).toMatch(/managing budgets/);
  await click(button('Undo'));
  await leads('0 of 3 essentials');
  expect(isThere(() => button("Yes, that's it"))).toBe(true);
});

it('shows the other examples, and takes one of them in place of the first', async () => {
  await openMatch();
  await click(button("Yes, that's it"));
  await leads('1 of 3 essentials');
  await click(button(/Experience of managing budgets/));
  await click(button('Use this one'));
  await until(() => expect(document.querySelector('blockquote')?.textContent).toMatch(/library/));
  await click(button('Undo'));
  await until(() => expect(document.querySelector('blockquote')?.textContent).toMatch(/club/));
  await leads('1 of 3 essentials');
});

it('says where a picked example is used', async () => {
  const app = await openMatch();
  await click(button("Yes, that's it"));
  await leads('1 of 3 essentials');
  await click(button(/Experience of managing budgets/));
  await click(button('STAR story'));
  const picks = () => app.fit.picksOf(job.id).get();
  await until(() => expect(picks()).toMatchObject([{ useCv: true, useStar: true }]));
  await click(button('Undo'));
  await until(() => expect(picks()).toMatchObject([{ useCv: true, useStar: false }]));
});

it('is walked and answered with keys, and leaves them alone in a text', async () => {
  await openMatch();
  await settle(() => button(/Experience of managing budgets/).focus());
  await press(document.activeElement as Element, 'y');
  await press(document.activeElement as Element, 'P');
  await leads('1.5 of 3 essentials');
  expect(focusedLine()).toMatch(/training/);
  await press(document.activeElement as Element, 'k');
  expect(focusedLine()).toMatch(/reports/);
  await click(document.activeElement as HTMLElement);
  await press(field(/When did you do this/), 'n');
  await leads('1.5 of 3 essentials');
});

it('makes an example of what is told in place', async () => {
  const app = await openMatch([]);
  expect(pageText()).toMatch(/You have no examples yet/);
  await click(button('Tell us, in a line'));
  await click(button('Save, it shows this'));
  await until(() => expect(pageText()).toMatch(/Write a line first/));
  await type(field(/When did you do this/), 'I ran the budget of our allotment society.');
  await click(button('Save, it shows this'));
  await leads('1 of 3 essentials');
  expect(app.fit.achievements.get()).toMatchObject([
    { action: 'I ran the budget of our allotment society.' },
  ]);
  await click(button('Undo'));
  await until(() => expect(app.fit.achievements.get()).toEqual([]));
});

it('keeps questions of yes or no apart, and gives a number only where there is enough to count', async () => {
  await openMatch();
  expect(pageText()).toMatch(/Check first/);
  expect(pageText()).toMatch(/No number here, and why/);
  await click(button('Add something they ask for'));
  await type(field('What do they ask for?'), 'You must be able to lift boxes');
  await click(button('Add'));
  await leads('0 of 4 essentials');
});

it('says of what the number is made, in the order of the list, and leads back to each line', async () => {
  const more =
    '\nWe are a small office in the middle of the town, and people come to us with all they have.'.repeat(4);
  await openMatch([budgets], `${jobText}\n\nAbout us${more}`);
  await click(button("Yes, that's it"));
  await until(() => expect(pageText()).toMatch(/Match: 27 of 100/));
  const parts = [...document.querySelectorAll('details')][0]?.querySelectorAll('li') ?? [];
  expect([...parts].map((part) => part.textContent)).toEqual([
    'Experience of managing budgets27.3 of 27.3',
    'Able to write clear reports0 of 27.3',
    'Experience of training new staff0 of 27.3',
    'Knowledge of Welsh0 of 9.1',
    'Experience of minutes and agendas0 of 9.1',
  ]);
  await click(button('Knowledge of Welsh'));
  expect(focusedLine()).toMatch(/Welsh/);
});

it('joins, splits and leaves out lines, each with its way back', async () => {
  await openMatch();
  await click(button(/Experience of managing budgets/));
  await click(button('Leave this out'));
  await leads('0 of 2 essentials');
  await click(button('Undo'));
  await leads('0 of 3 essentials');
  await click(button('Join with the next'));
  await until(() => button(/managing budgets; Able to write clear reports/));
  await click(button('Undo'));
  await leads('0 of 3 essentials');
  await click(button('Split in two'));
  await type(field(/Each part/), 'Experience of budgets\nand of managing');
  await click(button('Save'));
  await leads('0 of 4 essentials');
});

it.each([
  ['', /There is no advert text to read/],
  [
    'Wir suchen eine Verkäuferin für unseren Laden. Erfahrung im Verkauf ist von Vorteil, und wir bieten gute Bezahlung.',
    /We can only read adverts in English/,
  ],
])('says what to do where nothing can be read', async (text, sentence) => {
  await openMatch([], text);
  expect(pageText()).toMatch(sentence);
});
