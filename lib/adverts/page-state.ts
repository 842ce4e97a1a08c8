/**
 * What a page's scripts were given to draw from: JSON in an inert script ("__NEXT_DATA__" and its kin). It counts
 * only where it agrees with what is on screen, for it often holds other adverts, and the ones visited before.
 */
import type { PageCandidate } from '@/lib/domain/advert/page-reading';
import { cleanLine } from './clean-text';
import { attribute, rawText } from './dom-access';
import { plainValue, textOfHtml } from './html-text';
import type { JsonObject } from './json-ld';
import { limits } from './limits';
import type { PageText } from './page-box';

const titles = ['title', 'jobTitle', 'job_title', 'positionTitle', 'name'];
const descriptions = [
  'description',
  'descriptionHtml',
  'jobDescription',
  'job_description',
  'content',
  'body',
  'descriptionBody',
];
const companies = [
  'companyName',
  'company_name',
  'employerName',
  'organizationName',
  'organisationName',
  'hiringOrganization',
  'company',
  'employer',
  'organization',
];
const locations = ['locationName', 'location_name', 'jobLocation', 'location', 'city', 'primaryLocation'];

export function pageState(scripts: Iterable<Element>, text: PageText): PageCandidate[] {
  const shown = new Set(text.lines.filter((line) => line.text.length < 200).map((line) => line.text));
  let characters = 0;
  for (const script of scripts) {
    if (!/^application\/json$/i.test(attribute(script, 'type', 40))) continue;
    const size = (script.firstChild as Text | null)?.length ?? 0;
    characters += size;
    if (size < 80 || size > limits.block || characters > limits.allBlocks) continue;
    const job = shownJob(parsed(rawText(script)), shown);
    if (job !== null) return candidatesOf(job);
  }
  return [];
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The one object with a title that is on screen and a description; of several there is no telling. */
function shownJob(state: unknown, shown: ReadonlySet<string>): JsonObject | null {
  const found: JsonObject[] = [];
  const queue: unknown[] = [state];
  for (let at = 0; at < queue.length && at < limits.items; at += 1) {
    const each = queue[at];
    if (typeof each !== 'object' || each === null) continue;
    for (const inner of Object.values(each).slice(0, 500))
      if (typeof inner === 'object' && inner !== null) queue.push(inner);
    const object = each as JsonObject;
    if (shown.has(cleanLine(plainValue(first(object, titles)))) && first(object, descriptions).length > 200)
      found.push(object);
  }
  const distinct = new Set(found.map((job) => first(job, titles)));
  return distinct.size === 1 ? (found[0] ?? null) : null;
}

function candidatesOf(job: JsonObject): PageCandidate[] {
  const found: PageCandidate[] = [];
  const add = (field: PageCandidate['field'], keys: readonly string[]) => {
    const stated = first(job, keys);
    const value = field === 'text' ? textOfHtml(stated) : cleanLine(plainValue(stated), 300);
    if (value !== '') found.push({ field, value, from: 'page-state', where: `state ${keyOf(job, keys)}` });
  };
  add('title', titles);
  add('company', companies);
  add('location', locations);
  add('text', descriptions);
  return found;
}

/** The first of these keys that says something: a string, or the name of an object. */
function first(object: JsonObject, keys: readonly string[]): string {
  return wordsIn(object[keyOf(object, keys)]);
}

function keyOf(object: JsonObject, keys: readonly string[]): string {
  return keys.find((key) => wordsIn(object[key]) !== '') ?? '';
}

function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, limits.html);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const { name } = value as { name?: unknown };
  return typeof name === 'string' ? name : '';
}
