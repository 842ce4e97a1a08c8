/** Which of the wordings that a page has for its employer is kept. */
import { asWritten, isShouted } from './employer-name';
import type { PageReading } from './page-reading';
import { looksLikePlace } from './places';
import { namesRole } from './role-nouns';
import { isSameName, isSlugOf, startsWithText } from './same-name';
import type { Claim, Verdict } from './weigh-claims';

/** "Werum - Data Science" is one name where the page writes it so under its title; the document title's dash cuts it. */
export function wholeName(name: string, page: PageReading): string {
  for (const { text } of page.lines) {
    if (text.length > 120 || !text.startsWith(name)) continue;
    const rest = text.slice(name.length);
    if (!/^ [-–&] ?\p{Lu}|^ [-–] \p{Ll}/u.test(rest)) continue;
    for (const end of [
      text.length,
      ...[...text.matchAll(/\s[–—|·•]\s/g)].map(({ index }) => index).reverse(),
    ]) {
      const whole = text.slice(0, end);
      if (end <= name.length + 2 || !page.documentTitle.includes(whole)) continue;
      if (!namesRole(whole) && !looksLikePlace(whole.slice(name.length).replace(/^[\s\-–&]+/, '')))
        return whole;
    }
  }
  return name;
}

/** "Finnart" of the advert's sentences is "Finnart Dairy Co-operative" in the line under its title. */
function fullName(verdict: Verdict, claims: readonly Claim[]): string {
  if (!/^(?:sentence|said often)/.test(verdict.where)) return verdict.value;
  const [full] = claims
    .filter(
      ({ where, value }) =>
        ofLine.test(where) && startsWithText(value, verdict.value) && value.split(' ').length <= 6,
    )
    .sort((a, b) => b.weight - a.weight);
  return full?.value ?? verdict.value;
}

const ofLine =
  /^(?:under|over|near) the title$|^label |^named |^<title>$|^hiringOrganization$|^link to a company$/;

/** How the employer writes its name: an address squeezes it, so where a place of the page says the same, that counts. */
export function wording(verdict: Verdict, claims: readonly Claim[], text: string): string {
  const { value } = verdict;
  if (isShouted(value))
    return claims.find((each) => isSameName(each.value, value) && !isShouted(each.value))?.value ?? value;
  if (verdict.where !== 'address') return asWritten(fullName(verdict, claims), text);
  const [better] = claims
    .filter(
      (claim) =>
        claim.where !== 'address' && claim.where !== 'advert text' && isSlugOf(verdict.value, claim.value),
    )
    .sort((a, b) => b.weight - a.weight);
  return better === undefined ? asWritten(verdict.value, text) : better.value;
}
