import { expect, it } from 'vitest';
import { aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { titlesStandingTwice } from './heading-titles';

const search = '### Brewer\nCask Ltd\n### Driver\nVan Ltd\nBrewer\nCask Ltd\n';
const advert = 'You will mash in at six on brewing days, and leave at two.';
const titles = (documentTitle: string, text: string) =>
  titlesStandingTwice(
    aPageReading({ documentTitle, lines: linesOf(text.replace(/^(?=.)/gm, '| ') + advert) }),
  ).map(({ value }) => value);

it('takes what stands in a search’s list and again over the text for the open job', () => {
  expect(titles('brewery jobs in Paisley', search)).toEqual(['Brewer']);
});

it('asks no page but a search', () => {
  expect(titles('Brewer | Cask Ltd', search)).toEqual([]);
});
