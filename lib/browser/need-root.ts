/** The element that a page's React is drawn into. */
export function needRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (root === null) throw new Error('This page has no #root');
  document.documentElement.lang = navigator.language.startsWith('en') ? navigator.language : 'en-GB';
  return root;
}
