import type { Necessity, SectionKind } from './section';

/** A way in which headings are put, matched in lower case without apostrophes and punctuation. The first that fits wins. */
export type HeadingPhrase = readonly [kind: SectionKind, necessity: Necessity | null, words: RegExp];

/** In order: the first that fits a heading decides. */
export const headingPhrases: readonly HeadingPhrase[] = [
  [
    'behaviours',
    'essential',
    /^(?:behaviours|(?:well|we will) assess you against these behaviours.*|.*\bthese behaviours\b.*)$/,
  ],
  [
    'equality',
    null,
    /\b(?:equal(?:ity| opportunit(?:y|ies)| employment)|eeo|diversity|inclusion|inclusive|accommodations?|our commitment|disability confident|privacy|data protection|e ?verify|disclaimer|gdpr)\b/,
  ],
  [
    'checks',
    null,
    /^(?:security(?: clearance| checks?)?|(?:enhanced )?dbs|disclosure and barring.*|.*disclosure.*|safeguarding.*|background checks?|vetting|right to work.*|work (?:eligibility|authori[sz]ation)|pre employment checks?|checks|applicant requirements|safer recruitment(?: statement)?|commitment to safeguarding|safeguarding (?:statement|commitment)|conditions(?: of (?:employment|appointment))?|rehabilitation of offenders.*|security and vetting|nationality requirements?)$/,
  ],
  [
    'facts',
    null,
    /^(?:travel(?: requirements?)?|working (?:conditions|environment|hours|pattern)s?|physical demands|hours(?: of work)?|job locations?|locations?|language|job grade|details|additional information|experience level|(?:job )?level|seniority(?: level)?|industry|company (?:size|type)|role|job type|salary|closing date|interviews?|interview dates?|contract type|start date|schedule|shift pattern|type of role|number of jobs available|business area|date posted|reference number|reports to|employer(?:s)? (?:details|website)|contents|technologies|the details|(?:employment|contract|employer|work(?:place)?|position) (?:form|type|duration|contract|location|category|level|status|basis|model)|listed in|job details|vacancy details|key facts)$/,
  ],
  [
    'apply',
    null,
    /\b(?:how to apply|how do i apply|to apply|apply and further information|what you need to do|now heres what|application (?:process|instructions|procedure|deadline)|applying|next steps|(?:interview|selection|recruitment|hiring|assessment) (?:process|procedure|stages|details|dates?|timeline)|the process|what happens next|interview questions|contact (?:us|details|information|point)|for (?:more|further) (?:information|details)|things you need to know|supporting (?:documents|statement)|key dates|your application|interested|if this sounds like you|ready to apply|how (?:you|we) will (?:be )?(?:evaluated?|assess(?:ed)?)(?: you)?|required documents|apply for this (?:job|role|position))\b/,
  ],
  [
    'apply',
    null,
    /^(?:special instructions(?: to applicants)?|documents(?: to download)?|(?:quick )?links|attachments|further (?:information|details)|contact|applications?|supplemental information|working for the civil service|feedback|share this (?:page|job)|similar jobs|related jobs|more information)$/,
  ],
  [
    'requirements',
    'desirable',
    /\b(?:nice to haves?|good to haves?|great to haves?|(?:bonus|extra) (?:points|skills)|extra credit|would be (?:an? )?(?:real |huge |distinct )?(?:great|even better|bonus|helpful|useful|advantage|advantageous|beneficial|desirable|nice|plus|ideal|good)|even better if|helpful if|set you apart|sets you apart|stand out|brownie points|it helps if|wed love it if|(?:is|are) (?:certainly |definitely )?a (?:plus|bonus)|would also (?:like|love)|we would also|you may also have|not essential|added advantage|plus if|great if|extra excited|(?:might|may) also (?:have|be|bring)|(?:candidates?|applicants?|you) (?:may|might|could|often|will often) also|not required|beneficial$|make you stand out)\b/,
  ],
  [
    'requirements',
    'desirable',
    /^(?:ideally(?: youl?l?\b.*)?|bonus(?: if\b.*)?|pluses|desirable(?: but\b.*)?)$/,
  ],
  [
    'benefits',
    null,
    /\b(?:whats in it for (?:you|me)|what is in it for|what(?:s| is) on offer|what (?:we|x) (?:can )?(?:offer|bring|provide|give)|(?:we|x) (?:can |also |will )?offer(?: you)?$|in return|what youll (?:get|receive|enjoy)|what you (?:will )?(?:get|receive)|youll (?:get|receive|enjoy)|you will (?:get|receive|enjoy)|our offer|why (?:youll love|join|work|choose|us)|benefits|perks|rewards?|compensation|remuneration|salary and|pay and|the package|on offer|employee value|joining us|why you should|you can expect(?! to do)|what can we offer|pay transparency|salary range)\b/,
  ],
  ['benefits', null, /^(?:package|pay|our package|reward|the offer|wellbeing)$/],
  [
    'about',
    null,
    /^(?:who we are|our (?:company|story|values|mission|culture|vision|history|team|department|organi[sz]ation|school|people|client)|the (?:company|team|organi[sz]ation|employer|department|school|trust|practice|client|business|university|council)|company (?:overview|description|profile|summary|background)|working for (?:our|us)\b.*|working (?:here|at|with us)\b.*|meet the team|life at\b.*|job advert\b.*|overview of (?:the )?(?:company|organi[sz]ation)|employer certification.*|accreditations?(?: badges)?)$/,
  ],
  [
    'duties',
    null,
    /^(?:about (?:the|this) (?:role|job|position|opportunity|post|vacancy|work)|(?:job|role|position|post) (?:purpose|summary|overview|profile|outline|objective)|job description|detailed job description.*|job responsibilities|the (?:role|job|opportunity|position|work|challenge|post|vacancy)|your (?:role|mission|impact|responsibilities|duties|tasks|day|job|focus|contribution|challenge)|overview|definition|description|whats the job|purpose|scope|summary|about the job|main purpose.*|purpose of the (?:post|job|role))$/,
  ],
  [
    'duties',
    null,
    /\b(?:what (?:youll|you will|will you|you can expect to|you) (?:do|be doing|work on|be responsible for)|what (?:the )?(?:role|job) (?:involves|entails)|day to day|day in the life|scope of|examples? of (?:duties|work)|how (?:youll|you will) (?:contribute|make)|youll be (?:responsible|accountable) for|you will be (?:responsible|accountable) for|(?:is|are|be) responsible for|your (?:main |key )?(?:duties|tasks|responsibilities)|(?:role|job) (?:will )?(?:include|involve)s?|key result areas|(?:responsibilities|duties|tasks) (?:will )?include|purpose of the|in this (?:role|position|job) you will|as an? .{3,60} you will|you will get to|focus areas|(?:position|role|job) expectations|success measures|objectives of|measures of success)\b/,
  ],
  [
    'requirements',
    'essential',
    /\b(?:must haves?|need to haves?|entry requirements|whats required|what we require|job specifications?|(?:skills|experience|qualifications) (?:do i|(?:that )?you(?:ll| will)?) need|what (?:do )?(?:youll|you will|you|we) need(?: from you| to (?:have|succeed|apply|be successful))?|what you must|you(?:ll| will)? (?:must|need)(?: to)?(?: have| be)?$|candidates? (?:must|should|need)|applicants? (?:must|should|need)|you must (?:have|be)|to be considered|we (?:require|need someone|need you)|minimum (?:requirements|qualifications)|you should have|you should be|it is essential that|you will need)\b/,
  ],
  [
    'requirements',
    'unstated',
    /^(?:about you|about the (?:candidate|person)|who you are|who are you|is this you|could (?:this|it) be you.*|are you|you|you are|you have|your (?:profile|skills|experience|background|strengths|qualifications|expertise|talents?)\b.*|the (?:person|candidate)|what it takes|what makes you.*|to be successful.*|what you (?:will |ll )?(?:bring|have)\b.*|what youll (?:bring|have)\b.*|what you offer.*|you(?:ll| will)? (?:have|be|bring|possess)|you may be a (?:good )?fit.*|who should apply|profile|desired profile)$/,
  ],
  [
    'requirements',
    'unstated',
    /\b(?:(?:what|who) (?:were|we are|are we|we re) (?:looking|searching|hoping|after)|what we(?:re| are)? (?:look|seek|value|want|expect|ask)\w*|who we(?:re| are) (?:look|seek)\w*|(?:we are|were|are) (?:looking|searching) for (?:someone|somebody|people|candidates|an? .{2,60}) (?:who|with|that|to have)|(?:were|we are) looking for$|(?:ideal|successful|right|strong) (?:candidate|applicant|person)s?|you(?:ll| will| should)? (?:be able to|have|bring|demonstrate|possess)(?: the following)?$|youll have$|if you (?:can show|have|are|can demonstrate)$|we(?:d| would) (?:like|love) you to (?:have|be)|someone who(?: can| is| has)?$|(?:great|good|right|perfect|strong) fit\b.*|love to (?:hear from|meet) you if.*|you should apply if.*|sounds? like you|make you (?:successful|great)|experience you (?:will )?bring|you can$|we expect)\b/,
  ],
  ['about', null, /^about (?!you\b)(?!the (?:role|job|position|candidate)\b).{2,50}$/],
  [
    'duties',
    null,
    /(?:^|\b(?:role|position|job|opportunity|day|here|adviser|manager|engineer|officer) )(?:you|youll|you will)(?: be| include)?$/,
  ],
];
