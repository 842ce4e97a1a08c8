import { gradeReading } from '../../../lib/domain/advert/grade-reading';
import { pageReadingSchema } from '../../../lib/domain/advert/page-reading';
import { generalPages } from './general-pages';
import { clip, expect, openAt, test } from './reader-test';

for (const { name, url, html, expected } of generalPages) {
  test(`${expected === 'none' ? 'no advert' : 'an advert'}: ${name}`, async ({ bench }) => {
    const context = await bench.browser.newContext();
    const page = await openAt(context, url, html);
    const reading = gradeReading(pageReadingSchema.parse((await clip(page, bench.scripts)).value), {
      today: '2026-11-20',
    });
    await context.close();
    if (expected === 'none') {
      expect(reading.kind).toBe('none');
      return;
    }
    const { has, hasNot, location, noClosing, ...fields } = expected;
    expect(reading).toMatchObject({ kind: 'advert', fields });
    if (reading.kind !== 'advert') return;
    expect(reading.grade).not.toBe('doubtful');
    if (noClosing === true) expect(reading.fields.closingOn).toBeNull();
    if (location !== null) expect(reading.fields.location).toContain(location);
    for (const snippet of has) expect(reading.fields.text).toContain(snippet);
    for (const snippet of hasNot) expect(reading.fields.text).not.toContain(snippet);
  });
}
