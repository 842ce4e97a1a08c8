/** Lines that stand among requirements and ask for nothing. */
const notes: readonly RegExp[] = [
  // How it is assessed, and the heads of tables.
  /^(?:method of assessment|assessed by|assessment(?: method)?|how (?:identified|assessed|measured)|application(?: form)?|interview|test|criteria|no\.?|ref|key|a ?= ?application|e ?= ?essential|you will be (?:assessed|evaluated)(?: .{0,120})?|how we will assess|\(?[aitpcredm](?:\s*[,/&+]\s*[aitpcredm])*\)?)\W*$/i,
  /^(?:method of assessment|assessed (?:by|at|through)|how (?:identified|assessed))\b.{0,80}$/i,
  // The key to a table: "AP - application, I - interview".
  /^\*?\s*[A-Z]{1,2}\s*[-–=:]\s*\p{L}+[^.]{0,40}?[,;/|]?\s+[A-Z]{1,2}\s*[-–=:]\s*\p{L}+/u,
  // Money, hours and places.
  /^[£$€]\s?\d[\d,.k]*\s*(?:-|–|—|to)\s*[£$€]?\s?\d[\d,.k]*.{0,60}$/i,
  /^(?:flexible working|full[- ]time|part[- ]time|job[- ]share|term[- ]time|hybrid|compressed hours)(?:[,/ ]+(?:flexible working|full[- ]time|part[- ]time|job[- ]share|only|or|and|term[- ]time|compressed hours|home ?working|hybrid|working))*\W*$/i,
  /^(?:salary|pay|hours|location|work location|closing date|start date|contract|department|directorate|division|service area|job title|post title|grade|band|reports to|reporting to|responsible to|line manager|post (?:no|number)|job (?:id|types?)|reference(?: id| number)?|shift|schedule|posted|interview dates?|hourly rate|pay range|rate of pay)\s*[:–-].{0,200}$/i,
  // Encouragement.
  /\b(?:tick (?:every|all)|(?:every|all) (?:box|point|requirement|criteri\w+|qualification)s?\b.{0,40}\b(?:apply|worry|don|hear)|please (?:still )?apply|apply anyway|hear from you|still encourage|encourage you to apply|full training (?:will be|is) (?:given|provided)|we know that|confidence gap|not sure (?:if|whether)|don['’]t worry|(?:any|all|most) of (?:these|the following)|one of these experiences|we would love to hear)\b/i,
  // What an employer gives, in lists that lost their heading.
  /^(?:competitive (?:salary|pay|base|compensation|remuneration|package)|generous |(?:private )?(?:health|medical|dental|vision|life) (?:insurance|cover|care|,)|medical,|gym |flexible spending|401|pension|employee stock|stock options|equity\b|paid (?:time|parental|holiday|sick|leave)|\d+ days?\b.{0,30}\b(?:leave|holiday|pto|vacation)|unlimited (?:pto|holiday|vacation)|free (?:parking|lunch|snacks|drinks|gym))/i,
  /^(?!.*\b(?:experience|manag\w+|knowledge|understanding|desirable|essential|required|preferred|chartered|professional)\b)(?:\S+\s+){0,4}(?:budget|stipend|allowance|insurance|membership|reimbursement|coverage)\b/i,
  /^(?:pay grade|equity grade|base pay|(?:usa|us|uk) base pay|employees new|job (?:sector|category))\b/i,
  // Where and when.
  /^required (?:for|from|asap|as soon|immediately|in)\b(?! (?:the|this|all|our)\b)/i,
  /\b(?:need|have|required) to be (?:[\w-]+[- ]based|based (?:in|at|near|within)|located|within commut)/i,
  // About the text itself.
  /^informal (?:enquir|inquir|discussion|chat|visit)/i,
  /^(?:please (?:see|read|note|refer|ensure|contact|send|complete|upload|apply|download|provide)|(?:the|see|read|for) (?:attached|full|job description|person specification|candidate pack|a full)|note:|for (?:more|further|full)|visit|click|to apply|if you (?:would|have any|are interested|require|need)|call\b.{0,60}$|e?-?mail\b|opens in|show more|read more|apply|share|back to|print|save job|www\.|https?:)/i,
  // Promises of the employer.
  /^(?:we(?:['’]ve got you covered)|we (?:will assess|offer|provide|can offer|give|pay|reserve|welcome|encourage|celebrate|are (?:an|proud|committed|unable|not able|an equal)|will (?:only|consider|interview|contact|provide|help|pay|give)|have|believe|value|look forward)|in return|our benefits|benefits include|you(?:['’]ll| will) (?:get|receive|join|enjoy|be (?:paid|based|joining|part of))|this (?:is|post is|role is) (?:a|an) (?:full|part|permanent|temporary|fixed)|join (?:us|our)|successful candidates will be|candidates will be|shortlisted|the (?:salary|base|pay|hiring|interview)|interviews? (?:will|are)|full training|uniform|no agencies|working for)\b/i,
  /\b(?:equal opportunit|equal employment|without regard to|regardless of (?:race|age|their|gender|background)|reasonable (?:adjustment|accommodation)s?\b|protected (?:characteristic|veteran)|disability confident|e-verify|committed to (?:diversity|equal|creating|building an inclusive))/i,
  /\?$/,
];

/** Words of the page around an advert: its buttons, its sign-in, its foot. */
const pageNoise =
  /^(?:sign (?:in|up)|log ?in|join linkedin|agree &|by clicking|password|welcome back|cookies?|privacy|#li-|similar jobs|view (?:all|similar)|go back|copyright|©|all rights reserved|must be logged in|you must be (?:logged|signed) in|please enter)/i;

export function isPageNoise(line: string): boolean {
  return pageNoise.test(line);
}

/** Whether a line asks for nothing although it stands in a list of what is asked. */
export function isNote(line: string): boolean {
  const words = line.replace(/\([^()]*\)/g, '');
  return !/\p{L}{2}/u.test(line) || isPageNoise(words) || notes.some((note) => note.test(words));
}

/** Where a line of its own begins what is no longer a list of requirements, without a heading. */
const turn =
  /^(?:benefits (?:include|are)|we (?:can )?offer|in return|our (?:benefits|offer|package)|perks|salary\b|hours\b|location\b|to apply|how to apply|interviews?\b|closing date|pay grade|base pay|please (?:apply|send|email|call|contact)|if you (?:would like|are interested|think|have not)|the (?:salary|base salary|pay)|monday to|what we offer|for (?:an informal|more|further) |apply\b|we are (?:an? |proud|committed)|at \p{Lu}\w+,? we|\p{Lu}[\p{L}&' ]{1,40} (?:is an? (?:equal|disability)|is committed to|participates in|is proud))/iu;

export function turnsAway(line: string): boolean {
  return turn.test(line);
}
