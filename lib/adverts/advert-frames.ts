/** Applicant systems that employers embed as a frame, by the host of the frame's address. */
const systems = [
  'greenhouse.io',
  'ashbyhq.com',
  'workable.com',
  'lever.co',
  'smartrecruiters.com',
  'icims.com',
  'recruitee.com',
  'teamtailor.com',
  'bamboohr.com',
  'personio.de',
  'personio.com',
  'myworkdayjobs.com',
  'jobvite.com',
  'breezy.hr',
  'pinpointhq.com',
  'tal.net',
];

/** The frames of another origin that belong to an applicant system; their text cannot be read from here. */
export function advertFrames(frames: readonly string[], url: string): string[] {
  const found = new Set<string>();
  for (const frame of frames) {
    if (!URL.canParse(frame, url)) continue;
    const address = new URL(frame, url);
    if (!/^https?:$/.test(address.protocol) || address.origin === new URL(url).origin) continue;
    if (systems.some((host) => address.hostname === host || address.hostname.endsWith(`.${host}`)))
      found.add(address.href);
    if (found.size === 5) break;
  }
  return [...found];
}
