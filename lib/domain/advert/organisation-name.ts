import { namesRole } from './role-nouns';

const kinds =
  /\b(?:ltd|limited|llc|llp|plc|inc|corp|gmbh|ag|kg|mbh|sarl|sas|s\.?r\.?o|a\.s|sp\. z o\.o|b\.v|n\.v|oyj?|aps|council|trust|university|college|school|academy|hospitals?|hospice|surgery|medical cent(?:re|er)|care home|day nursery|cic|c\.i\.c|constabulary|bureau|federation|authority|e\.v|pty|pte|institute|foundation|partnership|society|association|ministry|department (?:of|for)|service|church|museums?|credit union|laboratory|stadt|gemeinde|landkreis|ville de|mairie|laiterie|nemocnice|město|universit\p{L}+)\b|株式会社|有限会社|\(주\)|㈜|주식회사|^ТОВ |^«/iu;

/** "Millrace Joinery Ltd", "Clunford High School": a name that says it is an organisation's, and no job's. */
export function isOrganisationName(text: string): boolean {
  if (
    text.length > 80 ||
    text.split(' ').length > 9 ||
    /[£$€:]|\d{3}|[!?]$|\b(?:sucht|suchen|recrute|seeks|hiring|eine[nr]?)\b/.test(text)
  )
    return false;
  const [kind = ''] = kinds.exec(text) ?? [];
  // "Service" alone names nothing, and "Council Jobs Hub" is where councils advertise.
  const isNamed = kind !== '' && kind.length < text.length && !/\bjobs\b/i.test(text);
  return isNamed && !namesRole(text) && /^[\p{Lu}\p{Lo}(«\d]/u.test(text);
}
