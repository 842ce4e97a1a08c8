/** What the addresses that an advert writes out say of its employer: of its site, of a mail, of where to apply. */
import { asWritten } from './employer-name';
import { employerSlug, hostBrand, isBoardName } from './known-boards';
import { platformOf } from './known-platforms';
import type { PageReading } from './page-reading';
import { isSlugOf } from './same-name';
import type { Claim } from './weigh-claims';

const hosts =
  /(?:@|https?:\/\/|(?<![\p{L}\p{N}.])www\.)((?:[a-z0-9-]{2,40}\.){1,4}[a-z]{2,12})(?![\p{L}\p{N}])/giu;

/** Hosts of everybody: mail boxes, networks, forms, government as a whole. */
const ofEverybody =
  /^(?:gmail|googlemail|google|outlook|hotmail|live|yahoo|icloud|aol|proton(?:mail)?|gmx|web|mail|ukr|seznam|wp|onet|free|orange|naver|daum|example|facebook|instagram|linkedin|youtube|twitter|tiktok|github|bit|forms|docs|zoom|teams|microsoft|apple|whatsapp|wikipedia|gov|nhs|service|jobs|careers)$/;

/** A brand in an address that the advert's text, or its link to the employer, spells out. */
export function brandsNamed(page: PageReading, text: string): { brand: string; weight: number }[] {
  const brands = new Map<string, number>();
  for (const [, host = ''] of text.slice(0, 30_000).matchAll(hosts)) addBrand(`https://${host}`, 0.3);
  for (const { field, value } of page.candidates) if (field === 'employerUrl') addBrand(value, 0.4);
  return [...brands].map(([brand, weight]) => ({ brand, weight }));

  function addBrand(address: string, weight: number): void {
    if (!URL.canParse(address)) return;
    const url = address.toLowerCase();
    const brand = employerSlug(url) ?? (platformOf(url) === null ? hostBrand(url) : '');
    const isOwn = brand === hostBrand(page.url);
    if (brand.length < 4 || isOwn || ofEverybody.test(brand) || isBoardName(brand)) return;
    brands.set(brand, Math.max(brands.get(brand) ?? 0, weight));
  }
}

/** The brands as names: a witness for the names that they are short for, and a weak name where the text spells it. */
export function namesByAddress(page: PageReading, text: string, claims: readonly Claim[]): Claim[] {
  return brandsNamed(page, text).flatMap(({ brand, weight }) => {
    const known = claims.filter(({ value }) => isSlugOf(brand, value)).map(({ value }) => value);
    const written = asWritten(brand, text);
    const names = known.length > 0 ? new Set(known) : isSpelt(written, text) ? [written] : [];
    return [...names].map(
      (value): Claim => ({
        value,
        weight: known.length > 0 ? weight : weight * 0.7,
        from: 'readability',
        where: 'address in the text',
        quote: brand,
      }),
    );
  });
}

/** The text writes the name itself, and not in the address only. */
function isSpelt(name: string, text: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    new RegExp(
      `(?<![\\p{L}@./-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}]|\\.\\p{Ll})`,
      'u',
    ).test(text)
  );
}
