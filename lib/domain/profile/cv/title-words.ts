import { isKnownCity } from './known-cities';

/** Words that name what somebody does, what they work for, and where. No list is whole: they weigh, they do not decide. */
const roles =
  'accountant|actuary|administrator|adviser|advisor|agent|analyst|apprentice|architect|archivist|artist|assembler|assistant|associate|attendant|attorney|auditor|author|baker|barista|barber|bartender|befriender|bookkeeper|bricklayer|broker|builder|butcher|buyer|caretaker|carer|carpenter|cashier|chair|chairperson|champion|chaplain|chef|chemist|clerk|cleaner|clinician|coach|collector|commis|commissioner|conductor|constable|consultant|controller|cook|co-?ordinator|copywriter|counsel|counsellor|counselor|courier|crew|curator|custodian|deckhand|decorator|dentist|deputy|designer|developer|dietitian|director|dispatcher|doctor|driver|economist|editor|educator|electrician|engineer|estimator|examiner|executive|expert|facilitator|fellow|firefighter|fitter|founder|fundraiser|gardener|governor|graduate|guard|guide|hairdresser|handler|handyman|head|helper|host|hostess|housekeeper|hygienist|inspector|installer|instructor|intern|interpreter|interviewer|investigator|janitor|joiner|journalist|keyworker|key worker|labourer|laborer|lawyer|lead|leader|lecturer|librarian|lifeguard|machinist|maker|manager|marshal|mechanic|mentor|merchandiser|midwife|musician|nanny|nurse|officer|operative|operator|optician|optometrist|organi[sz]er|owner|packer|painter|paralegal|paramedic|partner|pharmacist|photographer|physician|physicist|physiotherapist|picker|pilot|planner|plasterer|plumber|porter|postdoc|postman|practitioner|preceptor|president|principal|producer|professor|programmer|proprietor|psychiatrist|psychologist|radiographer|ranger|receptionist|recruiter|registrar|reporter|representative|rep|researcher|roofer|scientist|secretary|seller|server|solicitor|sonographer|specialist|statistician|steward|stylist|superintendent|supervisor|support|surgeon|surveyor|tailor|teacher|technician|technologist|telesales|teller|tester|therapist|tiler|trader|trainee|trainer|translator|treasurer|trustee|tutor|underwriter|valuer|vet|veterinarian|vice president|visitor|volunteer|waiter|waiting staff|waitress|warden|welder|worker|writer|kitchen hand|hand|paper round|self[- ]employed|freelance|freelancer|temp|temporary|strategist|advocate|ambassador|liaison|aide|phlebotomist|orderly|foreman|forewoman|team member|crew member|caseworker|care ?giver|landscaper|groomer|beautician|esthetician|telephonist|typist|soldier|sergeant|corporal|lieutenant|captain|detective|dancer|singer|actor|composer|dean|adjunct|assessor|reviewer|contributor|webmaster|scrum master|stocker|cto|ceo|cfo|coo|cmo|cio|vp|svp|evp|sre|pa|student|scholar|postdoctoral|second in department';

/** German writes what somebody is as the end of a longer word: "Projektleiterin". */
const germanRoles =
  '\\p{L}*(?:leiter|ingenieur|entwickler|berater|bearbeiter|mitarbeiter|student|praktikant|techniker|meister|verkäufer|fahrer|lehrer|erzieher|pfleger|assistent|informatiker|mechaniker|mechatroniker|elektroniker|buchhalter|monteur|redakteur|architekt|konstrukteur|kellner|schwester|händler|trainer|referent|forscher|vertreter|betreuer|prüfer|planer|designer|manager|analyst)(?:in|innen|[:*/]in)?|koch|köchin|arzt|ärztin|\\p{L}*kaufmann|\\p{L}*kauffrau|geschäftsführer|geschäftsführerin|auszubildende[rn]?|aushilfe|\\p{L}*leitung|\\p{L}*assistenz|vorstand';
