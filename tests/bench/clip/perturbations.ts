/** What happens to pages between two visits of ours: each is a script that damages the open page. */
export interface Perturbation {
  name: string;
  script: string;
  /** Another address than the page's own: no site module fits, and no name stands in it. */
  url?: string;
}

const dropData = `document.querySelectorAll('script[type*="ld+json" i]').forEach((each) => each.remove());`;
const dropMeta = `document.querySelectorAll('meta[property], meta[name]').forEach((each) => { if (!/charset|viewport/i.test(each.name)) each.remove(); });`;
// The same name becomes the same nonsense, as a build that hashes its class names does.
const rename = `{ const names = new Map(); const hashed = (name) => { if (!names.has(name)) names.set(name, 'x' + (names.size * 7919 + 104729).toString(36)); return names.get(name); };
  document.querySelectorAll('body *').forEach((each) => {
    for (const attribute of [...each.attributes]) {
      if (attribute.name === 'class') each.setAttribute('class', attribute.value.split(/\\s+/).filter(Boolean).map(hashed).join(' '));
      else if (/^(?:id|data-.*|itemprop|itemtype|componentkey)$/.test(attribute.name)) each.setAttribute(attribute.name, hashed(attribute.value));
    } }); }`;
const dropHeading = `document.querySelectorAll('h1').forEach((each) => { const plain = document.createElement('div'); plain.append(...each.childNodes); each.replaceWith(plain); });`;
const turnTitle = `document.title = document.title.split(/ [-–|] /).reverse().join(' | ');`;

export const perturbations: readonly Perturbation[] = [
  { name: 'as captured', script: '' },
  { name: 'no JSON-LD', script: dropData },
  { name: 'no meta tags', script: dropMeta },
  { name: 'names of elements hashed', script: rename },
  { name: 'no h1', script: dropHeading },
  { name: 'parts of the title turned round', script: turnTitle },
  { name: 'title says "Careers"', script: `document.title = 'Careers';` },
  { name: 'another address', script: '', url: 'https://page.invalid/posts/1' },
  { name: 'no JSON-LD, meta tags or names', script: dropData + dropMeta + rename },
];
