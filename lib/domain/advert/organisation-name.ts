import { namesRole } from './role-nouns';

/** Legal forms that are words as well, so their capitals count: "Deichwerk AG", but "ab sofort". */
const shortForms =
  /(?<=[\s,.])(?:AG|KG|KGaA|SE|OHG|UG|eG|AB|AS|ASA|A\/S|ApS|Oyj?|SA|S\.A\.?U?|SAU|S\.L\.?U?|SLU?|SAS|SASU|S\.A\.S|SNC|S\.C|SCOP|BV|B\.V|NV|N\.V|VOF|Lda|Ltda|Kft|Zrt|Nyrt|Bt|OÜ|UAB|SIA|e\.K|e\.V|Inh\.|CIC|PBC|LP|Co)(?=\.?(?:$|[\s,)&]))/u;

const longForms =
  /(?<!\p{L})(?:ltd|limited|llc|llp|plc|inc|corp|gmbh|ggmbh|mbh|sarl|s\.?r\.?o|a\.s|k\.s|sp\. z o\.o|sp\. ?[jk]|s\.?p\.?a|s\.?r\.?l\.?s?|d\.o\.o|c\.i\.c|pty|pte|a\.ş|şti)(?!\p{L})/iu;

const kinds = new RegExp(
  [
    // What an organisation is, in its name.
    String.raw`(?<!\p{L})(?:council|trust|university|college|school|academy|hospitals?|hospice|surgery|medical cent(?:re|er)|care home|day nursery|constabulary|police|bureau|federation|authority|institute|foundation|partnership|society|association|ministry|department (?:of|for)|service|church|museums?|credit union|school district|borough|township|laboratory|co-?operative|brewery|bakery)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:stadt(?:werke)?|gemeinde(?:werke)?|landkreis|kliniken|stiftung|verein|verband|genossenschaft|sparkasse|hochschule|diakonie|caritas|ville de|mairie|commune de|communauté de|département d[eu]|conseil départemental|hôpital|centre hospitalier|chu|lycée|école|université|association|fondation|syndicat|coopérative|laiterie|ayuntamiento|diputación|universidad|fundación|colegio|cooperativa|asociación|clínica|prefeitura|câmara|universidade|fundação|comune di|università|ospedale|istituto|fondazione|azienda|gemeente|stichting|universiteit|ziekenhuis|hogeschool|vereniging|stiftelsen|urząd|szpital|uniwersytet|politechnika|szkoła|fundacja|gmina|nemocnice|město|obec|úřad|škola|лікарня|університет|школа|товариство)(?!\p{L})`,
    String.raw`\p{L}(?:klinik|klinikum|krankenhaus|verband|verein|stiftung|(?:hoch|grund|ober|musik|volkshoch)schule|betriebe|(?:landrats|finanz|jugend|gesundheits|bundes)amt|kommun|kommune|universitet|sygehus|sjukhus|sykehus|skola|skole|ziekenhuis|bakkerij|brouwerij)(?!\p{L})`,
    String.raw`universit\p{L}+|株式会社|有限会社|合同会社|社団法人|財団法人|社会福祉法人|医療法人|学校法人|\(주\)|㈜|주식회사|재단법인|사단법인|^(?:ТОВ|ООО|АТ|ПАТ|ФОП|ПП) | (?:ТОВ|ООО|ПрАТ|ПАТ|ФОП|ЗАО|ПАО)$|^«[^»]{2,60}»$`,
  ].join('|'),
  'iu',
);

/** "Millrace Joinery Ltd", "Clunford High School": a name that says it is an organisation's, and no job's. */
export function isOrganisationName(text: string): boolean {
  if (
    text.length > 80 ||
    text.split(' ').length > 9 ||
    /[£$€:]|\d{3}|[!?]$|\b(?:sucht|suchen|recrute|seeks|hiring|eine[nr]?)\b/.test(text)
  )
    return false;
  const [kind = ''] = kinds.exec(text) ?? longForms.exec(text) ?? shortForms.exec(text) ?? [];
  // "Service" alone names nothing, and "Council Jobs Hub" is where councils advertise.
  const isNamed = kind !== '' && kind.length < text.length && !/\bjobs\b/i.test(text);
  return isNamed && !namesRole(text) && /^[\p{Lu}\p{Lo}(«\d]/u.test(text);
}

/** "Sierra Nevada de Gúdar S.A.": whatever else a name says, its legal form makes it a firm's. */
export function hasLegalForm(text: string): boolean {
  return text.length <= 80 && (longForms.test(text) || shortForms.test(text));
}
