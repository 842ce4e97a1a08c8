import type { NamedElement } from './page-box';

/**
 * What sites call the parts of an advert in classes, ids and test attributes, in the words of the captured
 * pages and of schema.org. Names are lower-case and joined by spaces; every pattern is linear.
 */
const patterns: readonly [NamedElement['field'], RegExp][] = [
  [
    'title',
    /\b(?:job|posting|position|vacancy|advert|role|opening|listing)[a-z]{0,12}(?:[-_ ][a-z]{1,10}){0,3}[-_ ]{0,2}(?:title|headline|name)\b|\b(?:entry|lbl|detail|req|requisition)[-_ ]?title\b/,
  ],
  [
    'company',
    /\b(?:company|employer|organi[sz]ation|org|hiring[-_]?organi[sz]ation|advertiser|recruiter|school)[-_ ]{0,2}(?:name|title)\b|\bhiringorganization\b|(?:^| )(?:[a-z]{2,8}-)?(?:company|employer|organi[sz]ation|advertiser|job-posted-by|companylink|employertitle)(?= |$)/,
  ],
  [
    'location',
    /\b(?:(?:job|posting|position|vacancy|company|work)[a-z]{0,8}[-_ ]{0,2})?(?:location|workplace|locality)s?(?:[-_ ]{0,2}(?:name|text|label))?(?= |$)|\bjob[-_ ]{0,2}location\b/,
  ],
  ['salary', /\b(?:salary|compensation|pay[-_ ]{0,2}range|wage)[a-z]{0,8}\b/],
  ['employmentType', /\b(?:employment|contract|job)[-_ ]{0,2}type\b|\bcommitment\b/],
  ['closingOn', /\b(?:closing|closes|expiry|deadline)[-_ ]{0,2}date\b|\bapplication[-_ ]{0,2}deadline\b/],
  [
    'reference',
    /\b(?:job|vacancy|requisition)[-_ ]{0,2}(?:ref|reference|number|id)(?:[-_ ]{0,2}(?:no|number))?(?= |$)/,
  ],
];

/** The attributes besides class and id in which a site names its parts. */
export const furtherNames =
  /^(?:itemprop|data-(?:test|testid|test-id|qa|cy|at|ui|automation|automation-id|hook|field|ph-at-id|tn-element))$/;

// One look that most elements fail, before the seven.
const mayName =
  /title|headline|name|organi|company|employer|advertiser|posted-by|locali|location|workplace|salary|compensation|pay|wage|type|commitment|date|deadline|ref|number|id(?: |$)/;

/** The fields that an element's names speak of. */
export function fieldsNamed(names: string): NamedElement['field'][] {
  if (names === '' || !mayName.test(names)) return [];
  return patterns.filter(([, pattern]) => pattern.test(names)).map(([field]) => field);
}
