import { expect, it } from 'vitest';
import { aCandidate, advertText, aPageReading } from '../../../tests/support/a-page-reading';
import { pickText, shareOf } from './pick-text';

const stated = (value: string) => aCandidate('text', value, { from: 'json-ld', where: 'description' });
const visible = (value: string) => aCandidate('text', value);
const pick = (...candidates: ReturnType<typeof aCandidate>[]) => pickText(aPageReading({ candidates }));
const further = '\nYou will find forty colleagues, two dogs and a kettle that is always on.'.repeat(14);

it('takes what a site’s module read before anything else', () => {
  const site = aCandidate('text', advertText, { from: 'site', where: 'lever' });
  expect(pick(stated(`${advertText} more`), visible(advertText + further), site)).toMatchObject({
    from: 'site',
    value: advertText,
  });
});

it('takes the visible text where the stated one is a stub', () => {
  expect(pick(stated('Check out this awesome role at Acme.'), visible(advertText))?.value).toBe(advertText);
});

it('takes the stated text where the page shows the same', () => {
  expect(pick(stated(advertText), visible(`Buyer\n${advertText}`))).toMatchObject({
    from: 'json-ld',
    isContradicted: false,
  });
});

it('takes the visible text where the stated one leaves sections out', () => {
  expect(pick(stated(advertText), visible(advertText + further))).toMatchObject({
    from: 'readability',
    isContradicted: false,
  });
});

it('takes the stated text of a page that is not drawn yet', () => {
  expect(pick(stated(advertText), visible('Loading'))).toMatchObject({ from: 'json-ld' });
});

it('has none where the page has none', () => {
  expect(pick()).toBeNull();
});

it('measures how much of one text stands in another', () => {
  expect(shareOf(advertText, `Menu\n${advertText}`)).toBe(1);
  expect(shareOf(advertText, 'Something else altogether that has nothing to do with it')).toBe(0);
});

it('takes the page’s own text where Readability’s is little more, for that is cards and menus', () => {
  const cards = `Cook, Hull\nDriver, Leeds\n${advertText}`;
  const readability = aCandidate('text', cards, { where: 'Readability' });
  expect(pick(aCandidate('text', advertText), readability)?.value).toBe(advertText);
  expect(pick(aCandidate('text', advertText.slice(0, 320)), readability)?.value).toBe(cards);
});
