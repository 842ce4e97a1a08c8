import { fieldLabelled, isOtherLabel } from './fact-labels';
import { factAbove, factOfRun, labelsBelow } from './fact-runs';
import type { PageLine } from './page-reading';
import { namesRole } from './role-nouns';
import type { StatedFact } from './stated-fact';

/** A fact that the page states under a label: "Location: Leeds", or a label line and the lines under it. */
export interface Fact extends StatedFact {
  /** Lines between the fact and the advert's body; 0 inside it. */
  distance: number;
}

export function factsIn(lines: readonly PageLine[]): Fact[] {
  const from = lines.findIndex((line) => line.isBody);
  const to = lines.findLastIndex((line) => line.isBody);
  const found: Fact[] = [];
  const turned = labelsBelow(lines);
  for (const [at, line] of lines.entries()) {
    const distance = from === -1 ? 0 : Math.max(from - at, at - to, 0);
    const above = turned.has(at) || turned.has(at + 1) ? factAbove(lines, at) : undefined;
    if (above !== undefined) {
      if (above !== null) found.push({ ...above, distance });
      continue;
    }
    const inline = [
      ...statementsIn(line).map(inlineFact).flatMap(addressApart),
      unmarkedFact(line) ?? factOfRun(lines, at),
    ];
    const below = inline.every((fact) => fact === null) ? factBelow(lines, at) : null;
    for (const fact of [...inline, below]) if (fact !== null) found.push({ ...fact, distance });
  }
  return found.filter((fact) => fact.distance <= 60);
}

/** "Location: Leeds. Salary: £30,000." states two facts in one line. */
function statementsIn(line: PageLine): string[] {
  // "Organisation: Acme Trust" may lead to its page.
  if (
    line.kind === 'link' &&
    !/^(?:organi[sz]ation|employer|company|school|trust|location)\s?:/i.test(line.text)
  )
    return [];
  return line.text
    .split(/(?<=\p{L}{4}|[\d%)])[.;|·•]\s+(?=\p{Lu}[\p{L} ]{2,30}:\s)/u)
    .flatMap((part) => (namesField(part) ? part.split(/,\s+(?=\p{Lu}[\p{L} ]{2,30}:\s)/u) : [part]));
}

/** "Firma: Alpenkorn AG, Arbeitsort: Obersaxen": a list of facts begins with one. */
function namesField(part: string): boolean {
  return fieldLabelled(part.slice(0, Math.max(part.search(/[:：]/), 0))) !== null;
}

/** "Salary: £30,000". */
function inlineFact(statement: string): StatedFact | null {
  const colon = statement.search(/[:：]/);
  if (colon < 2 || colon > 45) return dashedFact(statement);
  const label = statement.slice(0, colon).trim();
  const value = statement
    .slice(colon + 1)
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim();
  const field = fieldLabelled(label);
  if (field === null || value === '' || value.length > 300 || !/[\p{L}\p{N}]/u.test(value)) return null;
  return { field, label, value };
}

/** "Location – Leeds": a dash for a colon, behind the labels that no title begins with. */
function dashedFact(statement: string): StatedFact | null {
  const [, label = '', value = ''] = /^(\p{L}[^–—|-]{1,28}?)\s[–—|-]\s(\S.{1,80})$/u.exec(statement) ?? [];
  const field = label === '' ? null : fieldLabelled(label);
  if (field === null || field === 'title' || field === 'remotePolicy' || fieldLabelled(value) !== null)
    return null;
  return namesRole(value) || /\p{Ll}{3}[.!?]$/u.test(value) ? null : { field, label, value };
}

/** "School name and address: Our Lady's School, Corkickle Road, Whitehaven": a name, and where it is. */
function addressApart(fact: StatedFact | null): (StatedFact | null)[] {
  const comma = fact?.value.indexOf(', ') ?? -1;
  if (fact === null || comma < 2 || !/\baddress$/i.test(fact.label) || fact.field !== 'company')
    return [fact];
  const [name, place] = [fact.value.slice(0, comma), fact.value.slice(comma + 2)];
  return [
    { ...fact, value: name },
    { ...fact, field: 'location', value: place },
  ];
}

const unmarked =
  /^([Ll]ocation|[Ss]alary(?: from\/to)?|[Pp]ackage|[Cc]losing [Dd]ate|[Cc]loses|[Jj]ob (?:ID|[Rr]ef(?:erence)?|[Tt]ype)|[Rr]eference|(?:[Cc]ontract|[Ee]mployment) [Tt]ype|(?:[Ww]orking )?[Hh]ours)\s(?=[\p{Lu}\p{N}£$€])(.{2,60})$/u;

