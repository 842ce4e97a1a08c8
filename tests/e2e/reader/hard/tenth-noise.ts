/** What real pages carry besides words: trackers, styles, drawn icons and the state of an app. All names are invented. */

/** A tag manager's script, its fallback frame and a queue of events. */
export const tracker = (id: string) =>
  `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='/gtm.js?id='+i;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','${id}');</script><noscript><iframe src="about:blank" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('js',new Date());gtag('config','${id}',{'anonymize_ip':true,'cookie_flags':'SameSite=None;Secure'});</script>`;

/** A style sheet written into the page by a builder, one rule for each of its blocks. */
export const styles = (prefix: string) =>
  `<style id="${prefix}-inline-css">:root{--${prefix}-primary:#003d72;--${prefix}-text:#333}${[
    'wrap',
    'row',
    'col-4',
    'col-8',
    'heading',
    'button',
    'icon-list',
    'divider',
    'spacer',
    'footer',
  ]
    .map(
      (part, at) =>
        `.${prefix}-${part}{display:flex;flex-wrap:wrap;margin:0 auto ${at + 4}px;padding:${at}px 20px;max-width:${1180 - at * 10}px}.${prefix}-${part}:hover{opacity:.9}`,
    )
    .join('')}@media(max-width:767px){.${prefix}-col-4,.${prefix}-col-8{width:100%}}</style>`;

const drawings: Record<string, string> = {
  file: 'M16.9 0H6.5L.2 5.9v14.2c0 1.1.9 2 2 2h14.7c1.1 0 2-.9 2-2V2c0-1.1-.9-2-2-2zM5.8 2.4v3.3H2.4l3.4-3.3z',
  pin: 'M12 2C8.1 2 5 5.1 5 9c0 5.2 7 13 7 13s7-7.8 7-13c0-3.9-3.1-7-7-7zm0 9.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z',
  clock: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 11h-5v-2h3V6h2v7z',
};

/** A drawn icon with a title, as sprites and icon fonts leave it in the page. */
export const icon = (name: 'file' | 'pin' | 'clock', title = '') =>
  `<svg width="18" height="18" viewBox="0 0 24 24" ${title === '' ? 'aria-hidden="true"' : 'role="img"'}>${title === '' ? '' : `<title>${title}</title>`}<path fill="currentColor" d="${drawings[name]}"/></svg>`;

/** Links to share a page, each an icon with its name. */
export const share = `<ul class="share-links">${['Facebook', 'X', 'LinkedIn', 'WhatsApp'].map((name) => `<li><a href="/share"><span class="screen-reader">Share on ${name}</span>${icon('file', name)}</a></li>`).join('')}</ul>`;

/** What an app leaves in the page for its own start: here jobs that are not the one on show. */
export const state = (id: string, ...jobs: [title: string, company: string, place: string][]) =>
  `<script id="${id}" type="application/json">${JSON.stringify({
    buildId: 'k3xq81',
    locale: 'en',
    flags: { newHeader: true, saveWithoutLogin: false, twoPane: true },
    jobs: jobs.map(([title, company, location], at) => ({
      jobId: `P-1044${at}`,
      title,
      company,
      location,
      descriptionTeaser: `We are looking for a ${title} who is able to start soon and to work with others.`,
      postedDate: '2026-11-02T09:54:06.573+0000',
    })),
  })}</script>`;
