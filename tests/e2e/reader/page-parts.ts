/** What the written pages are put together from. All names are invented. */

export interface GeneralPage {
  name: string;
  url: string;
  html: string;
  /** What is expected: an advert's fields, or that the page is none. */
  expected:
    | {
        title: string;
        company: string;
        location: string | null;
        closingOn?: string;
        /** No date on the page closes anything. */
        noClosing?: boolean;
        /** Stands in the salary as read. */
        salary?: string;
        has: string[];
        hasNot: string[];
      }
    | 'none';
}

export const duties = `<p>We are looking for someone who can lead supplier negotiations in three categories and report to the head of procurement.</p>
<h3>Responsibilities</h3><ul><li>Negotiate contracts with suppliers across the north of England</li><li>Keep the category plan up to date every month</li><li>Work with finance and legal on tenders and frameworks</li></ul>
<h3>What you bring</h3><ul><li>Proven experience of public procurement and contract law</li><li>Ability to explain numbers to people who do not like them</li></ul>
<p>We welcome applications from everyone and will make any adjustment that you need to apply.</p>`;
export const has = [
  'lead supplier negotiations',
  'Keep the category plan up to date',
  'Proven experience of public procurement',
  'any adjustment that you need',
];
export const menu =
  '<nav><a href="/">Home</a><a href="/jobs">Jobs</a><a href="/about">About us</a><a href="/login">Sign in</a></nav>';
export const footer =
  '<footer><p>We use cookies to make this site work better for you and for us all.</p><a href="/privacy">Privacy policy</a><a href="/terms">Terms</a></footer>';

export function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

export function cards(count: number, cls = 'card'): string {
  const towns = ['York', 'Hull', 'Leeds', 'Bath', 'Crewe'];
  return Array.from(
    { length: count },
    (_, at) =>
      `<li class="${cls}"><h2 class="job-title"><a href="/viewjob?jk=${at}">Painter number ${at} of the north</a></h2><span class="company-name">Other Employer ${at}</span><div class="job-location">${towns[at % 5]}</div><p>A short teaser of what a painter does all day, and why it is the best of trades.</p></li>`,
  ).join('');
}

export type Pairs = readonly (readonly [string, string])[];

/** A row for each pair of a label and its value. */
export const rows = (pairs: Pairs, row: (label: string, value: string) => string) =>
  pairs.map(([label, value]) => row(label, value)).join('');

export const table = (pairs: Pairs) =>
  `<table>${rows(pairs, (label, value) => `<tr><th>${label}</th><td>${value}</td></tr>`)}</table>`;
