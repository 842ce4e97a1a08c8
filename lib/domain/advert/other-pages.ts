/**
 * What pages speak of that take people on for something else than a job, or write about jobs: events, tenders,
 * samples for those who write an advert or a CV, threads where many offer. Every pattern is linear.
 */
import type { PageReading } from './page-reading';
import { namesRole } from './role-nouns';

/** Titles of an evening, a fair or a day for those who look for work or for a course. */
const ofEvent =
  /\b(?:careers?|jobs?|recruitment|hiring|recruiting|apprenticeships?|graduate|networking|information|info|open|taster|insight|employers?|skills|work experience) (?:evening|night|fair|days?|events?|sessions?|webinar|workshop|expo|show|festival|morning|afternoon|tour|talk|week)\b|\bmeet (?:the|our) (?:team|employers?|recruiters?)\b|\b(?:webinar|hackathon)\b|job-?messe|karriere(?:tag|messe|abend)|tag der offenen tür|infoabend|forum (?:de l['’])?emploi|salon (?:de l['’])?emploi|portes ouvertes|feria de empleo|jornada de puertas|open(?:deur)?dag|den otevřených dveří|veletrh práce|dzień otwarty|targi pracy|ярмарок\p{L} вакансій|день відкритих|会社説明会|オープンキャンパス|就職フェア|설명회|박람회/iu;

