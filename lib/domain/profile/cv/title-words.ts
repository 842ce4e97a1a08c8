/** Words that name what somebody does, what they work for, and where. No list is whole: they weigh, they do not decide. */
const roles =
  'accountant|actuary|administrator|adviser|advisor|agent|analyst|apprentice|architect|archivist|artist|assembler|assistant|associate|attendant|attorney|auditor|author|baker|barista|barber|bartender|befriender|bookkeeper|bricklayer|broker|builder|butcher|buyer|caretaker|carer|carpenter|cashier|chair|chairperson|champion|chaplain|chef|chemist|clerk|cleaner|clinician|coach|collector|commis|commissioner|conductor|constable|consultant|controller|cook|co-?ordinator|copywriter|counsel|counsellor|courier|crew|curator|custodian|deckhand|decorator|dentist|deputy|designer|developer|dietitian|director|dispatcher|doctor|driver|economist|editor|educator|electrician|engineer|estimator|examiner|executive|expert|facilitator|fellow|firefighter|fitter|founder|fundraiser|gardener|governor|graduate|guard|guide|hairdresser|handler|handyman|head|helper|host|hostess|housekeeper|hygienist|inspector|installer|instructor|intern|interpreter|interviewer|investigator|janitor|joiner|journalist|keyworker|key worker|labourer|laborer|lawyer|lead|leader|lecturer|librarian|lifeguard|machinist|maker|manager|marshal|mechanic|mentor|merchandiser|midwife|musician|nanny|nurse|officer|operative|operator|optician|optometrist|organi[sz]er|owner|packer|painter|paralegal|paramedic|partner|pharmacist|photographer|physician|physicist|physiotherapist|picker|pilot|planner|plasterer|plumber|porter|postdoc|postman|practitioner|preceptor|president|principal|producer|professor|programmer|proprietor|psychiatrist|psychologist|radiographer|ranger|receptionist|recruiter|registrar|reporter|representative|rep|researcher|roofer|scientist|secretary|seller|server|solicitor|sonographer|specialist|statistician|steward|stylist|superintendent|supervisor|support|surgeon|surveyor|tailor|teacher|technician|technologist|telesales|teller|tester|therapist|tiler|trader|trainee|trainer|translator|treasurer|trustee|tutor|underwriter|valuer|vet|veterinarian|vice president|visitor|volunteer|waiter|waiting staff|waitress|warden|welder|worker|writer|kitchen hand|hand|paper round|self[- ]employed|freelance|freelancer|temp|temporary';

const organisations =
  'ltd|limited|plc|llp|llc|inc|incorporated|co|corp|corporation|company|gmbh|group|holdings|partners|partnership|associates|trust|nhs|council|borough|county|department|dept|ministry|office of|agency|agencies|authority|service|services|university|college|school|academy|institute|institution|hospital|hospice|infirmary|clinic|surgery|practice|centre|center|home|homes|care|bank|building society|insurance|association|society|foundation|charity|church|club|union|federation|housing|hotel|hotels|restaurant|cafe|café|bar|pub|inn|kitchen|stores|store|supermarket|shop|studio|studios|systems|solutions|technologies|technology|software|labs|laboratories|logistics|distribution|transport|haulage|consulting|consultancy|consultants|solicitors|chambers|media|press|publishing|retail|foods|farm|farms|garage|motors|engineering|construction|builders|energy|water|power|airlines|airways|airport|police|army|navy|royal|theatre|museum|gallery|library|nursery|playgroup|opticians|dental|pharmacy|ysgol|clínica|hospital de|universit\\w+|various|shipyards|aggregates|offshore|refuge|castings|works|mills|industries|international|uk|cooperative|co-operative|cycles|news';

