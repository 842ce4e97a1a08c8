/** What adverts say and ask, and what pages about jobs say that are none. Every pattern is linear. */

/** Said of one job to one reader; counted by how many different ones stand in a text. */
export const hiring =
  /\bwe(?:'|’| a)re (?:looking for|seeking|hiring|recruiting|after)|\b(?:is|are) (?:looking for|seeking|hiring|recruiting|searching for)|\b(?:looking|seeking|wish|like) to (?:appoint|recruit|hire)|\bwe (?:want|need|would like) (?:some(?:body|one)|a|an|you)\b|\binvites? applications\b|\bapplications are (?:invited|welcome)|\byou(?:'|’| wi)ll (?:be|have|work|lead|need|bring|join|own|play|make|run|carry|visit|help|look|stand|keep|teach|take)|\byou (?:will|would|should|must|have|are|can|know)\b|successful candidate|ideal candidate|the right (?:candidate|person)|(?:this|the) (?:role|position|post|opportunity|vacancy|job) (?:is|will|requires|involves)|\b(?:the )?post-?holder\b|join (?:our|the|us|a)\b|your (?:responsibilities|role|profile|tasks)|years?(?:'|’)? (?:of )?(?:\w+ )?experience|equal opportunit|\breport(?:s|ing)? to\b|essential (?:criteria|skills|requirements)|person specification|proven (?:track record|experience|ability)|(?:ability|able) to\b|\bmust be (?:able|a)\b|knowledge of\b|\bour (?:team|client)\b|\bmy client\b/giu;

/** What adverts offer and ask for; articles about jobs do too, so it weighs little. */
export const terms =
  /\bwe offer\b|you will need|experience (?:of|in|with)|(?:annual|days(?:'|’)? (?:of )?)(?:leave|holiday)|\bpension\b|pro rata|full[- ]time|part[- ]time|\bdbs\b|per (?:annum|hour|week)|\bpermanent\b|401\(k\)/giu;

/** How to apply, in the text itself. */
export const wayToApply =
  /\bto apply\b|\bapply (?:now|online|here|by|via|through|before|today)\b|closing date|deadline|\b(?:applications?|vacancy) closes?\b|\bclos(?:es|ing):?\s|your (?:cv|r[ée]sum[ée]|application|covering? letter)|\ba (?:cv|covering? letter)\b|application form|send (?:us )?your|(?:write|ring|call|phone|speak|talk) to \S|\b[\w.+-]{2,30}@[\w-]{2,40}\.\w{2}|\b(?:ring|call|phone) (?:\w+ ){1,3}on 0\d|\bforms? back\b/iu;

const jobWord =
  '(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|job-?advert|viewjob|job-?details?|jobdetail\\w*|vacancydetails|opportunitydetail|stellen\\w{0,14}|emplois?|offres?|offre-emploi|praca|prace|kariera|karriere|vacatures?|lediga-(?:jobb|tjanster)|ledige-stillinger|job-?annonser?|platsannonser|annonser|platsbanken|ofertas?-(?:de-)?(?:empleo|trabajo)|vagas?|offerte-(?:di-)?lavoro|volna-mista|remote-jobs|roles?|opportunit(?:y|ies)|recruit\\w{0,6}|postings?|nonprofit-job|requisitions?|jobreqcareer|jobsuche|jobangebot|empleo|trabajo|oferta|vacante|lavoro|posizioni-aperte|ledige?-jobs?|stilling(?:er)?|jobb|tyopaikat|ogloszenie|pozice|nabidka|volne-pozice|ponuka|locuri-de-munca|is-ilani|vakansii|kyujin|saiyo)';
/** A path of a site's jobs. */
export const jobPath = new RegExp(`/${jobWord}(?:[/?.#_-]|$)`, 'i');
/** A path that goes on behind that word to one thing: a number, an id, a name of several words. */
export const oneJobPath = new RegExp(
  `/[\\w-]*${jobWord}[\\w.-]*/(?:[^/]+/){0,5}(?=[^/]*(?:\\d{3,}|[a-z]-[a-z]))[^/]{3,}/?$|^/(?:o|offer|p|j)/[a-z0-9]+-[a-z0-9-]+/?$|/${jobWord}[.\\w-]*\\.(?:aspx?|ftl|cfm|php|html?|jsp|cgi)$`,
  'i',
);
/** A path of lists: nothing behind the word, or the front of a site. */
export const listPath = new RegExp(
  `^/?$|/(?:${jobWord}|current-vacancies|search|work-with-us|join-us)/?$`,
  'i',
);
/** Paths of the form behind an advert, and of what comes after it was sent. */
export const applyPath =
  /\/(?:apply|application|applications|thanks|thank-you|confirmation|submitted|complete)\/?$|\/applications?\/[\w-]*\d[\w-]*\/[a-z-]+\/?$/i;
/** Paths of what is written about jobs. */
export const otherPath =
  /\/(?:blog|news|articles?|advice|guides?|events?|courses?|salar(?:y|ies)|product|terms|policy|policies|resources|help|faqs?|press|insights|learn|stories|interview-questions|job-descriptions?|job-profiles?|fiches?(?:-metiers?)?|conseils?|metiers|ratgeber|tipps|magazin|berufe|gehalt|salaires?|consejos|sueldos?|guias?|dicas|consigli|stipendi|beroepen|salaris|yrken|porady|poradnik|zarobki|clanky|poradna|platy|actualites|aktuelles|noticias|nieuws|nyheter|nyheder|aktualnosci|aktuality|career-profiles?|occupations?|tenders?|questions|reviews|about\/?$|legal|privacy|pricing|features|webinars?|training|companies\/[^/]+\/?$|company\/[^/]+\/?$)(?:[/?#-]|$)|\/(?:cv|resume|curriculum-vitae|lebenslauf)\/?$|\/employment\/|\/law\//i;

export const articleTitle =
  /\b(?:job|career|occupation) profile\b|\b(?:explore careers|career pathways|national careers)\b|\b(?:what (?:is|does|do|are|makes)|how (?:to|much|do|we|you|our)|(?:our|the) (?:recruitment|application|selection|hiring) process|why (?:do|are)|guide to|tips|salary guide|top \d+|best \d*|\d+ (?:best|tips|ways|things|examples|\w+ interview questions)|jobs? near me|roles? (?:&|and) responsibilities|job description (?:template|sample|example)s?|interview questions|salar(?:y|ies) (?:in|for|and)\b|\bsalaries\b|(?:posting|cookie|privacy) policy|terms (?:and|of)|job(?:s|) fair|careers? fair|open (?:day|evening)|webinar|thank you|application (?:form|sent|received|submitted)|tenders?|reviews|retires)\b|\?$/i;
/** A course of study: its pages ask people to apply, too. */
export const courseTitle =
  /\b(?:diploma|btec|gcses?|a[- ]levels?|hnc|hnd|nvq|b\.?sc|b\.?a|m\.?sc|mba|bachelor|master(?:'|’)?s|degree|course|certificate|level \d)\b/i;
export const listTitle =
  /\bjobs? (?:in|for|at)\b|\b\d[\d,.]{0,8}\+? (?:open )?(?:jobs?|vacancies|results|positions)\b|search results|job board$|práce pro|nabídky práce|^(?:current |our )?(?:vacancies|openings|open positions)\b/i;
export const hiringSite =
  /\b(?:careers?|jobs?|vacanc(?:y|ies)|hiring|recruitment|job application|karriere|kariéra)\b/i;
/** What articles about a kind of job speak of, and adverts do not. */
export const articleWords =
  /\b(?:national )?average (?:annual |base |yearly )?(?:salary|pay)\b|\baverage \w+(?: \w+)? salary\b|\bjob outlook\b|\bcareer path\b|\bfrequently asked questions\b|\bin this article\b|\bsample (?:job description|resume)\b|\bhow to become\b|\brelated (?:careers|articles|reading)\b|\bbureau of labor statistics\b|\b(?:most|many|some) (?:employers|companies) (?:look|require|prefer|want|expect)\b|\bread more:|\brelated:|\bour clients often\b|\bminutes? to read\b|\bmin read\b|\bpost this (?:.{0,40} )?job description\b|\b(?:feel free|ready) to (?:modify|customi[sz]e)\b|\bentry requirements\b|\bwhat you will study\b|\balternative titles\b|\byou can get into this job\b|\btypical hours\b|\bour consultants\b|\broles we recruit\b|\bout of 5\b|\byou may need\b|\bemployers will (?:look|expect|want)\b|\bduties may include\b|\bfind courses\b|\byour employer must\b|\byou have the right to (?!work|live|be in)|\bmost jobs are (?:with|in)\b|\bin this (?:career|occupation)\b|\bpeople who do this job\b/giu;
export const articleTypes =
  /^(?:(?:Blog|News|Social)?(?:Article|Posting)|NewsArticle|BlogPosting|HowTo|FAQPage|Course|Event|og:article\.)/;

/** "Looking for a demo", "apply for a course": words on a button that ask for something else than a job. */
export const asksForElse =
  /\b(?:demo|course|loan|grant|visa|card|membership|licen[cs]e|permit|place|trial)\b/i;

/** The first part of a host that is a hiring site's: "karriere.acme.de", "werkenbij.acme.nl". */
export const hiringHost =
  /^(?:www\.)?(?:jobs?|careers?|apply|recruit(?:ing|ment)?|work|vacancies|hiring|join|talent|karriere|stellen(?:angebote)?|bewerbung|recrutement|emploi|carrieres?|rejoindre|empleo|trabaja\w*|vagas|carreiras|lavora\w*|lavoro|carriere|werkenbij\w*|werken|vacatures?|jobb|karriar|lediga|ledige|karriera|kariera|kariéra|praca|prace|robota|rabota|saiyo|recruit)\b/i;
