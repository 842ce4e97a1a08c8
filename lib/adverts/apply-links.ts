import type { PageCandidate } from '@/lib/domain/advert/page-reading';
import { attribute } from './dom-access';
import type { PageText } from './page-box';

/** Words on a link that leads from a board to the employer's own advert. */
const leadsToEmployer =
  /^(?:apply|continue|view|see|visit|go to|read).{0,20}\b(?:(?:company|employer|organisation|recruiter|school|trust)(?:['’]s)?(?: own)? (?:web ?site|site|page|careers)|their (?:web ?site|site)|original (?:advert|ad|job|posting)|externally)\b|^(?:company|employer(?:['’]s)?|external) (?:web ?site|site)$|^(?:zur|auf der) (?:firmen|unternehmens|arbeitgeber)|^(?:postuler|voir).{0,30}site (?:de l['’]|du )(?:entreprise|recruteur|employeur)/i;

/** The address behind "Apply on company site", where it is another host's. Shorteners and trackers hide it, and are left out. */
export function applyLinks(page: Document, text: PageText, url: string): PageCandidate[] {
  const words = new Set(
    text.lines
      .filter((line) => line.kind === 'link' && leadsToEmployer.test(line.text))
      .map((line) => line.text),
  );
  if (words.size === 0) return [];
  const links = Document.prototype.querySelectorAll.call(page, 'a[href]') as NodeListOf<Element>;
  for (const link of Array.from(links).slice(0, 3000)) {
    const said = (link.textContent ?? '').slice(0, 200).replace(/\s+/g, ' ').trim();
    if (!words.has(said)) continue;
    const address = otherHost(attribute(link, 'href', 2000), url);
    if (address !== null)
      return [
        { field: 'employerUrl', value: address, from: 'readability', where: `link "${said}"`.slice(0, 120) },
      ];
  }
  return [];
}

function otherHost(href: string, url: string): string | null {
  if (!URL.canParse(href, url)) return null;
  const address = new URL(href, url);
  const isOther = siteOf(address.hostname) !== siteOf(new URL(url).hostname);
  return isOther && /^https?:$/.test(address.protocol) && address.username === ''
    ? address.href.slice(0, 500)
    : null;
}

/** The last two labels of a host, three where the second is a suffix itself ("co.uk"). */
function siteOf(host: string): string {
  const labels = host.split('.');
  return labels.slice(/^(?:com?|org|net|gov|ac|nhs|sch)$/.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}
