/**
 * Headings that adverts have, in the languages of the captured pages and their neighbours. They weigh a
 * block as part of an advert; what they mean is read in the extension.
 */
const words = [
  // English
  'respons[ai]bili',
  'requi(?:rement|sit)',
  'qualifi[ck]ation',
  'about the (?:job|role|position|team|company|opportunity)',
  'about (?:us|you)',
  'what you(?:.ll|.d| will| would)? (?:do|be doing|need|bring|get)',
  'who (?:you are|we are|are we|we.re looking)',
  'what we.?(?:re)? ?(?:look|offer|do|need)',
  'your (?:role|profile|background|responsibilities|skills|mission|tasks)',
  'the (?:role|person|package|job$|candidate|successful|opportunity|team$)',
  'you(?:$| have$| will$|:)',
  '(?:job|position) (?:brief|info|duties|description|summary|purpose|overview|expectations|details|requirements|responsibilities)',
  '(?:functions|criteria)',
  'selection (?:criteria|process)',
  'conditions of employment',
  'interview (?:process|stages)',
  'applicant requirements',
  'working for our',
  'location of',
  '(?:first|a typical) (?:year|day|week)',
  'day to day',
  'tasks',
  'accountabilit',
  'duties',
  'person specification',
  'essential',
  'desirable',
  'skills',
  'exp[eé]rience',
  'benef[ií]',
  'what.s in it for you',
  'why (?:join|work)',
  'how to apply',
  'nice to have',
  'preferred',
  'minimum',
  'basic',
  'objectives',
  'sala(?:ry|ire)',
  'compensation',
  'pay',
  'overview',
  'working (?:hours|pattern)',
  'perks',
  'we (?:require|offer)',
  'equal opportunit',
  // German, French, Spanish, Italian, Portuguese, Dutch
  'aufgaben',
  'wir bieten',
  'anforderung',
  'was (?:sie|dich|du|wir)',
  'das (?:erwartet|bring|biete)',
  'auf diese',
  'dar(?:auf|um) ',
  'über uns',
  'stellenbeschreibung',
  'missions?',
  'profie?l',
  'compétences',
  'avantages',
  'descri(?:pti(?:on|f)|pci[oó]n|ção) d',
  'le poste',
  'déroulement',
  'nous offrons',
  'qui sommes',
  'funciones',
  'ofere?cemos',
  'tarefas',
  'mansioni',
  '(?:cosa )?offriamo',
  'functie',
  'omschrijving',
  'wat wij bieden',
  'taken',
  // Czech, Slovak, Polish, Ukrainian, Russian, Hungarian
  'náplň práce',
  'požad',
  'nabízíme',
  'co (?:tě|vás) (?:čeká|u nás čeká)',
  'co (?:nabízíme|očekáváme|požadujeme)',
  'koho hledáme',
  'pracovní náplň',
  'o nás',
  'informace o pozici',
  'ponúkame',
  'požiadavky',
  '(?:twój |nasze |twoje )?(?:zakres|wymagania|obowiązki)',
  '(?:to )?oferujemy',
  'вимоги',
  'необхідні',
  'буде плюсом',
  'що (?:ми|потрібно|робити)',
  'обов.яз',
  'задачі',
  'завдання',
  'очікуємо',
  'про нас',
  '(?:ми )?пропонуємо',
  'про компанію',
  'умови',
  'требования',
  'обязанности',
  'условия',
  'feladatok',
  'elvárások',
  'amit kínálunk',
  // Japanese, Korean, Chinese
  '仕事内容',
  '業務内容',
  '必須',
  '歓迎',
  '給与',
  '勤務',
  '待遇',
  '福利厚生',
  '求める',
  '職種',
  '応募',
  '面接',
  '任用',
  'な(?:に|ぜ|ん).{0,3}やっ?て?',
  'どうやって',
  'こんなこと',
  '募集要項',
  '休日',
  '선발',
  '전형',
  '급여',
  '회사',
  '자격',
  '우대',
  '담당업무',
  '주요업무',
  '근무',
  '복리후생',
  '모집',
  '职位',
  '岗位',
  '任职要求',
  '工作职责',
  '福利',
];

// Without flags, on text made small first: case folding in every script costs more than all the words.
const sectionHeading = new RegExp(
  `^(?:the |our |your |ihre? |deine? |unsere? |vos |votre |nos |notre |tus |jouw |key |main |essential |required |preferred )?(?:${words.join('|')})`,
);

/** Whether a short line reads like the heading of an advert's section. */
export function isSectionHeading(text: string): boolean {
  if (text.length > 90) return false;
  return sectionHeading.test(text.replace(leading, '').toLowerCase());
}

