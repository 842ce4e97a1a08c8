// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankProfile, profileSchema } from '@/lib/domain/profile/profile';
import { refuse } from '@/lib/domain/result';
import { someCareer } from '@/tests/support/a-career';
import { liveValue } from '@/tests/support/live-value';
import { render, settle, unmount } from '@/tests/support/render';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { button, click, field, isThere, leave, pageText, type } from '@/tests/support/screen';
import { aRole } from '@/tests/support/some-examples';
import { FullPage } from '../ui/full-page';
import { ProfileSection } from './profile-section';
import { RefereesSection } from './referees-section';
import { RolesSection } from './roles-section';

const role = aRole({ bullets: ['Ran the clinic', 'Kept the stock'] });
const clock = { now: () => Date.parse('2026-11-20T12:00:00Z'), timeZone: 'Europe/London', locale: 'en-GB' };
let app: ReturnType<typeof someCareer>;

/** Opens what is closed, or closes it, as a press on its name does. */
async function openAll(isOpen = true): Promise<void> {
  await settle(() => {
    for (const item of document.querySelectorAll('details')) {
      item.open = isOpen;
      item.dispatchEvent(new Event('toggle'));
    }
  });
}

describe('a role', () => {
  const draw = () =>
    render(
      <FullPage clock={clock}>
        <RolesSection app={app} />
      </FullPage>,
    );

  beforeEach(async () => {
    app = someCareer({ workHistory: [role] });
    await draw();
  });

  it('says when it was while it is closed, and holds nothing that is not looked at', async () => {
    expect(pageText()).toContain('Staff Nurse, Leeds Example Hospital');
    expect(pageText()).toContain('March 2021 to now');
    expect(isThere(() => field('Employer'))).toBe(false);
    await openAll();
    expect(field('Employer').value).toBe('Leeds Example Hospital');
    expect(field('Start').value).toBe('Mar 2021');
  });

  it('keeps a month as a month, and says how a day is understood', async () => {
    await openAll();
    await type(field('Start'), '05/2020');
    expect(pageText()).toContain('May 2020');
    await leave(field('Start'));
    expect(app.changeRole).toHaveBeenCalledExactlyOnceWith(role.id, {
      startDate: '2020-05-01',
      startPrecision: 'month',
    });
  });

  it('keeps nothing that cannot be read, and lets it be put right', async () => {
    await openAll();
    await type(field('Start'), 'a while ago');
    await leave(field('Start'));
    expect(app.changeRole).not.toHaveBeenCalled();
    expect(pageText()).toContain('It is kept once it can be read.');
    expect(field('Start').value).toBe('a while ago');
  });

  it('has what could not be kept still in its field after it was closed and opened again', async () => {
    await openAll();
    await type(field('Start'), 'some time');
    await leave(field('Start'));
    await openAll(false);
    await openAll();
    expect(field('Start').value).toBe('some time');
    expect(app.changeRole).not.toHaveBeenCalled();
  });

  it('says what is wrong with an end before its start', async () => {
    app.changeRole.mockResolvedValue(refuse('ends-before-start'));
    await openAll();
    await type(field('Start'), '2030');
    await leave(field('Start'));
    expect(pageText()).toContain('That would end before it began.');
  });

  it('has its lines changed and removed as the examples they are, and new ones added', async () => {
    await openAll();
    await type(field('What you did, 2'), 'Kept all the stock');
    await leave(field('What you did, 2'));
    expect(app.editExample).toHaveBeenCalledExactlyOnceWith(
      `work_history:${role.id}#b1`,
      { action: 'Kept all the stock' },
      {},
    );
    await click(button('Remove what you did, 1'));
    expect(app.removeExamples).toHaveBeenCalledExactlyOnceWith([`work_history:${role.id}#b0`]);
    await type(field('One more thing you did'), 'Wrote the rota');
    await click(button('Add this line'));
    expect(app.addDuty).toHaveBeenCalledExactlyOnceWith(role.id, 'Wrote the rota');
  });

  it('has a new line back after the page was closed over it, until it is added', async () => {
    await openAll();
    await type(field('One more thing you did'), 'Wrote the rota');
    await unmount();
    await draw();
    await openAll();
    expect(field('One more thing you did').value).toBe('Wrote the rota');
    await click(button('Add this line'));
    expect(app.typedNew(`line:${role.id}`).get()).toBeNull();
    expect(field('One more thing you did').value).toBe('');
  });

  it('is kept out of documents with what that means, and is added by its title', async () => {
    await openAll();
    expect(pageText()).toContain('none of what you did there is matched with jobs');
    await click(field('Never use in documents: Staff Nurse, Leeds Example Hospital'));
    expect(app.changeRole).toHaveBeenCalledExactlyOnceWith(role.id, { neverInDocuments: true });
    await click(button('Add this job'));
    expect(pageText()).toContain('This cannot stay empty.');
  });
});

