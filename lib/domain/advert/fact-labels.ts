/**
 * The labels under which adverts state their facts, whole, in the languages of the captured pages. A label is
 * matched from end to end after its number signs and colon are gone, so prose never matches.
 */
import type { AdvertField } from './advert-reading';
import { labelsAbroad } from './labels-abroad';

type Fact = Exclude<AdvertField, 'text' | 'employerUrl' | 'boardExpiresOn'>;

const labels: Record<Fact, string> = {
  title:
    'job (?:posting )?title|position(?: title)?|post(?: title)?|vacancy(?: title)?|role(?: title)?|title of post',
  company:
    "company(?: name)?|employer(?:(?:[’']s)? name)?|name of (?:the )?(?:school|employer|organi[sz]ation|company|institution|trust|practice)|hiring (?:company|employer)|institution|institute|college|university|facility|employing school|school or college|advertised by|posted by|working for|work for|hiring for|recruiting organisation|hospital|practice|organi[sz]ation(?: name)?|hiring organi[sz]ation|(?:school|employer|nursery|practice) name (?:and|&) address|school(?: name)?|trust|nhs trust|employing (?:authority|organisation)|council|local authority|recruiter|advertiser|client",
  agency: 'agency|recruitment (?:agency|consultancy)|employment (?:business|agency)',
  location:
    "(?:job |work(?:ing)? |office |primary |main |role |position )?locations?(?: name| details|\\(s\\)|\\/s)?|location of (?:the )?(?:job|post|role|position|work)|geographic(?:al)? location|candidate location|where you(?:[’']ll| will) (?:work|be based)|job (?:city|place)|work(?:site| address| city)|offices|venue|county|state|country|province|(?:city|town)(?:,| \\/|\\/| and| or) ?(?:state|county|region|country|postcode)|post ?code|(?:main |work )?base|campus|office|duty station|place of performance|(?:job |work )?site|place of work|workplace(?: address)?|where|based(?: at| in)?|city(?:\\s?/\\s?town)?|town(?:\\s?/\\s?city)?|town|region|area|address",
  salary:
    '(?:annual |basic |full[- ]time |advertised )?salary(?: range| details| band| scale| information| per annum| from(?:/to)?| and compensation|/grade| \\(?fte\\)?)?|grade/salary|hourly range|package|pay(?: range| rate| scale| band| details| and benefits)?|rate(?: of pay)?|hourly rate|compensation(?: range)?|remuneration|wages?|starting salary|advertised salary|stipend',
  employmentType:
    '(?:job|employment|contract|vacancy|position|role|appointment|work) (?:type|status|form|basis)|type of (?:contract|employment|position|appointment|role)|time type|(?:job )?schedule|contract(?:ual)?(?: status| details| term)?|employment|employment form',
  hours:
    '(?:working |weekly |contracted |contractual )?hours(?: per week| of work)?|working pattern|work(?:ing)? (?:schedule|time)|shift(?: pattern)?s?',
  remotePolicy:
    'workplace type|work(?:place|ing)? (?:arrangement|model|mode|style)s?|remote(?: work(?:ing)?)?(?: policy| status)?|home ?working|hybrid working',
  reference:
    '(?:job |vacancy |post |requisition |req |advert |posting )?(?:ref(?:erence)?|id|number|req(?:uisition)?(?: id| number)?)(?: number| no| code| id)?|trac reference|requisition|job (?:no|identification|req)|ref no|announcement number',
  closingOn:
    'open(?:ing)? (?:&|and) closing dates?|(?:application )?clos(?:ing|es?)(?: dates?)?(?: and time|\\/time)?(?: for applications)?(?: on)?|(?:application |submission )?deadline(?: date)?(?: for applications?| to apply)?|time left to apply|apply (?:by|before)|applications? (?:close|due|end)s?(?: on| by| date)?|(?:advertising|advert|vacancy|application) (?:end|close|closing) date|last (?:date|day) to apply|open until|(?:posting|application) end date|(?:advert |job |vacancy )?expir(?:y|es)(?: date)?',
};

const matchers = (Object.entries(labels) as [Fact, string][]).map(
  ([field, pattern]) => [field, new RegExp(`^(?:${pattern}|${labelsAbroad[field]})$`, 'iu')] as const,
);

