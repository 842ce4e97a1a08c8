import { expect, it } from 'vitest';
import { idOfItsKind, keptIdOf } from './id-of-its-kind';
import { nameUuid } from './name-uuid';

const applicationId = '0e6a2c1e-8a5f-4b8e-9a57-0d3a54d1f001';

it('makes version 5 as everybody does', async () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(await nameUuid(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('never changes: rows with these ids are on the devices of everybody', async () => {
  expect(await idOfItsKind('checklists', { applicationId })).toBe('72ef81bd-ef1c-5b06-82ed-f7778d181f74');
  expect(await idOfItsKind('practiceAnswers', { applicationId, questionKey: 'Wärum – why?' })).toBe(
    '1a44fcd6-161f-5db5-ad1a-dc2ba75211e7',
  );
});

it('tells apart what is not the same kind', async () => {
  const ids = await Promise.all([
    idOfItsKind('answers', { applicationId, questionKey: 'why', variant: 'standard' }),
    idOfItsKind('answers', { applicationId, questionKey: 'why', variant: 'short90' }),
    idOfItsKind('practiceAnswers', { applicationId, questionKey: 'why' }),
    idOfItsKind('requirements', { applicationId, gapKey: 'why' }),
    idOfItsKind('picks', { applicationId, gapKey: 'a","b', evidenceId: 'c' }),
    idOfItsKind('picks', { applicationId, gapKey: 'a', evidenceId: 'b","c' }),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('says nothing of rows whose ids are made otherwise', async () => {
  expect(await keptIdOf('applications', { id: applicationId })).toBeNull();
  expect(await keptIdOf('profiles', { id: applicationId })).toBeNull();
});
