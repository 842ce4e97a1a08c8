/** Posts for graduates and at universities. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, posting, ul } from './parts';
import { academic, careersService } from './twelfth-academic-boards';

const careersNot = [
  'To which address shall we send it?',
  'brings together the careers services',
  'Warning about Job Scams',
];
const lectureText = `<p>The School of Civil Engineering wishes to appoint a Lecturer to strengthen its teaching and research in the management of rivers and coasts. You will join a group of nine academic staff and fourteen doctoral students.</p><p>You will teach hydraulics to second-year undergraduates and a master’s module on flood risk, supervise projects at all levels, and develop an independent programme of research that attracts external funding. You will share in the administration of the School and in its work with local schools and employers.</p><p>Applicants should have, or be close to completing, a PhD in a relevant discipline, evidence of high-quality publications and experience of teaching in higher education. A professional qualification, or willingness to work towards one, is desirable.</p><p><strong>Main responsibilities</strong></p>${ul('Teach at undergraduate and master’s level, including lectures, laboratories and field visits', 'Design, set and mark assessments, and give students prompt and useful comments', 'Act as a personal tutor to a group of up to eighteen students', 'Publish regularly in leading journals and present at national and international conferences', 'Apply for funding alone and with colleagues, and manage the projects that result', 'Take part in open days, outreach and the accreditation of our degrees')}<p><strong>Working at Morecambe Bay</strong></p><p>The School moved into a new building in 2024, with a 25-metre flume, a wave basin and a well-equipped soils laboratory. Our campus lies between the city and the estuary, fifteen minutes from the main railway line. New lecturers have a reduced teaching load for their first two years, a mentor outside their own group and a start-up grant of £8,000.</p><p>This is a full-time, permanent post. The University supports flexible working and holds an Athena Swan Silver award. We particularly welcome applications from women and from people of minority ethnic backgrounds, who are under-represented in the School. Relocation assistance is available.</p><p>To apply, please submit a CV with a list of publications, a statement of your teaching and research of no more than three pages, and the names of three referees. Interviews are expected to take place in the week beginning 18 January 2027.</p><p>Informal enquiries may be made to Professor Hester Galbraith, Head of School.</p>`;

export const twelfthUniversities: GeneralPage[] = [
  advert(
    'a careers service on an old form system: the site’s name as first heading, terms in one block of bold labels, the last day in numbers under how to apply, a hidden second copy',
    'https://vacancyline.careerspartnership.example/student/DisplayVacancy.aspx?id=b91cf8a2-0417-4b48-a670-3313dfa0688a',
    careersService({
      title: 'Programme Assistant',
      recruiter: 'Fellside Trust',
      pay: '£26,500-28,000 (dependent on experience)',
      place: 'Kendal',
      sector: 'Charities &amp; NGOs',
      kind: 'Fixed term contract',
      hours: 'Full-time',
      posted: '16/11/2026',
      deadline: '04/12/2026',
      how: 'Online<br><br><a target="_blank" style="color: blue" href="https://fellside.example/jobs">https://fellside.example/jobs</a><br><br>',
      body: 'Fellside Trust is looking for a Programme Assistant to support a three-year project that brings young people from towns and cities to work on upland farms. The Programme Assistant is part of a team of seven in our Kendal office and is in daily contact with farmers, schools and youth workers.<br><br>You will arrange placements, book travel, keep the project database up to date, collect feedback from participants and help to write reports to our funders. You will also assist at four residential weekends each year, for which time off is given in return.<br><br>We are looking for a well organised graduate with some experience of administration or of volunteering, an interest in young people or in the countryside, and a good telephone manner. A driving licence is helpful because some farms are remote. First interviews will be held online on 14 December, and the successful candidate will start on 18 January 2027.',
    }),
    {
      title: 'Programme Assistant',
      company: 'Fellside Trust',
      location: 'Kendal',
      closingOn: '2026-12-04',
      salary: '£26,500',
      has: [
        'brings young people from towns and cities to work on upland farms',
        'four residential weekends each year',
        'A driving licence is helpful because some farms are remote',
      ],
      hasNot: careersNot,
    },
  ),
  advert(
    'a careers service on an old form system: no deadline specified, dates of others in the hidden “might also like”',
    'https://vacancyline.careerspartnership.example/student/DisplayVacancy.aspx?id=0417f8a2-cdb2-4e48-9921-7713dfa068bb',
    careersService({
      title: 'Graduate Data Analyst (Public Transport)',
      recruiter: 'Tramlines Consulting Ltd',
      pay: '£30,000',
      place: 'Leeds (hybrid)',
      sector: 'Consultancy',
      kind: 'Permanent',
      hours: 'Full-time',
      posted: '18/11/2026',
      deadline: 'Not specified',
      how: 'Please send a CV and a covering letter of one page to careers@tramlines.example',
      body: 'Tramlines Consulting is a transport planning company of thirty-five people. We advise councils and operators on bus and tram services, ticketing and demand.<br><br>As a Graduate Data Analyst you will clean and combine ticketing, timetable and survey data, build models of demand in Python, prepare maps and charts for reports, and present your work to clients with the support of a senior colleague. Each graduate has a mentor and a training plan that leads to a professional qualification within four years.<br><br>Requirements: a degree in geography, mathematics, economics, engineering or a related subject; confidence with spreadsheets and some experience of programming; clear written English; curiosity about how people travel. Knowledge of GIS software would be an advantage.<br><br>Benefits include 27 days of holiday, a season ticket loan, private medical insurance after one year, and a day a month for projects of your own.',
    }),
    {
      title: 'Graduate Data Analyst (Public Transport)',
      company: 'Tramlines Consulting Ltd',
      location: 'Leeds',
      noClosing: true,
      salary: '£30,000',
      has: [
        'We advise councils and operators on bus and tram services',
        'a training plan that leads to a professional qualification within four years',
        'a day a month for projects of your own',
      ],
      hasNot: careersNot,
    },
  ),
  advert(
    'an academic board: employer and unit in one heading, a table of terms with the day placed above the day it closes',
    'https://www.jobs.ac.uk/job/DUT417/lecturer-in-river-and-coastal-engineering',
    academic({
      title: 'Lecturer in River and Coastal Engineering',
      university: 'University of Morecambe Bay',
      unit: 'School of Civil Engineering',
      terms: [
        ['Location', 'Lancaster'],
        ['Salary', '£46,735 to £55,755 per annum'],
        ['Hours', 'Full Time'],
        ['Contract Type', 'Permanent'],
        ['Placed On', '9th November 2026'],
        ['Closes', '13th December 2026'],
        ['Job Ref', 'CE4417'],
      ],
      body: lectureText,
      subjects: ['Engineering &amp; Technology', 'Civil Engineering', 'Other Engineering'],
      place: 'Lancaster',
    }),
    {
      title: 'Lecturer in River and Coastal Engineering',
      company: 'University of Morecambe Bay',
      location: 'Lancaster',
      closingOn: '2026-12-13',
      salary: '£46,735',
      has: [
        'a group of nine academic staff and fourteen doctoral students',
        'its work with local schools and employers',
        'Relocation assistance is available',
        'Professor Hester Galbraith',
      ],
      hasNot: ['View Employer Profile', 'Career advice'],
    },
  ),
  advert(
    'an academic board with structured data: a part-time professional post, the last day both in the table and in the text',
    'https://www.jobs.ac.uk/job/DUW902/student-records-officer',
    academic({
      title: 'Student Records Officer',
      university: 'Royal College of Instrument Making',
      unit: 'Registry and Student Services',
      terms: [
        ['Location', 'London, Hybrid'],
        ['Salary', '£34,120 to £38,450 per annum pro rata, including London allowance'],
        ['Hours', 'Part Time'],
        ['Contract Type', 'Fixed-Term/Contract'],
        ['Placed On', '17th November 2026'],
        ['Closes', '2nd December 2026'],
        ['Job Ref', 'REG-26-031'],
      ],
      body: `<p>The Royal College of Instrument Making is a small specialist institution with 410 students from 38 countries. We are seeking a Student Records Officer to cover a period of maternity leave.</p><p>Registry and Student Services is a team of eleven. We look after students from their first enquiry to their graduation, and we are proud that our students tell us each year that they know whom to ask. You will report to the Deputy Registrar and will work most closely with the Data Manager and with the two Programme Administrators.</p><p><strong>The role</strong></p>${ul('Maintain accurate student records from enrolment to award', 'Prepare the annual statutory returns with the Data Manager', 'Administer examination boards, including papers and minutes', 'Issue transcripts and letters, and answer questions from students and staff', 'Monitor attendance and report to the immigration authorities on students who hold a visa', 'Help to plan enrolment week and the two graduation ceremonies')}<p><strong>About you</strong></p>${ul('Experience of administration in further or higher education', 'Excellent attention to detail and good knowledge of spreadsheets', 'A calm and helpful approach to people who are worried about deadlines', 'Ability to explain rules clearly to people whose first language is not English', 'Knowledge of a student records system is desirable but training will be given')}<p><strong>What we offer</strong></p>${ul('30 days of annual leave, bank holidays and additional closure days at Christmas, all pro rata', 'Membership of a defined benefit pension scheme', 'A season ticket loan and free tickets for concerts and exhibitions', 'Twelve months of training opportunities, including a certificate in higher education administration')}<p>The post is for 21 hours a week (0.6 FTE) for twelve months, of which at least two days are worked on site.</p><p>The closing date for applications is midday on Wednesday 2 December 2026. Interviews will be held on Thursday 10 December 2026, and we hope that the person appointed will start in late January.</p>`,
      subjects: ['Administrative', 'Student Services'],
      place: 'London',
      head: posting({
        title: 'Student Records Officer',
        description:
          '<p>The Royal College of Instrument Making is a small specialist institution with 410 students from 38 countries. We are seeking a Student Records Officer to cover a period of maternity leave.</p>',
        datePosted: '2026-11-17T00:00:00+00:00',
        validThrough: '2026-12-02T00:00:00+00:00',
        employmentType: 'Part Time,Fixed-Term/Contract',
        hiringOrganization: {
          '@type': 'Organization',
          name: 'Royal College of Instrument Making',
          department: { '@type': 'Organization', name: 'Registry and Student Services' },
        },
        jobLocation: [
          {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              addressLocality: 'London',
              addressRegion: 'England',
              addressCountry: 'United Kingdom',
            },
          },
        ],
      }),
    }),
    {
      title: 'Student Records Officer',
      company: 'Royal College of Instrument Making',
      location: 'London',
      closingOn: '2026-12-02',
      salary: '£34,120',
      has: [
        'to cover a period of maternity leave',
        'Administer examination boards, including papers and minutes',
        'people who are worried about deadlines',
        'at least two days are worked on site',
      ],
      hasNot: ['View Employer Profile', 'Career advice'],
    },
  ),
];
