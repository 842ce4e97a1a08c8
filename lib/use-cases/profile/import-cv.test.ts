import { beforeEach, describe, expect, it } from 'vitest';
import { inMemoryRows } from '../../../tests/support/in-memory-rows';
import { firstCv, laterCv } from '../../../tests/support/two-cvs';
import { documentOfText } from '../../documents/read/text/read-text';
import { achievementSchema } from '../../domain/evidence/achievement';
import { type HeldCareer, planImport } from '../../domain/profile/cv/plan-import';
import { readCv } from '../../domain/profile/cv/read-cv';
import { profileSchema } from '../../domain/profile/profile';
import { qualificationSchema } from '../../domain/profile/qualification';
import { refereeSchema } from '../../domain/profile/referee';
import { workHistorySchema } from '../../domain/profile/work-history';
import { type ConfirmedImport, makeImportCv } from './import-cv';

const owner = '00000000-0000-4000-8000-00000000000a';

describe('bringing in a CV', () => {
  let rows: ReturnType<typeof inMemoryRows>;
  let ids = 0;
  const importCv = () =>
    makeImportCv({
      rows,
      newId: () => {
        ids += 1;
        return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
      },
      now: () => new Date('2026-11-20T09:00:00Z'),
    });
  const held = (): HeldCareer => ({
    profile: rows.all('profiles')[0] ?? null,
    workHistory: rows.all('workHistory').filter((row) => row.deletedAt === null),
    qualifications: rows.all('qualifications').filter((row) => row.deletedAt === null),
  });
  /** The plan with a yes to everything new, and to `overwrite` of each role that is there. */
  const confirmed = (
    text: string,
    overwrite: ConfirmedImport['roles'][number]['overwrite'] = [],
  ): ConfirmedImport => {
    const reading = readCv(documentOfText(text), { locale: 'en-GB' });
    const plan = planImport(reading, held());
    return {
      profile: { draft: plan.profile.draft, into: owner, overwrite: [] },
      roles: plan.roles.map(({ draft, held }) => ({ draft, into: held?.id ?? null, overwrite })),
      qualifications: plan.qualifications.map(({ draft, held }) => ({
        draft,
        into: held?.id ?? null,
        overwrite: [],
      })),
      referees: [],
      examples: reading.unsorted.map((one) => ({ text: one.text, role: null })),
    };
  };

  beforeEach(() => {
    rows = inMemoryRows();
    ids = 0;
  });

  it('keeps profile, roles with bullets, qualifications and examples as the store takes them', async () => {
    await importCv()(confirmed(firstCv));
    expect(rows.all('profiles')[0]).toMatchObject({
      id: owner,
      fullName: 'Amina Okafor',
      phone: '07700 900123',
    });
    expect(
      rows
        .all('workHistory')
        .map((row) => [row.jobTitle, row.company, row.startDate, row.startPrecision, row.isCurrent]),
    ).toEqual([
      ['Staff Nurse', 'Leeds Example Hospital Trust', '2019-03-01', 'month', true],
      ['Carer', 'Sunny Example Home', '2015-01-01', 'year', false],
    ]);
    expect(rows.all('workHistory')[0]?.bullets.map((one) => one.text)).toEqual([
      'Led the handover work',
      'Mentored six students',
    ]);
    expect(rows.all('qualifications').map((row) => [row.kind, row.title])).toEqual([
      ['education', 'BSc Adult Nursing'],
    ]);
    expect(rows.all('achievements').map((row) => row.action)).toEqual(['Allotment']);
    for (const row of rows.all('profiles')) profileSchema.parse(row);
    for (const row of rows.all('workHistory')) workHistorySchema.parse(row);
    for (const row of rows.all('qualifications')) qualificationSchema.parse(row);
    for (const row of rows.all('achievements')) achievementSchema.parse(row);
  });

  it('adds nothing the second time', async () => {
    await importCv()({ ...confirmed(firstCv), examples: [] });
    const before = structuredClone([
      rows.all('profiles'),
      rows.all('workHistory'),
      rows.all('qualifications'),
    ]);
    await importCv()({ ...confirmed(firstCv), examples: [] });
    expect([rows.all('profiles'), rows.all('workHistory'), rows.all('qualifications')]).toEqual(before);
  });

  it('recognises a role, shows what differs and overwrites nothing without a yes', async () => {
    await importCv()({ ...confirmed(firstCv), examples: [] });
    const plan = planImport(readCv(documentOfText(laterCv), { locale: 'en-GB' }), held());
    expect(plan.profile.differences.map((one) => [one.column, one.held, one.found])).toEqual([
      ['location', 'Leeds LS9 9ZZ', 'Bradford BD1 9ZZ'],
      ['phone', '07700 900123', '07700 900999'],
    ]);
    expect(plan.roles.map((role) => [role.draft.jobTitle, role.held?.jobTitle ?? null])).toEqual([
      ['Ward Sister', null],
      ['Staff Nurse', 'Staff Nurse'],
      ['Carer', 'Carer'],
    ]);
    expect(plan.roles[1]?.differences.map((one) => one.column)).toEqual(['company', 'isCurrent']);
    expect(plan.roles[1]?.newBullets).toEqual(['Ran the flu clinic']);

    await importCv()(confirmed(laterCv));
    const nurse = rows.all('workHistory').find((row) => row.jobTitle === 'Staff Nurse');
    expect(nurse).toMatchObject({ company: 'Leeds Example Hospital Trust', isCurrent: true, endDate: null });
    expect(nurse?.bullets.map((one) => one.text)).toEqual([
      'Led the handover work',
      'Mentored six students',
      'Ran the flu clinic',
    ]);
    expect(rows.all('profiles')[0]).toMatchObject({ location: 'Leeds LS9 9ZZ', phone: '07700 900123' });
    expect(rows.all('workHistory')).toHaveLength(3);
  });

  it('overwrites the columns with a yes, dates with how much of them is known', async () => {
    await importCv()({ ...confirmed(firstCv), examples: [] });
    await importCv()(confirmed(laterCv, ['isCurrent', 'endDate', 'company']));
    const nurse = rows.all('workHistory').find((row) => row.jobTitle === 'Staff Nurse');
    expect(nurse).toMatchObject({
      company: 'Leeds Example Hospital Trust Ltd',
      isCurrent: false,
      endDate: '2025-05-01',
      endPrecision: 'month',
    });
    workHistorySchema.parse(nurse);
  });

  it('is taken back as one', async () => {
    await importCv()({ ...confirmed(firstCv), examples: [] });
    const alive = () =>
      [...rows.all('workHistory'), ...rows.all('qualifications'), ...rows.all('achievements')].filter(
        (row) => row.deletedAt === null,
      );
    const before = structuredClone([alive(), rows.all('profiles')]);
    const undo = await importCv()(confirmed(`${laterCv}\n\nInterests\nChess`, ['company']));
    expect(alive()).not.toEqual(before[0]);
    await undo();
    expect([alive(), rows.all('profiles')]).toEqual(before);
  });

  it('never keeps an end before its start', async () => {
    await importCv()({ ...confirmed('Employment\nNurse, Leeds Trust, Dec 2020 - Mar 2020'), examples: [] });
    expect(rows.all('workHistory')[0]).toMatchObject({ endDate: '2020-01-01', endPrecision: 'year' });
  });

  it('keeps bullets beyond what a role holds as examples of it', async () => {
    const bullets = Array.from({ length: 205 }, (_, at) => `- Did thing number ${at}`).join('\n');
    await importCv()({
      ...confirmed(`Employment\nNurse, Leeds Trust, 2019 - 2020\n${bullets}`),
      examples: [],
    });
    const [role] = rows.all('workHistory');
    expect(role?.bullets).toHaveLength(200);
    expect(rows.all('achievements').map((row) => row.workHistoryId)).toEqual(Array(5).fill(role?.id));
  });

  describe('taken back after the person went on writing', () => {
    const nurse = () => {
      const found = rows.all('workHistory').find((row) => row.jobTitle === 'Staff Nurse');
      if (found === undefined) throw new Error('No nurse');
      return found;
    };
    const texts = () => nurse().bullets.map((one) => one.text);
    const edit = (columns: object) =>
      rows.commit([{ kind: 'change', aggregate: 'workHistory', id: nurse().id, columns }]);
    let takeBack: () => Promise<void>;

    beforeEach(async () => {
      await importCv()(confirmed(firstCv));
      takeBack = await importCv()(confirmed(laterCv, ['endDate', 'isCurrent']));
    });

    it('leaves a line that was edited since, and takes out only those it added', async () => {
      expect(texts()).toEqual(['Led the handover work', 'Mentored six students', 'Ran the flu clinic']);
      const [one, ...others] = nurse().bullets;
      await edit({ bullets: [{ ...one, text: 'Led the handover work of two wards' }, ...others] });
      await takeBack();
      expect(texts()).toEqual(['Led the handover work of two wards', 'Mentored six students']);
    });

    it('leaves a line of its own that was edited since', async () => {
      const bullets = nurse().bullets.map((one) => ({ ...one, text: one.text.replace('flu', 'winter') }));
      await edit({ bullets });
      await takeBack();
      expect(texts()).toEqual(['Led the handover work', 'Mentored six students', 'Ran the winter clinic']);
    });

    it('leaves days that were put right since, which are right only together', async () => {
      await edit({ endDate: '2025-04-01' });
      await takeBack();
      expect(nurse()).toMatchObject({ endDate: '2025-04-01', isCurrent: false });
      workHistorySchema.parse(nurse());
    });

    it('is taken back where a row was removed for good meanwhile', async () => {
      const sister = rows.all('workHistory').find((row) => row.jobTitle === 'Ward Sister');
      const id = sister?.id ?? '';
      const deletedAt = '2026-11-20T10:00:00Z';
      await rows.commit([{ kind: 'change', aggregate: 'workHistory', id, columns: { deletedAt } }]);
      await rows.purge([{ aggregate: 'workHistory', id }]);
      await takeBack();
      expect(nurse()).toMatchObject({ endDate: null, isCurrent: true });
    });
  });

  it('adds referees who are not there yet, and takes them back', async () => {
    const referee = {
      name: 'Ines Example',
      relation: 'Line manager',
      ...{ jobTitle: '', company: '', email: null, phone: null, address: '' },
      ...{ askFirst: true, neverInDocuments: false },
    };
    const undo = await importCv()({ ...confirmed(firstCv), referees: [referee] });
    expect(refereeSchema.parse(rows.all('referees')[0])).toMatchObject({ ...referee, deletedAt: null });
    await undo();
    expect(rows.all('referees')[0]?.deletedAt).not.toBeNull();
  });
});
