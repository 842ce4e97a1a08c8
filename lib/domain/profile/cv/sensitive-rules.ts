/** The words that say something of the person which must not count, by how sure they are to be about the person. */
import type { CvSensitive } from './cv-reading';

export type SensitiveRule = readonly [CvSensitive['kind'], RegExp];

const rule = (kind: CvSensitive['kind'], ...parts: readonly string[]): SensitiveRule => [
  kind,
  new RegExp(parts.join(''), 'iu'),
];

/** Where a piece of a line begins and ends. */
const begins = '(?:^|[,.;|(\\t•·]\\s*|\\s[–—-]\\s+)';
const ends = '(?=\\s*(?:$|[,.;|)\\t•·!–—/-]))';
/** Words that go on after a statement; after any other the word was an adjective: "deaf awareness". */
const goesOn =
  '(?=\\s*(?:$|[,.;:|)\\t•·!–—/&-])|\\s+(?:and|but|or|with|since|in|from|for|so|which|who|that|due|because|person|man|woman|myself|is|was|has|had|means|makes|matters|does|gives|gave|never|after|when|while|until)\\b|\\s+\\d)';
const colon = '\\s*(?::|\\||\\t|[–—-]\\s|\\s)\\s*';
const iAm =
  "\\b(?:i am|i[’']m|i was|i have been|i[’']ve been|as an?|being)\\s+(?:(?:an?|also|now|partly|profoundly|severely)\\s+)*";

const day =
  '(?:\\d{1,2}(?:st|nd|rd|th)?\\b[\\s./-]|\\d{4}\\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s\\d)[^,;|\\t]*';
const conditions =
  'disability|health (?:condition|problem|issue)s?|mental illness|medical condition|dyslexia|dyspraxia|dyscalculia|autism|adhd|epilepsy|diabetes|depression|anxiety|cancer|asthma|arthritis|multiple sclerosis|hearing loss|sight loss|bipolar disorder|long covid';
const isSo =
  'deaf|blind|disabled|autistic|dyslexic|dyspraxic|diabetic|epileptic|asthmatic|bipolar|neurodivergent|partially sighted|hard of hearing|hearing[- ]impaired|visually impaired|wheelchair user|HIV positive';
const believer =
  "christian|(?:roman )?catholic|muslim|jew|jewish|hindu|sikh|buddhist|atheist|agnostic|protestant|anglican|methodist|baptist|quaker|pagan|jehovah[’']s witness|mormon";
const unions =
  'PCS|Unite(?: the Union)?|UNISON|GMB|NASUWT|NEU|NUT|RMT|ASLEF|TSSA|CWU|USDAW|UCU|FBU|BECTU|RCN';
const relatives =
  'children|child|husband|wife|spouse|sons?|daughters?|twins|kids|father|mother|mum|mom|dad|parents?|grandparents?';
const noFew = '(?:\\d{1,2}|no|none|one|two|three|four|five|six)';

