/** Learning by consent: shown first, sent once, and gone with the yes. */
import { jobPages } from './world/job-pages';
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
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
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
  expect(await events()).toEqual([]);
  await look(options, 'options-learning');

  await question.click();
  await expect(options.getByText('The records go out with the next sending.')).toBeVisible();
  await expect.poll(async () => (await events()).length, { timeout: 15_000 }).toBe(1);
  const [event] = await events();
  expect(event?.domain_guess).toBe(field);
  expect(event?.top_terms.join(' · ') || 'none').toBe(words);

  await expect(question).toBeChecked();
  await question.click();
  await expect.poll(async () => (await events()).length, { timeout: 15_000 }).toBe(0);
});
