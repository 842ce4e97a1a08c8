import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readJsonResume } from '../../json-resume/read-json-resume';
import { readBytes } from '../read-bytes';

const folder = 'Basic_LinkedInDataExport_11-20-2026/';
const tables = {
  'Profile.csv':
    '\uFEFFFirst Name,Last Name,Headline,Summary,Geo Location,Websites\nInes,Caldeira,UX Researcher,"Patient, careful",Porto,[PORTFOLIO:https://ines.example]\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\r\n"Pixel, Pine & Co",Researcher,"• Ran 200 interviews\n• Said ""no"" once",Lisbon,Apr 2019,Dec 2021\r\nMaré,Lead,,Porto,Jan 2022,\r\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nSample University,2015,2016,,MSc Human Factors,\n',
  'Skills.csv': 'Name\nInterviews\n',
  'Email Addresses.csv':
    'Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,x\nines@example.org,Yes,Yes,x\n',
  'messages.csv': 'FROM,CONTENT\nSomebody,secret words\n',
};
const archive = zipSync(
  Object.fromEntries(Object.entries(tables).map(([name, text]) => [folder + name, strToU8(text)])),
);

async function read() {
  const document = await readBytes(archive.slice());
  if (!document.ok) throw new Error(document.why);
  const resume = readJsonResume(document.value.resume ?? '');
  if (!resume.ok) throw new Error(resume.why);
  return resume.value;
}

describe('the data that LinkedIn gives people', () => {
  it('is read as roles with their dates and lines', async () => {
    const { reading } = await read();
    const roles = reading.roles.map(({ title, employer, dates, bullets }) => [
      ...[title, employer, dates.start?.on, dates.end?.on ?? null, dates.isCurrent],
      bullets.map((one) => one.value),
    ]);
    expect(roles).toEqual([
      [
        'Researcher',
        'Pixel, Pine & Co',
        '2019-04-01',
        '2021-12-01',
        false,
        ['Ran 200 interviews', 'Said "no" once'],
      ],
      ['Lead', 'Maré', '2022-01-01', null, true, []],
    ]);
    expect([reading.name?.value, reading.email?.value]).toEqual(['Ines Caldeira', 'ines@example.org']);
    expect(reading.qualifications.map((one) => one.title)).toEqual(['MSc Human Factors', 'Interviews']);
  });

  it('is read without its messages', async () => {
    expect(JSON.stringify(await read())).not.toContain('secret');
  });
});
