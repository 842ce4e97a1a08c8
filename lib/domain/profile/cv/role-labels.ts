/** What forms and some CVs write before the parts of a role, and above what was done in it. */
export type RolePart = 'title' | 'employer' | 'place' | 'dates';

const labels: readonly [RolePart, string][] = [
  [
    'title',
    'job title|position held|position|role title|role|post held|post title|post|occupation or position held|occupation|designation|job role|title|stelle|funktion|poste|puesto|cargo|functie',
  ],
  [
    'employer',
    'name and address of employer|name of employer|employer name|employer|company name|company|organi[sz]ation name|organi[sz]ation|workplace|arbeitgeber|firma|unternehmen|employeur|entreprise|empresa|azienda|werkgever',
  ],
  ['place', 'location|place of work|place|town|city|ort|lieu|lugar|luogo'],
  [
    'dates',
    'dates employed|dates of employment|employment dates|employment period|dates?|period of employment|period|duration|when|zeitraum|dauer|periode?|période|fechas?|date \\(from - to\\)',
  ],
];
const patterns = labels.map(
  ([part, names]) => [part, new RegExp(`^(?:${names})\\s*(?::|\\t)\\s*(.*)$`, 'iu')] as const,
);
const beforeTab = new RegExp(`^(${labels.map(([, names]) => names).join('|')})\\t`, 'iu');

/** "Employer: Sample Ltd" is the employer, named. Null where no label stands. */
export function labelledPart(text: string): { part: RolePart; rest: string } | null {
  for (const [part, pattern] of patterns) {
    const rest = pattern.exec(text)?.[1];
    if (rest !== undefined) return { part, rest };
  }
  return null;
}

/** A label that a tab parts from what it names, with a colon instead. */
export function withColon(text: string): string {
  return text.replace(beforeTab, '$1: ');
}

const above =
  /^(?:(?:my |main |key |core |some |selected |primary |major |daily )*(?:(?:job |role |work )?(?:highlights?|duties|responsibilities|achievements|accomplishments|tasks|activities|contributions|deliverables|projects|description|summary)(?:(?:,| and| &| \/) (?:key |main )?(?:duties|responsibilities|achievements|accomplishments|tasks|activities))*)(?: (?:include|included|were|are|held|and responsibilities))?|aufgaben|tätigkeiten|missions?|réalisations|funciones|responsabilidades|logros|mansioni|principali mansioni|taken)\s*:?$/i;

/** A line that only says that what was done comes now: "Main duties:", "Highlights". */
export function isRoleLabel(text: string): boolean {
  return text.length < 60 && above.test(text);
}
