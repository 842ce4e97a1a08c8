// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { PanelAppInMemory } from '@/tests/support/a-panel-app';
import { analyst, key, nurse, openFourJobs, porter, titles } from '@/tests/support/four-jobs';
import { settle } from '@/tests/support/render';
import { button, click, field, isThere, pageText, press } from '@/tests/support/screen';

let app: PanelAppInMemory;

beforeEach(async () => {
  app = await openFourJobs();
});

const chosen = () =>
  [...document.querySelectorAll<HTMLInputElement>('[data-row] input')].filter((box) => box.checked).length;
const status = (id: string) => app.applications.get()?.find((one) => one.id === id)?.status;

describe('choosing many', () => {
  it('goes by keys: X, Shift and arrows, Ctrl+A, and Esc leaves', async () => {
    await settle(() => button(/^Analyst/).focus());
    await key('x');
    await key('ArrowDown', { shiftKey: true });
    expect(chosen()).toBe(2);
    expect(pageText()).toContain('2 selected');
    await key(' ');
    expect(chosen()).toBe(1);
    await key('a', { ctrlKey: true });
    expect(chosen()).toBe(3);
    await key('Escape');
    expect(chosen()).toBe(0);
    expect(isThere(() => button(/^Sort by/))).toBe(true);
  });

  it('goes by presses: a box, a row with Shift, and any row once it was begun', async () => {
    await click(field('Select Analyst'));
    expect(chosen()).toBe(1);
    await settle(() =>
      button(/^Nurse/).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })),
    );
    expect(chosen()).toBe(3);
    await click(button('Stop selecting'));
    await click(button('Select jobs'));
    await click(button(/^Porter/));
    expect(chosen()).toBe(1);
    expect(document.querySelector('h1')?.textContent).toBe('Your jobs');
  });

  it('changes the status of all of them, and takes it back at once', async () => {
    await click(field('Select Analyst'));
    await click(field('Select Nurse'));
    await click(button('Change the status'));
    await click(button('Interview'));
    expect([status(analyst.id), status(nurse.id), status(porter.id)]).toEqual([
      'interview',
      'interview',
      'saved',
    ]);
    expect(pageText()).toContain('Now: Interview. 2 jobs were changed.');
    await press(document.body, 'z', { ctrlKey: true });
    expect([status(analyst.id), status(nurse.id)]).toEqual(['saved', 'submitted']);
  });

  it('takes a change back right after a press on a box, too', async () => {
    await click(field('Select Analyst'));
    await click(button('Put away'));
    await click(field('Select Porter'));
    await press(field('Select Porter'), 'z', { ctrlKey: true });
    expect(status(analyst.id)).toBe('saved');
  });

  it('puts unsent jobs away at once, and asks how sent ones ended', async () => {
    await click(field('Select Analyst'));
    await click(button('Put away'));
    expect(status(analyst.id)).toBe('not_applying');
    expect(pageText()).toContain('1 job was put away.');

    await click(field('Select Porter'));
    await click(field('Select Nurse'));
    await click(button('Put away'));
    expect(pageText()).toContain('1 job was sent to the employer. How did it end?');
    expect(status(nurse.id)).toBe('submitted');
    await click(
      document.querySelector<HTMLInputElement>('dialog[open] label:last-of-type input') as HTMLElement,
    );
    await click(document.querySelector('dialog[open] button') as HTMLElement);
    expect([status(porter.id), status(nurse.id)]).toEqual(['not_applying', 'withdrawn']);
  });

  it('moves the row to the bin with Delete, or all that are chosen, with one way back', async () => {
    await settle(() => button(/^Porter/).focus());
    await key('Delete');
    expect(titles()).toEqual(['Analyst', 'Nurse']);
    expect(pageText()).toContain('1 job is in the bin.');
    expect(document.activeElement?.textContent).toMatch(/^Nurse/);
    await settle(() => button(/^Analyst/).focus());
    await key('a', { ctrlKey: true });
    await key('Delete');
    expect(pageText()).toContain('2 jobs are in the bin.');
    await click(button('Undo'));
    expect(titles()).toEqual(['Analyst', 'Nurse']);
  });
});
