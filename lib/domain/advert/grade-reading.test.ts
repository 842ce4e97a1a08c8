import { describe, expect, it } from 'vitest';
import { aCandidate, advertText, aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { advertReadingSchema } from './advert-reading';
import { gradeReading } from './grade-reading';

const today = { today: '2026-11-20' };
const plainPage = aPageReading({
  documentTitle: 'Buyer - Acme Ltd | Careers',
  candidates: [
    aCandidate('title', 'Buyer - Acme Ltd | Careers', { from: 'meta', where: '<title>' }),
    aCandidate('text', advertText),
  ],
  lines: linesOf(
    `| # Buyer\n| Location: Leeds\n| Closing date: 30 November 2026\n| Salary: £30,000 to £35,000\n${advertText}`,
  ),
});

describe('an advert', () => {
  it('is complete with title, employer, place and text, each with its receipt', () => {
    const reading = gradeReading(plainPage, today);
    expect(reading).toMatchObject({
      kind: 'advert',
      grade: 'complete',
      fields: {
        title: 'Buyer',
        company: 'Acme Ltd',
        location: 'Leeds',
        closingOn: '2026-11-30',
        salary: '£30,000 to £35,000',
      },
      receipts: { title: { isDoubtful: false }, location: { from: 'readability', quote: 'Leeds' } },
    });
    expect(advertReadingSchema.parse(reading)).toEqual(reading);
  });

  it('may have the number of a missing page in its title', () => {
    const documentTitle = 'Analyst 404 | Careers | Acme Ltd';
    const candidates = [aCandidate('title', 'Analyst 404'), aCandidate('text', advertText)];
    expect(gradeReading({ ...plainPage, documentTitle, candidates }, today)).toMatchObject({
      kind: 'advert',
    });
  });

  it('reads the same twice', () => {
    expect(gradeReading(plainPage, today)).toEqual(gradeReading(structuredClone(plainPage), today));
  });

  it('is partial where the page does not say where', () => {
    const lines = plainPage.lines.filter((line) => !/Leeds/.test(line.text));
    const candidates = plainPage.candidates.map((each) => ({
      ...each,
      value: each.value.replace(' in Leeds', ''),
    }));
    expect(gradeReading({ ...plainPage, lines, candidates }, today)).toMatchObject({
      grade: 'partial',
      fields: { location: null },
    });
  });

  it('is doubtful where the site’s module no longer fits', () => {
    expect(gradeReading({ ...plainPage, site: { id: 'lever', isFitting: false } }, today)).toMatchObject({
      grade: 'doubtful',
      platform: 'lever',
    });
  });

  it('is doubtful, and what is on screen is kept, where the page states another text than it shows', () => {
    const stated =
      'Earn money from home without any experience by sending us your bank details today. '.repeat(12);
    const page = {
      ...plainPage,
      candidates: [
        ...plainPage.candidates,
        aCandidate('text', stated, { from: 'json-ld', where: 'description' }),
      ],
    };
    expect(gradeReading(page, today)).toMatchObject({ grade: 'doubtful', fields: { text: advertText } });
  });

  it('keeps the board’s expiry apart from the closing date', () => {
    const candidates = [
      ...plainPage.candidates,
      aCandidate('boardExpiresOn', '2027-01-15T00:00', { from: 'json-ld', where: 'validThrough' }),
    ];
    expect(gradeReading({ ...plainPage, candidates }, today)).toMatchObject({
      fields: { closingOn: '2026-11-30', boardExpiresOn: '2027-01-15' },
    });
  });

  it('never takes the board for the employer', () => {
    const page = aPageReading({
      url: 'https://www.reed.co.uk/jobs/buyer/1',
      candidates: [
        aCandidate('title', 'Buyer | Reed.co.uk', { from: 'meta', where: '<title>' }),
        aCandidate('company', 'LinkedIn', { from: 'meta', where: 'og:site_name' }),
        aCandidate('text', advertText),
      ],
      documentTitle: 'Buyer | Reed.co.uk',
      lines: linesOf(`| # Buyer\n${advertText}`),
    });
    expect(gradeReading(page, today)).toMatchObject({ kind: 'advert', fields: { title: 'Buyer' } });
    expect(JSON.stringify(gradeReading(page, today))).not.toMatch(/"company":"(?:LinkedIn|Reed)/);
  });

  it('takes the text of Readability where the page’s own gave little', () => {
    const page = { ...plainPage, candidates: plainPage.candidates.filter((each) => each.field !== 'text') };
    const readability = { url: 'https://jobs.example.org/1', text: advertText, title: 'Buyer', mark: null };
    expect(gradeReading(page, { ...today, readability })).toMatchObject({
      kind: 'advert',
      fields: { text: advertText },
    });
  });
});

describe('a selection', () => {
  it('is the advert’s text whatever the page is', () => {
    const page = aPageReading({
      selection: 'We need a buyer.',
      documentTitle: 'Just a moment...',
      signals: { proseLines: 0 },
    });
    expect(gradeReading(page, { ...today, what: 'selection' })).toMatchObject({
      kind: 'advert',
      fields: { text: 'We need a buyer.' },
      receipts: { text: { from: 'selection' } },
    });
  });
});

describe('no advert', () => {
  const empty = { proseLines: 0, sectionHeadings: 0, applyControls: 0, characters: 20, bodyCharacters: 0 };
  it.each([
    ['empty-page', aPageReading({ signals: { ...empty, elements: 4 } })],
    ['still-loading', aPageReading({ signals: { ...empty, elements: 200 } })],
    [
      'blocked-page',
      aPageReading({ documentTitle: 'Just a moment...', signals: { ...empty, characters: 300 } }),
    ],
    [
      'not-found-page',
      aPageReading({ documentTitle: '404 - page not found', signals: { ...empty, characters: 900 } }),
    ],
    ['sign-in-wall', aPageReading({ lines: linesOf('# Sign in'), signals: { ...empty, passwords: 1 } })],
    [
      'application-form',
      aPageReading({ url: 'https://jobs.example.org/acme/1/apply', signals: { ...empty, fields: 20 } }),
    ],
    [
      'list-of-adverts',
      aPageReading({ documentTitle: '32 jobs', signals: { ...empty, cards: 25, characters: 4000 } }),
    ],
    [
      'advert-in-frame',
      aPageReading({ signals: { ...empty, advertFrames: ['https://boards.greenhouse.io/embed/job_app'] } }),
    ],
    [
      'not-an-advert',
      aPageReading({
        url: 'https://example.org/blog',
        candidates: [aCandidate('text', 'A long text about gardens. '.repeat(40))],
        signals: { ...empty, characters: 4000, proseLines: 12 },
      }),
    ],
  ])('%s', (why, page) => {
    expect(gradeReading(page, today)).toMatchObject({ kind: 'none', why });
  });

  it('a page with its advert in one frame says where the advert stands', () => {
    const frame = 'https://boards.greenhouse.io/embed/job_app?for=acme&token=1';
    const one = aPageReading({ signals: { ...empty, advertFrames: [frame] } });
    const two = aPageReading({ signals: { ...empty, advertFrames: [frame, `${frame}2`] } });
    expect(gradeReading(one, today)).toEqual({ kind: 'none', why: 'advert-in-frame', address: frame });
    expect(gradeReading(two, today)).toEqual({ kind: 'none', why: 'advert-in-frame' });
  });

  it('a short page that says the job is closed is a closed advert', () => {
    const page = aPageReading({
      lines: linesOf('# Buyer\nThis job is no longer accepting applications.'),
      signals: { ...empty, characters: 900 },
    });
    expect(gradeReading(page, today)).toEqual({ kind: 'none', why: 'advert-closed' });
  });

  it('an article about a role, with the headings of an advert, is none', () => {
    const page = aPageReading({
      url: 'https://example.org/articles/product-manager',
      documentTitle: 'What does a product manager do?',
      candidates: [
        aCandidate('title', 'What does a product manager do?', { from: 'meta', where: '<title>' }),
        aCandidate('text', advertText),
      ],
      lines: linesOf(`# What does a product manager do?\n${advertText}`),
      signals: { pageTypes: ['Article'], applyControls: 0 },
    });
    expect(gradeReading(page, today)).toMatchObject({ kind: 'none' });
  });
});

describe('a day with its hour, and no label', () => {
  const pageWith = (line: string) =>
    aPageReading({
      ...plainPage,
      lines: linesOf(`# Buyer\n- Saddlewick Borough Council\n- ${line}\n${advertText}`),
      candidates: [aCandidate('text', advertText)],
    });
  const closing = (line: string) => {
    const reading = gradeReading(pageWith(line), today);
    return reading.kind === 'advert' ? reading.fields.closingOn : null;
  };

  it.each(['12 noon, Friday 4th December 2026', 'Friday 4 December 2026 at 23:59', 'Midday, 4 December'])(
    'among the facts is the closing date: %j',
    (line) => expect(closing(line)).toBe('2026-12-04'),
  );

  it.each(['4 December 2026', '9 am, 4 December 2019', '12 noon'])('is not made of %j', (line) =>
    expect(closing(line)).toBeNull(),
  );
});
