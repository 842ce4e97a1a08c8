import { expect, it } from 'vitest';
import { bytesText } from './bytes-text';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [412_300, '412 kB'],
  [3_240_000, '3.2 MB'],
  [12_500_000_000, '12.5 GB'],
])('%d bytes are "%s"', (bytes, text) => expect(bytesText(bytes, 'en-GB')).toBe(text));
