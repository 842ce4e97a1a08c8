import { describe, expect, it } from 'vitest';
import { aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { countOtherWords, isOfOtherKind, takesPlace } from './other-pages';

describe('the title of a page that is no advert', () => {
  it.each([
    'Apprenticeship Recruitment Evening',
    'Careers Fair 2026 | Northfold College',
    'Infoabend Pflegeberufe',
    'Salon de l’emploi',
    'Den otevřených dveří',
    '会社説明会のご案内',
    '채용 설명회 안내',
    'Nurse CV example',
    'Receptionist job description template',
    'Lebenslauf-Vorlage für Köche',
    'Modèle de lettre de motivation',
    'Wzór CV',
    'Зразок резюме',
    '職務経歴書の書き方',
    '자기소개서 예시',
    'Ask: Who is hiring? (November 2026)',
    'How we hire engineers',
    '15 best jobs for night owls',
    'A day in the life of a buyer',
    'Priya Ruel joins Vallin as Head of Sales',
    'Vallin appoints new managing director',
    'Graduate programmes',
    'Internship opportunities at Vallin',
    'Apprenticeships',
    'Become a foster carer',
    'Village Halls Fund',
    'Community Energy Grant 2026/27',
    'Local Plan consultation',
    'Appel à projets',
  ])('says so: %j', (title) => {
    expect(isOfOtherKind(title)).toBe(true);
  });

  it.each([
    'Open Day Coordinator',
    'Graduate Recruitment Event Manager',
    'Appointed Person (Lifting Operations)',
    'Conference and Events Organiser',
    'Night Receptionist - Evening shifts',
    'Early Careers Programmes Manager',
    'Graduate Engineer',
    'Apprenticeship Assessor',
    'Finance Manager, Pension Fund',
    'Grants Officer',
    'Awards and Events Assistant',
    'Software Engineer in Test',
    'Meeting Room Host',
    'Technical Writer, Templates and Guides',
    'Chef de projet événementiel H/F',
    '店舗スタッフ',
  ])('is left to a job: %j', (title) => {
    expect(isOfOtherKind(title)).toBe(false);
  });
});

describe('the words of a page that is no advert', () => {
  it('are told from those of an advert', () => {
    expect(countOtherWords('The council invites tenders. The contract value is £400,000.')).toBe(2);
    expect(countOtherWords('Who can apply? Grants of up to £10,000. What we will fund')).toBe(3);
    expect(countOtherWords('Copy this template and post this job for free.')).toBe(2);
    expect(countOtherWords('You will write tenders, build templates and hire with care.')).toBe(1);
    expect(countOtherWords('You will keep our templates in order and answer suppliers.')).toBe(0);
  });
});

describe('what takes place once', () => {
  const read = (lines: string) => takesPlace(aPageReading({ lines: linesOf(lines) }));

  it('has a date and a time under labels', () => {
    expect(read('? Date\nThursday 3 December\n? Time\n5pm to 7pm')).toBe(true);
    expect(read('Datum: 3. Dezember\nUhrzeit: 17 Uhr')).toBe(true);
  });

  it('is no job that starts on a day', () => {
    expect(read('? Start date\n3 December\n? Hours\n37 a week')).toBe(false);
    expect(read('Closing date: 3 December\nFull time\nTime to shine')).toBe(false);
  });
});
