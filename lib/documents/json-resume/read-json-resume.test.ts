import { describe, expect, it } from 'vitest';
import { readJsonResume } from './read-json-resume';

const read = (text: string) => {
  const result = readJsonResume(text);
  if (!result.ok) throw new Error(result.why);
  return result.value;
};

describe('a JSON Resume of another program', () => {
  const file = {
    basics: {
      name: 'Ana Moreira',
      picture: 'data:x',
      website: 'javascript:alert(1)',
      location: 'Porto',
      profiles: [{ network: 'LinkedIn', url: 'https://linkedin.com/in/ana' }],
    },
    work: [
      {
        company: 'Clinic',
        position: 'Physio',
        startDate: '2019-06-15T00:00:00Z',
        summary: 'Outpatients',
        highlights: ['Classes'],
      },
    ],
    volunteer: [{ organization: 'Food bank', position: 'Driver', startDate: '2018', endDate: '2019' }],
    education: [{ institution: 'Institute', studyType: 'Bachelor', area: 'Physiotherapy', gpa: 3.5 }],
    awards: [{ title: 'Prize for teaching' }],
    references: [{ name: 'Dr Example', reference: 'A good colleague' }],
  };
  const { document, reading } = read(JSON.stringify(file));

  it('is read with the names of older versions', () => {
    expect(
      reading.roles.map(({ kind, title, employer, dates }) => [
        kind,
        title,
        employer,
        dates.start?.on,
        dates.isCurrent,
      ]),
    ).toEqual([
      ['employment', 'Physio', 'Clinic', '2019-06-15', true],
      ['volunteering', 'Driver', 'Food bank', '2018-01-01', false],
    ]);
    expect(reading.roles[0]?.bullets.map((one) => one.value)).toEqual(['Outpatients', 'Classes']);
    expect(reading.qualifications[0]).toMatchObject({
      title: 'Bachelor Physiotherapy',
      issuer: 'Institute',
      level: '3.5',
    });
    expect(reading.location?.value).toBe('Porto');
  });

  it('names what must not count, in a file of another program alone', () => {
    const told = { basics: { name: 'Ana', summary: 'Married, kind' }, meta: { version: 'v1.0.0' } };
    expect(read(JSON.stringify(told)).reading.sensitive.map((one) => one.kind)).toEqual(['family']);
    const own = { ...told, meta: { starboard: { version: 1 } } };
    expect(read(JSON.stringify(own)).reading.sensitive).toEqual([]);
  });

  it('keeps no address that runs', () => {
    expect(reading.links.map((link) => link.value)).toEqual(['https://linkedin.com/in/ana']);
  });

  it('sets aside what has no place, and points at the lines it stands on', () => {
    expect(reading.unsorted.map((one) => one.text)).toEqual([
      'javascript:alert(1)',
      'Prize for teaching',
      'Dr Example',
      'A good colleague',
    ]);
    const at = reading.roles[0]?.bullets[1]?.lines[0] ?? -1;
    expect(document.lines[at]?.text).toBe('Classes');
  });

  it.each([
    ['{', 'damaged'],
    ['[]', 'unsupported'],
    ['{"name":"x"}', 'unsupported'],
    ['{"basics":{},"sections":{}}', 'unsupported'],
    ['{"basics":{"name":{}}}', 'unsupported'],
    ['"text"', 'unsupported'],
  ])('%s is refused as %s', (text, why) => expect(readJsonResume(text)).toEqual({ ok: false, why }));

  it('has no power over other objects', () => {
    const { reading: odd } = read(
      '{"basics":{"name":"A B","__proto__":{"polluted":"yes"}},"__proto__":{"polluted":"yes"}}',
    );
    expect(odd.name?.value).toBe('A B');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});
