/**
 * Words that name what came of something. A verb of work that may be mere doing ("delivered meals", "cut bread", "raised
 * invoices") counts only with what makes it an outcome ("cut the queue", "delivered on time", "raised £300").
 */

const few = String.raw`(?:\s[\p{L}\d'’£$€.,%-]+){0,4}?\s`;
const worthLess =
  'costs?|spend(?:ing)?|waste|times?|queues?|delays?|errors?|mistakes?|complaints?|waits?|waiting|bills?|backlogs?|turnover|' +
  'sickness|absences?|falls|injuries|accidents?|incidents?|emissions|energy|overtime|lists?|hours|risks?|crime|debts?|losses';
const worthMore =
  'awareness|standards?|attendance|scores?|results|marks|takings|sales|money|funds|income|profiles?|morale|' +
  'satisfaction|ratings?|membership|numbers|confidence|targets?';
const money = String.raw`[£$€]\d+(?:[.,]\d+)*[km]?`;
const byMuch = String.raw`by\s(?:[£$€]?\d+(?:[.,]\d+)*%?|a\s(?:third|half|quarter)|half)|in\shalf|from\s\S+\sto`;

const outcomes: readonly string[] = [
  'so that|result(?:ed|ing) in|as a result|the result (?:was|is)|led to|leading to|which (?:meant|cut|saved|raised|led|kept|helped)',
  'increas(?:ed|es|ing)|increases? (?:in|of)|reduc(?:ed|es|ing)|reductions? (?:in|of)|improv(?:ed|es|ing)|improvements? (?:in|to)',
  `cut${few}(?:${worthLess}|${byMuch})`,
  `rais(?:ed|ing)${few}(?:${money}|${worthMore}|${byMuch})`,
  `sav(?:ed|ing)${few}(?:${money}|time|money|hours?|days?|weeks?|lives|life|costs?)`,
  `deliver(?:ed|ing)${few}(?:savings|growth|results|improvements?)`,
  `gr(?:ew|own|owing)${few}(?:${worthMore}|${byMuch}|from|in)`,
  'won|awarded|an? (?:\\w+ ){0,3}award|achiev(?:ed|es|ing)|exceed(?:ed|ing|s)',
  'on time|ahead of (?:time|schedule|plan)|(?:within|under|on) budget|fewer|faster|quicker|doubled|tripled|halved',
  '(?:was|were|been|being|got) (?:\\w+ ){0,2}(?:praised|thanked)|(?:praised|thanked) (?:me|us|my|our|by|for)',
  'passed (?:with|first time|(?:\\w+ ){0,4}(?:exams?|tests?|audits?|inspections?|assessments?|GCSEs?))|passed(?=\\s*(?:$|[.,;]))',
  'settled(?=\\s*(?:$|[.,;]|(?:in|into|down|well|quickly|and|at|again|back)\\b))',
  'safely|calm(?:er|ed)|comfortable|happier|confidently|(?:more|felt|feels?|was|were|became|now) confident',
  '(?:with|in|gain\\w*|grew|their|his|her|built|build) confidence',
  '(?:was|were|is|are|been|be|became|felt) (?:\\w+ )?able to|went home|returned to (?:work|home|school|college|normal|full|their|his|her)|progressed',
  'without (?:incident|injury|complaint|falls?)|no (?:falls?|complaints?|incidents?|errors?)',
];
const outcome = new RegExp(`\\b(?:${outcomes.join('|')})(?!\\p{L})`, 'iu');

/** The first words of a text that name what came of it; null where none do. */
export function outcomeIn(text: string): string | null {
  return outcome.exec(text)?.[0].trim() ?? null;
}
