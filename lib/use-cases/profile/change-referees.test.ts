import { expect, it } from 'vitest';
import { inMemoryRows } from '../../../tests/support/in-memory-rows';
import { refereeSchema } from '../../domain/profile/referee';
import { makeChangeReferees } from './change-referees';

it('a referee is added, to be asked about first, changed, removed, and each is taken back', async () => {
  const rows = inMemoryRows();
  const now = () => new Date('2026-11-20T09:00:00Z');
  const referees = makeChangeReferees({ rows, newId: () => crypto.randomUUID(), now });
  const held = () => refereeSchema.parse(rows.all('referees')[0]);
  const takeBack = await referees.addReferee('Ines Example');
  expect(held()).toMatchObject({ name: 'Ines Example', askFirst: true, neverInDocuments: false });
  const undo = await referees.changeReferee(held().id, { phone: '07700 900321', askFirst: false });
  expect(held()).toMatchObject({ phone: '07700 900321', askFirst: false });
  await undo();
  expect(held()).toMatchObject({ phone: null, askFirst: true });
  const back = await referees.removeReferee(held().id);
  expect(held().deletedAt).not.toBeNull();
  await back();
  await takeBack();
  expect(held()).toMatchObject({ deletionReason: 'undo' });
});
