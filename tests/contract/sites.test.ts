// @vitest-environment happy-dom
/**
 * What holds for every job site with a module of its own. The pages in fixtures are written by hand with the
 * structure of the real ones; each stands beside the reading that is expected of it.
 */
import { describe, expect, it } from 'vitest';
import { matchesPattern } from '@/lib/adverts/match-pattern';
import { readPage } from '@/lib/adverts/read-page';
import { UnreadableAdvert } from '@/lib/adverts/reading';
import { sites } from '@/lib/adverts/registry';
import { advertFieldsSchema } from '@/lib/domain/advert/advert-reading';
import { gradeReading } from '@/lib/domain/advert/grade-reading';
import { pageReadingSchema } from '@/lib/domain/advert/page-reading';

interface Expected {
  url: string;
  /** The employer, where the general way names it and not the module. */
  company?: string;
  reading: Record<string, string>;
}

const pages = import.meta.glob<string>('../fixtures/sites/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const readings = import.meta.glob<Expected>('../fixtures/sites/*/*.json', { import: 'default', eager: true });

function fixturesOf(id: string): { name: string; html: string; expected: Expected | undefined }[] {
  return Object.entries(pages)
    .filter(([path]) => path.includes(`/sites/${id}/`))
    .map(([path, html]) => ({
      name: path.split('/').at(-1) ?? path,
      html,
      expected: readings[path.replace(/html$/, 'json')],
    }));
}

function load(html: string): Document {
  document.documentElement.innerHTML = html.replace(/<!doctype html>/i, '');
  return document;
}

function without(reading: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(reading).filter(([, value]) => value !== null && value !== undefined),
  );
}

it('there are sites, and no two have one id', () => {
  expect(sites.length).toBeGreaterThanOrEqual(3);
  expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length);
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  it('has a page and the reading that is expected of it', () => {
    const fixtures = fixturesOf(id);
    expect(fixtures.length).toBeGreaterThan(0);
    for (const { name, expected } of fixtures)
      expect(expected, `${name} has no expected reading`).toBeDefined();
  });

  it.each(fixturesOf(id).map((fixture) => [fixture.name, fixture] as const))(
    'reads %s as expected',
    (_, { html, expected }) => {
      const reading = without(site.read(load(html)));
      expect(reading).toEqual(expected?.reading);
      expect(Object.keys(reading).every((field) => field in advertFieldsSchema.shape)).toBe(true);
    },
  );

  it.each(fixturesOf(id).map((fixture) => [fixture.name, fixture] as const))(
    '%s becomes a complete advert',
    (_, { html, expected }) => {
      const page = readPage(load(html), { url: expected?.url ?? '', selection: '' });
      const advert = gradeReading(pageReadingSchema.parse(page), { today: '2026-11-20' });
      expect(advert).toMatchObject({ kind: 'advert', grade: 'complete', platform: id });
      expect(advert).toMatchObject({
        fields: { title: expected?.reading.title, company: expected?.company ?? expected?.reading.company },
      });
    },
  );

  it('is the one site whose patterns fit its pages', () => {
    for (const { expected } of fixturesOf(id)) {
      const fitting = sites.filter((each) =>
        each.matches.some((pattern) => matchesPattern(expected?.url ?? '', pattern)),
      );
      expect(fitting.map((each) => each.id)).toEqual([id]);
    }
  });

  it('refuses a page it does not know, in words', () => {
    const strange = load(
      '<head><title>Some page</title></head><body><h1>Hello</h1><p>Nothing to see.</p></body>',
    );
    expect(() => site.read(strange)).toThrow(UnreadableAdvert);
    expect(() => site.read(strange)).toThrow(/^No \w+ in this page; tried /);
  });

  it('leaves a page it does not know to the general way, and says so', () => {
    const [fixture] = fixturesOf(id);
    const page = readPage(
      load('<body><h1>Buyer</h1><p>We are looking for a buyer to join our team in Leeds.</p></body>'),
      {
        url: fixture?.expected?.url ?? '',
        selection: '',
      },
    );
    expect(page.site).toEqual({ id, isFitting: false });
    expect(page.candidates.some((each) => each.where === 'visible text')).toBe(true);
  });
});
