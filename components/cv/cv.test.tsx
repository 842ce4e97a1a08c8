// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CvReview } from '@/lib/domain/profile/cv/review';
import { aCvApp, aCvReview, cvText } from '@/tests/support/a-cv-app';
import { liveValue } from '@/tests/support/live-value';
import { render, unmount } from '@/tests/support/render';
import { button, click, field, isThere, pageText, press, type } from '@/tests/support/screen';
import { Cv } from './cv';

let app: ReturnType<typeof aCvApp>;
const open = () => render(<Cv app={app} />);
const keptReview = (): CvReview => {
  const [review] = app.keep.mock.lastCall ?? [];
  if (review === undefined) throw new Error('Nothing was kept');
  return review;
};

describe('bringing in a CV', () => {
  beforeEach(() => {
    app = aCvApp();
  });

  it('asks for its text where there is none to read', async () => {
    await open();
    await click(button('Read this text'));
    expect(pageText()).toContain('There is no text in it to read.');
    await type(field('Or paste its text'), cvText);
    await click(button('Read this text'));
    expect(document.activeElement?.textContent).toBe('Look it through');
    expect(app.keepAside).toHaveBeenLastCalledWith(expect.objectContaining({ roles: ['open', 'open'] }));
  });

  it('says of a file that cannot be read what to do instead', async () => {
    await open();
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'scan.pdf')] });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(pageText).toContain('This file is a picture of a text');
    expect(isThere(() => button('Choose your CV'))).toBe(true);
  });
});

describe('looking it through', () => {
  beforeEach(() => {
    app = aCvApp({}, aCvReview(cvText));
  });

  it('keeps nothing before every job has its answer, and leads to the one that waits', async () => {
    await open();
    expect(pageText()).toContain('2 jobs wait for your answer.');
    await click(button('Go to the next one'));
    expect(app.keep).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field('Job title'));
    await click(button('This is right: Staff Nurse'));
    await click(button('Leave out: Carer'));
    await click(button('Keep all this'));
    expect(keptReview().roles).toEqual(['keep', 'leave']);
    expect(pageText()).toContain('You have 7 examples now');
  });

  it('takes corrections, and reads a date as it is typed', async () => {
    await open();
    await type(field('Job title'), 'Senior Staff Nurse');
    await type(field('When'), '04/2019 - 2021');
    expect(pageText()).toContain('April 2019 to 2021');
    await type(field('When'), 'a while');
    expect(pageText()).toContain('Write it like');
    await click(button('All of them are right'));
    await click(button('Keep all this'));
    expect(keptReview().reading.roles[0]).toMatchObject({
      title: 'Senior Staff Nurse',
      dates: { start: null },
    });
  });

  it('leaves out what must not count, with the reason, unless it is wanted', async () => {
    await open();
    expect(pageText()).toContain('Details that most people leave out');
    expect(pageText()).toContain('When you were born');
    await click(field(/^Keep: .*12 May 1988/));
    await click(button('All of them are right'));
    await click(button('Keep all this'));
    expect(keptReview().wantedLines).toEqual([2]);
  });

  it('names such a detail among the jobs, and leaves the line in unless it is unticked', async () => {
    await unmount();
    app = aCvApp({}, aCvReview(cvText.replace('Gave personal care', 'Union representative for 40 carers')));
    await open();
    expect(pageText()).toContain('What stands among your jobs and courses is ticked');
    expect(field(/^Keep: Union representative/).checked).toBe(true);
    await click(field(/^Keep: Union representative/));
    await click(button('All of them are right'));
    await click(button('Keep all this'));
    const left = [...document.querySelectorAll('details li')].map((item) => item.textContent);
    expect(left).toContain('Union representative for 40 carers');
  });

  it('lets a course with such a detail be put right, which takes it in', async () => {
    await unmount();
    app = aCvApp({}, aCvReview(cvText.replace('University of Example', 'Religion: Catholic')));
    await open();
    const course = () => field(/^BSc Adult Nursing/).checked;
    expect(course()).toBe(false);
    await type(field('Title'), 'BSc Adult Nursing');
    expect(course()).toBe(true);
  });

  it('makes examples of unsorted lines that are ticked, and names at the end what was left', async () => {
    await open();
    await click(field('Allotment'));
    await click(button('Leave out what you did, 1'));
    await click(button('All of them are right'));
    await click(button('Keep all this'));
    expect(keptReview().examples).toHaveLength(1);
    expect(keptReview().leftBullets).toEqual(['0 0']);
    const left = [...document.querySelectorAll('details li')].map((item) => item.textContent);
    expect(left).toContain('Led the handover work');
    expect(left).not.toContain('Allotment');
  });

  it('draws a part of a text that is far longer than a CV, and more of it when asked', async () => {
    await unmount();
    const rest = Array.from({ length: 1000 }, (_, at) => `quiet line ${at}`).join('\n');
    app = aCvApp({}, aCvReview(`${cvText}\n${rest}`));
    await open();
    const drawn = () => document.querySelectorAll('ol button').length;
    const boxes = () => document.querySelectorAll('input[type=checkbox]').length;
    expect(drawn()).toBe(400);
    expect(boxes()).toBeLessThan(500);
    await click(button('Show 400 more'));
    expect(drawn()).toBe(800);
  });

  it('goes from a line to what was made of it, by the keyboard alone', async () => {
    await open();
    const lines = [...document.querySelectorAll<HTMLElement>('ol button')];
    lines[0]?.focus();
    await press(lines[0] as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(lines[1]);
    await click(lines.find((line) => line.textContent?.includes('Taught six students')) as HTMLElement);
    await expect
      .poll(() => (document.activeElement as HTMLTextAreaElement).value)
      .toBe('Taught six students');
  });

  it('says where what is there already cannot be read, and tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    app.plan.mockRejectedValueOnce(new Error('The disk did not answer'));
    await open();
    expect(pageText()).toContain('What you have already could not be read');
    await click(button('Try again'));
    expect(field('Job title').value).toBe('Staff Nurse');
  });

  it('keeps the list of what was left out over a reload, until it is forgotten', async () => {
    await open();
    await click(button('All of them are right'));
    await click(button('Keep all this'));
    const [left] = app.keepLeft.mock.lastCall ?? [];
    expect(left).toContain('Allotment');
    await unmount();
    app = aCvApp();
    app.keptLeft = liveValue<readonly string[] | null>(left ?? null);
    await open();
    expect([...document.querySelectorAll('details li')].map((item) => item.textContent)).toEqual(left);
    expect(isThere(() => button('Choose your CV'))).toBe(true);
    await click(button('Forget this list'));
    expect(app.keepLeft).toHaveBeenLastCalledWith(null);
    await click(button('Undo'));
    expect(app.keepLeft).toHaveBeenLastCalledWith(left);
  });

  it('is taken back as a whole, to where it was', async () => {
    await open();
    await click(button('All of them are right'));
    await click(button('Keep all this'));
    await click(button('Take it all back'));
    expect(field('Job title').value).toBe('Staff Nurse');
    await click(button('Stop, and keep nothing'));
    await click(button('Undo'));
    expect(field('Job title').value).toBe('Staff Nurse');
  });
});
