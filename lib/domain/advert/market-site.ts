/** Job boards: sites where employers advertise, so that the site's own name is never the employer's. */
import { hostBrand } from './known-boards';
import type { PageReading } from './page-reading';
import { isSameName, isSlugOf } from './same-name';
import type { Claim } from './weigh-claims';

/** Links that only a market of jobs has: they ask the other side, those who hire. */
const asksEmployers =
  /\bpost (?:a|your) (?:free )?job|\bfor (?:employers|recruiters|companies)\b|\brecruiting\?|\bcv search\b|\badvertise (?:a |your )?(?:job|vacanc)|\bemployers?[:/ ]+(?:post|login|sign)|\bhire (?:talent|people)\b|\bfind (?:a )?company\b|für (?:arbeitgeber|unternehmen)|para (?:las )?empresas|publicar (?:vaga|oferta|empleo)|per le aziende|voor werkgevers|för (?:arbetsgivare|företag)|espace recruteur|trouver une entreprise|recruteurs|pro (?:firmy|zaměstnavatele)|dla pracodawc|企業の方|求人掲載|기업회원|роботодавц/i;

/** What speaks for the site itself and not for one advert. */
const ofTheSite = /^(?:og:site_name|application-name|WebSite|copyright|home link)$/;

/** "Our client is looking for": the page is a recruiter's. */
export function advertisesForOthers(text: string): boolean {
  return /\b(?:our|my) client(?:,| is| are| has| who| seeks| requires| builds| makes|\b.{0,60}\b(?:is|are) (?:looking|seeking|recruiting))|\bon behalf of (?:our|my|a) client|\b(?:is|are|am) (?:currently )?(?:working|partnering|partnered|recruiting) (?:closely |exclusively )?(?:with|for|alongside) an? /i.test(
    text.slice(0, 4000),
  );
}

/** Keeps the claims about an employer that are not the name of the market the advert stands on. */
export function notOfMarket(page: PageReading, text: string): (claim: Claim) => boolean {
  const isMarket = page.lines.some((line) => line.kind === 'link' && asksEmployers.test(line.text));
  if (!isMarket || advertisesForOthers(text)) return () => true;
  const brand = hostBrand(page.url);
  const names = page.candidates.filter((each) => each.field === 'company' && ofTheSite.test(each.where));
  return ({ where, value }) =>
    !ofTheSite.test(where) &&
    where !== 'address' &&
    !isSlugOf(brand, value) &&
    !names.some((name) => isSameName(name.value, value));
}
