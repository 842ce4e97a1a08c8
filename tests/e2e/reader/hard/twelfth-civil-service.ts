/** A government’s board: four vacancies. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, p, ul } from './parts';
import { governmentVacancy } from './twelfth-government-board';

const hasNot = ['Return to search results', 'Sign in / create an account', 'may be reused under the'];
export const twelfthCivilService: GeneralPage[] = [
  advert(
    'a government’s board: a casework post in one city, sift and interview dates in the selection block',
    'https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=1990417',
    governmentVacancy({
      title: 'Licensing Caseworker',
      department: 'Office for Harbour Safety',
      before: '11:55 pm on Monday 14th December 2026',
      external: false,
      side: [
        ['Reference number', '441806'],
        ['Salary', '£29,450 - £31,120', 'A Civil Service Pension to which the employer pays 28.97%'],
        ['Job grade', 'Executive Officer'],
        ['Contract type', 'Permanent'],
        ['Business area', 'Harbour Safety - Licensing and Permissions'],
        ['Type of role', 'Administration / Corporate Support', 'Operational Delivery'],
        ['Working pattern', 'Flexible working, Full-time, Job share, Part-time'],
        ['Number of jobs available', '3'],
      ],
      place: 'Plymouth',
      about: [
        [
          'Job summary',
          p(
            'The Office for Harbour Safety licenses the people and companies who move goods and passengers through the ports of England and Wales. Around 240 of us work from offices in Plymouth and Hull.',
            'The Licensing team handles about 6,000 applications a year. We are looking for three caseworkers who enjoy dealing with the public, like working to clear targets and want to learn how a regulator works.',
          ),
        ],
        [
          'Job description',
          `<p>As a Licensing Caseworker you will be responsible for your own caseload from first application to final decision. You will:</p>${ul('Check new applications and ask for any missing documents within three working days', 'Assess applications against published criteria and recommend a decision to the licensing manager', 'Answer telephone and email enquiries from applicants, harbour masters and the public', 'Keep accurate records on the case management system and contribute to weekly performance reports', 'Prepare short written summaries for appeals and complaints', 'Support colleagues at busy times of the year, in particular before the summer season')}<p>Full training will be given during the first twelve weeks, including a visit to a working port.</p>`,
        ],
        [
          'Person specification',
          `<p><strong>Essential criteria</strong></p>${ul('Experience of handling customer enquiries by telephone and in writing', 'Ability to make sound decisions by applying rules or guidance to individual cases', 'Good organisational skills and experience of meeting deadlines', 'Competent user of Microsoft Office or similar software')}<p><strong>Desirable criteria</strong></p>${ul('Knowledge of the maritime sector or of another regulated industry')}`,
        ],
        [
          'Behaviours',
          `<p>We will look for these behaviours when we make our choice:</p>${ul('Managing a Quality Service', 'Making Effective Decisions', 'Working Together')}`,
        ],
      ],
      benefits: `<p>On top of your salary of £29,450, the Office pays £8,531 a year into your Civil Service pension.</p>${ul('25 days of annual leave, rising to 30 days with service', 'Flexible working hours with no fixed core time', 'An on-site canteen and secure cycle parking')}`,
      selection:
        '<p>We use Success Profiles for these posts and look at behaviours and experience.</p><p>You will be asked to complete a CV and a personal statement of up to 750 words. The sift is due to take place from 16 December 2026. Interviews are expected to be held by video from 11 January 2027, and successful candidates should be able to start in March 2027.</p>',
      contact: ['Imogen Treadaway', 'licensing.recruitment@harboursafety.example'],
    }),
    {
      title: 'Licensing Caseworker',
      company: 'Office for Harbour Safety',
      location: 'Plymouth',
      closingOn: '2026-12-14',
      salary: '£29,450',
      has: [
        'The Licensing team handles about 6,000 applications a year',
        'Prepare short written summaries for appeals and complaints',
        'Knowledge of the maritime sector or of another regulated industry',
        'An on-site canteen and secure cycle parking',
      ],
      hasNot,
    },
  ),
  advert(
    'a government’s board: a specialist post open in four cities, midday as the hour, several grades and kinds of role',
    'https://www.civilservicejobs.service.gov.uk/csr/index.cgi?SID=b3duZXI9NTA3MDAwMCZwYWdlYWN0aW9uPXZpZXd2YWNieWpvYmxpc3Q=',
    governmentVacancy({
      title: 'Senior Statistical Officer (Household Surveys)',
      department: 'National Housing Statistics Agency',
      before: '12:00 pm on Friday 4th December 2026',
      external: false,
      side: [
        ['Reference number', '439915'],
        ['Salary', '£42,860 - £46,310', 'An analytical allowance of up to £3,000 may be available'],
        ['Job grade', 'Senior Executive Officer'],
        ['Contract type', 'Permanent', 'Loan'],
        ['Length of employment', 'Loan for up to 24 months'],
        ['Business area', 'Surveys and Fieldwork Division'],
        ['Type of role', 'Analytical', 'Statistics', 'Social Research'],
        ['Working pattern', 'Flexible working, Full-time, Compressed hours'],
        ['Number of jobs available', '2'],
      ],
      place: 'Darlington, Leeds, Newport, Titchfield',
      about: [
        [
          'Job summary',
          p(
            'The National Housing Statistics Agency produces the official figures on homes, rents and household costs that are used across government, by local councils and by the press.',
            'The Surveys and Fieldwork Division runs two of the largest face-to-face surveys in the country. You will join a team of eleven analysts who design the samples, weight the results and publish them every quarter.',
          ),
        ],
        [
          'Job description',
          `${ul('Lead the production of a quarterly statistical bulletin, including quality assurance and pre-release', 'Develop and maintain reproducible analytical pipelines in R', 'Manage one Higher Statistical Officer and contribute to the training of the wider team', 'Work with fieldwork contractors to improve response rates among private renters', 'Explain results to policy customers and respond to parliamentary questions', 'Represent the division at cross-government working groups on survey methods')}<p>Some travel to other sites will be needed, normally once a month.</p>`,
        ],
        [
          'Person specification',
          `${ul('Experience of producing statistical outputs from survey or administrative data', 'Strong skills in R, Python or a similar language, and in version control', 'Ability to communicate complex findings clearly to people who are not analysts', 'Experience of managing competing priorities and of supporting others to deliver')}<p>Candidates must be existing badged members of the Government Statistical Group, or meet the qualification requirements: a first or 2:1 degree containing formal statistical training, or a degree in any subject with evidence of statistics to that level.</p>`,
        ],
      ],
      benefits: ul(
        'Training that fits your role',
        'Flexible working, with at least 40% of your time in one of our offices',
        'A Civil Service pension to which the employer pays 28.97% on average',
      ),
      selection:
        '<p>Applications will be sifted in the week commencing 7th December 2026. If you are successful at sift you will be invited to an interview and asked to give a five-minute presentation. Interviews will take place between 5 and 15 January 2027.</p><p>A reserve list will be held for a period of 12 months, from which further appointments can be made.</p>',
      contact: ['Survey recruitment', 'surveys.jobs@nhsa.example'],
    }),
    {
      title: 'Senior Statistical Officer (Household Surveys)',
      company: 'National Housing Statistics Agency',
      location: 'Darlington',
      closingOn: '2026-12-04',
      salary: '£42,860',
      has: [
        'by local councils and by the press',
        'response rates among private renters',
        'existing badged members of the Government Statistical Group',
        'at least 40% of your time in one of our offices',
      ],
      hasNot,
    },
  ),
  advert(
    'a government’s board: an application on the employer’s own site, the last day repeated in the text in other words',
    'https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=1987730',
    governmentVacancy({
      title: 'Conservation Registrar',
      department: 'National Map Archive',
      before: '10:00 pm on Sunday 29th November 2026',
      external: true,
      side: [
        ['Reference number', '438120'],
        ['Salary', '£36,900'],
        ['Job grade', 'Other', 'Band D'],
        ['Contract type', 'Fixed Term'],
        ['Length of employment', 'Eighteen months, with the possibility of extension'],
        ['Business area', 'Collections Care'],
        ['Type of role', 'Archives and Records Management'],
        ['Working pattern', 'Full-time'],
        ['Number of jobs available', '1'],
      ],
      place: 'City of Westminster, London (region), SW1H 0AA',
      about: [
        [
          'Job summary',
          `<p style="color:#333333;">We are looking for a Conservation Registrar to join our Collections Care department while we move 90,000 maps and plans to a new store.</p><p style="color:#333333;">This is an excellent opportunity for somebody who has worked with collections on the move and who would like to see a large project through to the end.</p>`,
        ],
        [
          'Job description',
          `<p style="color:#333333;"><strong>In this post you will be responsible for</strong><em></em></p><ul style="color: #333333;"><li>Planning and recording the movement of items between reading rooms, studio and store</li><li>Keeping the location database correct and reporting on discrepancies every week</li><li>Preparing condition reports and loan agreements for items that are lent to other institutions</li><li>Supervising contractors and volunteers during packing days</li></ul><p style="color:#333333;">The National Map Archive holds the record copy of every map that the state has printed since 1791. It is open to everybody, free of charge.</p><p style="color:#333333;">Send your online application by 22:00 on Sunday the 29th of November 2026</p><p style="color:#333333;">If you need an adjustment in order to apply, write to people@maparchive.example</p><p style="color:#333333;"><em>The Archive welcomes applications from all candidates regardless of their background, and is happy to discuss flexible working.</em></p>`,
        ],
        [
          'Person specification',
          `<p><strong>Knowledge and experience:</strong></p>${ul('Experience of documentation procedures in a museum, library or archive', 'Working knowledge of a collections management system')}<p><strong>Skills:</strong></p>${ul('Accurate, methodical and able to keep good records under pressure of time', 'Able to work with people at all levels, including external lenders and couriers')}`,
        ],
      ],
      benefits: 'You can read about our benefits at https://www.maparchive.example/work-with-us/benefits/',
      selection:
        'Applications must reach us by 10.00pm on Sunday 29 November 2026.<br><br>Interviews will take place on 9 and 10 December 2026.<br><br>We give feedback to everybody who comes to an interview.',
      contact: ['people@maparchive.example', 'people@maparchive.example'],
    }),
    {
      title: 'Conservation Registrar',
      company: 'National Map Archive',
      location: 'Westminster',
      closingOn: '2026-11-29',
      salary: '£36,900',
      has: [
        'while we move 90,000 maps and plans to a new store',
        'reporting on discrepancies every week',
        'open to everybody, free of charge',
        'Able to work with people at all levels, including external lenders and couriers',
      ],
      hasNot,
    },
  ),
  advert(
    'a government’s board: a technical post whose place is a sentence, a day of closing in the next year',
    'https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=1992284',
    governmentVacancy({
      title: 'Network Engineer',
      department: 'Vehicle Approval Authority',
      before: '11:55 pm on Tuesday 5th January 2027',
      external: false,
      side: [
        ['Reference number', '442377'],
        ['Salary', '£46,500 to £55,200'],
        ['Job grade', 'Senior Executive Officer', 'SEO'],
        ['Contract type', 'Permanent'],
        ['Business area', 'Digital Services'],
        ['Type of role', 'Digital', 'Information Technology'],
        ['Working pattern', 'Flexible working, Full-time, Job share, Part-time'],
        ['Number of jobs available', '1'],
      ],
      place:
        'You will be based at our offices in Swansea, and you may work from home for part of the week as long as you are on site for two days of it on average.',
      about: [
        [
          'Job summary',
          p(
            'Do you have experience of running networks that people depend on every day? Do you want to work with current technology and have time to do things properly?',
            'The Vehicle Approval Authority tests and certifies vehicles before they may be used on British roads. Our nine test centres, and the laboratories behind them, cannot work without the network that you will look after.',
          ),
        ],
        [
          'Job description',
          `<p>You will be one of four network engineers reporting to the Infrastructure Manager. Responsibilities include, but are not limited to:</p>${ul('Maintaining and monitoring wide area, local and wireless networks across nine sites', 'Planning and carrying out upgrades with as little disruption to test centres as possible', 'Providing third-line support and taking part in an on-call rota, for which an allowance is paid', 'Managing firewall rules and remote access in line with security policy', 'Documenting changes and keeping network diagrams up to date', 'Working with suppliers on faults, renewals and new installations')}`,
        ],
        [
          'Person specification',
          `<p>To be successful in this role you will need to have the following experience:</p>${ul('Design and support of routed and switched networks in an organisation with several sites', 'Administration of firewalls and virtual private networks', 'Diagnosing faults under pressure and explaining them to users in plain language', 'Working within a change management process')}<p>A full driving licence is desirable, because some sites are difficult to reach by public transport.</p>`,
        ],
        [
          'Technical skills',
          `<p>We will look for these technical skills when we make our choice:</p>${ul('Network protocols and design', 'Incident management')}`,
        ],
      ],
      benefits: ul(
        'A Civil Service pension to which the employer pays 28.97%',
        'Free car parking and a nursery on site',
        'An annual training budget and paid time to study',
      ),
      selection:
        '<p>The sift will take place week commencing 11th January 2027. Interviews will take place week commencing 25th January 2027; the exact date will be confirmed after the sift.</p><p>Please note that dates may be subject to change.</p>',
      contact: ['Gwen Pritchard-Howe', 'digital.careers@vaa.example'],
    }),
    {
      title: 'Network Engineer',
      company: 'Vehicle Approval Authority',
      location: 'Swansea',
      closingOn: '2027-01-05',
      salary: '£46,500',
      has: [
        'Our nine test centres, and the laboratories behind them',
        'taking part in an on-call rota, for which an allowance is paid',
        'some sites are difficult to reach by public transport',
        'Free car parking and a nursery on site',
      ],
      hasNot,
    },
  ),
];
