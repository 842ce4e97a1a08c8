import { generalPages } from './general-pages';
import { openReaderTab, type ReaderTab } from './reader-tab';
import { expect, test } from './reader-test';

let tab: ReaderTab;
test.beforeAll(async ({ bench }) => {
  tab = await openReaderTab(bench);
});
test.afterAll(() => tab.close());

for (const page of generalPages) {
  const { name, expected } = page;
  test(`${expected === 'none' ? 'no advert' : 'an advert'}: ${name}`, async () => {
    const reading = await tab.read(page);
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
