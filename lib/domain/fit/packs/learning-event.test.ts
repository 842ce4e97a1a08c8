import { expect, it } from 'vitest';
import { aMoment, anId } from '@/tests/support/builders';
import { markedAdverts } from '@/tests/support/marked-adverts';
import { findRequirements } from '../finding/find-requirements';
import type { Requirement } from '../requirement';
import { detectPacks } from './detect-packs';
import { learningEvent } from './learning-event';
import { packs } from './packs';

const advert =
  [...markedAdverts('dev'), ...markedAdverts('blind')].find((one) => one.id === 'us-backend')?.text ?? '';
const demands = findRequirements(advert);
const rows = demands.requirements.map(
  (one, at): Requirement => ({
    id: anId(at),
    applicationId: anId(900),
    gapKey: `key-${at}`,
    quote: one.quote,
    offset: null,
    textHash: null,
    kind: one.kind,
    necessity: one.necessity,
    stage: null,
    weight: 1,
    edited: false,
    confirmed: one.quote.includes('PostgreSQL') ? 'yes' : null,
    createdAt: aMoment,
    updatedAt: aMoment,
    deletedAt: null,
    deletionReason: null,
  }),
);

it('holds the field and the signals that were shown and that were not', () => {
  const event = learningEvent(detectPacks(advert, demands), rows);
  expect(event.domainGuess).toBe('software-data');
  expect(event.matchedSignals).toContain('SQL and databases');
  expect(event.missingSignals).toContain('Cloud platforms');
  expect(event.missingSignals.filter((name) => event.matchedSignals.includes(name))).toEqual([]);
});

it('holds no word but those of the packs', () => {
  const published = new Set(
    packs.flatMap((pack) => pack.signals.flatMap(({ name, aliases }) => [name, ...aliases])),
  );
  const { matchedSignals, missingSignals, topTerms } = learningEvent(detectPacks(advert, demands), rows);
  expect(topTerms.length).toBeGreaterThan(3);
  expect([...matchedSignals, ...missingSignals, ...topTerms].filter((word) => !published.has(word))).toEqual(
    [],
  );
});

it('guesses no field where none is told', () => {
  expect(learningEvent([], rows)).toEqual({
    domainGuess: 'unknown',
    matchedSignals: [],
    missingSignals: [],
    topTerms: [],
  });
});
