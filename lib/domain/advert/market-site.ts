/** Job boards: sites where employers advertise, so that the site's own name is never the employer's. */
import { hostBrand } from './known-boards';
import type { PageReading } from './page-reading';
import { isSameName, isSlugOf } from './same-name';
import type { Claim } from './weigh-claims';

/** Links that only a market of jobs has: they ask the other side, those who hire. */
const asksEmployers =
  /\bpost (?:a|your) (?:free )?job|\bfor (?:employers|recruiters|companies)\b|\brecruiting\?|\bcv search\b|\badvertise (?:a |your )?(?:job|vacanc)|\bemployers?[:/ ]+(?:post|login|sign)|\bhire (?:talent|people)\b|\bfind (?:a )?company\b|(?:für|als) (?:arbeitgeber|unternehmen)|stellen(?:anzeige)? (?:inserieren|schalten|aufgeben)|anzeige schalten|para (?:las )?empresas|publicar (?:uma |una )?(?:vaga|oferta|empleo)|per le aziende|pubblica (?:un )?annuncio|voor werkgevers|plaats (?:een )?vacature|för (?:arbetsgivare|företag)|for (?:arbejdsgivere|virksomheder|arbeidsgivere|bedrifter)|työnantajille|espace (?:recruteur|employeur|entreprise)|déposer une (?:offre|annonce)|publier une offre|trouver une entreprise|recruteurs|pro (?:firmy|zaměstnavatele)|pre (?:firmy|zamestnávateľov)|přidat (?:inzerát|nabídku)|dla (?:pracodawc|firm)|dodaj ogłoszenie|munkáltatóknak|pentru angajatori|işverenler|企業の方|採用ご?担当者|求人掲載|기업회원|기업 ?서비스|공고 ?등록|роботодавц|работодател/iu;

/** A rubric as a whole word, for the links of a menu may stand side by side in one line. */
function rubric(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}

/** Rubrics that no employer's own site has: other employers, and what people earn elsewhere. */
const ofMarkets: readonly RegExp[] = [
  '(?<!(?:our|group|its|the|other) )(?:companies|employers)|(?:companies|employers|company) (?:a-z|reviews|profiles)|(?:unternehmens|arbeitgeber|firmen)(?:profile| a-z| entdecken|verzeichnis)|(?<!(?:nos|aux|nuestras|para|nossas|nostre|onze) )(?:entreprises|empresas|aziende|bedrijven)|profile pracodawców|pracodawcy|(?:katalog firem|firmy)|компанії|компании|企業(?:一覧|を探す)|기업 ?정보',
  '(?:salar(?:y|ies)(?: (?:checker|calculator|guide|insights))?|gehälter|gehalts(?:check|vergleich|rechner)|salaires|sueldos|salarios|salários|stipendi|salarissen|löner|zarobki|platy|зарплати|зарплаты|年収(?:診断)?|연봉)',
].map(rubric);

/** Rubrics that markets have and some large employers' career sites as well. */
const ofBoth: readonly RegExp[] = [
  '(?:(?:find|search|browse) jobs|jobsuche|jobs (?:suchen|finden)|(?:trouver|chercher) un (?:job|emploi)|buscar (?:ofertas|empleo)|cerca lavoro|zoek vacatures|hledat práci|пошук роботи|求人(?:検索|を探す))',
  '(?:career|job|cv) (?:advice|tips|guides?|help)|(?:karriere|bewerbungs)?(?:ratgeber|tipps)|conseils?(?: carrière| emploi)?|consejos|dicas(?: de carreira)?|consigli(?: di carriera)?|carrière(?:tips|advies)|porady|poradna|поради|転職ノウハウ|média',
  '(?:(?:upload|create|add) (?:your |my )?(?:cv|resume)|lebenslauf (?:anlegen|hochladen)|déposer (?:mon|un|votre) cv|(?:sube|crea) tu (?:cv|currículum)|cadastr(?:ar|e) (?:seu )?currículo|carica(?: il tuo)? cv|dodaj cv|vložit životopis|створити резюме|создать резюме|이력서 (?:등록|관리))',
  '(?:job ?alerts?|jobagent|alertes?(?: emploi)?|alertas?(?: de (?:empleo|vagas))?|powiadomienia|(?:saved|my) (?:jobs|adverts)|merkliste|mes favoris|acceso candidatos|espace candidat)',
].map(rubric);

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
  if (!isMarket(page) || advertisesForOthers(text)) return () => true;
  const brand = hostBrand(page.url);
  const names = page.candidates.filter((each) => each.field === 'company' && ofTheSite.test(each.where));
  return ({ where, value }) =>
    !ofTheSite.test(where) &&
    where !== 'address' &&
    !isSlugOf(brand, value) &&
    !names.some((name) => isSameName(name.value, value));
}

/** Whether the site is a market of jobs, by what its menus offer. */
export function isMarket(page: PageReading): boolean {
  const links = page.lines
    .filter(({ kind, isBody, text }) => kind === 'link' && !isBody && text.length <= 140)
    .map(({ text }) => text);
  const count = (rubrics: readonly RegExp[]) =>
    rubrics.filter((each) => links.some((text) => each.test(text))).length;
  const own = count(ofMarkets);
  return (
    isCornerOfMarket(page.url) ||
    links.some((text) => asksEmployers.test(text)) ||
    (own > 0 && own + count(ofBoth) >= 2)
  );
}

/** "/companies/zernohub/vacancies/284417": an address that names one employer of many. */
function isCornerOfMarket(url: string): boolean {
  const found = corner.exec(new URL(url).pathname);
  const slug = found?.[1] ?? found?.[2];
  return slug !== undefined && !ownPart.test(slug) && !isSlugOf(hostBrand(url), slug);
}

/** Parts of an employer's own site. */
const ownPart =
  /^(?:careers?|jobs?|about|team|vacanc|position|opening|join|work|hiring|recruit|karriere|stellen|emploi|carri|empleo|trabaj|lavora|kariera|praca|press|news|culture|life|people)/i;
const corner =
  /\/(?:(?:companies|employers|cmp|firmy|entreprises|empresas|aziende|bedrijven|organi[sz]ations|by-company)\/([^/]{2,})\/.|(?:company|employer|firma|entreprise|empresa|unternehmen|arbeitgeber|organi[sz]ation)\/([^/]{2,})\/(?:jobs?|vacanc\w*|positions?|offres?|ofertas?|stellen\w*|vacatures?)\/.)/i;
