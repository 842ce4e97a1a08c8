/** Learning by consent: shown first, sent once, and gone with the yes. */
import { look } from './world/look';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

test('what would be sent is shown, goes out after the yes, exactly so, and is deleted with it', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  const address = 'https://careers.harbour-council.example/vacancies/nurse';
  await device.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: advert }),
  );
  await device.saveByShortcut(await device.tab(address));
  await panel.page.bringToFront();
  await panel.back();
  await panel.untilSynced();
  const events = () => around.backend.sql`
    select e.* from role_fit_learning_events e join auth.users u on u.id = e.user_id where u.email = ${email}`;

  const options = await device.page('options.html');
  const question = options.getByLabel('Send these records');
  await question.scrollIntoViewIfNeeded();
  const shown = (name: string) =>
    options.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd');
  const field = await shown('Field of work').textContent();
  const words = await shown('Words of the lists in the advert').textContent();
  expect(field).toBe('nursing-care');
  expect(words).toContain(' · ');
  expect(await events()).toEqual([]);
  await look(options, 'options-learning');

  await question.click();
  await expect(options.getByText('The records go out with the next sending.')).toBeVisible();
  await expect.poll(async () => (await events()).length, { timeout: 15_000 }).toBe(1);
  const [event] = await events();
  expect(event?.domain_guess).toBe(field);
  expect(event?.top_terms.join(' · ')).toBe(words);
  expect(JSON.stringify(event)).not.toMatch(/harbour|staff nurse|vacancies/i);

  await expect(question).toBeChecked();
  await question.click();
  await expect.poll(async () => (await events()).length, { timeout: 15_000 }).toBe(0);
});

const description = `<p>Harbour Hospital looks after the people of a small town by the sea, and our acute medical ward of 24 beds is looking for a nurse who likes to work in a team that laughs.</p>
<h3>Essential criteria</h3><ul><li>Registered nurse with experience of medication administration</li><li>Experience of care planning and wound care</li><li>Knowledge of safeguarding adults</li><li>Good record keeping</li><li>Able to work nights and weekends</li></ul>`;
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Staff Nurse',
  description,
  hiringOrganization: { '@type': 'Organization', name: 'Harbour Hospital' },
};
const advert = `<!doctype html><html lang="en"><title>Staff Nurse</title><h1>Staff Nurse</h1><main>${description}</main><script type="application/ld+json">${JSON.stringify(posting)}</script></html>`;
