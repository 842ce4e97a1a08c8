import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inMemoryRows } from '../../../tests/support/in-memory-rows';
import { readBytes } from '../../documents/read/read-bytes';
import { documentOfText } from '../../documents/read/text/read-text';
import type { DocumentText } from '../../domain/document-text';
import { monthNumber, presentWord } from '../../domain/profile/cv/date-words';
import { lostWords, wordsOf } from '../../domain/profile/cv/lost-words';
import { planImport } from '../../domain/profile/cv/plan-import';
import { readCv } from '../../domain/profile/cv/read-cv';
import { type CvReview, leftOut, startReview } from '../../domain/profile/cv/review';
import { labelledPart } from '../../domain/profile/cv/role-labels';
import { labelledSection } from '../../domain/profile/cv/section-names';
import { confirmReview } from './confirm-review';
import { makeImportCv } from './import-cv';

const folder = resolve(import.meta.dirname, '../../../tests/fixtures/documents');
const files = ['cv', 'cv-blind', 'cv-unseen', 'cv-fresh', 'cv-layouts'].flatMap((name) =>
  readdirSync(join(folder, name))
    .filter((file) => !file.endsWith('.json'))
    .map((file) => join(name, file)),
);

async function documentOf(file: string): Promise<DocumentText> {
  const read = await readBytes(new Uint8Array(readFileSync(join(folder, file))));
  if (!read.ok) throw new Error(`${file}: ${read.why}`);
  return read.value;
}

function reviewOf(document: DocumentText): CvReview {
  const lines = document.lines.map((line) => line.text);
  return startReview('cv', lines, readCv(document, { locale: 'en-GB' }));
}

/** Everything in the rows after an import, and everything that is listed as left out. */
async function broughtIn(review: CvReview) {
  const rows = inMemoryRows();
  let ids = 0;
  const newId = () => `row-${ids++}`;
  const plan = planImport(review.found, { profile: null, workHistory: [], qualifications: [] });
  const importCv = makeImportCv({ rows, newId, now: () => new Date('2000-01-31T00:00:00Z') });
  await importCv(confirmReview(review, plan, 'me'));
  const kept = (['profiles', 'workHistory', 'qualifications', 'referees', 'achievements'] as const).flatMap(
    (aggregate) => rows.all(aggregate).map(({ createdAt: _c, updatedAt: _u, ...row }) => row),
  );
  return { rows, texts: [...stringsIn(kept), ...leftOut(review)], isOngoing: kept.some(isCurrent) };
}

const isCurrent = (row: object) => 'isCurrent' in row && row.isCurrent === true;

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The words of a document that stand neither in a row nor in the list; a month counts where a row has that month. */
async function lostOf({ lines }: DocumentText, review: CvReview): Promise<string[]> {
  const { texts, isOngoing } = await broughtIn(review);
  const words = new Set(texts.flatMap(wordsOf));
  const days = texts.filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
  const isTold = (word: string) => {
    const month = monthNumber(word);
    return month > 0 && days.some((day) => Number(day.slice(5, 7)) === month);
  };
  // "To this day" is told by a role that goes on.
  const written = (text: string) =>
    isOngoing ? text.replace(new RegExp(`(?<!\\p{L})${presentWord}(?!\\p{L})`, 'giu'), ' ') : text;
  const headings = new Set(review.found.headings);
  return lines.flatMap(({ text }, at) => {
    if (headings.has(at)) return [];
    const rest = labelledPart(text)?.rest ?? labelledSection(text)?.rest ?? text;
    return lostWords(written(rest), [words]).filter((word) => !isTold(word));
  });
}

describe.each(files)('of %s', (file) => {
  it('every word is in a row or among what was left out, whatever the person answers', async () => {
    const document = await documentOf(file);
    const asked = reviewOf(document);
    const kept = { ...asked, roles: asked.roles.map(() => 'keep' as const) };
    expect(await lostOf(document, kept)).toEqual([]);
    const all = { ...kept, examples: asked.reading.unsorted.map((_, at) => at) };
    expect(await lostOf(document, all)).toEqual([]);
    const none = {
      ...asked,
      roles: asked.roles.map(() => 'leave' as const),
      leftQualifications: asked.reading.qualifications.map((_, at) => at),
    };
    expect(await lostOf(document, none)).toEqual([]);
  });
});

describe('a part of a year', () => {
  const text =
    'Amy Cole\namy@example.com\n\nWork experience\nLifeguard, Leeds Pool\nSummer 2017\n• Watched the pool\n\nEducation\nFirst aid course, Leeds College, Spring 2016';

  it('is kept as it was written, for no document, beside the year that its row can hold', async () => {
    const document = documentOfText(text);
    const asked = reviewOf(document);
    const { rows } = await broughtIn({ ...asked, roles: ['keep'] });
    const [job] = rows.all('workHistory');
    expect([job?.endDate ?? job?.startDate, job?.bullets.at(-1)]).toEqual([
      '2017-01-01',
      expect.objectContaining({ text: 'Summer 2017', neverInDocuments: true }),
    ]);
    expect(rows.all('qualifications')[0]?.details).toContain('Spring 2016');
  });
});
