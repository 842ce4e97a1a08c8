// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { candidatesOf } from './job-posting';
import { readMicrodata } from './microdata';

const read = (html: string) => {
  document.body.innerHTML = html;
  return readMicrodata(document.querySelectorAll('[itemtype]'));
};

it('reads a posting with what is nested in it', () => {
  const [posting] =
    read(`<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Buyer</h1>
    <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">Acme</span></div>
    <div itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><span itemprop="addressLocality">Leeds</span></div></div>
    <meta itemprop="validThrough" content="2026-12-01"><div itemprop="description"><p>We buy.</p><ul><li>Paper</li></ul></div></div>`);
  const fields = Object.fromEntries(
    candidatesOf(posting ?? {}, 'microdata').map((each) => [each.field, each.value]),
  );
  expect(fields).toEqual({
    title: 'Buyer',
    company: 'Acme',
    location: 'Leeds',
    boardExpiresOn: '2026-12-01',
    text: 'We buy.\n• Paper',
  });
});

it('reads every card of a list, and nothing of other kinds', () => {
  const card =
    '<li itemscope itemtype="https://schema.org/JobPosting"><span itemprop="title">Buyer</span></li>';
  expect(
    read(`<ul>${card.repeat(3)}</ul><div itemscope itemtype="https://schema.org/Event"></div>`),
  ).toHaveLength(3);
});