const degrees =
  "bsc|b\\.sc|ba|b\\.a|b\\.s|beng|b\\.eng|bed|llb|llm|msc|m\\.sc|ma|m\\.a|meng|mba|mphil|mres|med|phd|ph\\.d|dphil|doctorate|mga|bfa|mfa|bmus|mmus|march|barch|mbchb|mbbs|bvsc|pgce|pgcert|pgdip|pgd|qts|bachelor\\w*|master(?:'s|s| of)|degree|diploma|licenciatura|certificate|gcses?|o[- ]levels?|a[- ]levels?|as[- ]levels?|cses?|national [45]s?|highers?|advanced highers?|btec|nvq|svq|hnc|hnd|foundation|access to|baccalaureate|abitur|matura|ged|high school|associate of|technician,|acca|cima|cipd|aca|level \\d|apprenticeship|t level|city (?:and|&) guilds";

const matches = (words: string) => new RegExp(`(?<![\\p{L}-])(?:${words})s?(?![\\p{L}])`, 'iu');
const role = matches(roles);
const organisation = matches(organisations);
const degree = matches(degrees);
const school =
  /\b(universit\w+|college|school|academy|institut\w+|polytechnic|sixth form|ysgol|conservatoire|seminary|instituto|istituto|zespół|open university|faculty)\b/iu;

/** The words of a role, such as "Staff Nurse". */
export function namesRole(text: string): boolean {
  return role.test(text);
}

/** The last word says what somebody is: "Store Assistant" is no store. */
export function endsAsRole(text: string): boolean {
  const last = /[\p{L}-]+(?=\W*$)/u.exec(text.replace(/\([^()]*\)\s*$/, ''))?.[0] ?? '';
  return role.test(last);
}

/** "Somerset Brokers" are a firm of them. */
export function endsAsFirm(text: string): boolean {
  const last = /[\p{L}-]+(?=\W*$)/u.exec(text)?.[0] ?? '';
  return text.includes(' ') && /[^s]s$/i.test(last) && role.test(last) && /\p{Lu}/u.test(last);
}

/** The words of an employer: a form of company, or what such a place is. */
export function namesOrganisation(text: string): boolean {
  return organisation.test(text);
}

/** The words of a qualification: a degree, a school certificate, a level. */
export function namesDegree(text: string): boolean {
  return degree.test(text);
}

/** The words of a place of learning. */
export function namesSchool(text: string): boolean {
  return school.test(text);
}

const breaks =
  /\b(career break|full[- ]time (carer|parent|mother|father|mum|dad)|maternity leave|paternity leave|parental leave|sabbatical|gap year|travell?ing|raising (my )?(family|children)|family care|carer for my|job ?seeking|seeking work|unemployed|redundan\w+|caring for)\b/i;

/** Time without a job that a person accounts for. */
export function namesBreak(text: string): boolean {
  return breaks.test(text);
}

const regions =
  /(?:^|[\s,(])(?:uk|u\.k\.|united kingdom|england|scotland|wales|cymru|northern ireland|ireland|usa|us|united states|london|manchester|birmingham|leeds|glasgow|edinburgh|cardiff|swansea|bristol|liverpool|belfast|sheffield|newcastle|nottingham|leicester|coventry|bradford|hull|aberdeen|dundee|oxford|cambridge|york|brighton|plymouth|southampton|portsmouth|remote|hybrid|home[- ]based|portugal|spain|france|germany|italy|poland|nigeria|india|pakistan|ireland)(?=$|[\s,).])/i;
const cityState =
  /^[\p{Lu}][\p{L}.' -]{1,30},\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?:\s+\d{5})?$/u;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;

/** A cautious guess whether a short text is where something is, and nothing else. */
export function looksLikePlace(text: string): boolean {
  if (text.length > 60 || /[@!?]|\d{3,}/.test(text.replace(/\b\d{5}\b/, ''))) return false;
  if (namesRole(text) || namesOrganisation(text.replace(/\buk\b/i, ''))) return cityState.test(text);
  return cityState.test(text) || postcode.test(text) || regions.test(text);
}
