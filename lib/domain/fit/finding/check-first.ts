/** Questions of yes or no that decide before any score: whether the person may do this job at all. */
const checkFirstTopics = [
  'right_to_work',
  'registration',
  'licence',
  'clearance',
  'criminal_record',
  'driving',
] as const;
export type CheckFirstTopic = (typeof checkFirstTopics)[number];

const topics: readonly (readonly [CheckFirstTopic, RegExp])[] = [
  [
    'driving',
    /\bdriv(?:ing|er['’]?s?) licen[cs]e|\blicen[cs]e to drive|\bown (?:car|transport|vehicle)\b|\baccess to (?:a|your own) (?:car|vehicle)|\bcar (?:owner|driver)\b|\bfull (?:clean |uk |manual )+licen[cs]e|\bCDL\b/i,
  ],
  [
    'criminal_record',
    /\bDBS\b|\bdisclosure (?:and|&) barring|\bcriminal (?:record|background|history)|\bbackground (?:check|screening|investigation)|\bdrug (?:screen|test)|\bpolice check|\brehabilitation of offenders|\bPVG\b|\bAccessNI\b|\bprohibition check|\bfingerprint/i,
  ],
  [
    'clearance',
    /\bsecurity (?:clearance|cleared|check\b|vetting|requirements)|\bcounter[- ]terrorist|\bbaseline personnel security|\bBPSS\b|\b(?:SC|DV|CTC|NPPV\d?)[- ](?:clear(?:ed|ance)|level)|\b(?:top )?secret clearance|\bTS\/SCI\b|\bpublic trust\b|\bvetting\b/i,
  ],
  [
    'right_to_work',
    /\bright to (?:work|live and work)|\beligib\w+ to work|\bauthori[sz](?:ed|ation) to work|\bwork (?:authori[sz]ation|permit|visa)|\blegally (?:able|authori[sz]ed|entitled|permitted)|\bentitled to work|\b(?:US|U\.S\.|UK|British) citizen(?:s|ship)?\b|\bpermission to work/i,
  ],
  [
    'registration',
    /\bregist(?:ered|ration)\b(?=[^.]{0,40}\b(?:with|NMC|HCPC|GMC|GPhC|GDC|social work england|council|SWE|body|board|PIN)\b)|\b(?:NMC|HCPC|GMC|GPhC|GDC|SWE|Social Work England|UKPHR|CORU)\b[^.]{0,30}\bregist\w+|\bqualified teacher status|\bQTS\b|\bQTLS\b|\bregistered (?:nurse|midwife|practitioner|social worker)\b(?=.{0,40}(?:licen|registr|required|status))/i,
  ],
  [
    'licence',
    /\blicen[cs]ure\b|\b(?:active|current|valid|unrestricted|state|nursing|professional|RN|LPN|SIA|counterbalance|reach|forklift|FLT|teaching|pilot|operator)\b[^.]{0,40}\blicen[cs]ed?\b|\blicen[cs]e(?:d)? (?:in|as|to practi)|\b(?:BLS|ACLS|PALS|CPR|NRP|TNCC)\b|\bCSCS\b|\b(?:CNA|RN|LPN|EMT|teaching|teacher) (?:licen[cs]e|certificat)|\bSIA licen|\bCCTV licen|\bgas safe\b|\bpersonal licen[cs]e/i,
  ],
];

/** Talk about a check that asks nothing: what will be done with the data, who may ask, which groups. */
const aside =
  /\b(?:nationals?\b|family members|ex-offenders|criminal record will not|fair chance|arrest and conviction|see our vetting|vetting charter|registered (?:charity|office|company|in england)|registration (?:form|open|number of)|consistent with|pursuant to|in accordance with.{0,40}law|will be considered)\b/i;

/** What a sentence asks to be checked first; null where it asks nothing of the kind. */
export function checkFirstTopic(sentence: string): CheckFirstTopic | null {
  if (aside.test(sentence)) return null;
  return topics.find(([, words]) => words.test(sentence))?.[0] ?? null;
}

const demand =
  /\b(?:must|contingent|require[sd]?|requires|need(?:ed|s)?|subject to|necessary|essential|will be (?:carried|asked|made|undertaken)|undergo|complete|possess(?:ion)?|hold|have (?:a|the|your)|proof|eligib\w+|authori[sz]ed|entitled|valid|current|full|enhanced|basic|standard|security check|level of security|clearance)\b/i;

/** Whether running text outside a list of requirements truly asks for the check. */
export function demandsCheck(sentence: string): boolean {
  return demand.test(sentence) && !/\?\W*$/.test(sentence) && sentence.length < 420;
}