/** Titles of samples: of a CV, of a letter, of an advert to be copied. */
const ofSample =
  /\b(?:cv|r[eé]sum[eé]|cover(?:ing)? letter|job description|job ad(?:vert)?|job post(?:ing)?|interview question|personal statement|offer letter)s?[ :–-]{1,3}(?:(?:writing|free) )?(?:examples?|samples?|templates?|guides?|tips|builder|generator|format|maker)\b|\b(?:examples?|samples?|templates?) (?:of|for) (?:an? |your )?(?:\w+ ){0,3}(?:cv|r[eé]sum[eé]|cover(?:ing)? letter|job (?:description|ad(?:vert)?|posting))\b|\b(?:template|example|sample) (?:cv|r[eé]sum[eé]|job description|cover letter)\b|lebenslauf[- ]?(?:muster|vorlage|beispiel)|stellen(?:anzeige|beschreibung)[- ]?(?:muster|vorlage|beispiel)|(?:bewerbung|anschreiben)s?[- ]?(?:muster|vorlage|beispiel)|(?:exemples?|modèles?) (?:de |d['’])(?:cv|lettre|fiche|annonce|offre)|(?:ejemplos?|plantillas?|modelos?) de (?:cv|curr[ií]culum|carta|descripción|currículo)|(?:wzór|przykład|vzor|vzory) (?:cv|životopis|listu|ogłoszenia)|(?:зраз(?:ок|ки)|приклад) (?:резюме|вакансі)|образец резюме|(?:履歴書|職務経歴書|志望動機|求人票)の?(?:書き方|例文?|テンプレート|見本)|(?:이력서|자기소개서|채용 ?공고) (?:양식|예시|샘플|작성)/iu;

/** Titles of what many write in: who hires, who wants to be hired. */
const ofThread = /\bwho(?:['’]s| is) hiring\b|\bwho wants to be hired\b|\bfreelancer\? seeking freelancer\b/i;

/** Titles that teach: no job begins so. */
const ofLesson =
  /^(?:how (?:to|we|much|do|does)|what (?:is|does|do|are)|why (?:you|we|do|does|is|are)|when (?:to|should)|(?:the )?(?:top |best )?\d{1,3} (?:best|highest|top|most|tips|ways|things|steps|reasons|jobs|questions|companies|of the)|(?:the )?(?:ultimate|complete|full|essential) guide|guide to|everything you need|a day in the life|meet |interview with|becom(?:e|ing) an?)\b/i;

/** Titles of news of somebody's new post, and of a firm's doings. */
const ofNews =
  /\b(?:joins|appoints|appointment of|(?:appointed|named) (?:as|to|new|chair|head|director|managing|chief)|promoted to|announces|welcomes|launches|acquires|opens its|celebrates|retires|steps down|wins)\b|\b(?:wird|ist) neue[rs]? \p{L}+|\b(?:est|a été) nommée?\b|\bnommée? (?:au poste|directeur|directrice)|ha sido nombrad|è stat[oa] nominat|został[a]? (?:powołan|mianowan)|byl[a]? jmenován|(?:призначено|очолила?)(?!\p{L})/iu;

/** Titles of several posts at once, for those who begin. */
const ofSeveral =
  /^(?:apprenticeships|internships|traineeships|(?:graduates?|students?|interns|apprentices)(?: (?:&|and) (?:graduates?|students?|interns|apprentices))?|early careers|work experience|volunteering|our apprenticeships)(?:[ |–-]+(?:at|with|in) .{2,40})?$|\b(?:graduate|intern(?:ship)?|apprentice(?:ship)?|placement|trainee|early careers?|student|returner|school leaver) (?:programmes|programs|schemes|opportunities|jobs|careers|vacancies|placements|roles)\b(?!.{0,20}\b(?:manager|lead|officer|co-?ordinator|advis[eo]r|assistant|partner|head|consultant|specialist|recruiter)\b)/i;

/** Titles of money that is given away, and of what people are asked about. */
const ofGrant =
  /\b(?:grants?|fund|funding|bursar(?:y|ies)|prizes?|awards?|competition|consultation|petition|survey|fördermittel|förderprogramm|wettbewerb|subvention|appel à projets|beca|subvención|concorso di idee|dotacj\p{L}+|grantov\p{L} (?:program|výzva)|dotac\p{L}|грант\p{L}*|助成金|補助金|공모전)(?: (?:\d{4}(?:[/–-]\d{2,4})?|scheme|programme|program|round \w+))?$/iu;

/** What tenders and grants ask of firms. */
const tenderWords =
  /\binvit(?:es|ation(?:s)?) (?:to )?tenders?\b|\bcontract value\b|\b(?:estimated|total) value\b|\b(?:bids?|tenders?|quotations?|proposals?) (?:must|should|will|shall) be\b|\b(?:successful|suitably \w+|potential|interested|qualified) (?:suppliers?|bidders?|tenderers?|contractors?|providers?)\b|\bwhat we (?:(?:will|can|do) )?(?:not )?fund\b|\bwho can apply\b|\bmatch funding\b|\bgrants? of (?:up to )?[£$€]|\brequest for (?:proposals?|quotations?|tenders?)\b|\bcpv codes?\b|\bprocurement (?:reference|procedure|notice)\b|\bvergabe(?:verfahren|nummer|stelle|unterlagen)\b|\bappel d['’]offres\b|\bmarché public\b|\blicitación\b|\bveřejn\p{L} zakázk\p{L}|\bzamówieni\p{L}+ publiczn\p{L}+|тендер\p{L}*/giu;

/** What is said beside a sample of an advert to those who will post one. */
const sampleWords =
  /\b(?:copy|use|adapt|edit|download|customi[sz]e) (?:this|our|the) (?:free )?(?:\w+ ){0,3}(?:templates?|samples?|examples?|job description)\b|\bthis (?:\w+ ){0,3}(?:template|sample job|job description (?:example|template|sample))\b|\bpost (?:this|your|a) job(?: \w+){0,3} (?:free|to|on|now|today)\b|\bjob boards with one click\b|\bhire with\b|\b(?:cv|r[eé]sum[eé]) (?:example|sample|template|builder)s?\b|\bcreate (?:my|your|a) (?:cv|r[eé]sum[eé])\b|\b(?:diese|kostenlose) vorlage\b|\bce modèle\b|\besta plantilla\b/giu;

/** Whether a title is of an event, a sample, a thread, news or several posts at once, and of no one job. */
export function isOfOtherKind(title: string): boolean {
  const stated = title.trim();
  return (
    [ofSample, ofThread, ofLesson, ofNews, ofSeveral].some((each) => each.test(stated)) ||
    isOfEvent(stated) ||
    isOfGrant(stated)
  );
}

/** "Finance Manager, Pension Fund" is a job. */
function isOfGrant(title: string): boolean {
  return ofGrant.test(title) && !namesRole(title);
}

/** "Open Day Coordinator" is a job. */
function isOfEvent(title: string): boolean {
  const found = ofEvent.exec(title);
  return found !== null && !namesRole(title.slice(found.index + found[0].length).slice(0, 40));
}

/** How many different words of tenders and of samples a text has. */
export function countOtherWords(text: string): number {
  const start = text.slice(0, 30_000);
  return [tenderWords, sampleWords].reduce(
    (sum, words) => sum + new Set([...start.matchAll(words)].map((found) => found[0].toLowerCase())).size,
    0,
  );
}

/** "Date" and "Time" as two labels: something takes place, once. */
export function takesPlace({ lines }: PageReading): boolean {
  const has = (label: RegExp) =>
    lines.some(({ kind, text }) => kind !== 'link' && text.length < 60 && label.test(text.trim()));
  return has(dateLabel) && has(timeLabel);
}

const dateLabel =
  /^(?:event )?(?:date|when|datum|wann|date et heure|fecha|cuándo|data|termín|kdy|kiedy|дата|коли|日時|開催日時?|일시)(?: (?:and|&) time)?\s?(?:[:：]|$)/iu;
const timeLabel =
  /^(?:(?:event )?time|doors open|uhrzeit|heure|hora|orario|čas|godzina|час|開催時間|時間|venue|veranstaltungsort|lieu de l['’]événement|lugar del evento|会場|장소)\s?(?:[:：]|$)/iu;
