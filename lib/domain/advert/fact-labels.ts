/**
 * The labels under which adverts state their facts, whole, in the languages of the captured pages. A label is
 * matched from end to end after its number signs and colon are gone, so prose never matches.
 */
import type { AdvertField } from './advert-reading';

type Fact = Exclude<AdvertField, 'text' | 'employerUrl' | 'boardExpiresOn'>;

const labels: Record<Fact, string> = {
  title:
    'job (?:posting )?title|position(?: title)?|post(?: title)?|vacancy(?: title)?|role(?: title)?|title of post|stellenbezeichnung|intitulé du poste|職種|職種名|求人名|직무|посада',
  company:
    'company(?: name)?|employer(?: name)?|posted by|recruiting organisation|hospital|practice|organi[sz]ation(?: name)?|hiring organi[sz]ation|(?:school|employer|nursery|practice) name (?:and|&) address|school(?: name)?|trust|nhs trust|employing (?:authority|organisation)|council|local authority|recruiter|advertiser|client|společnost|firma|zaměstnavatel|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|azienda|virksomhed|företag|arbeitgeber\\*in|bedrijf|werkgever|opdrachtgever|organisatie|会社名|企業名|社名|회사명|기업명|компанія|компания',
  agency: 'agency|recruitment (?:agency|consultancy)|employment (?:business|agency)|personalvermittlung',
  location:
    '(?:job |work(?:ing)? |office |primary |main |role |position )?locations?(?: name| details|\\(s\\))?|(?:main |work )?base|campus|office|standort\\(e\\)|lieu de travail|duty station|place of performance|(?:job |work )?site|place of work|workplace(?: address)?|where|based(?: at| in)?|city(?: / town)?|town(?: / city)?|town|region|area|address|adresa|místo výkonu práce|místo práce|lokalita|místo|ort|standort|arbeitsort|einsatzort|lieu(?: de travail)?|localisation|ubicación|lugar|luogo|sede|locatie|plaats|standplaats|miejsce pracy|lokalizacja|勤務地|勤務先|所在地|근무지|근무지역|місто|локація|город|munkavégzés helye',
  salary:
    '(?:annual |basic |full[- ]time |advertised )?salary(?: range| details| band| scale| information| per annum| from| and compensation|/grade| \\(?fte\\)?)?|grade/salary|hourly range|package|pay(?: range| rate| scale| band| details| and benefits)?|rate(?: of pay)?|hourly rate|compensation(?: range)?|remuneration|wages?|starting salary|advertised salary|stipend|gehalt|vergütung|plat|mzda|odměna|salaire|rémunération|salario|stipendio|salaris|wynagrodzenie|給与|年収|月給|時給|급여|연봉|зарплата|fizetés',
  employmentType:
    '(?:job|employment|contract|vacancy|position|role|appointment|work) (?:type|status|form|basis)|type of (?:contract|employment|position|appointment|role)|time type|(?:job )?schedule|contract(?:ual)?(?: status| details| term)?|employment|employment form|vertragsart|anstellungsart|beschäftigungsart|type de contrat|contrat|tipo de contrato|contratto|dienstverband|druh pracovního poměru|typ úvazku|úvazek|pracovní poměr|rodzaj umowy|雇用形態|고용형태|тип зайнятості',
  hours:
    '(?:working |weekly |contracted |contractual )?hours(?: per week| of work)?|working pattern|work(?:ing)? (?:schedule|time)|shift(?: pattern)?s?|uren per week|arbeitszeit|temps de travail|勤務時間|근무시간',
  remotePolicy:
    'workplace type|work(?:place|ing)? (?:arrangement|model|mode|style)s?|remote(?: work(?:ing)?)?(?: policy| status)?|home ?working|hybrid working',
  reference:
    '(?:job |vacancy |post |requisition |req |advert |posting )?(?:ref(?:erence)?|id|number|req(?:uisition)?(?: id| number)?)(?: number| no| code| id)?|trac reference|requisition|job (?:no|identification|req)|ref no|announcement number|kennziffer|referenznummer|référence|求人番号',
  closingOn:
    'open(?:ing)? (?:&|and) closing dates?|(?:application )?clos(?:ing|es?)(?: dates?)?(?: and time|\\/time)?(?: for applications)?(?: on)?|(?:application |submission )?deadline(?: date)?(?: for applications?| to apply)?|time left to apply|apply (?:by|before)|applications? (?:close|due|end)s?(?: on| by| date)?|(?:advertising|advert|vacancy|application) (?:end|close|closing) date|last date to apply|(?:posting|application) end date|(?:advert |job |vacancy )?expir(?:y|es)(?: date)?|bewerbungs(?:schluss|frist)|date limite(?: de candidature)?|fecha límite|termín|応募締切|応募期限|締切|募集期限|마감일|접수 ?마감(?:일)?|uzávěrka|termin składania(?: aplikacji)?|дедлайн',
};

const matchers = (Object.entries(labels) as [Fact, string][]).map(
  ([field, pattern]) => [field, new RegExp(`^(?:${pattern})$`, 'iu')] as const,
);

/** The field a label names, or null. */
export function fieldLabelled(label: string): Fact | null {
  const plain = label
    .trim()
    .replace(/^[#*•\-–\s]{1,4}/, '')
    .replace(/[\s:：#*?.()]{1,6}$/, '')
    .toLowerCase();
  if (plain === '' || plain.length > 45) return null;
  return matchers.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const otherLabels =
  /^(?:date (?:posted|listed|published|advertised)|post(?:ed|ing) (?:date|on)|posted|published|publication date|advertis(?:ed|ing start date)|open(?:ing)? date|placed on|department|division|directorate|faculty|(?:job )?categor(?:y|ies)|(?:job )?(?:function|family|level)|industr(?:y|ies)|sectors?|main area|(?:provisional )?interview(?: date)?s?|(?:job )?start date|end date|travel|education|experience(?: level)?|openings|(?:number of )?(?:positions|vacancies|posts)|documents|attachments|tags|skills|languages|reports to|responsible to|grade|band|pay (?:scheme|scale|band)(?: (?:&|and) grade)?|pay grade|salary (?:period|terms)|employer type|remote job|telework eligible|security clearance|expérience|prise de poste|niveau|nástup|schulabschluss|경력|학력|시작일|更新日)$/i;

/** Whether a short line names something that adverts state and that is no field: it holds no value of another label. */
export function isOtherLabel(label: string): boolean {
  return otherLabels.test(label.trim().replace(/[\s:：]{1,4}$/, ''));
}
