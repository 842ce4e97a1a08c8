/** What the hostile pages are put together from. */

export const advert = `<h1>Buyer</h1><p>Acme Ltd, Leeds</p><p>We are looking for a Buyer to join our team. You will lead supplier negotiations in three categories.</p>
<h2>Responsibilities</h2><ul><li>Negotiate contracts with suppliers across the north of England</li><li>Keep the category plan up to date every month</li></ul>
<h2>Person specification</h2><ul><li>Proven experience of public procurement and contract law</li><li>Ability to explain numbers to people who do not like them</li></ul>
<p>Closing date: 30 November 2026</p><button>Apply now</button>`;
export const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Buyer - Acme Ltd</title>${head}</head><body>${body}</body></html>`;
export const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

// The bodies are not drawn: laying 66 MB out is the browser's work, minutes of it, and not the reader's.
export const undrawn = '<style>#panel{display:none}</style>';
export const panel = (body: string) =>
  `<button aria-controls="panel">More</button><div id="panel">${body}</div>`;