const leading = /^[^\p{L}]{1,6}/u;

const noiseHeading =
  /^how you match|^your (?:choices|consultant|recruiter)|^(?:about|meet|contact) (?:the|your) (?:recruiter|consultant)|^(?:similar|related|recommended|more|other|latest|featured|recent) (?:job|role|vacanc|position|opportunit|opening|search|from|at )|^similar |^(?:people|candidates|others) (?:also|who) |^you (?:may|might) (?:also )?(?:like|be interested)|^jobs? (?:you may|at |in |near|like|by email|alert)|^(?:create|get|set up|sign up for|receive) (?:a |an |new |your |more )?(?:job |email |free )?(?:alert|notif|job|update)|^share (?:this|job|via)|^(?:apply (?:for this|now|here|online|to this)|submit (?:your )?application|refer a friend)|^what you need to know about|^cookie|^(?:we|this site|this website) uses? cookies|^(?:your )?privacy|^we (?:value|care about|respect) your privacy|^manage (?:your )?(?:cookie|consent|privacy|preferences)|^join (?:or sign|to apply|now)|^(?:about|similar) cookies|^join our talent|^stay connected|^follow us|^subscribe|^newsletter|^report (?:this )?(?:job|content)|^save this job|^search (?:for )?jobs|^sign in|^log ?in|^career (?:guide|advice) |^popular |^explore |^browse |^contents$|^(?:podobn|další nabídky|souvisej)|^(?:ähnliche|weitere stellen)|^(?:d[’']autres offres|offres similaires|emplois similaires|ces offres)|^(?:схожі|похожие)|^(?:似た|おすすめ|関連|この求人に)|^(?:비슷한|추천|유사)|^(?:company|life at|photos|reviews)(?: and salary)? (?:information|photos|reviews)|^sound like the job|^think you fit|^interested\??$|^want (?:more|to)|^got what it takes/;

/** Whether a line heads something beside the advert: similar jobs, sharing, alerts, cookies, a form. */
export function isNoiseHeading(text: string): boolean {
  return text.length <= 90 && noiseHeading.test(text.toLowerCase());
}

const pageWords =
  /^(?:(?:jobs? )?powered by|share (?:this|via|on)\b|back to |skip to |posted (?:on |\d|today|yesterday)|©|\(c\) \d|all rights reserved|(?:over )?\d+\+? (?:applicants?|people clicked|views)|see who |be among the first|show (?:more|less)|read more|loading|view (?:map|all)|\* ?(?:required|indicates))/;

const boardWarnings =
  /^(?:bank or payment details|never (?:provide|share|give) (?:your )?(?:bank|payment|card)|by (?:clicking|applying|continuing|signing|creating|submitting|pressing)\b.{0,80}\b(?:agree|accept|consent)|(?:your|the) (?:application|data|details) will be (?:sent|forwarded|processed)|beware of (?:scam|fraud))/;

/** What a page says of its cookies; a bakery bakes them and neither uses nor accepts them. */
const aboutCookies = /cookie|クッキー|쿠키/;
const cookieWords =
  /(?:cookies?|cookie-?s\b|クッキー|쿠키).{0,90}(?:privacy|consent|technolog|website|experience|settings)|\b(?:uses?|accept|store|verwende[nt]|utilis\S+|používá\S*|używa\S*|використову\S+) .{0,40}cookie|(?:cookie|クッキー).{0,20}使用|쿠키.{0,12}사용/;

/** Whether a line is of the page around the advert: when it was posted, how to share it, what its board warns of. */
export function isPageWord(text: string): boolean {
  if (text.length > 300) return false;
  const small = text.toLowerCase();
  return (
    (text.length <= 70 && pageWords.test(small)) ||
    boardWarnings.test(small) ||
    (aboutCookies.test(small) && cookieWords.test(small))
  );
}

const noiseNames =
  /(?:^|[ -])(?:cookies?|consent|gdpr|onetrust|newsletter|subscribe|breadcrumbs?|crumbs?|social(?:-\w+)?|share|sharing|related\w*|similar\w*|recommend\w*|sign-?up|sign-?in|log-?in|signup|popup|popover|tooltip|dropdown|mega-?menu|nav(?:bar|igation)?|menu|footer|skip|pagination|comments?|advertisement|banner|promo|toast|alert|job-alert|people-also-viewed|chat-?bot)(?: |$|-)/;

/** Whether a block's own names say that it is the page's furniture. */
export function isNoiseName(names: string): boolean {
  return noiseNames.test(names);
}
