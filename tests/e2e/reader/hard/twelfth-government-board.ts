/** A government’s board as its pages stand: field blocks in a side panel and in a main one, under a heading for each section. */
import { ul } from './parts';

type Field = [label: string, ...values: string[]];
const value = (html: string) => `<div class="vac_display_field_value">${html}</div>`;
const side = ([label, ...values]: Field) =>
  `<div class="vac_display_field"><h3>${label}</h3>${values.length === 1 ? value(values[0] ?? '') : values.map((each) => `<div class="vac_display_nullclass">${value(each)}</div>`).join('')}</div>`;
const heading = (id: string, label: string) =>
  `<div class="vac_display_section_heading" id="section_link_${id}"><h2>${label}</h2></div>`;
const field = (label: string, html: string) =>
  `<div class="vac_display_field">${label === '' ? '' : `<h3>${label}</h3>`}${value(html)}</div>`;
const plain = (html: string) => `<div class="vac_display_field">${value(html)}</div>`;
const contents = [
  ['location', 'Location'],
  ['about', 'About the job'],
  ['benefits', 'Benefits'],
  ['things_you_need_to_know', 'Things you need to know'],
  ['apply_and_further_information', 'Apply and further information'],
]
  .map(
    ([id, label]) => `<li><a href="#section_link_${id}" title="Skip to section ${label}">${label}</a></li>`,
  )
  .join('');