/** "Wynagrodzenie11 500–15 000 zł": the words of a label end where the figures of its value begin. */
const gluedSum = /^(\p{Lu}[\p{L} ]{3,30}?)\s?(?=[£$€]?\d)((?:[£$€]?\d).{1,60})$/u;

/** "Location Racine, Wisconsin": label and value stand apart on screen, with no colon between. */
function unmarkedFact({ kind, text }: PageLine): StatedFact | null {
  const isPlain = kind !== 'link' && kind !== 'heading';
  const glued = isPlain ? gluedSum.exec(text) : null;
  const found = isPlain ? (unmarked.exec(text) ?? glued) : null;
  const [, label = '', value = ''] = found ?? [];
  const field = label === '' ? null : fieldLabelled(label);
  if (field === null || namesRole(value) || /[.!?]$/.test(value) || fieldLabelled(text) !== null) return null;
  if (found === glued && !/^(?:salary|closingOn|reference)$/.test(field)) return null;
  return { field, label, value };
}

/** A heading or label line, with its value in the lines below up to the next label. */
function factBelow(lines: readonly PageLine[], at: number): StatedFact | null {
  const line = lines[at];
  if (line === undefined || (line.kind === 'link' && !line.text.endsWith(':')) || line.text.length > 45)
    return null;
  const field = fieldLabelled(line.text);
  if (field === null || isOfSearch(lines, at)) return null;
  const isLabelKind = line.kind === 'label' || line.kind === 'heading' || line.text.endsWith(':');
  const values: string[] = [];
  for (const next of lines.slice(at + 1, at + 7)) {
    const text = next.text
      .replace(/^[\s:：]{1,4}/, '')
      .replace(/^\d+ vacanc\S+ in the following locations?:\s?(?=\p{L})/iu, '');
    // "Showing 1 location" counts the values that follow.
    if (values.length === 0 && /^(?:showing )?\d+ (?:vacanc|location|position)/i.test(text)) continue;
    if (values.length === 0 && text === '') continue;
    if (values.length === 0 && field === 'company' && nameInKana.test(text)) continue;
    if (isDeeper(next, line) && values.length === 0) return { field, label: line.text, value: text };
    if (!isValueLine({ ...next, text }, values.length) || (next.kind === 'link' && asks.test(text))) break;
    values.push(text);
    if (field !== 'location' || !isLabelKind) break;
  }
  if (values.length === 0) return null;
  const [first = ''] = values;
  // A plain line is a label only where a short value follows it directly.
  if (!isLabelKind && (first.length > 80 || (line.text.length > 25 && !/\d/.test(first)))) return null;
  // "Remote" over the next line may be the place itself.
  if (field === 'remotePolicy' && (!isLabelKind || first.length > 40)) return null;
  return { field, label: line.text, value: addressOf(values) };
}

/** "Location" as a second heading, and the place as a third below it. */
function isDeeper(value: PageLine, label: PageLine): boolean {
  const areHeadings = value.kind === 'heading' && label.kind === 'heading';
  return (
    areHeadings && value.level > label.level && value.text.length <= 90 && fieldLabelled(value.text) === null
  );
}

/** How a Japanese firm's name is read aloud stands above the name. */
const nameInKana =
  /^(?:カブシキ|ユウゲン|ゴウドウ|ザイダン|シャダン|シャカイフクシ|イリョウ|ガッコウ)[\p{Script=Katakana}ー・\s]+$/u;

/** What a button asks for is no value of the label above it. */
const asks =
  /^(?:apply|save|share|search|view|see|show|print|send|e-?mail|about|learn|read|back|log|sign|submit|report|more|next|continue|register|follow)\b/i;

function isValueLine(line: PageLine, count: number): boolean {
  if (line.kind === 'heading' || (line.kind === 'label' && (count > 0 || fieldLabelled(line.text) !== null)))
    return false;
  if (count > 0 && (line.kind === 'link' || /[©®]/.test(line.text))) return false;
  if (
    line.text.length > (count === 0 ? 300 : 45) ||
    /[:：]$/.test(line.text) ||
    !/[\p{L}\p{N}]/u.test(line.text)
  )
    return false;
  return (
    fieldLabelled(line.text) === null && !isOtherLabel(line.text) && !/[:：]\s/.test(line.text.slice(0, 30))
  );
}

function addressOf(values: readonly string[]): string {
  return values
    .filter((value, index) => values.indexOf(value) === index)
    .join(', ')
    .replace(/,(?:\s*,)+/g, ',');
}

/** "What" and "Where" side by side are the fields of a search. */
function isOfSearch(lines: readonly PageLine[], at: number): boolean {
  const isWhere = /^where:?$/i.test(lines[at]?.text ?? '');
  return isWhere && lines.slice(Math.max(0, at - 3), at).some(({ text }) => /^what:?$/i.test(text));
}