/** A label and its value: they are about the person wherever they stand. */
export const labelledRules: readonly SensitiveRule[] = [
  rule('birth', '\\b(?:date of birth|birth ?date|d\\.?o\\.?b\\b\\.?)\\W{0,5}', day),
  rule(
    'birth',
    begins,
    '(?:place of birth|age)\\s*[:\\t|]\\s*(?:\\p{L}[^,;|\\t]*|\\d{2}(?: years?(?: old)?)?)',
    ends,
  ),
  rule(
    'national-insurance',
    '\\b(?:national insurance|NINO|NI)\\b\\W{0,3}(?:(?:number|no)\\b\\W{0,4})?[A-Z]{2}[ .-]?(?:\\d{2}[ .-]?){3}[A-D]?\\b',
  ),
  // Without its name, the number is told by its letters, which are always great ones.
  [
    'national-insurance',
    /\b(?!PIN)[A-CEGHJ-PR-TW-Z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[A-D]\b|\b\d{3}-\d{2}-\d{4}\b/,
  ],
  rule(
    'national-insurance',
    '\\b(?:social security|SSN)\\b\\W{0,3}(?:(?:number|no)\\b\\W{0,4})?\\d{3}[ -]?\\d{2}[ -]?\\d{4}\\b',
  ),
  rule(
    'health',
    begins,
    '(?:(?:state of |general )?health(?: status)?\\s*[:\\t|]\\s*(?:very )?(?:good|excellent|perfect|fair|poor|fine)|(?:disabilit(?:y|ies)|disability status|disabled|medical conditions?|health (?:conditions?|problems?)|blood (?:group|type))\\s*[:\\t|]\\s*(?:yes|no|none|not applicable|n/a|registered|[ABO]{1,2}\\s?[+-]|',
    isSo,
    '|',
    conditions,
    '))',
    ends,
  ),
  rule('family', begins, '(?:marital|civil|relationship|family) status', colon, '\\p{L}[^|;\\t]*'),
  rule('family', begins, '(?:(?:number of )?children|dependants|dependents)\\s*[:\\t|]\\s*', noFew, ends),
  rule(
    'faith',
    begins,
    `(?:religion|religious beliefs?|faith|denomination)\\s*[:\\t|]\\s*(?:practi[sc]ing )?(?:none|no|${believer}|christianity|islam|judaism|hinduism|church of \\p{L}+|c of e)`,
    ends,
  ),
  rule(
    'union',
    begins,
    `(?:trade )?union(?: member(?:ship)?)?\\s*[:\\t|]\\s*(?:yes|no|none|${unions})`,
    ends,
  ),
];

/** What somebody says of themselves; among jobs it may be what they want to tell. */
export const saidRules: readonly SensitiveRule[] = [
  rule('birth', "\\bi(?: am|[’']m) (?:aged )?\\d{2}(?: years? old)?", ends),
  rule(
    'health',
    `(?:${begins}|\\b(?:i am|i[’']m|i was|i have been)\\s+)registered (?:as )?(?:disabled|(?:severely )?(?:deaf|blind|sight[- ]impaired|partially sighted))`,
    goesOn,
  ),
  rule('health', iAm, `(?:${isSo})`, goesOn),
  rule(
    'health',
    `\\bi (?:have|had|live with|suffer(?:ed)? from|was diagnosed with|am diagnosed with|have been diagnosed with|am recovering from|recovered from)\\s+(?:(?:an?|mild|severe|moderate|type|1|2|long-term|physical|mental|hidden|learning|chronic|slight|breast)\\s+)*(?:${conditions})`,
    goesOn,
  ),
  rule('health', `\\bmy (?:own )?(?:${conditions}|health|illness|wheelchair|sick leave)`, goesOn),
  rule(
    'family',
    `\\bmy (?:(?:late|ex|own|young|elderly|two|three|four|new|baby)[ -])*(?:${relatives})`,
    "(?![’']s|-)",
    '(?!\\s+(?:company|school|organi[sz]ation|unit|ward|group|site|node|class|process))\\b',
  ),
  rule('family', '\\bmy partner', goesOn),
  rule('family', '\\b(?:i (?:am|was|became) pregnant|my (?:pregnancy|maternity leave))\\b'),
  rule(
    'family',
    `(?:${begins}|\\b(?:i was|i am|been) )(?:on )?(?:maternity|paternity|adoption|parental) leave(?=\\s*(?:$|[,;|)\\t–—-]|\\d|in |from |since |until ))`,
  ),
  rule(
    'family',
    `(?:${begins}|\\bi am |\\bi[’']m |\\bas )(?:a )?(?:proud |busy |single |full-time )?(?:mother|father|mum|mom|dad|parent) (?:of|to) (?:my|an? |${noFew}\\b|twins)`,
  ),
  rule(
    'faith',
    `${iAm}(?:(?:practi[sc]ing|committed|devout|born-again|active|lifelong)\\s+)*(?:${believer})(?:$|(?=\\s*[,.;|)\\t])|(?=\\s+(?:and|but|who|with|person|man|woman)\\b))`,
  ),
  rule('faith', `\\b(?:practi[sc]ing|committed|devout|born-again) (?:${believer})`, goesOn),
  rule(
    'faith',
    '\\bi (?:regularly )?(?:attend|worship at|pray at|go to) (?:(?:an?|my|the|our|local)\\s+)*(?:church|mosque|temple|synagogue|gurdwara|chapel)\\b',
  ),
  rule('faith', '\\bmy (?:own )?(?:faith|religion|church|mosque|synagogue|gurdwara)', goesOn),
  rule('faith', `${begins}(?:(?:a )?regular )?church-?\\s?goer\\b`),
  rule(
    'union',
    `(?:${begins}|\\b(?:i am|i[’']m|i was|as) )(?:an?\\s+)?(?:(?:active|former|elected|lead|local|workplace)\\s+)*(?:(?:trade )?union (?:rep(?:resentative)?|steward|convenor|member)|shop steward|(?:${unions}) (?:rep(?:resentative)?|(?:shop |workplace )?steward|member|convenor|branch (?:secretary|chair|officer|treasurer)))\\b`,
  ),
  rule(
    'union',
    `(?:${begins}|\\b(?:i am|i[’']m|i was|as) )(?:an?\\s+)?(?:(?:active|former|paid-up)\\s+)*member of (?:the )?(?:(?:trade|teachers[’']?|workers[’']?|rail|miners[’']?) union|(?:${unions})(?: union)?)`,
    ends,
  ),
];

/** Pieces as they stand among somebody's details, or in what they say of themselves; elsewhere they are other people's. */
export const personalRules: readonly SensitiveRule[] = [
  rule('birth', begins, 'born(?:$| (?:on|in|at)\\b|\\s*:|\\s(?=\\d))[^,;|\\t]*\\d[^,;|\\t]*'),
  rule('birth', begins, '(?:aged? \\d{2}|\\d{2} years? (?:old|of age))', ends),
  rule('health', begins, `(?:i am |i[’']m )?(?:in )?(?:good|excellent|perfect|very good|full) health`, ends),
  rule('health', begins, `(?:dyslexic|dyspraxic|autistic|diabetic|epileptic|wheelchair user)`, ends),
  rule(
    'family',
    `(?:${begins}|\\b(?:am|i[’']m)\\s+)(?:(?:happily|newly|recently)\\s+)*(?:married|unmarried|divorced|widowed)`,
    '(?=\\s*(?:$|[,.;|)\\t•·/])|\\s+(?:with|to|and|since|for|\\d))',
  ),
  rule(
    'family',
    `(?:${begins}|\\b(?:am|as|i[’']m)\\s+)(?:a )?(?:single (?:parent|mother|father|mum|dad)|widow|widower)`,
    goesOn,
  ),
  rule('family', '(?:^|[|\\t•·]\\s*)single', '(?=\\s*(?:$|[|\\t•·,]))'),
  rule(
    'family',
    begins,
    `${noFew} (?:young |small |grown-up |adult )*(?:children|kids|sons|daughters)`,
    ends,
  ),
  rule(
    'faith',
    begins,
    '(?:roman catholic|catholic|muslim|hindu|sikh|buddhist|atheist|church of england)',
    '(?=\\s*(?:$|[|\\t•·]))',
  ),
];