describe('the facts at the head of documents', () => {
  const profile = { ...blankProfile, neverInDocuments: { schemaVersion: 1, items: ['phone', 'later'] } };

  it('are kept out one by one, and what a later version keeps out stays so', async () => {
    const row = profileSchema.parse({ ...(await aRowOf('profiles')), ...profile });
    app = someCareer({ profile: row });
    await render(
      <FullPage clock={clock}>
        <ProfileSection app={app} />
      </FullPage>,
    );
    await openAll();
    expect(field('Never use in documents: Phone').checked).toBe(true);
    await click(field('Never use in documents: E-mail'));
    expect(app.changeProfile).toHaveBeenCalledExactlyOnceWith({
      neverInDocuments: { schemaVersion: 1, items: ['phone', 'later', 'email'] },
    });
  });

  it('take the address of a page, and no other', async () => {
    app = someCareer();
    await render(
      <FullPage clock={clock}>
        <ProfileSection app={app} />
      </FullPage>,
    );
    await type(field('Address of the page'), 'javascript:alert(1)');
    await click(button('Add this page'));
    expect(app.changeProfile).not.toHaveBeenCalled();
    await type(field('Address of the page'), 'linkedin.example/in/ada');
    await click(button('Add this page'));
    expect(app.changeProfile).toHaveBeenCalledExactlyOnceWith({
      links: { schemaVersion: 1, items: [{ label: '', url: 'https://linkedin.example/in/ada' }] },
    });
  });

  it('are kept over what the person saw, so that another device’s text is not lost', async () => {
    const row = profileSchema.parse({ ...(await aRowOf('profiles')), ...profile, summary: 'I nurse.' });
    app = someCareer({ profile: row });
    const page = () =>
      render(
        <FullPage clock={clock}>
          <ProfileSection app={app} />
        </FullPage>,
      );
    await page();
    await type(field('About you in a few sentences'), 'I nurse in Leeds.');
    await settle(() =>
      app.career.set({
        ...{ qualifications: [], workHistory: [], referees: [] },
        profile: { ...row, summary: 'I lead.' },
      }),
    );
    await leave(field('About you in a few sentences'));
    expect(app.changeProfile).toHaveBeenLastCalledWith(
      { summary: 'I nurse in Leeds.' },
      { summary: 'I nurse.' },
    );
  });

  it('that two devices wrote differently are shown side by side, and the person chooses', async () => {
    const row = profileSchema.parse({ ...(await aRowOf('profiles')), ...profile });
    app = someCareer({ profile: row });
    const settle = vi.fn(async () => {});
    const conflict = {
      id: 'c',
      aggregate: 'profiles' as const,
      rowId: row.id,
      column: 'summary',
      mine: 'I nurse.',
      theirs: 'I lead.',
    };
    await render(
      <FullPage clock={clock}>
        <ProfileSection app={{ ...app, conflicts: liveValue([conflict]), settleConflict: settle }} />
      </FullPage>,
    );
    expect(pageText()).toContain('Two versions of this text');
    expect(pageText()).toContain('I nurse.');
    expect(pageText()).toContain('I lead.');
    await click(button('Keep both'));
    expect(settle).toHaveBeenCalledExactlyOnceWith('c', 'both');
  });
});

it('a referee is added by name, and asked about first until the person says otherwise', async () => {
  const referee = await aRowOf('referees');
  app = someCareer({ referees: [referee] });
  await render(
    <FullPage clock={clock}>
      <RefereesSection app={app} />
    </FullPage>,
  );
  expect(pageText()).toContain('Ask me before you contact them');
  await openAll();
  await click(field('Ask me before you contact them'));
  expect(app.changeReferee).toHaveBeenCalledExactlyOnceWith(referee.id, { askFirst: false });
  await type(field('Name of the person'), 'Sam Example');
  await click(button('Add this person'));
  expect(app.addReferee).toHaveBeenCalledExactlyOnceWith('Sam Example');
});
