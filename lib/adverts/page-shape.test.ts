// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pageShape } from './page-shape';

it('describes a page full of personal words without one of them', () => {
  document.body.innerHTML = `<main id="jane-doe" class="job-header JaneDoe user-wimbledon"><h1 data-testid="jobTitle-janedoe" title="Jane Doe">Buyer for Jane Doe</h1>
    <jane-doe aria-label="Jane">Wimbledon</jane-doe><p class="location">Wimbledon</p><a href="mailto:jane.doe@harbour.example">jane.doe@harbour.example</a><input value="07700 900123" name="jane"><script>const jane = 'doe';</script></main>`;
  const { lines, isCut } = pageShape(document);
  const text = lines.join('\n');
  for (const word of ['jane', 'doe', 'wimbledon', 'harbour', '07700', '900123', 'buyer'])
    expect(text.toLowerCase()).not.toContain(word);
  expect(lines[1]).toBe(' main id=x4-x3 class=job-header x4-x3 user-x9');
  expect(text).toContain('p class=location 9');
  expect(isCut).toBe(false);
});

it('stays small on a page that is not', () => {
  document.body.innerHTML = '<div>'.repeat(200) + '<p>Some words</p>'.repeat(5000);
  const { lines } = pageShape(document);
  expect(lines.length).toBeLessThan(5100);
  document.body.innerHTML = `<ul>${'<li><b>x</b><i>y</i></li>'.repeat(100)}</ul>`;
  expect(pageShape(document).lines).toContain('  +60');
});
