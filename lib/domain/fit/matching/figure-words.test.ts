import { describe, expect, it } from 'vitest';
import { figureIn, namedByNumberIn } from './figure-words';

describe('a number that says how much or how many', () => {
  it.each([
    ['Reduced waste by 12% through weekly counts', '12%'],
    ['Raised £1,250.50 for the hospice', '£1,250.50'],
    ['Missed appointments fell from 20% to 9%', '20%'],
    ['Served 60 meals a day', '60'],
    ['On the ward 12 patients were fed by me', '12'],
    ['Each year 200 visitors came', '200'],
    ['Taught Year 4 and ran a club for 15 children', '15'],
    ['Ran a team of five', 'five'],
    ['Read hundreds of letters', 'hundreds'],
    ['Cut the wait in half', 'half'],
    ['Sold double the target', 'double'],
    ['Sorted 2000 letters', '2000'],
    ['In 2019 I trained 8 students', '8'],
    ['In May 40 staff joined', '40'],
    ['Took 30k calls', '30'],
    ['Led 10-15 volunteers', '10'],
  ])('is found: %s', (text, figure) => {
    expect(figureIn(text)).toBe(figure);
  });

  it.each([
    'Delivered meals to ward 6',
    'Worked in Year 4',
    'Taught Years 3 and 4',
    'Covered wards 3, 4 and 5',
    'A Band 6 nurse on the Level 3 course',
    'Cared for people with type 2 diabetes',
    'Taught Key Stage 2 and KS3 maths',
    'Kept going through Covid-19',
    'Used Windows 10 and Office 365',
    'Audited to ISO 9001:2015',
    'Gave vitamin B12',
    'Joined in 2019',
    'Worked there from 2019 to 2021',
    'Began on 5 March 2020',
    'Opened the shop at 7:30 and closed it at 9 pm',
    'Answered the phone 24/7',
    'Looked after children aged five to seven',
    'Read with 5-year-olds',
    'Ran the club for over 65s',
    'Came 1st on the 2nd floor',
    'Drew plans in 3D',
    'Ran the half-term club and a half day',
    'Double checked every label',
    'Spoke by two-way radio',
    'Cut bread',
  ])('is not one that names a thing, an age or a moment: %s', (text) => {
    expect(figureIn(text)).toBeNull();
  });

  it('names a thing together with it', () => {
    expect(namedByNumberIn('Delivered meals to ward 6 each day')).toBe('ward 6');
    expect(namedByNumberIn('Taught Year 4')).toBe('Year 4');
    expect(namedByNumberIn('Fed 12 patients')).toBeNull();
  });
});
