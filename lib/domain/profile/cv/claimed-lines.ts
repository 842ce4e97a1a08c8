import type { CvReading } from './cv-reading';

/** Every line, by index, that something in the reading stands on. */
export function claimedLines(reading: CvReading): ReadonlySet<number> {
  const single = [
    reading.name,
    reading.headline,
    reading.email,
    reading.phone,
    reading.location,
    reading.summary,
  ];
  return new Set([
    ...single.flatMap((found) => found?.lines ?? []),
    ...reading.links.flatMap((found) => found.lines),
    ...reading.roles.flatMap((role) => [...role.lines, ...role.bullets.flatMap((bullet) => bullet.lines)]),
    ...reading.qualifications.flatMap((one) => one.lines),
    ...(reading.examples ?? []).flatMap((one) => one.lines),
    ...reading.headings,
    ...reading.unsorted.map((one) => one.line),
  ]);
}
