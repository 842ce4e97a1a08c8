import type { PageCandidate, PageLine, PageReading, PageSignals } from '../../lib/domain/advert/page-reading';

const signals: PageSignals = {
  elements: 300,
  characters: 3000,
  bodyCharacters: 2000,
  proseLines: 12,
  sectionHeadings: 3,
  cards: 0,
  namedTitles: 0,
  postings: 0,
  pageTypes: [],
  applyControls: 1,
  fields: 0,
  passwords: 0,
  advertFrames: [],
  isBusy: false,
};

/** A page reading of a plain advert page; everything can be replaced. */
export function aPageReading(
  changes: Omit<Partial<PageReading>, 'signals'> & { signals?: Partial<PageSignals> } = {},
): PageReading {
  return {
    version: 1,
    url: 'https://careers.example.org/jobs/123',
    documentTitle: '',
    language: 'en-GB',
    site: null,
    candidates: [],
    lines: [],
    selection: '',
    marks: [],
    wantsReadability: false,
    ...changes,
    signals: { ...signals, ...changes.signals },
  };
}

/** A candidate for a field, as the page script sends it. */
export function aCandidate(
  field: PageCandidate['field'],
  value: string,
  changes: Partial<PageCandidate> = {},
): PageCandidate {
  return { field, value, from: 'readability', where: 'visible text', ...changes };
}

/** Lines from plain text: "# " a heading, "## " one below it, "? " a label, "- " a bullet, "> " a link; "| " stands outside the body. */
export function linesOf(text: string): PageLine[] {
  const marks = { '# ': 'heading', '##': 'heading', '? ': 'label', '- ': 'bullet', '> ': 'link' } as const;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const isBody = !line.startsWith('| ');
      const rest = isBody ? line : line.slice(2);
      const mark = rest.slice(0, 2) as keyof typeof marks;
      const kind = (marks[mark] ?? 'text') as PageLine['kind'];
      const plain = kind === 'text' ? rest : rest.replace(/^\S+ /, '');
      return { text: plain, kind, level: mark === '# ' ? 1 : mark === '##' ? 2 : 0, isBody };
    });
}

/** A text that is plainly an advert. */
export const advertText = `We are looking for a Buyer to join our team in Leeds.
You will lead supplier negotiations across three categories and report to the Head of Procurement.
Responsibilities
• Negotiate contracts with suppliers worth up to two million pounds a year
• Keep the category plan and its savings up to date every month
• Work with finance and legal on tenders and frameworks
Person specification
• Proven experience of public procurement and contract law
• Ability to explain numbers to people who do not like them
We welcome applications from everyone and will make any adjustment you need to apply.`;
