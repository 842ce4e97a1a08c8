/** What adverts of large employers say at their end, each in its usual words. All names are invented. */

export const equalOpportunity = (company: string) =>
  `${company} is an equal opportunity employer. We consider all qualified applicants without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability, veteran status or any other status protected by applicable law. Applicants with arrest or conviction records are considered in line with local rules. We take part in E-Verify where the law asks for it and will give the federal government information from your Form I-9 to confirm that you may work in the country. An offer of employment depends on a background check and, for some positions, on a drug screen.`;

export const accommodation = (company: string) =>
  `${company} provides reasonable adjustments to applicants throughout the hiring process. If you need a different format, more time, a quiet room or somebody to come with you, tell your recruiter or write to the address on our careers page. What you ask for is kept apart from your application and has no bearing on the decision. We know that people often leave out an application because they do not meet every point on the list; if this work interests you, we would like to hear from you in any case.`;

export const agencies = (company: string) =>
  `${company} does not accept unsolicited resumes from search firms or recruiters and will not pay a fee for any candidate who is presented without a signed agreement. Resumes that are sent to employees without one become the property of the company.`;

export const payRange = (low: string, high: string) =>
  `The base pay for this position is expected to be between ${low} and ${high} per year. The actual offer depends on experience, skills and location, and may come with a bonus and equity. The range is reviewed every year and is stated in good faith at the time of posting; it does not include other parts of total rewards.`;

export const usBenefits = [
  'Medical, dental and vision insurance for you and your dependents, starting on the first day',
  'A 401(k) plan with a company match of up to 4%',
  'Fifteen days of paid vacation, ten holidays and paid sick leave',
  'Sixteen weeks of parental leave for every new parent',
  'Short- and long-term disability cover and life insurance paid by the company',
  'Health savings and flexible spending accounts, and pre-tax commuter benefits',
  'Tuition assistance of up to $5,250 a year after twelve months of service',
  'An employee assistance program with free counseling for you and your household',
];

export const ukBenefits = [
  '25 days of annual leave plus bank holidays, with the option to buy five more',
  'A group personal pension with employer contributions of up to 9%',
  'Private medical cover and a cash plan for dental and optical costs',
  'Life assurance at four times salary and income protection',
  'Two paid volunteering days a year and a cycle to work scheme',
  'Enhanced maternity, paternity, adoption and shared parental leave',
  'Season ticket loans and discounts at shops, gyms and cinemas',
  'A confidential helpline for advice on money, health and the law',
];

/** How a small firm hires, in the paragraphs that its adverts share. */
export const hiring = (company: string) => [
  `Our process has three steps. After a first call of half an hour you will get a task that is close to the daily work at ${company} and takes no more than two hours; we pay for that time. We talk about it with you and with two or three of the people whom you would work with, and the last conversation is with one of the founders. From the first call to an offer we usually need three weeks, and we tell you where you stand at each step.`,
  `We want ${company} to be a place where different people do good work. We read applications without names and pictures at first, we ask everyone the same questions, and we write down our reasons. If you are not sure whether you fit, send us your application anyway. If you need an adjustment, for instance another format or more time, tell us and we will arrange it.`,
];

/** The fields of a hosted application form, as they follow an advert on the same page. */
export const formFields = (...labels: string[]) =>
  labels
    .map(
      (label, at) =>
        `<div class="field-wrapper"><div class="text-input-wrapper"><div class="input-wrapper"><label id="question_${at}-label" for="question_${at}" class="label label">${label}<span aria-hidden="true">*</span></label><input id="question_${at}" class="input input__single-line" aria-label="${label}" type="text"></div></div></div>`,
    )
    .join('');
