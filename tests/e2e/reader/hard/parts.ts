/** The page around an advert, as boards and employers build it. All names are invented. */
import type { GeneralPage } from '../page-parts';
export const ul = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
export const p = (...paragraphs: string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');
export const br = (...lines: string[]) => lines.join('<br>');

export function doc(title: string, body: string, head = '', language = 'en-GB'): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** A bar that asks for consent, in the words of a consent manager. */
export const cookies = `<div id="consent-banner" role="region"><h2>Your choices on cookies</h2><p>With your agreement, we and our 143 partners use cookies or similar technologies to store, access and process personal data like your visit on this website.</p><button>Manage choices</button><button>Agree and close</button></div>`;

/** The head of a board: search fields and links. */
export const boardHead = (name: string) =>
  `<header class="site-header"><a class="brand" href="/"><img src="/l.svg" alt="${name}"></a><nav><ul><li><a href="/jobs">Find jobs</a></li><li><a href="/companies">Companies</a></li><li><a href="/advice">Career advice</a></li><li><a href="/recruiter">Recruiting?</a></li><li><a href="/login">Sign in</a></li></ul></nav><form action="/search"><label>What<input name="q" placeholder="Job title"></label><label>Where<input name="l" placeholder="Town or postcode"></label><button>Search</button></form></header>`;

export const boardFoot = (name: string) =>
  `<footer class="site-footer"><div><h3>Job seekers</h3><ul><li><a href="/a">Browse all jobs</a></li><li><a href="/b">Job alerts</a></li><li><a href="/c">Salary checker</a></li></ul></div><div><h3>Recruiters</h3><ul><li><a href="/d">Post a job</a></li><li><a href="/e">CV search</a></li></ul></div><p>© 2026 ${name} Limited. All rights reserved. Registered in England and Wales.</p></footer>`;

/** Cards of other jobs, as they stand under and beside an open advert. */
export const others = (heading: string, ...jobs: [title: string, company: string, place: string][]) =>
  `<section class="more-jobs"><h2>${heading}</h2><ul>${jobs.map(([title, company, place], at) => `<li><article><h3><a href="/job/${at + 900}">${title}</a></h3><div>${company}</div><div>${place}</div><span>Posted ${at + 2} days ago</span></article></li>`).join('')}</ul></section>`;

export const sameTrade = (heading = 'Similar jobs') =>
  others(
    heading,
    ['Glazier', 'Panefield Ltd', 'Stoke-on-Trent'],
    ['Roof Tiler', 'Upper & Sons', 'Derby'],
    ['Site Joiner', 'Dovetail Works', 'Nottingham'],
    ['Plasterer', 'Smoothwall Group', 'Leicester'],
  );

export const posting = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', ...value })}</script>`;

/** A page and what must be read from it. */
export const advert = (
  name: string,
  url: string,
  html: string,
  expected: Exclude<GeneralPage['expected'], 'none'>,
): GeneralPage => ({ name, url, html, expected });

export const none = (name: string, url: string, html: string): GeneralPage => ({
  name,
  url,
  html,
  expected: 'none',
});

/** A consent dialogue of an employer's site, with categories that open. */
export const consent = `<div class="cc-window" role="dialog" aria-label="cookieconsent"><h3>We value your privacy</h3><p>We use essential cookies to make our site work. With your consent, we may also use non-essential cookies to improve user experience and analyse website traffic.</p><h4>Strictly necessary</h4><p>These cookies are required for the website to run and cannot be switched off.</p><button>Accept all</button><button>Reject all</button></div>`;
