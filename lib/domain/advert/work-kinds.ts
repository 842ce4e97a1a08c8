/** Words for the kind of contract and the hours of a job, in the languages of adverts. */
const kinds =
  'regular|immediate start|ab sofort|nach vereinbarung|permanent|temporary|fixed[ -]term|full[ -]?time|part[ -]?time|contract(?:or)?|freelance|internship|apprenticeship|casual|zero[ -]hours?|seasonal|job share|hybrid|on-?site|remote|vollzeit|teilzeit|unbefristet|befristet|festanstellung|minijob|ausbildung|werkstudent|temps plein|temps partiel|cdi|cdd|stage|alternance|intérim|jornada (?:completa|parcial)|tiempo completo|medio tiempo|indefinido|presencial|híbrido|tempo (?:pieno|integral|indeterminato|determinato|inteiro)|part-time|efetivo|clt|voltijds?|deeltijds?|fulltime|parttime|vast contract|heltid|deltid|tillsvidare|fast stilling|fastansættelse|kokoaikainen|osa-aikainen|vakituinen|pełny etat|część etatu|umowa o pracę|praca (?:stacjonarna|zdalna|hybrydowa)|(?:plný|částečný|hlavní) (?:úvazek|pracovní poměr)|plný úväzok|trvalý pracovní poměr|teljes munkaidő|normă întreagă|повна зайнятість|неповна зайнятість|полная занятость|tam zamanlı|正社員|契約社員|アルバイト|パート|派遣|정규직|계약직|인턴';

/** Whether a line speaks of the kind of work. */
export const saysKindOfWork = new RegExp(`(?<!\\p{L})(?:${kinds})(?!\\p{L})`, 'iu');

/** Fields of work, which stand in lists of facts as places and employers do. */
const ofTrade =
  /\b(?:account(?:s|ing)|admin\p{L}*|construction|consulting|design|education|engineering|finance|health\p{L}*|hospitality|housekeeping|kitchen|catering|nursing|teaching|customer (?:service|success|support)|human|it|legal|logistics|manufacturing|marketing|operations|people|product\p{L}*|research|retail|sales|science|security|software|support|technology|transport|einkauf|handwerk|logistik|pflege|produktion|technik|vertrieb|verwaltung)\b/iu;

/** Whether a short text speaks of a field of work: a department, a branch. */
export function namesTrade(text: string): boolean {
  return ofTrade.test(text);
}
