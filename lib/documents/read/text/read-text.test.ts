import { describe, expect, it } from 'vitest';
import { documentOfText, readText } from './read-text';

const textsOf = (bytes: number[]) => readText(Uint8Array.from(bytes)).lines.map((line) => line.text);

describe('a text', () => {
  it('is one line each, with bullets as they were typed', () => {
    const { lines } = documentOfText('Amina\r\n\r\nStaff\tNurse  \n- led\n• taught\n—\n2019-20');
    expect(lines).toEqual([
      { text: 'Amina', place: 'body' },
      { text: 'Staff\tNurse', place: 'body', isApart: true },
      { text: 'led', place: 'body', style: 'bullet', level: 0 },
      { text: 'taught', place: 'body', style: 'bullet', level: 0 },
      { text: '—', place: 'body' },
      { text: '2019-20', place: 'body' },
    ]);
  });

  it.each([
    ['UTF-8', [0xc2, 0xa3, 0x35]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc2, 0xa3, 0x35]],
    ['UTF-16', [0xff, 0xfe, 0xa3, 0, 0x35, 0]],
    ['UTF-16 the other way', [0xfe, 0xff, 0, 0xa3, 0, 0x35]],
    ['what Windows wrote before', [0xa3, 0x35]],
  ])('is read in %s', (_, bytes) => expect(textsOf(bytes)).toEqual(['£5']));
});
