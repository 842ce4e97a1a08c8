import { describe, expect, it } from 'vitest';
import { markedAdverts } from '@/tests/support/marked-adverts';
import { findRequirements } from '../finding/find-requirements';
import { stemsOf } from '../words/stems';
import { detectPacks } from './detect-packs';
import { packSchema } from './pack';
import { packs } from './packs';

const adverts = [...markedAdverts('dev'), ...markedAdverts('blind')];
const packsOf = (id: string) => {
  const text = adverts.find((one) => one.id === id)?.text ?? '';
  return detectPacks(text, findRequirements(text));
};

describe('the packs', () => {
  it.each(packs.map((pack) => [pack.slug, pack] as const))(
    '%s is valid, and no two of its signals share a word',
    (_, pack) => {
      expect(packSchema.safeParse(pack).success).toBe(true);
      const words = pack.signals.flatMap((signal) => [
        ...new Set([signal.name, ...signal.aliases].map((word) => stemsOf(word).join(' '))),
      ]);
      expect(words).not.toContain('');
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    },
  );

  it('are at least eight fields and two lists of values, each named once', () => {
    expect(packs.filter((pack) => pack.kind === 'field').length).toBeGreaterThanOrEqual(8);
    expect(packs.filter((pack) => pack.kind === 'values')).toHaveLength(2);
    expect(new Set(packs.map((pack) => pack.slug)).size).toBe(packs.length);
  });

  it('a schema refuses a signal without a weight and a slug with a space', () => {
    expect(packSchema.safeParse({ ...packs[0], slug: 'two words' }).success).toBe(false);
    expect(packSchema.safeParse({ ...packs[0], signals: [{ name: 'Budgets', aliases: [] }] }).success).toBe(
      false,
    );
  });
});

describe('the packs of an advert', () => {
  it.each([
    ['us-backend', 'software-data'],
    ['markdown-data', 'software-data'],
    ['broken-lines', 'project-delivery'],
    ['finance-analyst', 'finance-administration'],
    ['finance-nohead', 'finance-administration'],
    ['marketing-you', 'sales-marketing'],
    ['sales-us', 'sales-marketing'],
    ['ops-supply', 'operations-supply'],
    ['warehouse-agency', 'operations-supply'],
    ['us-nurse', 'nursing-care'],
    ['us-cna', 'nursing-care'],
    ['school-maths', 'teaching'],
    ['school-ta', 'teaching'],
    ['civil-service-heo', 'policy-public-service'],
  ])('%s is %s', (id, slug) => expect(packsOf(id)[0]?.pack.slug).toBe(slug));

  it('come with the words they were told by, where these stand', () => {
    const text = adverts.find((one) => one.id === 'us-backend')?.text ?? '';
    for (const { signals } of packsOf('us-backend')) {
      for (const one of signals) expect(text.slice(one.start, one.end)).toBe(one.word);
    }
    expect(packsOf('us-backend')[0]?.signals.map((one) => one.signal.name)).toContain('SQL and databases');
  });

  it('hold the values of who asks', () => {
    expect(packsOf('civil-service-eo').map((one) => one.pack.slug)).toContain('civil-service-behaviours');
    expect(packsOf('nhs-ward-clerk').map((one) => one.pack.slug)).toContain('nhs-values');
    expect(packsOf('us-nurse').map((one) => one.pack.slug)).not.toContain('nhs-values');
  });

  it('are none where no field is told, and none in another language', () => {
    expect(packsOf('chef-hospitality')).toEqual([]);
    expect(detectPacks('SQL Python Docker', { language: 'other', civilService: null })).toEqual([]);
  });
});
