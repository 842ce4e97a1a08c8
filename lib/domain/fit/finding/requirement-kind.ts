import { type CheckFirstTopic, checkFirstTopic } from './check-first';
import { namesTool } from './tool-names';

/** What kind of thing a requirement asks for. */
const requirementKinds = [
  'skill',
  'tool',
  'experience',
  'qualification',
  'licence',
  'behaviour',
  'responsibility',
] as const;
export type RequirementKind = (typeof requirementKinds)[number];

const qualification =
  /\b(?:degrees?|\d+th edition|b\.?s\.?(?= )|m\.?s\.?(?= (?:in|degree))|bachelor\w*['’]?s?|masters?['’]s|master['’]s|ph\.?d|doctora\w+|diploma|gcses?|a[- ]levels?|o[- ]levels?|nvqs?|svq|hnc|hnd|btec|b\.?sc|m\.?sc|b\.?a\.?|mba|bsn|msn|ged|high school|graduate of|qualifi(?:ed|cations?)|certificat(?:e|es|ion|ions)|certified|chartered|accredited|ACA|ACCA|CIMA|CIPD|CIM|CIPS|AAT|PRINCE2|MSP\b|PMP\b|MRICS|level \d\b|educated to|part[- ]qualified|apprenticeship|professional membership|member(?:ship)? of|first aid(?:er)?\b|technician|food hygiene|18th edition|continuing professional development|CPD\b|numeracy and literacy to|city (?:&|and) guilds|C&G|ITIL)\b/i;
const experience =
  /\b(?:experienced?|track record|\d+\+?\s*(?:-|–|to)?\s*\d*\+?\s*(?:years?|yrs)(?! of age)|years? of(?! age)|worked (?:in|with|on|as|at|for|behind)|previously|background in|have (?:led|managed|built|worked|run|delivered|shipped|owned|designed)|you['’]ve (?:probably )?(?:led|built|managed|worked|shipped|run|consistently|delivered|designed|trained|been|taken part)|contributions|history of|placements?|proven (?:record|success)|supervision of|managing a|dealing with)\b/i;
const behaviour =
  /\b(?:values|commit(?:ment|ted)|passion\w*|enthusias\w*|flexib\w+|adaptab\w+|resilien\w+|reliab\w+|punctual\w*|honest\w*|integrity|curio(?:us|sity)|friendly|patien(?:t|ce)|empath\w+|caring|compassion\w*|cheerful|tactful|respectful|calm|kind\b|positive|can-do|attitude|motivat\w+|proactive|self-starter|team[- ]?player|sense of humou?r|willing\w*|eager|expectations|lived experience|timekeeping|sympathetic|bias (?:toward|for)|tenac\w+|stamina|methodical|polite|physically|heavy|on your feet|(?:walk|lift|stand)\b[^.]{0,30}\b(?:hours|pounds|lbs?|kg)|shifts|comfortable (?:with|working with) (?:ambiguity|change|uncertainty)|love meeting|work (?:alternate|one|some|any|evenings|weekends|flexible|a flexible)|flexible schedule|weekends|evening|hard[- ]?working|entrepreneurial|ownership|humble|keen|you care|sensitiv\w+|discretion|professionalism|approachable)\b/i;
const toolUse =
  /^(?:[\w-]+\s+){0,4}?(?:experience (?:with|using|of using|in using)|knowledge|proficien\w+|familiar\w*|competen\w+|skills?|user|use|expertise|confiden\w+|comfortable|command|advanced|literate|literacy|know)\b/i;

/** The kind of a line that asks for something, by rule; the first that fits. */
export function kindOfRequirement(
  line: string,
  topic: CheckFirstTopic | null = checkFirstTopic(line),
): RequirementKind {
  if (topic !== null) return 'licence';
  const words = line.replace(/\s+/g, ' ');
  const isExperience = experience.test(words);
  if (
    qualification.test(words) &&
    !/^(?:[\w'’+-]+\s+){0,3}experience\b/i.test(words) &&
    !/^(?:\d+ ?(?:\+|-|–|to|years?|yrs|months?)|can\b|able to|the ability|ability to|ideally,? experience|prefer\w+ experience)/i.test(
      words,
    )
  )
    return 'qualification';
  if (namesTool(words)) {
    const head = words.slice(0, 60);
    if (
      !isExperience ||
      (toolUse.test(words) &&
        !/\bexperience (?:in|of)(?! us)|\d\+? ?years|experience (?:running|building|leading|managing|selling)/i.test(
          head,
        ))
    )
      return 'tool';
  }
  if (/\b(?:lived experience)\b/i.test(words)) return 'behaviour';
  if (isExperience) return 'experience';
  if (
    /^(?:[\w-]+\s+){0,3}(?:knowledge|understanding|ability|able|skills?|skilled|communicat\w+)\b/i.test(
      words,
    ) &&
    !/\b(?:flexib|evening|weekend|values)/i.test(words)
  )
    return 'skill';
  return behaviour.test(words) ? 'behaviour' : 'skill';
}
