/** Sites whose pages change under the reader: adverts that follow each other without a new document, or come late. */
import type { BrowserContext } from '@playwright/test';

export const shiftingAdvert = (number: number) => `https://shifting.example/vacancies/${number}`;
export const lateAdvert = 'https://late.example/vacancies/800';

const duties = [
  'Present complex data to councillors and residents in plain words.',
  'Keep the monthly service dashboards right and on time.',
  'Essential: experience of presenting complex data to audiences that are not technical.',
  'Essential: advanced SQL, including query tuning. Desirable: Power BI or Tableau.',
];

/** Runs in the page: the body of an advert, and its data for search engines. */
const drawing = `
  const draw = (number) => {
    const duties = ${JSON.stringify(duties)}.concat('You do the work of analyst ' + number + ' in the performance team.');
    const html = '<h3>Main duties</h3><ul>' + duties.map((one) => '<li>' + one + '</li>').join('') + '</ul>';
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting',
      title: 'Analyst ' + number, description: html, datePosted: '2026-11-02',
      hiringOrganization: { '@type': 'Organization', name: 'Harbour Council' } });
    document.title = 'Analyst ' + number + ' | Harbour Council';
    document.querySelector('main').innerHTML = '<h1>Analyst ' + number + '</h1>' + html;
    document.querySelector('main').append(data);
  };`;

const shifting = (
  number: string,
) => `<!doctype html><html lang="en"><title>Jobs</title><main></main><script>${drawing}
  let shown = ${number};
  draw(shown);
  window.turn = async (times) => {
    for (let left = times; left > 0; left -= 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      shown += 1;
      history.pushState(null, '', '/vacancies/' + shown);
      draw(shown);
    }
  };
</script></html>`;

const late = `<!doctype html><html lang="en"><title>Jobs</title><body><main><div aria-busy="true">${'<i></i>'.repeat(40)}</div></main>
<script>${drawing}
  addEventListener('load', () => setTimeout(() => draw(800), 4000));
</script></body></html>`;

export async function serveShiftingPages(context: BrowserContext): Promise<void> {
  const contentType = 'text/html; charset=utf-8';
  await context.route('https://shifting.example/**', (route) =>
    route.fulfill({ contentType, body: shifting(/\d+$/.exec(route.request().url())?.[0] ?? '1') }),
  );
  await context.route('https://late.example/**', (route) => route.fulfill({ contentType, body: late }));
}
