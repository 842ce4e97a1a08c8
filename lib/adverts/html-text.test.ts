// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { textOfHtml } from './html-text';

describe('textOfHtml', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<h3>Duties</h3><ul><li>A<li>B</ul>', 'Duties\n• A\n• B'],
    ['&lt;p&gt;One &amp;amp; two&lt;/p&gt;', 'One & two'],
    ['Plain text, 3 < 4 and 5 > 2', 'Plain text, 3 < 4 and 5 > 2'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<p>x</p><script>alert(1)</script><style>p{}</style>', 'x'],
  ])('makes lines of %j', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each(['<'.repeat(100_000), `${'&nbsp;'.repeat(20_000)}x`, '<p>'.repeat(10_000), '&lt;'.repeat(30_000)])(
    'does not hang on hostile markup',
    (html) => {
      const startedAt = performance.now();
      textOfHtml(html);
      expect(performance.now() - startedAt).toBeLessThan(5000);
    },
  );
});