/** Bullets and pictures that lists set before a label. */
const leadingSigns = /^(?:[#*•·・∙‧◦▪▫■□▣○●◎◇◆▶▷►▸※✓✔>\-–—\s]|\p{Extended_Pictographic}|\ufe0f){1,5}/u;

/** The field a label names, or null. */
export function fieldLabelled(label: string): Fact | null {
  const plain = label
    .trim()
    .replace(leadingSigns, '')
    // "가. 근무지": a letter or a number counts the rows.
    .replace(/^(?:[가-힣]|\d{1,2})[.)]\s/u, '')
    .replace(/\((?:e|s|en|n)\)[\s:：]{0,3}$/i, '')
    .replace(/[\s:：#*?.()]{1,6}$/, '')
    .toLowerCase();
  if (plain === '' || plain.length > 45) return null;
  const known = answers.get(plain);
  if (known !== undefined) return known;
  if (answers.size >= mostAnswers) answers.clear();
  const field = matchers.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  answers.set(plain, field);
  return field;
}

/** The answers for one reading's lines: many rules ask for the same ones. */
const answers = new Map<string, Fact | null>();
const mostAnswers = 4000;

const otherLabels =
  /^(?:date (?:posted|listed|published|advertised)|post(?:ed|ing) (?:date|on)|posted|published|publication date|advertis(?:ed|ing start date)|open(?:ing)? date|placed on|department|division|directorate|faculty|(?:job )?categor(?:y|ies)|(?:job )?(?:function|family|level)|industr(?:y|ies)|sectors?|main area|(?:provisional )?interview(?: date)?s?|(?:job )?start date|end date|travel|education|experience(?: level)?|openings|(?:number of )?(?:positions|vacancies|posts)|documents|attachments|tags|skills|languages|reports to|responsible to|grade|band|pay (?:scheme|scale|band)(?: (?:&|and) grade)?|pay grade|salary (?:period|terms)|employer type|remote job|telework eligible|security clearance|expérience|prise de poste|niveau|début|nástup|schulabschluss|eintritts(?:datum|termin)|beginn|veröffentlicht|branche|berufsfeld|secteur|domaine|publié le|estudios(?: mínimos)?|experiencia(?: mínima)?|categoría|número de vacantes|publicad[ao]|settore|startdatum|opleidingsniveau|varaktighet|publicerad|tillträde|branża|poziom|data publikacji|data (?:di )?apertura|qualifications?|staff group|appointment type|досвід|графік роботи|event|date|vzdělání|obor|zveřejněno|освіта|сфера|образование|경력|학력|시작일|등록일|更新日|掲載日|休日(?:・休暇)?|待遇|福利厚生|応募資格|業種|(?:채용|모집) ?인원|(?:근무|채용|모집) ?(?:직종|분야|부문)|연령|성별|전공|우대(?:사항|조건)|제출 ?서류|(?:접수|지원) ?방법|근무조건|(?:지원)?자격(?:요건)?|주요 ?사업|사업 ?내용|홈페이지|업종|대표자(?:명)?|설립일|사원수|전형 ?(?:절차|방법)|복리후생|모집요강|기업정보|담당 ?업무|기타 ?사항|수습 ?기간|募集人[数員]|採用人数|雇用期間|契約期間|試用期間|学歴|資格|経験|休憩(?:時間)?|賞与|昇給|手当|備考|その他|応募方法|選考(?:方法|フロー)?|設立|創業|従業員数|代表者|資本金|事業内容|アクセス|仕事(?:の)?内容|業務内容|職場の雰囲気|一日の流れ|počet (?:míst|volných míst)|praxe|jazyky|výhody|benefity|contact|kontakt|anzahl|bewerbungsart|zielgruppe|effectif|nombre de postes|permis|langues?|liczba (?:wakatów|etatów)|стать|вік|мова|контактна особа|телефон)$/iu;

/** Whether a short line names something that adverts state and that is no field: it holds no value of another label. */
export function isOtherLabel(label: string): boolean {
  return otherLabels.test(
    label
      .trim()
      .replace(leadingSigns, '')
      .replace(/[\s:：]{1,4}$/, ''),
  );
}
