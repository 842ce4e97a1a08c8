/** How a place of the page words an employer's name: what stands round it goes, and what is no name is told. */
import { isGenericTitle } from './clean-title';
import { fieldLabelled, isOtherLabel } from './fact-labels';
import { isBoardName } from './known-boards';
import { hasLegalForm } from './organisation-name';
import { looksLikePlace } from './places';
import { namesRole } from './role-nouns';
import { isSameText, nameKey, startsWithText } from './same-name';

/** A name without the words that pages set before and behind it. */
export function cleanName(value: string): string {
  return (
    value
      .replace(/[®™©]/g, '')
      .replace(/^(?:\p{Extended_Pictographic}|\ufe0f|\s)+(?=\p{L})/u, '')
      .replace(/\s?\d[.,]\d{1,6}\s?(?:reviews|bewertungen|avis|opiniones|opinie|recensioni)$/i, '')
      .replace(
        /\s\d[\d.,]{0,6} (?:reviews?|bewertung\p{L}*|avis|opini\p{L}+|відгук\p{L}*|отзыв\p{L}*)$/iu,
        '',
      )
      .replace(/\s\((?:remote|hybrid|on-?site)\)$/i, '')
      // A rating out of five.
      .replace(/(?<=\p{L}.*)\s[1-5][.,]\d(?:\s?★)?$/u, '')
      .replace(/^[[【(](.{2,60})[\])】]$/u, '$1')
      .replace(
        /\s(?:(?:view|see|show) (?:all |more |other |company )*(?:jobs|vacancies|openings|profile|company|page)|\d+ (?:open )?jobs|follow(?:ing)?|verified|alle (?:jobs|stellen|vacatures)(?: .{0,20})?|(?:voir|toutes) .{0,30}offres|ver (?:todas|más) .{0,20}(?:ofertas|vagas)|zobacz .{0,20}|více o firmě|visa alla .{0,20})$/i,
        '',
      )
      .replace(/\s(?:careers?|jobs|on notion|o firmie|about us|view profile|profil firmy|all jobs)$/i, '')
      .replace(
        /(?<=\b(?:council|authority|trust|university|college|school|police|service))\srecruitment$/i,
        '',
      )
      .replace(/^(?:company|employer|organisation|posted by)\s?[:：]\s?|^(?:at|by) (?=\p{Lu})/iu, '')
      .replace(/^(?:[Pp]osted )?\d{1,2} \p{L}{3,9}(?: \d{4})? by (?=\p{Lu})/u, '')
      .replace(/\sdécouvrir (?:cet employeur|cette entreprise|l['’]entreprise)$/i, '')
      .replace(/^logo (?:van|von|de|of|di|da)\s/i, '')
      // "Casework Manager at the Rivers Ombudsman".
      .replace(/^the (?=\p{Lu})/u, '')
      .replace(/^(?:★\s?)?[1-5][.,]\d\s?★?\s(?=\p{Lu})|\s\(\d[\d.,]{0,6}\s\p{L}+\)$/u, '')
      .replace(/\s\(\p{Lu}{0,3}\d{1,3}\)$/u, '')
      .replace(standsBefore, '')
      .replace(ofTrade, '')
      .replace(/^[\s\-–—|:,·»"”]{1,6}|[\s\-–—|:,·«“„]{1,6}$/g, '')
      .replace(
        /^«([^»]*)$|^([^«]*)»$|^["“„«]([^"“”„«»]+)["“”»]$|^["“„]([^"”“]*)$|^([^"“„]*)["”]$/u,
        '$1$2$3$4$5',
      )
      .replace(/\s(?:and|or|of|the|for|in|at|by|und|et|y|e|i|a)$/, '')
      .replace(/\s(?:powered by|built on|built with) \S.{1,30}$/i, '')
      .trim()
  );
}

/** What headings, logos and links say before a name. */
const standsBefore =
  /^(?:join(?: us at)?|careers at|jobs at|work(?:ing)?(?: with us)? at|life at|wappen (?:der|des|von)|logo (?:der|des)|(?:about|who is|who are|why (?:join|work (?:at|for))|über|à propos de|sobre|acerca de|over|про)) (?:the )?(?=\p{Lu})/iu;

/** "Firma Acme", "Компанія Колосок": the word for a firm before its name, where it is no part of that. */
const ofTrade =
  /^(?:(?:[Dd]ie|[Dd]er|[Ll]a) )?(?:[Ss]polečnost|[Ff]irma|[Кк]омпанія|[Кк]омпания|[Ss]ociété|[Ee]ntreprise|[Ee]mpresa|[Aa]zienda|[Bb]edrijf|[Tt]he company) (?!Générale|Anonyme|Nationale|Ospedalier|Sanitari|USL|Agricol|Special|Municipal|Pública)(?=[\p{Lu}«])/u;

/** Whether a text may be an employer at all: no board, no label, no sentence, no place. */
export function mayBeEmployer(value: string, title: string): boolean {
  const key = nameKey(value);
  if (key.length < 2 || value.length > 120 || !/\p{L}/u.test(value) || /^D-\d+$/.test(value)) return false;
  if (isBoardName(key) || isGenericTitle(value) || isSameText(value, title)) return false;
  if (/^https?:|^www\.|\S@\S|^[>‹«]/i.test(value)) return false;
  if (ofHiring.test(value) || ofNobody.test(value)) return false;
  if (fieldLabelled(value) !== null || isOtherLabel(value) || saysKind.test(value) || isSentence(value))
    return false;
  // "GS-14" is a grade.
  if (/^\p{Lu}{1,5}[- ]?\d{1,4}\p{Ll}?$/u.test(value)) return false;
  if (asks.test(value) || asksInVerbs.test(value)) return false;
  // "Harbour guard" under "Harbour guard for Smögen" is the trade.
  if (namesRole(value) && startsWithText(title, value)) return false;
  return (
    !looksLikePlace(value) ||
    hasLegalForm(value) ||
    /\b(?:council|university|college|trust|school|nhs|police|borough|county,?(?= \p{Lu}{2}$|$))/iu.test(value)
  );
}

/** "La Ville recrute": a word for any employer, and no name. */
const ofNobody =
  /^(?:(?:la|le|l['’]|die|der|das|the|our|your|notre|unsere?|el|il|de|het) ?)?(?:ville|mairie|commune|société|entreprise|association|collectivité|stadt|gemeinde|unternehmen|firma|praxis|verein|company|firm|school|council|college|university|employer|trust|client|charity|hospital|empresa|ayuntamiento|azienda|comune|bedrijf|organisatie|gemeente|společnost|obec|město|компанія|підприємство|заклад|当社|弊社|同社|당사|회사)$/iu;

/** Kinds of hiring, as Japanese and Korean sites part their pages: new graduates, others, part-time. */
const ofHiring =
  /^(?:新卒|中途|既卒|第二新卒|キャリア|アルバイト|パート|正社員|契約社員|派遣社員?|障が?い者|経験者|募集要項|人事|総合職|一般職|신입|경력|수시|상시|공채|정규직|계약직)(?:・.{1,8})?(?:採用|求人|募集|採用情報|채용|모집)?$/u;

/** "Larkfield Trust mends tools for everybody in the north." speaks of an employer, and is no name. */
function isSentence(value: string): boolean {
  return (
    /[。！？]$|(?:ます|です|니다|세요)[。.]?$/u.test(value) ||
    (value.split(' ').length >= 5 && /\p{Ll}{3}[.!?]$/u.test(value) && !/\b(?:Corp|Limited)\.$/.test(value))
  );
}

/** What a link or a button does, or where it leads: "Enregistrer en PDF", "Home", "All". */
const asks =
  /^(?:all|home|startseite|accueil|inicio|início|etusivu|forside|strona główna|domů|головна|ホーム|홈)$|^(?:print|save|share|download)(?: (?:this|as|on|via|page|pdf)\b|$)|^(?:enregistrer|imprimer|télécharger|partager|postuler|retour|drucken|speichern|merken|herunterladen|zurück zu|imprimir|guardar|compartir|compartilhar|salvar|stampa|condividi|afdrukken|opslaan|skriv ut|udskriv|drukuj|zapisz|udostępnij|tisknout|uložit|sdílet|зберегти|друкувати|поділитися|印刷|保存|인쇄|공유)(?!\p{L})/iu;
const asksInVerbs =
  /^(?:Find|Refer|Learn|Discover|Explore|Search|Browse|Get|Join|Return|Go|Start|Create|Upload|Register|Subscribe|Contact|Read|Open|Add|Check|Ask|Tell|Send|Choose|Accept|Manage|Continue|Meet|Need|Want|See|View|Show|Apply) (?:\p{Ll}|\d)/u;

/** A kind of contract, a grade, a count, a place "based at": what stands where a name could. */
const saysKind =
  /\b(?:police|support) staff$|^(?:police|special) (?:officers|constables|volunteers)$|^(?:permanent|temporary|contract|fixed[- ]term|full[- ]?time|part[- ]?time|hybrid|on-?site|in[- ]office|apprenticeship|internship|freelance|customer service|open role|current|open|latest|search|new|our|(?:company |your )?logo(?: here)?|image|photo|avatar|banner|placeholder|completed|icon|umowa .{2,20}|cdi|cdd|(?:un)?befristet|teilzeit|vollzeit|festanstellung)$|^(?:based|located) (?:at|in) |^\d+ \p{Ll}|^entgeltgruppe|\bTVö?D\b|\d+ applicants/iu;

/** A name read off an address is lower case and squeezed; the advert's own spelling is better. */
export function asWritten(value: string, text: string): string {
  if (value !== value.toLowerCase() || !/[a-z]/.test(value)) return value;
  const letters = value.replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length >= 3 && letters.length <= 60) {
    const pattern = [...letters].join("[ .&'’-]{0,3}");
    const found = [
      ...text.slice(0, 20_000).matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu')),
    ].map((each) => each[0]);
    const written = found.find((each) => /^[\p{Lu}\p{N}]/u.test(each)) ?? found[0];
    if (written !== undefined) return written;
  }
  return value.replace(/(?:^|[\s-])\p{Ll}/gu, (start) => start.toUpperCase());
}

/** "CASTLEGATE SCHOOL": words, not initials, all in capitals. */
export function isShouted(name: string): boolean {
  return /\p{Lu}{4}/u.test(name) && name.includes(' ') && name === name.toUpperCase();
}
