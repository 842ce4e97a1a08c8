import { describe, expect, it } from 'vitest';
import { aPdfWith } from '../../../../tests/support/a-pdf';
import { claimedLines } from '../../../domain/profile/cv/claimed-lines';
import { readCv } from '../../../domain/profile/cv/read-cv';
import { readBytes } from '../read-bytes';
import { readEuropass } from './read-europass';

const candidate = `<?xml version="1.0"?><Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="a" xmlns:hr="b" xmlns:eures="c">
<CandidatePerson><PersonName><oa:GivenName>Ana Rita</oa:GivenName><hr:FamilyName>Moreira</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>ana@example.pt</oa:URI></Communication></CandidatePerson>
<CandidateProfile><EmploymentHistory>
<EmployerHistory><hr:OrganizationName>Maré &amp; Filhos</hr:OrganizationName><PositionHistory><PositionTitle typeCode="FREETEXT">Porteira</PositionTitle>
<eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2020-03-01</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod></PositionHistory></EmployerHistory>
<EmployerHistory><hr:OrganizationName>Vento Norte</hr:OrganizationName><PositionHistory><PositionTitle>Vigia</PositionTitle>
<eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2016-09</hr:FormattedDateTime></eures:StartDate><eures:EndDate><hr:FormattedDateTime>2020-02</hr:FormattedDateTime></eures:EndDate></eures:EmploymentPeriod></PositionHistory></EmployerHistory>
</EmploymentHistory></CandidateProfile></Candidate>`;
const passport = `<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Identification><PersonName><FirstName>Ion</FirstName><Surname>Popa</Surname></PersonName>
<ContactInfo><Email><Contact>ion@example.ro</Contact></Email></ContactInfo></Identification><WorkExperienceList><WorkExperience><Period><From year="2009" month="--03"/><To year="2012"/></Period>
<Position><Label>Welder</Label></Position><Employer><Name>Sample Yard</Name></Employer></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>`;
const printed = [
  'Ana Rita Moreira',
  'ana@example.pt',
  'WORK EXPERIENCE',
  '01/03/2020 - CURRENT',
  'PORTEIRA MARE & FILHOS',
  'Opened and closed the house.',
  '09/2016 - 02/2020',
  'VIGIA VENTO NORTE',
  'Kept watch at night.',
];

describe('a Europass PDF', () => {
  it('is read by the copy that it carries, with the page as its receipt', async () => {
    const read = await readBytes(aPdfWith({ name: 'attachment.xml', text: candidate }, printed));
    if (!read.ok) throw new Error(read.why);
    const reading = readCv(read.value, { locale: 'en-GB' });
    expect(
      reading.roles.map(({ title, employer, dates }) => [title, employer, dates.start?.on, dates.isCurrent]),
    ).toEqual([
      ['Porteira', 'Maré & Filhos', '2020-03-01', true],
      ['Vigia', 'Vento Norte', '2016-09-01', false],
    ]);
    expect(reading.name).toEqual({ value: 'Ana Rita Moreira', lines: [0] });
    expect([...claimedLines(reading)].sort()).toEqual(printed.map((_, at) => at));
  });

  it.each([
    ['of before 2020', passport, { name: 'Ion Popa', email: 'ion@example.ro', roles: 1 }],
    ['since 2020', candidate, { name: 'Ana Rita Moreira', email: 'ana@example.pt', roles: 2 }],
  ])('%s tells who it is about and their roles', (_, xml, { roles, ...who }) => {
    const facts = readEuropass(xml);
    expect(facts).toMatchObject(who);
    expect(facts?.roles).toHaveLength(roles);
  });

  it('of before 2020 may know only the year', () => {
    expect(readEuropass(passport)?.roles[0]).toEqual({
      ...{ title: 'Welder', employer: 'Sample Yard', isCurrent: false },
      start: { on: '2009-03-01', precision: 'month' },
      end: { on: '2012-01-01', precision: 'year' },
    });
  });

  it.each([
    '<Invoice/>',
    '<Candidate><PersonName>',
    '<!DOCTYPE x [<!ENTITY a "b">]><Candidate>&a;</Candidate>',
    'text',
  ])('is not seen in %s', (xml) => expect(readEuropass(xml)).toBeNull());
});
