import type { CvSection } from './cv-reading';
import { sectionNamedAbroad } from './section-names-abroad';

/** Words that decide what a section is; the first that is found counts. */
const deciding: readonly [CvSection, RegExp][] = [
  ['references', /\b(references?|referees?)\b/],
  [
    'volunteering',
    /\b(volunt\w+|unpaid|trusteeships?|governorships?|community (work|involvement|service)s?|trustee roles)\b/,
  ],
  ['languages', /\b(languages?|linguistic|mother tongues?)\b/],
  ['interests', /\b(interests|hobbies|pastimes|leisure|activities)\b/],
  [
    'other',
    /\b(publications?|papers|awards?|hono[u]?rs?|achievements|projects?|grants?|presentations?|conferences?|patents?|additional|further information|miscellaneous|declaration)\b/,
  ],
  [
    'skills',
    /\b(skills?|competenc\w+|expertise|strengths|technologies|tools|software|abilities|proficienc\w+|capabilities)\b/,
  ],
  [
    'experience',
    /\b(experience|employment|employers?|history|appointments|positions|roles|jobs|placements?|internships?|career to date)\b/,
  ],
  ['education', /\b(education\w*|academic|studies|schooling|schools?)\b/],
  [
    'qualifications',
    /\b(qualifications?|certifi\w+|licen[cs]\w+|registrations?|training|courses?|memberships?|professional development|accreditations?|affiliations?|credentials|cpd)\b/,
  ],
  ['summary', /\b(profile|summary|about|objective|statement|overview|introduction|aim|aims)\b/],
  ['experience', /\bcareer\b/],
  ['contact', /\b(contact|personal (details|information|data)|details|address)\b/],
];

/** Words that may stand around them in a heading. Any other word, and the line is no heading of this kind. */
const around = new Set(
  (
    'a an and of the my me in to for with date from other key core main top selected relevant recent previous past current ' +
    'work working professional personal employment career teaching clinical research academic industry practice practical technical ' +
    'further higher formal paid voluntary unpaid general additional special specialist transferable soft digital computer it ict ' +
    'executive brief short details information data record background section development history education training skills summary ' +
    'experience qualifications interests languages profile statement mother tongue military service leadership management sales nursing ' +
    'certificates contact work’s extracurricular activities achievements publications courses outside links page held business ' +
    'mandatory statutory driving community part full time early later earlier'
  ).split(' '),
);

/** Words that name a section only where nothing stands beside them. */
const alone: Readonly<Record<string, CvSection>> = {
  work: 'experience',
  jobs: 'experience',
  'professional background': 'experience',
  'work background': 'experience',
  'career background': 'experience',
  'career path': 'experience',
  'professional journey': 'experience',
  'relevant work': 'experience',
  'where i have worked': 'experience',
  'where i’ve worked': 'experience',
  college: 'education',
  school: 'education',
  'cards and tickets': 'qualifications',
  tickets: 'qualifications',
  cards: 'qualifications',
};

/** The section that a line would name, if it is a heading; null where its words are no heading's. */
export function sectionNamed(text: string): CvSection | null {
  const small = spaced(undecorated(text).toLowerCase());
  const words = small
    .replace(/[:.–—-]+\s*$/u, '')
    .replace(/\(s\)/g, 's')
    .replace(/[&/+,()|•·-]/g, ' ')
    .trim();
  if (Object.hasOwn(alone, words)) return alone[words] ?? null;
  if (words === '' || words.length > 48 || /\d|@/.test(words)) return null;
  const found = deciding.find(([, pattern]) => pattern.test(words));
  if (found === undefined) return sectionNamedAbroad(small);
  const rest = deciding.reduce(
    (left, [, pattern]) => left.replace(new RegExp(pattern.source, 'g'), ' '),
    words,
  );
  const isOnly = rest.split(/\s+/).every((word) => word === '' || around.has(word));
  return isOnly ? found[0] : sectionNamedAbroad(small);
}

/** Names whose words lost the space between them, as wide capitals do. */
const joined = new Map(
  (
    'work experience|professional experience|work history|employment history|career history|career summary|about me|professional summary|executive summary|' +
    'professional profile|personal profile|personal statement|personal details|contact details|contact information|key skills|technical skills|core skills|' +
    'core competencies|skills summary|education and training|education & training|volunteer experience|professional development|additional information'
  )
    .split('|')
    .map((name) => [name.replaceAll(' ', ''), name]),
);

function spaced(name: string): string {
  return joined.get(name.replaceAll(' ', '')) ?? name;
}

/** Without the number of a section ("1. Education") and the lines and stars drawn around its name. */
function undecorated(text: string): string {
  return text
    .replace(/^\(?(?:\d{1,2}(?:\.\d)?|[ivx]{1,4})[.)]?[\t ]+(?=\p{Lu})/iu, '')
    .replace(/\s*\(\s*\d{1,2}\s*\)$/, '')
    .replace(/^[\s_=~*#|<>[\](){}•·▪■–—-]+|[\s_=~*#|<>[\]{}•·▪■:.–—-]+$/g, '');
}

const spokenLanguage =
  /\b(english|welsh|cymraeg|gaelic|irish|scots|french|german|spanish|italian|portuguese|polish|romanian|dutch|greek|russian|ukrainian|turkish|arabic|farsi|persian|urdu|hindi|punjabi|panjabi|bengali|gujarati|tamil|telugu|malayalam|sinhala|nepali|yoruba|igbo|hausa|twi|somali|swahili|amharic|tigrinya|shona|zulu|mandarin|cantonese|chinese|japanese|korean|vietnamese|thai|tagalog|filipino|malay|norwegian|swedish|danish|finnish|czech|slovak|hungarian|bulgarian|serbian|croatian|bosnian|albanian|lithuanian|latvian|estonian|hebrew|pashto|kurdish|sign language|bsl|asl)\b/i;

/** Lists that a line can hold together with their name. */
const listed: readonly CvSection[] = [
  'languages',
  'skills',
  'qualifications',
  'interests',
  'summary',
  'education',
];

/** "Languages: Welsh, English" is a heading and what it is about in one line. */
export function labelledSection(text: string): { section: CvSection; rest: string } | null {
  const found = /^([^:\t]{3,40}?)\s*(?::|\t)\s*(\S.*)$/.exec(text);
  if (found === null) return null;
  const [, label = '', rest = ''] = found;
  const section = sectionNamed(label);
  if (section === null || !listed.includes(section)) return null;
  // "Languages: SQL, Python" are no languages that people speak.
  if (section === 'languages' && !spokenLanguage.test(rest)) return null;
  // A licence or registration is called what its label says: "Driving licence: B".
  return { section, rest: section === 'qualifications' && !rest.includes(' ') ? `${label} ${rest}` : rest };
}
