/** The advert that people try Starboard on: a page of ours at an address that belongs to nobody (RFC 2606). */
import type { Country } from './first-choices';

const base = 'https://jobs.example/starboard-sample';

export function sampleUrl(country: Country): string {
  return `${base}/${country.toLowerCase()}`;
}

/** Whether a job was saved from the sample: it is shown as what it is, and leads nowhere. */
export function isSampleUrl(url: string | null): boolean {
  return url?.startsWith(`${base}/`) ?? false;
}
