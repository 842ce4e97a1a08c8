import { expect, it } from 'vitest';
import { isEmployersOwn } from './employers-own';

it.each([
  ['https://careers.harbourcouncil.example/vacancies/12', 'Harbour Council'],
  ['https://boards.greenhouse.io/tidewater/jobs/1', 'Tidewater Freight Ltd'],
  ['https://tidewater.wd3.myworkdayjobs.com/jobs/1', 'Tidewater'],
  ['https://jobs.lth.nhs.uk/12', 'Leeds Teaching Hospitals'],
])('%s is of %s', (url, employer) => expect(isEmployersOwn(url, employer)).toBe(true));

it.each([
  ['https://www.reed.co.uk/jobs/99', 'Harbour Council'],
  ['https://uk.indeed.com/viewjob?jk=1', 'Harbour Council'],
  ['https://boards.greenhouse.io/tidewater/jobs/1', 'Harbour Council'],
  ['https://careers.harbourcouncil.example/vacancies/12', ''],
])('%s is not of %s', (url, employer) => expect(isEmployersOwn(url, employer)).toBe(false));
