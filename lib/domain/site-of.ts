/**
 * The site that an address is of, as a person allows it: one host over https ("www.jobs.nhs.uk"). Null for what cannot be
 * allowed: plain http, the browser's own pages, files.
 */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port } = new URL(url);
  return protocol === 'https:' && port === '' && hostname.includes('.') ? hostname : null;
}
