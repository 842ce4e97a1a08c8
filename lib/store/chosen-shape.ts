import { type ChosenCalendar, chosenCalendar } from '../domain/profile/chosen-calendar';
import type { RowShape } from './row-shape';

/** Of a profile only how days are to be written, without the schemas: the first frame of every page asks for it. */
export const chosenShape: RowShape<ChosenCalendar> = {
  name: 'chosen calendar',
  aggregate: 'profiles',
  stores: ['rows'],
  complete: async (_transaction, stored) => stored,
  read: ({ row }) => chosenCalendar(row),
};
