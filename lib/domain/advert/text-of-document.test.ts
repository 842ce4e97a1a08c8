import { expect, it } from 'vitest';
import { textOfDocument } from './text-of-document';

it('writes a document as an advert is written', () => {
  const place = 'body' as const;
  const text = textOfDocument([
    { text: 'Job description', place, style: 'title' },
    { text: 'Buyer', place },
    { text: 'Duties', place, style: 'heading', level: 1 },
    { text: 'Buying', place, style: 'bullet', level: 0 },
    { text: '1. Counting', place, style: 'numbered' },
  ]);
  expect(text).toBe('Job description\nBuyer\n\nDuties\n• Buying\n1. Counting');
});
