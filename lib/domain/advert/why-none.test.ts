import { describe, expect, it } from 'vitest';
import { aCandidate, advertText, aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { gradeReading } from './grade-reading';

const today = { today: '2026-11-20' };
const whyOf = (page: Parameters<typeof gradeReading>[0]) => {
  const reading = gradeReading(page, today);
  return reading.kind === 'none' ? reading.why : reading.grade;
};

describe('a page that is no advert, told without its address', () => {
  it('is a list where its cards repeat two labels, in any language', () => {
    const card = (place: string, pay: string) => `## ${place}\n? 業務内容\n看護業務全般\n? 給与\n${pay}`;
    const text = [
      card('もみじ坂', '月給34万円'),
      card('こもれび', '月給31万円'),
      card('せせらぎ', '時給1,950円'),
    ].join('\n');
    const page = aPageReading({
      lines: linesOf(`# 箕面市の求人\n${text}`),
      candidates: [aCandidate('text', text.repeat(4))],
      signals: { proseLines: 2 },
    });
    expect(whyOf(page)).toBe('list-of-adverts');
  });

  it('is a form where it asks who the person is and says little else', () => {
    const labels = '? Name*\n? Email*\n? Phone\n? Resume/CV\n? Why do you want this job?';
    const page = aPageReading({
      url: 'https://page.invalid/posts/1',
      lines: linesOf(`# Buyer\n${labels}\nUpload your CV here and we will fill in the rest for you.`),
      candidates: [aCandidate('text', advertText.slice(0, 320))],
      signals: { fields: 6, proseLines: 2, sectionHeadings: 0 },
    });
    expect(whyOf(page)).toBe('application-form');
  });

  it.each([
    'Application form: Buyer',
    'Bewerbungsformular – Einkäufer (m/w/d)',
    '応募フォーム｜緑精工株式会社',
    '입사지원서 작성',
  ])('is a form where its tab says %j, whatever stands above it', (documentTitle) => {
    const page = aPageReading({
      documentTitle,
      lines: linesOf(`# Buyer\n${advertText.slice(0, 320)}`),
      candidates: [aCandidate('text', advertText.slice(0, 320))],
      signals: { fields: 6, proseLines: 2, sectionHeadings: 1 },
    });
    expect(whyOf(page)).toBe('application-form');
  });

  it.each([
    'Diese Stelle ist leider nicht mehr verfügbar.',
    'Cette offre n’est plus disponible.',
    'Tato nabídka již není aktuální.',
    'Вакансія закрита',
    'この求人の募集は終了しました',
    '마감된 공고입니다',
  ])('is a closed advert where it says %j', (words) => {
    const page = aPageReading({
      lines: linesOf(`# Buyer\n${words}`),
      signals: { proseLines: 0, sectionHeadings: 0, characters: 900, bodyCharacters: 0 },
    });
    expect(whyOf(page)).toBe('advert-closed');
  });

  it('is no closed advert where it may close one day', () => {
    const page = aPageReading({
      url: 'https://careers.example.org/jobs/123',
      documentTitle: 'Buyer - Acme',
      lines: linesOf(`# Buyer\n${advertText}\n応募者多数の場合、募集を終了することがあります。`),
      candidates: [aCandidate('text', advertText)],
    });
    const reading = gradeReading(page, today);
    expect(reading.kind === 'advert' && reading.notices).toBeUndefined();
  });

  it('is none where an article tells what a trade earns', () => {
    const title = 'Fiche métier : chargé de production – salaire, missions, formation';
    const page = aPageReading({
      url: 'https://page.invalid/posts/1',
      documentTitle: title,
      candidates: [
        aCandidate('title', title, { from: 'meta', where: '<title>' }),
        aCandidate('text', advertText),
      ],
      lines: linesOf(
        `# Chargé de production\n## Salaire moyen\nEntre 28 000 et 38 000 €\n## Débouchés\nChef d’atelier`,
      ),
      signals: { applyControls: 0, sectionHeadings: 0 },
    });
    expect(whyOf(page)).toMatch(/not-an-advert|doubtful/);
  });
});

describe('an advert that repeats itself', () => {
  const read = (rows: string) =>
    whyOf(
      aPageReading({
        documentTitle: 'Buyer - Acme',
        lines: linesOf(`# Buyer\n${advertText}\n${rows}`),
        candidates: [aCandidate('text', advertText)],
      }),
    );

  it('is no list where each of its days is called something', () => {
    const days = ['Interviews', 'Start date', 'Closing date', 'Shortlist'];
    expect(read(days.map((day, at) => `${day}\n${at + 1} December 2026`).join('\n'))).not.toBe(
      'list-of-adverts',
    );
  });

  it('is a list where days stand under titles', () => {
    const rows = ['Painter', 'Baker', 'Cook', 'Driver'];
    expect(read(rows.map((row, at) => `> ${row}\n${at + 1} December 2026`).join('\n'))).toBe(
      'list-of-adverts',
    );
  });

  it('is no list where several labels state its pay and its numbers', () => {
    const facts =
      'Salary: £30,000\nSalary range: £30,000 to £34,000\nHourly rate: £15.20\nReference: A1\nJob ID: 77\nVacancy number: 9-3';
    expect(read(facts)).not.toBe('list-of-adverts');
  });
});

describe('a page whose address is not known', () => {
  it('is a list where two cards have their number and their pay each', () => {
    const card = (title: string, at: number) => `> ${title}\nJob reference: 0001${at}\nSalary: £2${at},494`;
    const text = [card('Stock Controller', 1), card('Metalwork Apprentice', 2)].join('\n');
    const page = aPageReading({
      url: 'https://page.invalid/posts/1',
      lines: linesOf(text),
      candidates: [aCandidate('text', text.repeat(3))],
      signals: { proseLines: 0, sectionHeadings: 2 },
    });
    expect(whyOf(page)).toBe('list-of-adverts');
  });

  it('is no advert where its tab names all jobs, its heading none, and no fact is stated', () => {
    const page = aPageReading({
      url: 'https://page.invalid/posts/1',
      documentTitle: 'Careers - Terrafolio',
      lines: linesOf(`# Draw the future of maps\n${advertText}`),
      candidates: [aCandidate('text', advertText)],
      signals: { sectionHeadings: 0, proseLines: 8, applyControls: 0 },
    });
    expect(['doubtful', 'not-an-advert']).toContain(whyOf(page));
  });

  it('is no advert where its title stands in a row of other posts alone', () => {
    const read = (row: string) =>
      whyOf(
        aPageReading({
          url: 'https://page.invalid/posts/1',
          documentTitle: 'Terrafolio',
          lines: linesOf(`# Draw with us\n${advertText}\n## We are hiring\n${row}`),
          candidates: [
            aCandidate('text', advertText),
            aCandidate('title', 'Map Engraver', { from: 'page-state', where: 'state title' }),
          ],
        }),
      );
    expect(read('Map Engraver')).toBe('partial');
    expect(read('> Map Editor\n> Map Engraver\n> Account Clerk')).toBe('doubtful');
  });
});