const otherRoles =
  'chargée?|responsable|assistante|directeur|directrice|ingénieure?|développeuse|développeur|stagiaire|vendeuse|vendeur|infirmi[eè]re?|conseill[eè]re?|technicienne|technicien|enseignante?|professeure?|commerciale?|comptable|serveuse|serveur|aide[- ]soignante?|secrétaire|gestionnaire|cuisini[eè]re?|animatrice|animateur|alternante?|apprentie?|chef|chefe|formatrice|formateur|rédactrice|rédacteur|coordinatrice|coordinateur|' +
  'enfermer[oa]|auxiliar|ingenier[oa]|desarrollador|desarrolladora|gerente|directora?|asistente|ayudante|camarer[oa]|vendedora?|profesora?|maestr[oa]|administrativ[oa]|técnic[oa]|jef[ea]|encargad[oa]|coordinadora?|analista|consultora?|becari[oa]|dependient[ea]|cociner[oa]|contable|abogad[oa]|educadora?|' +
  'ingegnere|sviluppatore|sviluppatrice|responsabile|impiegat[oa]|addett[oa]|infermier[ea]|insegnante|tirocinante|commess[oa]|cameriere|direttore|direttrice|consulente|engenheir[oa]|desenvolvedora?|assistente|enfermeir[oa]|professora?|estagiári[oa]|coordenadora?|diretora?|' +
  'medewerker|ontwikkelaar|verpleegkundige|docent|stagiair|stagiaire|adviseur|verkoper|leidinggevende|projectleider|teamleider|specjalista|kierownik|inżynier|asystent|asystentka|praktykant';

const organisations =
  'ltd|limited|plc|llp|llc|inc|incorporated|co|corp|corporation|company|gmbh|group|holdings|partners|partnership|associates|trust|nhs|council|borough|county|department|dept|ministry|office of|agency|agencies|authority|service|services|university|college|school|academy|institute|institution|hospital|hospice|infirmary|clinic|surgery|practice|centre|center|home|homes|care|bank|building society|insurance|association|society|foundation|charity|church|club|union|federation|housing|hotel|hotels|restaurant|cafe|café|bar|pub|inn|kitchen|stores|store|supermarket|shop|studio|studios|systems|solutions|technologies|technology|software|labs|laboratories|logistics|distribution|transport|haulage|consulting|consultancy|consultants|solicitors|chambers|media|press|publishing|retail|foods|farm|farms|garage|motors|engineering|construction|builders|energy|water|power|airlines|airways|airport|police|army|navy|royal|theatre|museum|gallery|library|nursery|playgroup|opticians|dental|pharmacy|ysgol|clínica|hospital de|universit\\p{L}+|various|shipyards|aggregates|offshore|refuge|castings|works|mills|industries|international|uk|cooperative|co-operative|cycles|news|' +
  'ag|kg|e\\.v\\.|s\\.a\\.|sarl|sas|s\\.l\\.|s\\.l\\.u\\.|srl|s\\.r\\.l\\.|s\\.p\\.a\\.|bv|b\\.v\\.|nv|n\\.v\\.|aps|sp\\. z o\\.o\\.|pty|pte|' +
  '\\p{L}*klinik|klinikum|\\p{L}*krankenhaus|hochschule|fachhochschule|\\p{L}*schule|stadt|landkreis|landeshauptstadt|\\p{L}*verlag|\\p{L}*werke?|stadtwerke|institut|' +
  'hôpital|clinique|mairie|lycée|collège|école|société|groupe|cabinet|ministère|ehpad|colegio|instituto|ayuntamiento|residencia|centro|empresa|grupo|banco|universidad|universidade|escuela|ospedale|scuola|comune di|banca|escola|prefeitura|gemeente|ziekenhuis|hogeschool|universiteit';

