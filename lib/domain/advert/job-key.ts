/**
 * The address of an advert as a key: two visits to one advert give one key, two adverts two. Used within one
 * person's own rows for "already saved?".
 */
const tracking =
  /^(?:utm_\w+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|twclid|ttclid|yclid|igshid|mc_[ce]id|_ga|_gl|_hs\w+|hsa_\w+|mkt_tok|vero_\w+|ref|refid|referer|referrer|reference_?source|src|source|sid|session_?id|jsessionid|trk|trackingid|tracking|trackid|lipi|origin|originalsubdomain|position|pagenum|currentpage|searchid|search_?id|rps|positionofadinagentemail|from|fromage|tk|advn|adid|xkcb|xpse|sjdu|vjs|hl|sponsored|lever-\w+|gh_src|source_?id|campaign|cid|cmp|cmpid|iis|iisn|mode|mobile|width|height|bga|needsredirect|jan\d\w+|jun\d\w+|hub|share|shared|_|ts|timestamp|savedsearch|pos|page|start|sort|q|query|keywords?|l|radius|distance|geoid|refreshed|eb\w*|f_\w+|recommendedflavor|alternatechannel)$/i;
/** Parameters that name the job, also where they look like one of those above. */
const naming =
  /^(?:gh_jid|jk|vjk|currentjobid|jobid|job_?id|jid|id|vacancy_?id|vacancyid|ref_?no|jcode|jobref|job|p|posting_?id|reqid|requisitionid|adid)$/i;

export function jobKey(url: string): string {
  if (!URL.canParse(url)) return url.trim().toLowerCase();
  const address = new URL(url);
  const named = openJob(address);
  if (named !== null) return named;
  const kept = [...address.searchParams]
    .filter(([name]) => naming.test(name) || !tracking.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.map(([name, value]) => `${name.toLowerCase()}=${value}`).join('&');
  const path = tidyPath(address.pathname);
  const fragment = isRoute(address.hash) ? tidyPath(address.hash.split('?')[0] ?? '') : '';
  return `${hostOf(address)}${path}${query === '' ? '' : `?${query}`}${fragment}`;
}

/** The address to keep: as the person saw it, its fragment only where that names the page. */
export function pageAddress(url: string): string {
  const address = new URL(url);
  if (!isRoute(address.hash)) address.hash = '';
  return address.href;
}

/** A job open in a search's pane has the key of the job's own page. */
function openJob(address: URL): string | null {
  const host = hostOf(address);
  const parameter = (name: string) => address.searchParams.get(name) ?? '';
  if (/(?:^|\.)linkedin\.com$/.test(host)) {
    const id =
      /^\d{6,14}$/.exec(parameter('currentJobId'))?.[0] ??
      /\/jobs\/view\/(?:[^/]*?-)?(\d{6,14})\/?$/.exec(address.pathname)?.[1];
    return id === undefined ? null : `linkedin.com/jobs/view/${id}`;
  }
  if (/(?:^|\.)indeed\.[a-z.]{2,6}$/.test(host)) {
    const id = /^[0-9a-f]{12,20}$/i.exec(parameter('vjk') || parameter('jk'))?.[0];
    return id === undefined ? null : `indeed.com/viewjob?jk=${id.toLowerCase()}`;
  }
  return null;
}

function hostOf(address: URL): string {
  return address.hostname.replace(/^www\d?\./, '');
}

/** No slash at the end, no session in the path, no doubled slashes. */
function tidyPath(path: string): string {
  return path
    .replace(/;jsessionid=[^/?#]{0,80}/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
}

/** "#/job/123" and "#!/job/123" are addresses of their own; "#apply" is a place on the page. */
function isRoute(hash: string): boolean {
  return /^#!?\/.{2,}|^#.{0,40}(?:job|vacanc|posting|position)[^/]{0,20}[=/]\d/i.test(hash);
}
