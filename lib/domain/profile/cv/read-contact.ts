import { emailIn, linksIn, phoneIn, withoutLabel } from './contact-patterns';
import type { CvReading, CvUnsorted, Found } from './cv-reading';
import { findName } from './find-name';
import type { CvLine } from './find-sections';
import { isProse } from './split-entries';
import { looksLikePlace, namesOrganisation, namesRole } from './title-words';

type ContactRead = Pick<CvReading, 'name' | 'headline' | 'email' | 'phone' | 'location' | 'links'> & {
  /** What is left of the lines that stand with it. */
  rest: CvUnsorted[];
};

/**
 * How to reach the person: from the lines at the head of the CV, and where those do not say it, from all others but
 * the references, which belong to other people.
 */
export function readContact(own: readonly CvLine[], others: readonly CvLine[]): ContactRead {
  const everywhere = [...own, ...others];
  const email = firstOf(everywhere, emailOf);
  const phone = firstOf(everywhere, ({ text }) => phoneIn(text));
  const found = findName(everywhere, email?.value ?? null);
  const links = everywhere.flatMap((line) => linksOf(line).map((value) => ({ value, lines: [line.at] })));
  const left = own.flatMap((line) => leftOf(line, found?.text ?? null));
  const location = placeIn(left);
  const headline = headlineIn(
    left.filter((one) => one !== location),
    found?.lines[0],
  );
  return {
    name: found === null ? null : { value: found.value, lines: found.lines },
    headline: headline === null ? null : { value: headline.text, lines: [headline.line] },
    email,
    phone,
    location: location === null ? null : { value: location.text, lines: [location.line] },
    links: links.filter((one, at) => links.findIndex((other) => other.value === one.value) === at),
    rest: left.filter((one) => one !== location && one !== headline),
  };
}

function firstOf(lines: readonly CvLine[], read: (line: CvLine) => string | null): Found<string> | null {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return { value, lines: [line.at] };
  }
  return null;
}

function emailOf({ text, links }: CvLine): string | null {
  const linked = links?.find((url) => /^mailto:/i.test(url));
  return emailIn(text) ?? (linked === undefined ? null : emailIn(linked.replace(/^mailto:/i, '')));
}

function linksOf({ text, links }: CvLine): string[] {
  const printed = linksIn(text);
  const bare = (url: string) => url.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
  const own = (links ?? []).filter((url) => /^https?:/i.test(url));
  return [...printed, ...own.filter((url) => !printed.some((one) => url.includes(bare(one))))];
}

interface Left extends CvUnsorted {
  label: string;
}

/** The pieces of a line that are neither the name nor an address nor a number. */
function leftOf(line: CvLine, name: string | null): Left[] {
  const whole = name === null ? line.text : line.text.replace(name, '\t');
  const labelled = withoutLabel(whole);
  const pieces = labelled.label === '' ? whole.split(/\t|\s*[|•·]\s*|\s+[/–—]\s+/) : [labelled.rest];
  return pieces.flatMap((piece): Left[] => {
    const { label, rest } = labelled.label === '' ? withoutLabel(piece.trim()) : labelled;
    const known = [emailIn(rest), phoneIn(rest), ...linksIn(rest)].filter((one) => one !== null);
    const text = known
      .reduce((text, one) => text.replace(one, ' '), rest)
      .replace(/\((?:mobile|home|work|linkedin|cell|m|h)\)/gi, ' ')
      .replace(
        /\b(tel(ephone)?|phone|mobile|mob|e-?mail|linkedin|github|web(site)?|curriculum vitae|cv)\b\s*[:.]?/gi,
        known.length > 0 ? ' ' : '$&',
      )
      .replace(/^[\s,;:|/()–—-]+|[\s,;:|/(–—-]+$/g, '');
    const isTitle = /^(curriculum vitae|c\.?v\.?|r[eé]sum[eé]|personal details|contact( details)?)$/i.test(
      text,
    );
    return text.replace(/\W/g, '') === '' || isTitle
      ? []
      : [{ text, line: line.at, section: 'contact', label }];
  });
}

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|\b\d{4}-\d{3}\b/;

function placeIn(left: readonly Left[]): Left | null {
  return (
    left.find(({ label }) => /address|location/.test(label)) ??
    left.find(({ text }) => postcode.test(text) && !isProse(text)) ??
    left.find(({ text }) => looksLikePlace(text)) ??
    null
  );
}

/** What somebody calls themselves, near the name. */
function headlineIn(left: readonly Left[], nameLine: number | undefined): Left | null {
  if (nameLine === undefined) return null;
  const near = left.filter(({ line }) => line >= nameLine && line <= nameLine + 3);
  return (
    near.find(
      ({ text }) => namesRole(text) && !namesOrganisation(text) && text.length < 90 && !isProse(text),
    ) ?? null
  );
}
