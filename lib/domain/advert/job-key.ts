/**
 * The address of an advert as a key: two visits to one advert give one key, two adverts two. Used within one
 * person's own rows for "already saved?".
 */
/** Says where the person came from, on every site. */
const tracking =
  /^(?:utm_\w+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|twclid|ttclid|yclid|igshid|mc_[ce]id|_ga|_gl|_hs\w+|hsa_\w+|mkt_tok|vero_\w+|trk|trackingid|lipi|lever-\w+|gh_src|jsessionid|jan1offset|jun1offset|needsredirect|refid|referer|referrer|fromage|originalsubdomain)$/i;

/** Says it on most sites and may name the job on some: left out only where something else names the job. */
const doubtful =
  /^(?:ref|reference_?source|src|source|sid|session_?id|tracking|trackid|origin|position|pagenum|currentpage|search_?id|rps|positionofadinagentemail|from|tk|advn|xkcb|xpse|sjdu|vjs|hl|sponsored|source_?id|campaign|cid|cmp|cmpid|iis|iisn|mode|mobile|width|height|bga|hub|shared?|_|ts|timestamp|savedsearch|pos|page|start|sort|q|query|keywords?|l|radius|distance|geoid|refreshed|eb\w*|f_\w+|recommendedflavor|alternatechannel)$/i;

export function jobKey(url: string): string {
  if (!URL.canParse(url)) return url.trim().toLowerCase();
  const address = new URL(url);
  const named = openJob(address);
  if (named !== null) return named;
  const parameters = [...address.searchParams].filter(([name]) => !tracking.test(name));
  const sure = parameters.filter(([name]) => !doubtful.test(name));
  const path = tidyPath(address.pathname);
  const fragment = isRoute(address.hash) ? tidyPath(address.hash.split('?')[0] ?? '') : '';
  const kept = namesJob(`${path}${fragment}`, sure) ? sure : parameters;
  const query = kept
    .map(([name, value]) => `${name.toLowerCase()}=${value}`)
    .sort()
    .join('&');
  return `${hostOf(address)}${path}${query === '' ? '' : `?${query}`}${fragment}`;
}

/** A number of some length, a hexadecimal id, or a title in the path names one job. */
function namesJob(path: string, parameters: readonly [string, string][]): boolean {
  const text = `${path} ${parameters.map(([, value]) => value).join(' ')}`;
  return (
    /\d{3,}|[0-9a-f]{8}-[0-9a-f]{4}/i.test(text) ||
    parameters.some(([name]) => /id$|ref$|code$|^job/i.test(name)) ||
    /\/[^/]*(?:-[^/-]+){2,}/.test(path)
  );
}

/** The address to keep: as the person saw it, its fragment only where that names the page. */
export function pageAddress(url: string): string {
  const address = new URL(url);
  if (!isRoute(address.hash)) address.hash = '';
  return address.href;
}

/** An address without the parameters that say where the person came from. */
export function untracked(url: string): string {
  const address = new URL(url);
  for (const name of [...address.searchParams.keys()])
    if (tracking.test(name)) address.searchParams.delete(name);
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
  if (host === 'civilservicejobs.service.gov.uk') {
    // The number of the vacancy stands in a parameter that is otherwise the visit's own.
    const id =
      parameter('jcode') || (/joblist_view_vac=(\d{4,9})/.exec(decoded(parameter('SID')))?.[1] ?? '');
    return id === '' ? null : `civilservicejobs.service.gov.uk/vacancy/${id}`;
  }
  if (/(?:^|\.)indeed\.[a-z.]{2,6}$/.test(host)) {
    const id = /^[0-9a-f]{12,20}$/i.exec(parameter('vjk') || parameter('jk'))?.[0];
    return id === undefined ? null : `indeed.com/viewjob?jk=${id.toLowerCase()}`;
  }
  return null;
}

function decoded(base64: string): string {
  const plain = base64
    .replace(/={1,2}$/, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/');
  return /^[A-Za-z0-9+/]{8,4000}$/.test(plain) && plain.length % 4 !== 1 ? atob(plain) : '';
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
