/**
 * schema.org JobPosting (https://schema.org/JobPosting) as candidates. Of several postings on a page only
 * the open one counts: the one whose address or title is the page's; otherwise none, for it is a list.
 */
import type { PageCandidate } from '@/lib/domain/advert/page-reading';
import { cleanLine } from './clean-text';
import { plainValue, textOfHtml } from './html-text';
import { isOfType, type JsonObject } from './json-ld';
import { limits } from './limits';

export interface OpenPage {
  url: string;
  documentTitle: string;
  headings: readonly string[];
}

export function openPosting(postings: readonly JsonObject[], page: OpenPage): JsonObject | null {
  const distinct = postings.filter(
    (one, at) => postings.findIndex((each) => keyOf(each) === keyOf(one)) === at,
  );
  if (distinct.length <= 1) return distinct[0] ?? null;
  const byAddress = distinct.filter((posting) => isSameAddress(textIn(posting.url), page.url));
  if (byAddress.length === 1) return byAddress[0] ?? null;
  const byTitle = distinct.filter((posting) => isTitled(textIn(posting.title), page));
  return byTitle.length === 1 ? (byTitle[0] ?? null) : null;
}

function keyOf(posting: JsonObject): string {
  return `${textIn(posting.title)}|${textIn(posting.url)}|${employerOf(posting)}|${textIn(posting.datePosted)}`;
}

function isSameAddress(stated: string, url: string): boolean {
  return stated !== '' && pathOf(stated, url) === pathOf(url, url);
}

function pathOf(address: string, base: string): string {
  if (!URL.canParse(address, base)) return address;
  const { hostname, pathname } = new URL(address, base);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}

function isTitled(title: string, page: OpenPage): boolean {
  if (title === '') return false;
  return page.headings.includes(title) || page.documentTitle.startsWith(title);
}

/** The candidates of one posting, from JSON-LD or from microdata made into the same shape. */
export function candidatesOf(posting: JsonObject, from: 'json-ld' | 'microdata'): PageCandidate[] {
  const found: PageCandidate[] = [];
  const add = (field: PageCandidate['field'], where: string, value: string) => {
    const clean = field === 'text' ? value : cleanLine(value, 500);
    if (clean !== '') found.push({ field, value: clean, from, where });
  };
  add('title', 'title', plainValue(textIn(posting.title) || textIn(posting.name)));
  add('company', 'hiringOrganization', plainValue(employerOf(posting)));
  add('location', 'jobLocation', plainValue(placesOf(posting).join(' / ')));
  add('remotePolicy', 'jobLocationType', textIn(posting.jobLocationType));
  add('employmentType', 'employmentType', textsIn(posting.employmentType).join(', '));
  add('salary', 'baseSalary', salaryOf(posting));
  add('hours', 'workHours', plainValue(textIn(posting.workHours)));
  add('reference', 'identifier', referenceOf(posting));
  add('boardExpiresOn', 'validThrough', textIn(posting.validThrough));
  add('text', 'description', textOfHtml(descriptionOf(posting)));
  return found;
}

export function postingsIn(items: readonly JsonObject[]): JsonObject[] {
  return items.filter((item) => isOfType(item, 'JobPosting')).slice(0, limits.items);
}

/** A string, or the string inside an object or the first of a list; anything else is empty. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return textIn(value[0]);
  if (typeof value === 'object' && value !== null) {
    const object = value as JsonObject;
    const inner = object.name ?? object['@value'] ?? object.value;
    return typeof inner === 'string' || typeof inner === 'number' ? String(inner) : '';
  }
  return '';
}

function textsIn(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 10) : [value];
  return values.map(textIn).filter((text) => text !== '');
}

function objectsIn(value: unknown): JsonObject[] {
  const values = Array.isArray(value) ? value.slice(0, 10) : [value];
  return values.filter((each): each is JsonObject => typeof each === 'object' && each !== null);
}

function employerOf(posting: JsonObject): string {
  return textIn(posting.hiringOrganization);
}

function descriptionOf(posting: JsonObject): string {
  const parts = [
    posting.description,
    posting.responsibilities,
    posting.qualifications,
    posting.skills,
    posting.educationRequirements,
  ];
  const main = textIn(parts[0]);
  // Some sites put the parts beside a short description, others repeat them inside it.
  const further = parts
    .slice(1)
    .map(textIn)
    .filter((part) => part.length > 80 && !main.includes(part.slice(0, 60)));
  return [main, ...further].join(main.includes('<') ? '<br><br>' : '\n\n');
}

function placesOf(posting: JsonObject): string[] {
  const places = objectsIn(posting.jobLocation)
    .map(placeOf)
    // Some sites put the employer where the place belongs.
    .filter((place) => place !== '' && place !== employerOf(posting));
  if (places.length === 0 && typeof posting.jobLocation === 'string') places.push(posting.jobLocation);
  if (!/telecommute/i.test(textIn(posting.jobLocationType))) return [...new Set(places)].slice(0, 5);
  // Of remote jobs the stated places are the countries people may work from.
  const from = places.length > 0 ? places : textsIn(posting.applicantLocationRequirements);
  return ['Remote', ...new Set(from)].slice(0, 5);
}

function placeOf(place: JsonObject): string {
  const address = place.address;
  if (typeof address === 'string') return address;
  const stated = objectsIn(address)[0];
  if (stated === undefined) return textIn(place.name);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) =>
    textIn(stated[key]).trim(),
  );
  const distinct = parts.filter((part, at) => part !== '' && parts.indexOf(part) === at);
  return distinct.join(', ') || textIn(stated.streetAddress) || textIn(place.name);
}

/** The salary as the posting states it: numbers, currency and period side by side, nothing computed. */
function salaryOf(posting: JsonObject): string {
  const salary = posting.baseSalary ?? posting.estimatedSalary;
  if (typeof salary === 'string' || typeof salary === 'number') return String(salary);
  const amount = objectsIn(salary)[0];
  if (amount === undefined) return '';
  const value = objectsIn(amount.value)[0] ?? amount;
  const low =
    textIn(value.minValue) ||
    textIn(value.value) ||
    (objectsIn(amount.value).length === 0 ? textIn(amount.value) : '');
  const high = textIn(value.maxValue);
  if (low === '' && high === '') return '';
  const range = [low, high].filter((each, at, all) => each !== '' && all.indexOf(each) === at).join(' - ');
  const unit = textIn(value.unitText) || textIn(amount.unitText);
  return [
    textIn(amount.currency) || textIn(posting.salaryCurrency),
    range,
    unit === '' ? '' : `per ${unit.toLowerCase()}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function referenceOf(posting: JsonObject): string {
  const identifier = posting.identifier;
  if (typeof identifier === 'string' || typeof identifier === 'number') return String(identifier);
  return textIn(objectsIn(identifier)[0]?.value);
}
