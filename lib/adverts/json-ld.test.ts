// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isOfType, parseLoosely, readJsonLd } from './json-ld';

describe('parseLoosely', () => {
  it.each([
    ['raw line breaks in a string', '{"a":"one\ntwo\tthree"}', { a: 'one\ntwo three' }],
    ['a trailing comma', '{"a":[1,2,],}', [{ a: [1, 2] }]],
    ['a byte order mark', '\ufeff{"a":1}', { a: 1 }],
    ['comments', '{"a":1 /* one */ // two\n}', { a: 1 }],
    ['CDATA', '<![CDATA[{"a":1}]]>', { a: 1 }],
    ['two objects glued', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['an escape JSON does not know', String.raw`{"a":"it\'s"}`, { a: "it's" }],
    ['a slash pair in a string', '{"a":"https://example.org"}', { a: 'https://example.org' }],
  ])('mends %s', (_, text, value) => {
    expect(parseLoosely(text)).toEqual(value);
  });

  it.each(['{JSON.stringify(jsonLd)}', '', '{"a":', 'null}', '<html>'])('gives up on %j', (text) => {
    expect(parseLoosely(text)).toBeUndefined();
  });

  it.each([
    '"'.repeat(100_000),
    '\\'.repeat(100_000),
    '/*'.repeat(50_000),
    '{"a":'.repeat(20_000),
    ','.repeat(100_000),
    '}'.repeat(100_000),
  ])('does not hang on a hostile block', (text) => {
    const startedAt = performance.now();
    parseLoosely(text);
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });
});

function blocks(...texts: string[]): Element[] {
  return texts.map((text) => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    return script;
  });
}

describe('readJsonLd', () => {
  it('finds typed objects in lists, graphs and below others', () => {
    const found = readJsonLd(
      blocks('{"@graph":[[{"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"Buyer"}}]]}'),
    );
    expect(found.items.map((item) => item['@type'])).toEqual(['WebPage', 'JobPosting']);
  });

  it('says what it left out', () => {
    expect(readJsonLd(blocks('{broken')).marks).toEqual(['broken-json-ld']);
    expect(readJsonLd(blocks(`{"a":"${'x'.repeat(400_000)}"}`)).marks).toEqual(['cut-json-ld']);
  });

  it('takes 100,000 nested arrays', () => {
    expect(readJsonLd(blocks('['.repeat(100_000) + ']'.repeat(100_000))).items).toEqual([]);
  });

  it('gives no object a new prototype', () => {
    const [item] = readJsonLd(blocks('{"@type":"JobPosting","__proto__":{"isAdmin":true}}')).items;
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
    expect((Object.prototype as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

it.each([['JobPosting'], [['Thing', 'JobPosting']], ['https://schema.org/JobPosting']])(
  '%j is a JobPosting',
  (type) => {
    expect(isOfType({ '@type': type }, 'JobPosting')).toBe(true);
  },
);