const degrees =
  "bsc|b\\.sc|ba|b\\.a|b\\.s|beng|b\\.eng|bed|llb|llm|msc|m\\.sc|ma|m\\.a|meng|mba|mphil|mres|med|phd|ph\\.d|dphil|doctorate|mga|bfa|mfa|bmus|mmus|march|barch|mbchb|mbbs|bvsc|pgce|pgcert|pgdip|pgd|qts|bachelor\\w*|master(?:'s|s| of)|degree|diploma|licenciatura|certificate|gcses?|o[- ]levels?|a[- ]levels?|as[- ]levels?|cses?|national [45]s?|highers?|advanced highers?|btec|nvq|svq|hnc|hnd|foundation|access to|baccalaureate|abitur|matura|ged|high school|associate of|technician,|diplom|diplôme|doctorat|baccalauréat|bts|dut|staatsexamen|grado|máster|licenciad[oa]|laurea|licenciatura|mestrado|magister|fachabitur|acca|cima|cipd|aca|level \\d|apprenticeship|t level|city (?:and|&) guilds";

const matches = (words: string) => new RegExp(`(?<![\\p{L}-])(?:${words})s?(?![\\p{L}])`, 'iu');
const role = matches(`${roles}|${germanRoles}|${otherRoles}`);
const organisation = matches(organisations);
const degree = matches(degrees);
const school =
  /\b(universit\p{L}+|universidade?|college|school|academy|institut\p{L}*|polytechnic|sixth form|ysgol|conservatoire|seminary|istituto|zespół|faculty|hochschule|fachhochschule|gymnasium|lycée|escuela|colegio|scuola|liceo|politecnico|politechnika|hogeschool|universiteit)(?!\p{L})|(?<!\p{L})école(?!\p{L})/iu;

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

const countries =
  /^(?:uk|u\.k\.|gb|united kingdom|great britain|england|scotland|wales|cymru|northern ireland|ireland|usa|u\.s\.a?\.?|us|united states|canada|australia|new zealand|germany|deutschland|france|spain|españa|italy|italia|portugal|poland|polska|netherlands|nederland|belgium|belgique|austria|österreich|switzerland|schweiz|suisse|sweden|norway|denmark|finland|romania|hungary|greece|turkey|ukraine|czech republic|india|pakistan|bangladesh|sri lanka|nigeria|ghana|kenya|uganda|south africa|zimbabwe|china|japan|singapore|brazil|brasil|mexico|argentina|chile|colombia|uae|united arab emirates|philippines)$/i;

const regions =
  /(?:^|[\s,(])(?:uk|u\.k\.|united kingdom|england|scotland|wales|cymru|northern ireland|ireland|usa|us|united states|london|manchester|birmingham|leeds|glasgow|edinburgh|cardiff|swansea|bristol|liverpool|belfast|sheffield|newcastle|nottingham|leicester|coventry|bradford|hull|aberdeen|dundee|oxford|cambridge|york|brighton|plymouth|southampton|portsmouth|remote|hybrid|home[- ]based|portugal|spain|france|germany|italy|poland|nigeria|india|pakistan|ireland)(?=$|[\s,).])/i;
const cityState =
  /^[\p{Lu}][\p{L}.' -]{1,30},\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?:\s+\d{5})?$/u;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;

/** "Porto", or a town and its country: "Lyon, France". */
function isTown(text: string): boolean {
  const [town = '', ...around] = text.replace(/[().]/g, '').split(/,\s*/);
  return isKnownCity(town) && around.every((part) => countries.test(part) || isKnownCity(part));
}

/** A cautious guess whether a short text is where something is, and nothing else. */
export function looksLikePlace(text: string): boolean {
  if (text.length > 60 || /[@!?]|\d{3,}/.test(text.replace(/\b\d{5}\b/, ''))) return false;
  if (namesRole(text) || namesOrganisation(text.replace(/\buk\b/i, ''))) return cityState.test(text);
  return cityState.test(text) || postcode.test(text) || regions.test(text) || isTown(text);
}
