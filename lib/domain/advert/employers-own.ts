import { employerSlug, hostBrand } from './known-boards';
import { platformOf } from './known-platforms';
import { isSlugOf } from './same-name';

/**
 * Whether an address is the employer's own: their site ("careers.acme.co.uk" of Acme), or their corner of an applicant
 * system ("boards.greenhouse.io/acme"). A board's is not, whoever advertises there.
 */
export function isEmployersOwn(url: string, employer: string): boolean {
  const slug = employerSlug(url) ?? (platformOf(url) === null ? hostBrand(url) : '');
  return isSlugOf(slug, employer) || isSlugOf(initialsOf(employer), slug);
}

/** "Leeds Teaching Hospitals" goes by "lth" in its address. */
function initialsOf(employer: string): string {
  return employer
    .split(/[^\p{L}]+/u)
    .map((word) => word.slice(0, 1))
    .join('');
}
