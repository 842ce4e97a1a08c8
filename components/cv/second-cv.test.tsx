// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { aCvApp, aCvReview, cvText } from '@/tests/support/a-cv-app';
import { render, unmount } from '@/tests/support/render';
import { button, click, field, isThere, pageText, type } from '@/tests/support/screen';
import { aRole } from '@/tests/support/some-examples';
import { Cv } from './cv';

let app: ReturnType<typeof aCvApp>;
const open = () => render(<Cv app={app} />);
const keptOverwrite = () => app.keep.mock.lastCall?.[0]?.overwrite;
const keptOtherRoles = () => app.keepAside.mock.lastCall?.[0]?.otherRoles;

describe('a second CV', () => {
  const held = aRole({
    jobTitle: 'Staff Nurse',
    startDate: '2019-01-01',
    startPrecision: 'year',
    location: null,
    bullets: ['Led the handover work'],
  });

  beforeEach(async () => {
    app = aCvApp({ workHistory: [held] }, aCvReview(cvText));
    await open();
  });

  it('shows both where it says something else, with as much of a day as is known', () => {
    expect(pageText()).toContain('You have this one already. 1 thing you did is new.');
    expect(pageText()).toContain('Start. You have: 2019');
    expect(isThere(() => field('Use this instead: March 2019'))).toBe(true);
  });

  it('asks nothing where the CV has the same day with less of it', async () => {
    await unmount();
    const month = { ...held, startDate: '2019-03-01', startPrecision: 'month' as const };
    app = aCvApp({ workHistory: [month] }, aCvReview(cvText.replace('March 2019', '2019')));
    await open();
    expect(pageText()).toContain('You have this one already.');
    expect(pageText()).not.toContain('Start. You have');
  });

  it('may be said to be about another job, which is then a new one, and the other way round', async () => {
    await click(button('It is another job'));
    expect(pageText()).not.toContain('You have this one already.');
    expect(keptOtherRoles()).toEqual([0]);
    await click(button('It is the one I have'));
    expect(pageText()).toContain('You have this one already.');
    expect(keptOtherRoles()).toEqual([]);
  });

  it('is put right in a job that is there too, and compared as it is by then', async () => {
    await type(field('When'), 'May 2019 to present');
    expect(isThere(() => field('Use this instead: May 2019'))).toBe(true);
    await type(field('When'), '2019 to present');
    expect(pageText()).not.toContain('Start. You have');
  });

  it('overwrites nothing without a yes', async () => {
    await click(button('All of them are right'));
    await click(button('Keep all this'));
    expect(keptOverwrite()).toEqual([]);
  });

  it('overwrites what got a yes, and nothing else', async () => {
    await click(field('Use this instead: March 2019'));
    await click(button('All of them are right'));
    await click(button('Keep all this'));
    expect(keptOverwrite()).toEqual(['role 0 startDate']);
  });
});
