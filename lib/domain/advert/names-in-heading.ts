/** The employer in the job's own heading: "Buyer at Acme", "Acme: Buyer", "Buyer (Acme)". */
import { partsAround } from './document-title';
import { titleLine } from './near-title';
import type { PageReading } from './page-reading';
import { namesRole } from './role-nouns';
import type { Claim } from './weigh-claims';

export function namesInHeading({ lines }: PageReading, title: string): Claim[] {
  const heading = lines[titleLine(lines, title)]?.text ?? '';
  const around = heading.length > title.length + 2 ? (partsAround(heading, title)?.names ?? []) : [];
  const [, job = '', employer = ''] = inTitle.exec(title) ?? [];
  const inside = employer !== '' && namesRole(job) ? [{ value: employer, weight: 0.5 }] : [];
  return [...around, ...inside]
    .filter(({ value }) => !/\d{3}/.test(value))
    .map(({ value, weight }) => ({
      value,
      weight: weight * 0.9,
      from: 'readability',
      where: 'in the heading',
      quote: heading === '' ? title : heading,
    }));
}

const inTitle = /^(.{3,80}) (?:at|@|bei|chez|bij|hos) (?:the )?(\p{Lu}.{1,60})$/u;
