import type { Rows } from '../rows';
import type { Choices } from './choices';

/** What bringing the country needs from outside. */
export interface BringCountryNeeds {
  rows: Pick<Rows, 'get' | 'commit'>;
  choices: { get(): Promise<Choices> };
}

/**
 * Brings the country that was chosen on this device into the profile, where that says none. To be asked after each
 * fetch, for the profile is made by the server; true once there is nothing left to bring.
 */
export async function bringCountry({ rows, choices }: BringCountryNeeds, userId: string): Promise<boolean> {
  const { country } = await choices.get();
  if (country === null) return true;
  const profile = await rows.get('profiles', userId);
  if (profile === null) return false;
  if (profile.country === null) {
    await rows.commit([{ kind: 'change', aggregate: 'profiles', id: userId, columns: { country } }]);
  }
  return true;
}
