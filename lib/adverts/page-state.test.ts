// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from './read-page';

const words =
  'We look for a buyer who negotiates with suppliers in the north, and who keeps the plan. '.repeat(4);
const state = (jobs: object[]) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { jobs } } })}</script>`;

function candidates(body: string, url = 'https://www.board.example/jobs/1') {
  document.documentElement.innerHTML = `<head><title>Jobs</title></head><body>${body}</body>`;
  return readPage(document, { url, selection: '' }).candidates;
}

it('takes what the page was drawn from where it is the advert on screen', () => {
  const job = {
    title: 'Buyer',
    company: { name: 'Larkfield Trust' },
    location: 'Hull',
    description: `<p>${words}</p>`,
  };
  const found = candidates(
    `<h1>Buyer</h1><p>${words}</p>${state([job, { title: 'Glazier', description: words }])}`,
  );
  expect(
    found.filter((each) => each.from === 'page-state').map(({ field, where }) => [field, where]),
  ).toEqual([
    ['title', 'state title'],
    ['company', 'state company'],
    ['location', 'state location'],
    ['text', 'state description'],
  ]);
});

it('leaves state alone that is of another page, or of several adverts on screen', () => {
  const jobs = ['Buyer', 'Glazier'].map((title) => ({ title, description: words }));
  expect(candidates(`<h1>Driver</h1>${state(jobs)}`).some((each) => each.from === 'page-state')).toBe(false);
  expect(
    candidates(`<h2>Buyer</h2><h2>Glazier</h2>${state(jobs)}`).some((each) => each.from === 'page-state'),
  ).toBe(false);
});
