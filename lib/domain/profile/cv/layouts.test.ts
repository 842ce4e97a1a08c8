/** CVs of invented people in layouts that differ in kind: what made them, where dates and names of sections stand, and their language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../documents/read/read-bytes';
import { partialDayText } from '../partial-day';
import { claimedLines } from './claimed-lines';
import type { CvReading } from './cv-reading';
import { readCv } from './read-cv';

const folder = resolve(import.meta.dirname, '../../../../tests/fixtures/documents/cv-layouts');
const files = readdirSync(folder).filter((name) => !name.endsWith('.json'));

const rolesOf = ({ roles }: CvReading) =>
  roles.map(({ title, employer, dates }) => ({
    title: title.toLowerCase(),
    employer: employer.toLowerCase(),
    start: dates.start && partialDayText(dates.start),
    end: dates.isCurrent ? 'present' : dates.end && partialDayText(dates.end),
  }));

// The reader of PDFs is megabytes of code, which a busy computer takes its time to load.
describe.each(files)('%s', { timeout: 60_000 }, (file) => {
  it('gives who it is about and every role, and no line is lost', async () => {
    const expected = JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/, '.json')), 'utf8'));
    const read = await readBytes(new Uint8Array(readFileSync(join(folder, file))));
    if (!read.ok) throw new Error(read.why);
    const reading = readCv(read.value, { locale: 'en-GB' });
    expect(reading.name?.value.toLowerCase()).toBe(expected.name.toLowerCase());
    expect(reading.email?.value).toBe(expected.email);
    expect((reading.phone?.value ?? '').replace(/\D/g, '')).toBe(expected.phone.replace(/\D/g, ''));
    const wanted = expected.roles.map((role: { title: string; employer: string }) => ({
      ...role,
      title: role.title.toLowerCase(),
      employer: role.employer.toLowerCase(),
    }));
    expect(rolesOf(reading)).toEqual(wanted);
    const claimed = claimedLines(reading);
    expect(read.value.lines.filter((_, at) => !claimed.has(at))).toEqual([]);
  });
});
