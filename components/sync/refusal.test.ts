import { expect, it } from 'vitest';
import { enGb } from '@/tests/support/en-gb';
import { inKey } from '../texts';
import { refusalOf } from './refusal';

it.each([
  ['23514', 'Something in it is too long, or is not one of the values the server allows.'],
  ['22001', 'Something in it is too long, or is not one of the values the server allows.'],
  ['23503', 'What it belongs to could not be sent, so this could not be kept either.'],
  ['42501', 'It belongs to another account, so this account may not change it.'],
  ['23505', 'Your account has the same thing already.'],
  ['22P02', 'The server could not read one of its values, as a date or a number.'],
  ['22P05', 'The server could not read one of its values, as a date or a number.'],
  ['23502', 'Something that has to be filled in is missing.'],
  ['http-413', 'It is larger than the server takes.'],
  ['54000', 'It is larger than the server takes.'],
  [
    'not-found',
    'It was removed for good on another device. What is left of it here is yours to decide about.',
  ],
  ['PGRST204', 'The server is older or newer than this Starboard, and does not know one of its fields.'],
  ['XX000', 'The server gave a reason that Starboard does not know.'],
])('%s means: %s', (code, sentence) => expect(enGb(`sync.refused.${inKey(refusalOf(code))}`)).toBe(sentence));
