/** Adverts on boards of the United States and of the whole internet. */
import type { GeneralPage } from '../page-parts';
import { boardFoot, boardHead, br, cookies, doc, p, posting, sameTrade, ul } from './parts';

export const boardsElsewhere: GeneralPage[] = [
  {
    name: 'a government’s board with one label for the day it opens and the day it closes',
    url: 'https://www.usajobs.gov/job/850417100',
    html: doc(
      'USAJOBS - Job Announcement',
      `<header><a href="/">USAJOBS</a><nav><a href="/s">Search</a><a href="/i">Sign In</a><a href="/h">Help</a></nav></header><main id="main"><h1>Park Ranger (Interpretation)</h1><h5>National Lighthouse Service</h5><p>Three Capes National Seashore</p><a class="usa-button" href="/apply">Apply</a><h2>Summary</h2><p>Visitors come for the lighthouse and stay for the seals. You tell them about both, in the wind, without notes.</p><h2>Overview</h2><ul class="overview"><li><h5>Open &amp; closing dates</h5><p>11/10/2026 to 12/01/2026</p></li><li><h5>Salary</h5><p>$43,106 - $56,040 per year</p></li><li><h5>Pay scale &amp; grade</h5><p>GS 7</p></li><li><h5>Location</h5><p>1 vacancy in the following location:</p><p>Port Ellery, WA</p></li><li><h5>Remote job</h5><p>No</p></li><li><h5>Telework eligible</h5><p>No</p></li><li><h5>Work schedule</h5><p>Full-time</p></li><li><h5>Announcement number</h5><p>NLS-26-0417</p></li></ul><h2>Duties</h2>${ul('Plan and give talks, walks and the evening programme', 'Open the tower and count who goes up and who comes down', 'Keep exhibits clean, true and lit')}<h2>Requirements</h2><h3>Conditions of employment</h3>${ul('U.S. citizenship is required', 'You may be asked to live in the keeper’s house')}<h3>Qualifications</h3><p>You need one year of specialized experience equal to the GS-5 level, such as leading tours in a museum or a park.</p><h2>How to Apply</h2><p>You must complete the questionnaire and submit the documents by 11:59 PM (ET) on 12/01/2026 to receive consideration.</p><h2>Agency contact information</h2><p>Robin Faraday</p></main><footer><p>USAJOBS is a site of the Office of Personnel Management.</p></footer>`,
      '',
      'en',
    ),
    expected: {
      title: 'Park Ranger (Interpretation)',
      company: 'National Lighthouse Service',
      location: 'Port Ellery',
      closingOn: '2026-12-01',
      salary: '$43,106',
      has: ['stay for the seals', 'Open the tower', 'specialized experience'],
      hasNot: ['Sign In'],
    },
  },
  {
    name: 'a technical board with chips for skills and ids below',
    url: 'https://www.dice.com/job-detail/0c1d2e3f-4417-4a5b-9c6d-7e8f9a0b1c2d',
    html: doc(
      'Mainframe Systems Programmer - Alderline Insurance - Harrisburg, PA - 11-16-2026 | Dice.com',
      `${boardHead('Dice')}<main><div class="job-header"><img alt="Alderline Insurance company logo" src="l"><h1 data-cy="jobTitle">Mainframe Systems Programmer</h1><ul><li data-cy="companyNameLink"><a href="/company-profile/x">Alderline Insurance</a></li><li data-cy="locationDetails">Hybrid in Harrisburg, PA, US</li><li>• Posted 4 days ago</li><li>• Updated 3 hours ago</li></ul></div><div class="overview"><h2>Overview</h2><div>Hybrid</div><div>$115,000 - $138,000</div><div>Full Time</div></div><div class="skills"><h2>Skills</h2><span>COBOL</span><span>z/OS</span><span>JCL</span><span>Db2</span><span>CICS</span></div><div class="details"><h2>Job Details</h2><div data-testid="jobDescriptionHtml">${p('Policies written in 1974 are still paid by a program written in 1975. You will keep it running while others replace it, for some years.')}<p><b>Day to day</b></p>${ul('Install and tune z/OS and its subsystems', 'Teach two younger colleagues what you know')}<p><b>You have</b></p>${ul('Ten years on the mainframe', 'Patience with change windows at 2 a.m.')}</div><p>Employers have access to artificial intelligence language tools that help generate job descriptions.</p></div>${ul('Dice Id: 90417', 'Position Id: ALD-417')}<h3>Company Info</h3><p>About Alderline Insurance</p><p>We have insured barns, boats and bakeries since 1902.</p></main>${sameTrade('Similar Jobs')}${boardFoot('DHI')}`,
      '',
      'en',
    ),
    expected: {
      title: 'Mainframe Systems Programmer',
      company: 'Alderline Insurance',
      location: 'Harrisburg',
      noClosing: true,
      salary: '$115,000',
      has: ['Policies written in 1974', 'Teach two younger', 'Ten years on the mainframe'],
      hasNot: ['Glazier', 'Career advice'],
    },
  },
  {
    name: 'a search with its chosen job in a pane, whose list has the same markup',
    url: 'https://www.zipsearch.example/jobs-search?search=dental+hygienist&location=Boise%2C+ID&lvk=a1b2',
    html: doc(
      '41 Dental Hygienist Jobs in Boise, ID (NOW HIRING) - ZipSearch',
      `${boardHead('ZipSearch')}<main><h1>Dental Hygienist jobs in Boise, ID</h1><div class="job_results_two_pane"><div class="left">${Array.from({ length: 9 }, (_, at) => `<article class="job-card"><h2><a href="/c/${at}">Registered Dental Hygienist ${at}</a></h2><a href="/co/Smile-${at}">Smile Partners ${at}</a><p>Nampa, ID</p><p>$4${at} - $5${at}/hr</p></article>`).join('')}</div><div class="right" data-testid="right-pane"><div><h2>Dental Hygienist</h2><a href="/co/Whitewater-Dental/Jobs">Whitewater Dental</a><p>Boise, ID • On-site</p><button>Quick apply</button><ul><li>$46 - $54/hr</li><li>Part-time</li><li>Dental, Vision, Retirement</li></ul><p>Posted yesterday</p></div><div><h2>Job description</h2><p>Four chairs, one dentist, and patients who came as children and now bring theirs.</p><p><strong>What you'll do</strong></p>${ul('Clean, scale and teach, eight patients a day', 'Take radiographs that do not have to be taken again')}<p><strong>What you need</strong></p>${ul('Idaho license and CPR', 'Local anesthesia endorsement')}<p>Tuesday to Thursday, 8 to 5.</p></div><div><h2>About Whitewater Dental</h2><p>A family office by the river since 1988.</p></div></div></div></main>${boardFoot('ZipSearch')}`,
      '',
      'en-US',
    ),
    expected: {
      title: 'Dental Hygienist',
      company: 'Whitewater Dental',
      location: 'Boise',
      noClosing: true,
      salary: '$46',
      has: ['Four chairs', 'Take radiographs', 'Idaho license'],
      hasNot: ['Smile Partners'],
    },
  },
  {
    name: 'a board for remote work whose adverts open inside the list',
    url: 'https://remoteok.com/remote-jobs/remote-rust-engineer-lanternfish-1044170',
    html: doc(
      'Remote Rust Engineer at Lanternfish',
      `<div class="nav"><a href="/">Remote OK</a><a href="/login">Log in</a><a href="/hire">Post a job</a></div><h1>Remote Rust Engineer at Lanternfish</h1><table id="jobsboard"><tbody><tr class="job active" data-company="Lanternfish"><td class="image"><img alt="Lanternfish" src="l"></td><td class="company position company_and_position"><a href="/r"><h2 itemprop="title">Rust Engineer</h2></a><span class="companyLink"><h3 itemprop="name">Lanternfish</h3></span><div class="location">🌏 Worldwide</div><div class="location">💰 $90k - $130k</div></td><td class="tags"><h3>Rust</h3><h3>Backend</h3><h3>Senior</h3></td><td class="time">3d</td><td class="source"><a class="button" href="/l">Apply</a></td></tr><tr class="expand active"><td colspan="6"><div class="expandContents"><div class="description"><div class="html">${p('Lanternfish builds sonar software for people who study fish, and not for people who hunt them.')}<p><b>Things you would work on</b></p>${ul('A pipeline that turns 40 GB an hour into pictures', 'Embedded code on buoys that nobody can reach')}<p><b>Things you would need</b></p>${ul('Rust in production', 'To live within four hours of Lisbon time')}</div></div><p>Please mention the word LANTERN when applying to show you read the job post completely.</p><h2>Salary and compensation</h2><p>$90,000 — $130,000/year</p><h2>Location</h2><p>🌏 Worldwide</p><h2>How do you apply?</h2><a class="button" href="/l">Apply for this job</a></div></td></tr>${Array.from({ length: 8 }, (_, at) => `<tr class="job" data-company="Other ${at}"><td class="image"></td><td class="company position"><a href="/x${at}"><h2 itemprop="title">Backend Engineer ${at}</h2></a><span><h3 itemprop="name">Other Firm ${at}</h3></span><div class="location">🇺🇸 United States</div></td><td class="tags"><h3>Go</h3></td><td class="time">${at}d</td></tr>`).join('')}</tbody></table><footer><p>Remote OK © 2026</p></footer>`,
      '',
      'en',
    ),
    expected: {
      title: 'Remote Rust Engineer',
      company: 'Lanternfish',
      location: 'Worldwide',
      noClosing: true,
      has: ['sonar software', 'buoys that nobody can reach', 'four hours of Lisbon'],
      hasNot: ['Other Firm'],
    },
  },
  {
    name: 'a board of universities with a wordy fact list and a deadline that is a review date',
    url: 'https://www.highered.example/faculty/details.cfm?JobCode=178044170',
    html: doc(
      'Assistant Professor of Geology - Granite State College - HigherBoard',
      `${boardHead('HigherBoard')}<main><div id="jobTitleArea"><h1 id="jobtitle-header">Assistant Professor of Geology</h1><h2><a href="/institution/1">Granite State College</a></h2><div class="job-loc">in Concord, NH</div></div><div class="facts"><div><span>Type:</span> Full-Time</div><div><span>Posted:</span> 11/02/2026</div><div><span>Category:</span> <a href="/g">Geology</a></div><div><span>Application Due:</span> Open Until Filled</div></div><div id="jobDesc"><p>The Department of Earth Sciences invites applications for a tenure-track position beginning August 16, 2027.</p><p>The successful candidate will teach mineralogy and a field course, and will advise undergraduates.</p><p><b>Qualifications:</b> A PhD in geology or a related field by the start of the appointment. Evidence of teaching.</p><p>Review of applications will begin December 15, 2026 and continue until the position is filled. The College will hold its open house on January 20, 2027.</p></div><a class="btn" href="/apply">Apply Now</a></main>${boardFoot('HigherBoard')}`,
      '',
      'en-US',
    ),
    expected: {
      title: 'Assistant Professor of Geology',
      company: 'Granite State College',
      location: 'Concord',
      noClosing: true,
      has: ['tenure-track position', 'teach mineralogy', 'A PhD in geology'],
      hasNot: ['Career advice'],
    },
  },
  {
    name: 'a board of good causes with everything in cards of their own',
    url: 'https://www.goodworks.example/en/nonprofit-job/4417-legal-aid-attorney-prairie-justice-center-omaha',
    html: doc(
      'Legal Aid Attorney - Prairie Justice Center - Omaha, NE - GoodWorks',
      `${boardHead('GoodWorks')}<main><p>Job</p><h1>Legal Aid Attorney</h1><h4><a href="/org/1">Prairie Justice Center</a></h4><div class="meta"><div>On-Site, Work must be performed in or near Omaha, NE</div><div>Full Time</div></div><div class="panel"><h5>Details at a Glance</h5><div><div>Job Type</div><div>Full Time</div></div><div><div>Application Deadline</div><div>December 11, 2026</div></div><div><div>Education</div><div>Other Education Level Required</div></div><div><div>Experience Level</div><div>Mid-level</div></div><div><div>Salary</div><div>USD $61,000 - $72,000 / year</div></div></div><h3>Description</h3><div>${p('Rent is due on the first, and on the third our phones ring. You will stand next to tenants in court.', 'Your caseload is about forty, most of it evictions, some of it benefits.', 'You must be admitted in Nebraska, or be able to waive in.')}</div><h3>Benefits</h3><p>Health insurance from the first day. Student loan help. Four weeks of leave, and the office shuts from December 24 to January 1.</p><h3>How to Apply</h3><p>Send a cover letter and three references.</p><h3>Location</h3><p>On-site</p><p>Omaha, NE, USA</p><a class="btn" href="/apply">Apply to This Job</a></main>${boardFoot('GoodWorks')}`,
      '',
      'en',
    ),
    expected: {
      title: 'Legal Aid Attorney',
      company: 'Prairie Justice Center',
      location: 'Omaha',
      closingOn: '2026-12-11',
      salary: '$61,000',
      has: ['on the third our phones ring', 'admitted in Nebraska', 'Student loan help'],
      hasNot: ['Career advice'],
    },
  },
  {
    name: 'a board for start-ups, where the posting’s data is a stub and the page says the rest',
    url: 'https://wellstart.example/jobs/2904417-embedded-engineer',
    html: doc(
      'Embedded Engineer at Pollenbox • Berlin | WellStart',
      `${boardHead('WellStart')}<main><div class="styles_header__a1"><img alt="Pollenbox company logo" src="l"><a href="/company/pollenbox">Pollenbox</a><span>Actively Hiring</span><p>Sensors for beekeepers</p></div><h1>Embedded Engineer</h1><ul class="styles_facts__b2"><li>€60k – €80k</li><li>0.1% – 0.4%</li><li>Berlin</li><li>3 years of exp</li><li>Full Time</li></ul><p>Posted: 2 weeks ago</p><button>Apply now</button><div class="styles_grid"><h4>Hires remotely in</h4><p>Germany</p><h4>Visa Sponsorship</h4><p>Not Available</p><h4>Skills</h4><div><span>C</span><span>Zephyr</span></div></div><h2>About the job</h2><div>${p('A hive weighs forty kilos in June and eighteen in March, and the difference is honey or grief. Our scale knows which.')}<p><strong>Your first year</strong></p>${ul('Halve the power the sensor draws', 'Move our firmware to Zephyr')}<p><strong>What we ask</strong></p>${ul('C on small chips', 'An oscilloscope at home or in the heart')}</div><h2>About the company</h2><p>Pollenbox was founded in 2021.</p></main>${boardFoot('WellStart')}`,
      posting({
        title: 'Embedded Engineer',
        description: 'Embedded Engineer at Pollenbox. Apply now.',
        hiringOrganization: { '@type': 'Organization', name: 'WellStart' },
        datePosted: '2026-11-06',
        validThrough: '2027-02-06T00:00:00Z',
      }),
      'en',
    ),
    expected: {
      title: 'Embedded Engineer',
      company: 'Pollenbox',
      location: 'Berlin',
      noClosing: true,
      has: ['A hive weighs forty kilos', 'Halve the power', 'C on small chips'],
      hasNot: ['Career advice'],
    },
  },
  {
    name: 'a thread where an employer writes who it looks for, and others write below',
    url: 'https://forum.gearheads.example/t/hiring-workshop-lead-moss-cycles-york/4417',
    html: doc(
      '[Hiring] Workshop Lead – Moss Cycles, York - Jobs - Gearheads Forum',
      `<header><a href="/">Gearheads Forum</a><a href="/login">Log In</a></header><main><h1>[Hiring] Workshop Lead – Moss Cycles, York</h1><div class="topic-category"><a href="/c/jobs">Jobs</a></div><article class="post"><div class="names">moss_cycles</div><div class="cooked"><p>Moss Cycles is looking for a workshop lead for our shop inside the city walls.</p><p>Salary: £29,000</p>${br('<b>You will</b>', 'lead three mechanics and order parts', 'build wheels, and teach it')}<p><b>You have</b> Cytech 2 or the scars, and can explain a bottom bracket to a beginner.</p><p>To apply, send a message here or drop in with your CV. Applications close on 5 December.</p></div><span>12 Nov</span></article><article class="post"><div class="names">derailed</div><div class="cooked"><p>Good shop, I used to work there. Is it full time?</p></div></article><article class="post"><div class="names">moss_cycles</div><div class="cooked"><p>Yes, five days out of seven.</p></div></article></main>${cookies}`,
    ),
    expected: {
      title: 'Workshop Lead',
      company: 'Moss Cycles',
      location: 'York',
      closingOn: '2026-12-05',
      salary: '£29,000',
      has: ['inside the city walls', 'build wheels', 'Cytech 2'],
      hasNot: ['143 partners'],
    },
  },
];
