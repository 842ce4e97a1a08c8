/**
 * What an advert says beside its fields, as whole lines with their places: whether a visa is sponsored, whom to
 * ask, when interviews are, which band or grade it is, how applications are sifted, what is attached.
 */
import type { AdvertFact } from './advert-reading';
import type { PageLine } from './page-reading';

const signs: readonly [AdvertFact['kind'], RegExp][] = [
  [
    'sponsorship',
    /\bsponsor(?:ship|ed|ing)?\b.{0,80}\b(?:visa|work permit|certificate|immigration|worker|licen[cs]e|offer|unable|available|eligible|provide)|\b(?:visa|certificate of|immigration|unable to|cannot|not able to|do not|don['’]t|can|will|are able to|licensed) (?:\w+ ){0,3}sponsor|\bskilled worker\b|\bright to work in\b|\b(?:work|visa) authori[sz]ation\b/i,
  ],
  [
    'contact',
    /\b(?:informal (?:chat|discussion|conversation|enquir|visit|talk)\w*|for (?:further|more) (?:information|details)[^.]{0,60}\bcontact|(?:please )?contact [^.]{0,80}(?:@|\d{5}|\bon \d)|to discuss (?:this|the) (?:role|post|vacancy)|named? contact|contact (?:name|point|details))/i,
  ],
  [
    'interview',
    /\binterviews?(?: date| day)?s?\b[^.]{0,60}(?:\b\d{1,2}(?:st|nd|rd|th)?\b|week (?:commencing|of)|w\/c)|\binterview date/i,
  ],
  [
    'band',
    /\b(?:nhs )?(?:agenda for change )?band \d[a-d]?\b|\b(?:pay|salary|job) (?:band|grade|scale|spine|point)\b|\bgrade [a-z]{0,4}\d{0,2}\b(?! point)|\bspinal (?:column )?points?\b|\bscp ?\d|\b(?:mps|ups|tmps|leadership (?:scale|pay range))\b|\b(?:HEO|SEO|EO|AO|AA|Grade [67]|SCS ?\d)\b/i,
  ],
  [
    'sift',
    /\bsift(?:ed|ing)?\b|\blong-?list(?:ed|ing)?\b|\bassessed (?:against|on) (?:the )?(?:lead )?(?:behaviour|criteri|experience)/i,
  ],
  [
    'attached',
    /\b(?:job description|person specification|role profile|candidate pack|recruitment pack|information pack|job pack)\b[^.]{0,60}\b(?:attached|download|below|enclosed|pdf|docx?|available (?:here|from))|\b(?:see|download|read|view|attached) (?:the |our |a )?(?:attached |full )?(?:job description|person specification|role profile|candidate (?:pack|brief)|recruitment pack|information pack|job pack)\b/i,
  ],
];

/** A fact of the text itself, so with a place in it. */
export type PlacedFact = AdvertFact & { offset: number };

/** At most three lines of each kind, first to last; a long line is cut to the sentence that says it. */
export function furtherFacts(text: string): PlacedFact[] {
  const found: PlacedFact[] = [];
  const counts = new Map<string, number>();
  let offset = 0;
  for (const line of text.slice(0, 100_000).split('\n')) {
    for (const [kind, sign] of signs) {
      const count = counts.get(kind) ?? 0;
      const at = count < 3 && line.length < 4000 ? line.search(sign) : -1;
      if (at === -1) continue;
      counts.set(kind, count + 1);
      const { start, quote } = sentenceAt(line, at);
      found.push({ kind, quote, offset: offset + start });
    }
    offset += line.length + 1;
  }
  return found;
}

const labels: readonly [AdvertFact['kind'], RegExp][] = [
  ['interview', /^(?:provisional |planned )?interview(?: date)?s?:?$/i],
  ['band', /^(?:grade|band|pay (?:scheme|scale|band|grade)(?: (?:&|and) grade)?|job grade):?$/i],
];

/** What stands beside the text under a label of its own (a side panel, a row of facts), so it has no place in the text. */
export function factsBeside(lines: readonly PageLine[], text: string): AdvertFact[] {
  const found: AdvertFact[] = [];
  for (const [at, line] of lines.entries()) {
    const value = lines[at + 1]?.text ?? '';
    const kind =
      line.kind === 'link' ? undefined : labels.find(([, label]) => label.test(line.text.trim()))?.[0];
    if (kind === undefined || value === '' || value.length > 120 || text.includes(value)) continue;
    found.push({ kind, quote: `${line.text.trim().replace(/:$/, '')}: ${value}`, offset: null });
    if (found.length === 4) break;
  }
  return found;
}

/** The sentence of a line that holds a place, without the bullet before it. */
function sentenceAt(line: string, at: number): { start: number; quote: string } {
  const before = [...line.slice(0, at + 1).matchAll(/[.!?]\s+(?=[\p{Lu}\d"“])|^[•\s]+/gu)].at(-1);
  const start = before === undefined ? 0 : before.index + before[0].length;
  const after = /[.!?](?=\s+[\p{Lu}\d"“])/u.exec(line.slice(at));
  const end = after === null ? line.length : at + after.index + 1;
  return { start, quote: line.slice(start, Math.min(end, start + 400)) };
}