/** The board’s head, language bar and foot round a page. */
export const governmentFrame = (title: string, main: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-type" content="text/html;charset=UTF-8"><title>${title}</title><meta name="author" content="WCN"><meta name="description" content="Find a job in the UK Civil Service"><meta property="og:image" content="/csr/assets/images/opengraph-image.png"></head><body><noscript><p class="hidden">This page also works without scripts.</p></noscript><div class="skip-container"><div id="skip"><a href="#main-content" title="Skip to main content"><img src="/z.gif" height="0" width="0" alt="Skip to main content">Skip to main content</a></div></div><div id="header"><header role="banner" id="global-header"><div class="header-wrapper"><div class="header-global"><ul><li class="header-logo-li"><div class="header-logo"><a href="https://www.gov.uk" title="Go to the gov.uk homepage" id="logo" class="content">GOV.UK</a></div></li><li><div class="header-title"><a href="/csr/index.cgi" id="proposition-name">Civil Service Jobs</a></div></li></ul></div></div></header><div class="csr-portal-standard-container beta-banner2"><strong class="beta__label">Beta</strong> <span>Tell us what you think: <a href="/csr/support.cgi">feedback</a>.</span></div></div><div class="topnavmenu csr-portal-standard-container"><ul><li><a title="Search for jobs" class="topnav-item" href="/csr/index.cgi?SID=1">Home</a></li><li><a class="topnav-item" title="Sign in or create an account" href="/csr/index.cgi?SID=2">Sign in / create an account</a></li><li><a href="#" class="topnav-lang" title="Display either English or Welsh">Cymraeg</a></li></ul></div><div style="clear: both;">&nbsp;</div><div class="csr-portal-standard-container"><main id="main-content"><form method="post" action="/csr/index.cgi" id="ID_topnav_lang_pref_form"><input type="hidden" name="pageaction" value="default"></form>${main}<div class="clearBoth"> </div></main></div><div id="standard-footer"><br><footer class="group js-footer" id="footer" role="contentinfo"><div class="footer-wrapper"><div class="footer-meta"><div class="footer-meta-inner"><h2 class="acc_heading">Support Links</h2>.<ul><li><a href="/csr/support.cgi">Help</a></li><li><a href="/t">Terms and Conditions</a></li><li><a href="/p">Privacy Notice</a></li><li><a href="/a">Accessibility Statement</a></li><li><a href="/c">Cookies</a></li><li>Built by <a href="/co">Cabinet Office</a></li></ul><div class="open-government-licence"><p class="logo"><a>Open Government Licence</a></p><p>What stands here may be reused under the <a>Open Government Licence v3.0</a>, unless it says otherwise</p></div></div><div class="copyright"><a>&copy; Crown copyright</a></div></div></div></footer></div></body></html>`;

interface Post {
  title: string;
  department: string;
  before: string;
  external: boolean;
  side: Field[];
  place: string;
  about: [label: string, html: string][];
  benefits: string;
  selection: string;
  contact: [name: string, mail: string];
}

const nationality = `<div class="csr-standard-message"><p>People of these groups may apply for this job:</p>${ul('UK nationals', 'nationals of the Republic of Ireland', 'nationals of Commonwealth countries who have the right to work in the UK', 'certain family members of the relevant EU, EEA, Swiss or Turkish nationals')}<a href="/n" rel="external">Further information on nationality requirements (opens in a new window)</a></div>`;
const share = `<div class="some_new_classname"><div class="icons-buttons noprint"><h2>Share this page</h2><ul><li id="print_button" style="display: none;"><a href="#" class="print">Print</a></li><li><a href="mailto:?subject=job" class="email">Email</a></li><li><a href="/f" class="facebook">Facebook</a></li><li><a href="/t" class="twitter">Twitter</a></li><li><a class="linkedin" href="/l">LinkedIn</a></li><li><a class="gmail" href="/g">GMail</a></li></ul><div class="clearfix">&nbsp;</div></div></div>`;

/** A vacancy of the board. */
export function governmentVacancy(post: Post): string {
  const apply = post.external ? "Apply at advertiser's site" : 'Apply now';
  const button = (cls: string) =>
    `<div class="vac_display_apply ${cls}"><a title="${apply}" href="/apply">${apply}</a></div>`;
  return governmentFrame(
    `${post.title} - Civil Service Jobs - GOV.UK`,
    `<div class="vac_display_title_block"><div class="csr-page-title"><h1>${post.title}</h1></div><p class="csr-page-subtitle">${post.department}</p><p class="vac_display_closing_date">Apply before ${post.before}</p><div>&nbsp;</div></div><div class="vac_display_logo_block"><div class="vac_display_return_link"><a title="Return to search results" href="/csr/index.cgi?SID=3">Return to search results</a></div><div class="vac_display_logo"><img alt="${post.department} Logo" src="/logo.gif"></div>${button(post.external ? 'vac_display_apply_external vac_display_apply_external_top' : 'vac_display_apply_top')}</div><div class="clearBoth"> </div><div class="vac_display_panel_side"><div class="vac_display_panel_side_inner"><h2 class="acc_heading">Details</h2>${post.side.map(side).join('')}<div class="hidden" id="salary_currency_code">GBP</div></div></div><div class="vac_display_panel_main"><div class="vac_display_panel_main_inner"><div id="main_panel_contents" class="vac_display_section_heading"><h2>Contents</h2></div><div id="top_section_link_list"><ul class="vac_advert_contents">${contents}</ul></div>${heading('location', 'Location')}${plain(post.place)}${heading('about', 'About the job')}${post.about.map(([label, html]) => field(label, html)).join('')}${heading('benefits', 'Benefits')}${plain(post.benefits)}${heading('things_you_need_to_know', 'Things you need to know')}<div class="vac_display_field"><h3>Selection process details</h3><div class="vac_display_nullclass">${value(post.selection)}</div></div><div class="vac_display_field"><h3>Security</h3>${plain('A criminal record check is made before an appointment is confirmed.')}${plain('Everybody who works with government assets goes through <a href="/s" rel="external">baseline personnel security checks (opens in new window)</a>.')}</div>${field('Nationality requirements', nationality)}<div class="vac_display_field"><h3>Working for the Civil Service</h3>${plain('The <a href="/cc" rel="external">Civil Service Code (opens in a new window)</a> says how civil servants are expected to behave.')}</div>${heading('apply_and_further_information', 'Apply and further information')}${plain('This advert is taken down when the vacancy closes, so keep a copy if you will need one.')}<div class="vac_display_field"><h3>Contact point for applicants</h3><div class="vac_display_field_value"><h4 class="contact_details_header">Job contact : </h4><ul class="contact_details" aria-label="Job contact"><li><span class="contact_details_label">Name : </span><span class="contact_details_value">${post.contact[0]}</span></li><li><span class="contact_details_label">Email : </span><span class="contact_details_value">${post.contact[1]}</span></li></ul></div></div>${button(post.external ? 'vac_display_apply_external' : 'vac_display_apply_bottom')}${share}<div id="vac_advert_logo_block_standard"><div class="cs_commissioners_link"><a title="Civil Service Commissioners website (opens in a new window)" href="/csc"><img alt="Civil Service Commissioners website (opens in a new window)" class="cs_commissioners_logo"></a></div></div></div></div>`,
  );
}
