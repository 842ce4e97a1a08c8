/**
 * The stories in this folder, NN-<promise>.sql, are pgTAP: what people, strangers and the service role can and cannot
 * do. They are played once, before the tests below are listed, so that every assertion is a test of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { migrated, startDatabases } from './support/databases';
import { loadHelpers, loadPgtap } from './support/pgtap';
import { runStory } from './support/run-story';

const databases = await startDatabases(async (sql) => {
  await migrated(sql);
  await loadPgtap(sql);
  await loadHelpers(sql);
});
const { sql } = await databases.create();
const files = readdirSync(import.meta.dirname).filter((file) => /^\d\d-.+\.sql$/.test(file));
const stories = [];
for (const file of files.sort()) {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  stories.push({ file, story: await runStory(sql, text) });
}

afterAll(() => databases.stop());

test('there are stories to tell', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(stories)('$file', ({ story }) => {
  test('is told to the end', () => {
    expect(story.error).toBeNull();
    expect(story.assertions.length).toBe(story.planned);
    expect(story.planned).toBeGreaterThan(0);
  });

  test.each(story.assertions)('$label', ({ holds, diagnosis }) => {
    expect(holds, diagnosis).toBe(true);
  });
});

describe('the way stories are judged', () => {
  test('a false assertion, a short plan and an error are all noticed', async () => {
    const wrong = await runStory(sql, "begin; select plan(1); select ok(false, 'it rains'); rollback;");
    expect(wrong.assertions).toEqual([
      { label: 'it rains', holds: false, diagnosis: expect.stringContaining('Failed') },
    ]);

    const short = await runStory(sql, "begin; select plan(2); select ok(true, 'it shines'); rollback;");
    expect([short.assertions.length, short.planned]).toEqual([1, 2]);

    const broken = await runStory(sql, 'begin; select plan(1); select 1 / 0; rollback;');
    expect(broken.error).toContain('division by zero');
  });
});
