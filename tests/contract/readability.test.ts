/**
 * Whether a twelve-year-old can read what Starboard says. The Flesch-Kincaid grade counts words in a sentence and
 * syllables in a word; grade 7 is age 12. It says little of one short sentence, so it is taken of each part of the
 * texts as a whole, and of one text only where it is far too hard.
 */
import { join, resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const file = join(resolve(import.meta.dirname, '../..'), 'components/texts/en_GB.yml');

/** At most so hard a part may be; and one text of some length, which a single long word makes harder. */
const gradeOfPart = 7;
const gradeOfText = 11;
/** A text of fewer words is a name or a button. */
const isSentence = (text: string) => wordsIn(text).length >= 8;
const longestSentence = 25;

const texts = (await parseMessagesFile(file)).flatMap((message) => {
  const said = 'message' in message ? [message.message] : [];
  return said.map((text) => ({ key: message.key.join('.'), text: text.replace(/\{\w+\}|\$\d/g, 'word') }));
});
const sentences = texts.filter(({ key, text }) => !key.startsWith('@@') && isSentence(text));

function wordsIn(text: string): string[] {
  return text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
}

function sentencesIn(text: string): string[] {
  return text.split(/[.?:;]\s+|[.?:;]$| · /).filter((part) => part.trim() !== '');
}

/** Groups of vowels, without the silent end of "made", "moves" and "looked". */
function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const spoken = plain.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** The Flesch-Kincaid grade of texts, as one. */
function gradeOf(all: readonly string[]): number {
  const words = all.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const count = all.flatMap(sentencesIn).length;
  return 0.39 * (words.length / count) + 11.8 * (syllables / words.length) - 15.59;
}

const parts = [...new Set(sentences.map(({ key }) => key.split('.')[0] ?? ''))];

describe('the sentences of Starboard can be read at twelve', () => {
  it.each(parts)('those of %s', (part) => {
    const own = sentences.filter(({ key }) => key.split('.')[0] === part).map(({ text }) => text);
    expect(gradeOf(own)).toBeLessThanOrEqual(gradeOfPart + (own.length < 3 ? gradeOfText - gradeOfPart : 0));
  });

  it('and none is far too hard, or too long to be followed', () => {
    expect(sentences.filter(({ text }) => gradeOf([text]) > gradeOfText)).toEqual([]);
    const long = sentences.filter(({ text }) =>
      sentencesIn(text).some((one) => wordsIn(one).length > longestSentence),
    );
    expect(long).toEqual([]);
  });
});

describe('the measure', () => {
  it('finds the words of an office too hard', () => {
    const office =
      'Prior authorisation is required before personal information is transmitted to the organisation administering your account.';
    expect(gradeOf([office])).toBeGreaterThan(gradeOfText);
  });

  it('finds the same in plain words easy', () => {
    expect(gradeOf(['Nothing is sent to your account before you say yes to it.'])).toBeLessThan(gradeOfPart);
  });

  it('has more than a few sentences to look at', () => expect(sentences.length).toBeGreaterThan(200));
});
