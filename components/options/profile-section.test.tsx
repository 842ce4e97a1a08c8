// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { profileSchema } from '@/lib/domain/profile/profile';
import { someCareer } from '@/tests/support/a-career';
import { render } from '@/tests/support/render';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { field, pageText } from '@/tests/support/screen';
import { FullPage } from '../ui/full-page';
import { ProfileSection } from './profile-section';

const clock = { now: () => Date.parse('2026-11-20T12:00:00Z'), timeZone: 'Europe/London', locale: 'en-GB' };

async function open(columns: object): Promise<void> {
  const profile = profileSchema.parse(await aRowOf('profiles', columns));
  await render(
    <FullPage clock={clock}>
      <ProfileSection app={someCareer({ profile })} />
    </FullPage>,
  );
}

const textsOf = (label: string) =>
  [...field(label).querySelectorAll('option')].map(({ textContent }) => textContent);

it('says of each way of writing dates what a date looks like in it', async () => {
  await open({});
  expect(textsOf('How dates and numbers are written')).toEqual([
    'As in your browser (20 November 2026)',
    '20 November 2026',
    'November 20, 2026',
  ]);
  expect(pageText()).not.toContain('Fields with a little calendar');
});

it('takes the zone of this computer until another one is chosen, and then says what follows it', async () => {
  await open({});
  expect(field('Time zone').value).toBe('UTC');
  expect(textsOf('Time zone')[0]).toBe('As on this computer (Europe/London)');
  expect(textsOf('Time zone')).not.toContain('UTC');
  await open({ timeZone: 'America/New_York' });
  expect(pageText()).toContain('This computer is in Europe/London. Days and reminders follow the zone');
});
