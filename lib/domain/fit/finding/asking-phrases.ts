/** The words by which adverts ask, put together into patterns in `asks.ts`. */
const oneOf = (...words: readonly string[]) => `(?:${words.join('|')})`;

/** What stands before the thing asked for: "a strong and proven …". */
export const praise = oneOf(
  'an?|the|some|any|your|our|previous|prior|past|recent|current|relevant|proven|demonstrable|demonstrated',
  'strong|solid|good|excellent|great|outstanding|exceptional|superior|sound|clear|high(?:ly)?|very|well|fully|extremely',
  'extensive|significant|substantial|considerable|deep|broad|detailed|thorough|in-depth|genuine|real|full|valid',
  'basic|intermediate|advanced|working|hands[- ]on|practical|professional|commercial|general|technical|first[- ]hand',
  'verbal|written|effective|minimum(?: of)?|at least|must (?:have|be)|ideally,?|preferably,?|post-qualification',
  'evidence of|possession of|exposure to|is|are|has|have|having|being|be',
);

/** What is asked for. */
export const asset = oneOf(
  'experience[ds]?|knowledge(?:able)?|understanding|abilit(?:y|ies)|able|skill(?:s|ed)?|track record|background',
  'familiar\\w*|proficien\\w+|fluen\\w+|expert(?:ise)?|aware(?:ness)?|appreciation|competen\\w+|aptitude|capab\\w+',
  "degree|bachelor\\S*|master['’]?s|ph\\.?d|diploma|gcses?|a[- ]levels?|nvq|hn[cd]|[bm]\\.?sc?|mba|qualif\\w+|certif\\w+",
  'educated|education|graduate|high school|registered|registration|licen[cs]ed?|driving licence|driver\\S* licen[cs]e',
  'willing\\w*|commit(?:ment|ted)|attention|confiden\\w+|comfortable|eye for|passion\\w*|desire|enthusia\\w+',
  'self[- ]\\w+|motivat\\w+|team[- ]?player|communicat(?:or|ion)|interpersonal|organi[sz](?:ed|ational|er)|initiative',
  'literate|literacy|numera\\w+|problem[- ]solv\\w+|analytical|flexib\\w+|reliab\\w+|adaptab\\w+|resilien\\w+|physically',
  'subject matter|exposure|english|bilingual|native|computer literate|it skills|command of|grasp of|sense of',
  "you (?:have|hold|possess)|you['’]ve",
);

/** What makes a sentence about "required" or "a plus" one about the person. */
export const bearing =
  'experience|knowledge|understanding|qualifications?|degree|skills?|ability|expertise|background|education|familiarity|proficiency|fluency|licen[cs]e|certificat\\w+|english|travel|language';

export const worth =
  'essential|required|expected|needed|necessary|desirable|preferred|preferable|advantageous|beneficial|helpful|useful|(?:an? )?(?:advantage|plus|bonus|must|asset|requirement)';

/** Talk of applying, pay or the employer, where "must" and "experience" ask for nothing one brings. */
export const asides = oneOf(
  "we (?:offer|provide|pay|will (?:give|provide|offer|pay|consider|contact|only|assess|hold|interview)|reserve|welcome|encourage|celebrate|value|have (?:been|a)|are (?:an|proud|unable)|do not|don['’]t|know that|cannot)",
  'apply|your application|application (?:form|process)|applications (?:must|will|are|should|can)|cover(?:ing)? letter|your cv|resume|send|e-?mail|click|salary|benefits?|pension|holiday|annual leave',
  'bonus of|interview(?:s|ed)?|shortlist\\w*|closing date|equal opportunit\\w+|regardless|without regard|disabilit\\w+',
  'accommodation|adjustment|training (?:will be|is) (?:given|provided)|no experience|will be given|dependent on experience',
  'visa|sponsor\\w*|customers (?:need|must)|people only apply|our (?:customers|clients|members)',
);
