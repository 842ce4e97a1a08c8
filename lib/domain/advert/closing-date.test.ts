import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../tests/support/a-page-reading';
import { factsIn } from './advert-facts';
import { dateIn, machineDate, pickClosingDate } from './closing-date';

const british = { today: '2026-11-20', isAmerican: false };
const american = { today: '2026-11-20', isAmerican: true };

describe('a date in words or figures', () => {
  it.each([
    ['Noon, Thursday 15 March 2018.', '2018-03-15'],
    ['10:00 pm on Sunday 2nd July 2023', '2023-07-02'],
    ['4 December, 12 noon', '2026-12-04'],
    ['12 noon on 4 December', '2026-12-04'],
    ['Friday 4th December at midday', '2026-12-04'],
    ['23:59 on 30/11/2026', '2026-11-30'],
    ['24/09/2018', '2018-09-24'],
    ['06/12/2026', '2026-12-06'],
    ['1st January', '2027-01-01'],
    ['end of November', '2026-11-30'],
    ['the end of February', '2027-02-28'],
    ['2026-12-01', '2026-12-01'],
    ['15. Dezember 2026', '2026-12-15'],
    ['31 décembre 2026', '2026-12-31'],
    ['2026年12月1日', '2026-12-01'],
    ['30 de noviembre de 2026', '2026-11-30'],
    ['8. října 2026', '2026-10-08'],
    ['1 січня 2027', '2027-01-01'],
    ['18 dezembro 2026', '2026-12-18'],
  ])('reads %j as %s in British order', (text, date) => {
    expect(dateIn(text, british)).toBe(date);
  });

  it.each([
    ['06/12/2026', '2026-06-12'],
    ['December 4, 2026', '2026-12-04'],
  ])('reads %j as %s in American order', (text, date) => {
    expect(dateIn(text, american)).toBe(date);
  });

  it.each([
    '12 months fixed term',
    'rolling',
    'until filled',
    'TBC',
    '37.5 hours per week',
    'in two weeks',
    '£30,000',
    'May apply',
    'Band 7',
  ])('finds none in %j', (text) => {
    expect(dateIn(text, british)).toBeNull();
  });
});

describe('a closing date', () => {
  const pick = (text: string) => pickClosingDate([], [text], british)?.value ?? null;

  it.each([
    ['Write to the Secretary, Burcott Village Hall, by 30 November 2026.', '2026-11-30'],
    ['Applications must be in by 5 December and we will see people on the 12th.', '2026-12-05'],
    ['Inscrições até 18/12/2026', '2026-12-18'],
    ['Životopis pošlete paní Havlové nejpozději do 15. prosince 2026.', '2026-12-15'],
    ['Closing date for applications: Noon, Thursday 15 March 2018.', '2018-03-15'],
    ['Apply before 10:00 pm on Sunday 2nd July 2023', '2023-07-02'],
    ['The closing date is 01 September 2026', '2026-09-01'],
    ['Applications must be received by 5pm on 3 December 2026.', '2026-12-03'],
    ['The deadline for applications is midday on Monday 7 December.', '2026-12-07'],
    ['Closing Date: 24th March 2018 at 12:00pm', '2018-03-24'],
    ['Closing date - 29th March 2018 @ 12.00 noon', '2018-03-29'],
    ['Closing: 23.59 on Thu 29 Mar 2018', '2018-03-29'],
    ['Completed application forms should be returned by Friday 23rd March 2018 (noon)', '2018-03-23'],
    ['Closing date for receipt of applications is 9am Monday 26th March 2018.', '2018-03-26'],
    ['Application closing date: 09/04/2018 23:55', '2018-04-09'],
    ['Closing Date\n23/03/18', '2018-03-23'],
    ['Vacancy End Date: 30/11/2026', '2026-11-30'],
    ['Date closing: 5 April 2018', '2018-04-05'],
    ['Last day to apply: 30 November 2026', '2026-11-30'],
    ['Job closes: Nov 30, 2026', '2026-11-30'],
    ['Placed On: 3rd November 2026\nCloses: 30th November 2026', '2026-11-30'],
    ['To apply, send your CV and a few lines to jobs@bakery.example by 5 January 2027.', '2027-01-05'],
    ['Posting End Date: 12/31/2026', '2026-12-31'],
    ['Closes\n9th December 2026', '2026-12-09'],
    ['This vacancy closes on Sunday 6 December at 23:59.', '2026-12-06'],
    ['Closing date: 1 December 2026. Interviews: 15 December 2026.', '2026-12-01'],
  ])('is read from %j', (text, date) => {
    expect(pick(text)).toBe(date);
  });

  it.each([
    'Interviews will be held on 3 December 2026.',
    'Start date: 4 January 2027',
    'Posted on 10/09/2026',
    'Closing date: rolling. Interviews on 3 December 2026.',
    'You will work close to customers. Founded on 3 May 1998.',
    'We close for Christmas.',
    'The deadline is tight. Interview date 5 December 2026',
    'Date posted: 3 November 2026. Closing date: Open until filled. Start date: 4 January 2027',
    'Closing date: N/A\nPosted: 3 November 2026',
    'Closing soon\n3 November 2026',
    'Closing date\nTBC\nInterview date\n3 November 2026',
    'Applications will be reviewed on a rolling basis from 1 December 2026',
    'You must have completed training before 1 January 2027',
    'Applications received after the closing date will not be considered. Start 1 January 2027',
    'Closing date: ongoing',
    'Fixed term contract, end date 31 March 2028',
    'You will work to tight deadlines. The festival is on 3 December 2026.',
    'We may close this vacancy early. Start: 4 January 2027',
    'You will close deals before 30 November 2026 and enjoy it.',
    'Your visa must not expire before 3 May 2027.',
    'Closing date: when filled\nStarts\n4 January 2027',
    'Applications close when we have enough. We were founded on 3 May 1998.',
  ])('is not invented from %j', (text) => {
    expect(pick(text)).toBeNull();
  });

  it('under a label is surer than one in a sentence', () => {
    const facts = factsIn(
      linesOf('? Closing date\n30 November 2026\nSend the form by email before 1 December'),
    );
    expect(pickClosingDate(facts, ['Apply by 2 December 2026'], british)).toMatchObject({
      value: '2026-11-30',
    });
  });
});

describe('a machine’s date', () => {
  it.each([
    ['2026-11-30T23:59', '2026-11-30'],
    ['2021-02-19 12:47:53 UTC', '2021-02-19'],
    ['0000-00-00', null],
    ['yesterday', null],
    ['275761-01-01', null],
    ['2026-02-31', null],
  ])('%j is %j', (text, date) => {
    expect(machineDate(text)).toBe(date);
  });
});
