/** Boards with one job open beside their list, as their apps draw them, and one with none open. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, doc, none } from './parts';

const chip = (text: string) =>
  `<span class="chip" style="font-size:11px; background:var(--dim);">${text}</span>`;
const listed = (title: string, employer: string, unit: string, kind: string, mode: string, state = '') =>
  `<div class="job-card-item ${state}" onclick="selectJob(1)"><div style="font-size:16px; font-weight:800;">${title}</div><div style="font-size:12px;"> 🏢 <strong>${employer}</strong> &bull; 📍 ${unit} </div><div style="display:flex; gap:6px;">${chip(kind)}${chip(mode)}</div></div>`;
const detail = (label: string, value: string) =>
  `<div><span style="color:var(--mut);">${label}:</span> <strong>${value}</strong></div>`;
const sign = '<svg class="h-4 w-4 shrink-0" viewBox="0 0 24 24"><path d="M20 6 9 17l-5-5"/></svg>';
const point = (text: string) =>
  `<li class="flex items-start gap-2 text-sm text-muted-foreground">${sign}<span>${text}</span></li>`;
const badge = (text: string) =>
  `<span data-slot="badge" class="inline-flex rounded-md border px-2 text-xs">${text}</span>`;
const rule = '<div data-orientation="horizontal" role="none" class="shrink-0 bg-border h-px w-full"></div>';
const face = (name: string) =>
  `<span class="relative flex size-8 shrink-0 rounded-xl"><img src="/logos/x.png" alt="${name}"></span>`;
const job = (title: string, name: string, place: string, mode: string, age: string) =>
  `<button class="w-full text-left p-4 border-b"><div class="flex items-start gap-3">${face(name)}<div class="flex-1 min-w-0"><h3 class="font-semibold text-sm">${title}</h3><p class="text-sm text-muted-foreground">${name}</p><p class="text-xs text-muted-foreground">${place}</p><div class="flex gap-2">${badge(mode)}</div><span class="text-xs">${age}</span></div></div></button>`;
const row = (title: string, place: string, ago: string) =>
  `<div class="job-list-item"><div class="job-list-icon">${title.charAt(0)}</div><div class="job-list-info"><h4 class="job-list-title">${title}</h4><div class="job-list-meta"><span>${place}</span></div><div class="job-list-tags"><span class="tag tag-blue">Full-time</span></div></div><span class="job-list-time">${ago}</span></div>`;
const coordinator = `Tideline Events plans conferences, dinners and the odd regatta for companies and charities on the south coast. We are a team of fourteen in Southampton and run about ninety events a year, from a breakfast for twenty to an awards night for nine hundred.

We are looking for an Events Coordinator to join the team that looks after medium-sized conferences. You will take an event from the first call to the last invoice, with a senior producer at your shoulder for the large ones.

Key responsibilities
• Build and keep the budget, the timeline and the running order
• Find venues, caterers, speakers' hotels and the one adapter that nobody brought
• Manage registrations and answer delegates' questions
• Brief freelance crew and be on site from set-up to strike
• Write the report afterwards, honestly

About you
• Two years in events, hospitality or theatre
• Organised on paper and in your head
• Comfortable with spreadsheets and with strangers
• Able to work some evenings and about ten weekends a year, for which you have time off in return

What we offer
• £27,000 to £30,500 depending on experience
• 25 days of holiday and the week between Christmas and New Year
• A bicycle scheme, a pension and a very good lunch on event days
• A promotion path that three of our producers have followed

How to apply
Please apply through the board with a CV and a short answer to this question: which event that you attended went wrong, and what would you have done? We read every answer. Interviews will be held in our office in the first half of December, and the person we choose will start in January.`;

export const thirteenthSearches: GeneralPage[] = [
  advert(
    'a board of two columns: search fields on top, cards on the left with the first one selected, the open job a second heading on the right with firm and department after signs, details in a grid, the text in one box with its own line breaks, an empty dialogue and the data of all jobs in a script',
    'https://hirehaven.example/jobs.php',
    `<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>Browse Jobs | HireHaven</title></head><body><header><div class="header-inner"><a href="index.php" class="logo">Hire<span>Haven</span></a><nav><a href="jobs.php" class="active">Find Jobs</a><a href="employers.php">For Employers</a></nav><div><a href="login.php" class="btn-secondary">🔑 Login</a><a href="register.php" class="btn-primary">✨ Register</a></div></div></header><main style="max-width:1300px; padding:24px 20px;"><form method="GET" class="search-bar-panel"><input type="text" name="search" value="" placeholder="🔍 Job title, keywords, or department..."><select name="type"><option value="">All Job Types</option><option value="Full-time">Full-time</option><option value="Contract">Contract</option></select><select name="mode"><option value="">All Work Modes</option><option value="Remote">Remote</option><option value="Hybrid">Hybrid</option></select><button type="submit" class="btn-primary">Find Jobs</button></form><div class="split-layout"><div class="job-list-pane"><div style="font-size:12px; text-transform:uppercase;"> 4 Active Positions </div>${listed('Events Coordinator', 'Tideline Events', 'Production', 'Full-time', 'Hybrid', 'selected-card')}${listed('Payroll Officer', 'Marlow &amp; Finch LLP', 'Finance', 'Part-time', 'On-site')}${listed('Junior Web Developer', 'Pebble Digital', 'Engineering', 'Full-time', 'Remote')}${listed('Warehouse Team Leader', 'Solent Storage', 'Operations', 'Full-time', 'On-site')}</div><div class="job-detail-pane"><div class="job-detail-sticky" id="jobDetailPreview"><div style="border-bottom:1px solid var(--bdr); padding-bottom:20px;"><h2 style="font-size:22px; font-weight:800;">Events Coordinator</h2><div style="font-size:13px; display:flex; gap:10px;"><span>🏢 <strong>Tideline Events</strong></span><span>&bull;</span><span>📍 Production</span></div><div style="display:flex; gap:8px;">${chip('Full-time')}${chip('Hybrid')}</div><div><a href="apply.php?job_id=1" class="btn-primary">Apply Now &rarr;</a></div></div><div style="margin-bottom:20px;"><h3 style="font-size:15px;">Position Details</h3><div style="display:grid; grid-template-columns:1fr 1fr;">${detail('Department', 'Production')}${detail('Employment Type', 'Full-time')}${detail('Work Mode', 'Hybrid')}${detail('Status', 'Active')}</div></div><div><h3 style="font-size:15px;">Full Job Description</h3><div style="font-size:13px; line-height:1.65; white-space:pre-wrap;">${coordinator}</div></div></div></div></div></main><div id="mobileJobModal" class="modal-overlay" style="display:none; position:fixed; inset:0;"><div class="modal"><button type="button">✕</button><div id="mobileJobModalContent"></div></div></div><script>const jobsData = ${JSON.stringify(
      [
        {
          id: 1,
          job_title: 'Events Coordinator',
          employer_name: 'Tideline Events',
          description: coordinator,
        },
        {
          id: 2,
          job_title: 'Payroll Officer',
          employer_name: 'Marlow & Finch LLP',
          description:
            'You will run the monthly payroll for nine clients and keep the records that the auditors ask for.',
        },
        {
          id: 3,
          job_title: 'Junior Web Developer',
          employer_name: 'Pebble Digital',
          description: 'You will build and mend small sites for shops and schools.',
        },
      ],
    )};</script><footer><p>© HireHaven 2026. Jobs on the south coast.</p></footer></body></html>`,
    {
      title: 'Events Coordinator',
      company: 'Tideline Events',
      location: null,
      noClosing: true,
      salary: '£27,000',
      has: [
        'the odd regatta for companies and charities',
        'the one adapter that nobody brought',
        'Comfortable with spreadsheets and with strangers',
        'which event that you attended went wrong',
      ],
      hasNot: ['Junior Web Developer', 'For Employers', 'Jobs on the south coast'],
    },
  ),
  advert(
    'a young board’s app with a job open: cards of buttons on the left, on the right the first heading with firm and place in one line, badges, applicants and pay in a row, sections under second headings, skills and a card of the firm at the end',
    'https://www.workrook.example/jobs?selected=3b91c2',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs | Workrook</title><meta name="description" content="Find your next role on Workrook"></head><body data-sveltekit-preload-data="hover"><div style="display: contents"><header class="sticky top-0 border-b"><div class="flex items-center"><a href="/" class="font-bold">Workrook</a><nav><a href="/jobs">Jobs</a><a href="/network">Network</a><a href="/messages">Messages</a></nav><input placeholder="Search jobs, companies..." type="search"><a href="/login">Log in</a></div></header><main class="flex h-full"><div class="w-[400px] border-r flex flex-col"><div class="p-4 border-b"><p class="text-lg font-semibold">Top job picks for you</p><p class="text-sm text-muted-foreground">Based on your profile and search history</p></div><div class="overflow-y-auto">${job('Product Designer', 'Larkfield Health', 'Manchester, UK', 'Hybrid', '2 days ago')}${job('UX Researcher', 'Quillon Bank', 'London, UK', 'Hybrid', '4 days ago')}${job('Design Systems Lead', 'Ostara Mobility', 'Berlin, Germany', 'Remote', '1 week ago')}${job('Visual Designer', 'Harrow &amp; Day', 'Leeds, UK', 'On-site', '1 week ago')}</div></div><div class="flex-1"><div class="flex flex-col h-full bg-card overflow-hidden"><div class="shrink-0 bg-card border-b border-border p-6"><div class="flex items-start gap-4">${face('Larkfield Health')}<div class="flex-1 min-w-0"><h1 class="text-xl font-bold text-foreground leading-tight"> Product Designer </h1><p class="text-base text-muted-foreground mt-1"> Larkfield Health · Manchester, UK </p><div class="flex items-center gap-2 mt-2 flex-wrap">${badge('Hybrid')}${badge('Full-time')}${badge('Mid level')}${badge('Easy Apply')}</div></div><div class="flex items-center gap-2 shrink-0"><button aria-label="Save"><svg viewBox="0 0 24 24"></svg></button><button class="px-6"> Easy Apply </button></div></div><div class="flex items-center gap-4 mt-4 text-sm text-muted-foreground"><span class="flex items-center gap-1"><svg class="h-4 w-4"></svg> 2 days ago </span><span class="flex items-center gap-1"><svg class="h-4 w-4"></svg> 47 applicants </span><span class="flex items-center gap-1 font-medium"><svg class="h-4 w-4"></svg> £48k - £58k </span></div></div><div class="flex-1 min-h-0 overflow-y-auto"><div class="p-6 space-y-6"><section><h2 class="text-lg font-semibold mb-3">About the role</h2><p class="text-sm leading-relaxed whitespace-pre-line" style="white-space:pre-line">Larkfield makes the software that community nurses use on their rounds: who to visit, what to bring, what was said last time. Eleven thousand nurses open it every morning, most of them in a car with the heater on, and many of them on an old phone with one bar of signal.

As our third product designer you will own the visit itself, from the doorstep to the signed note. You will go on rounds, draw what you see, test it the following week and work with two engineers who ship every other day. You will also help to look after a small library of components and the language in it.

We are seventy people. Designers, researchers and nurses sit together in Manchester on Tuesdays and Thursdays; the other days are yours. There is no design department to convince and no committee to wait for, but there is a clinical safety officer who will ask you difficult questions, and you will learn to be grateful for them.

In the first three months you will redesign how a nurse records a wound, with photographs, so that the next nurse can see whether it is healing. In the first year we would like you to have made something disappear that nobody misses.</p></section>${rule}<section><h2 class="text-lg font-semibold mb-3">Requirements</h2><ul class="space-y-2">${point('Three or more years of designing products that people use at work')}${point('A portfolio that shows how you got there, including what you threw away')}${point('Experience of research in the field, not only in calls')}${point('Good knowledge of accessibility and of small, slow devices')}${point('The right to work in the United Kingdom and a basic DBS check')}</ul></section>${rule}<section><h2 class="text-lg font-semibold mb-3">Benefits</h2><ul class="grid grid-cols-2 gap-2">${point('28 days of holiday')}${point('6% pension')}${point('A four-day week in August')}${point('£1,200 a year for learning')}${point('Enhanced parental leave')}${point('Nurse-approved tea')}</ul></section>${rule}<section><h2 class="text-lg font-semibold mb-3">Skills</h2><div class="flex flex-wrap gap-2">${badge('Interaction design')}${badge('Prototyping')}${badge('User research')}${badge('Content design')}</div></section>${rule}<section><h2 class="text-lg font-semibold mb-3">About Larkfield Health</h2><div class="flex items-center gap-3 p-4 rounded-lg">${face('Larkfield Health')}<div class="flex-1"><h3 class="font-semibold">Larkfield Health</h3><p class="text-sm">Manchester, UK</p></div><button> View Company </button></div></section></div></div></div></div></main></div></body></html>`,
    {
      title: 'Product Designer',
      company: 'Larkfield Health',
      location: 'Manchester',
      noClosing: true,
      salary: '48k',
      has: [
        'who to visit, what to bring, what was said last time',
        'made something disappear that nobody misses',
        'including what you threw away',
        'A four-day week in August',
      ],
      hasNot: ['Design Systems Lead', 'Based on your profile', 'View Company'],
    },
  ),
  none(
    'a firm’s own applicant pages with no job open: “Jobs” as heading, a list and a panel that asks to select one',
    'https://careers.northgatelabs.example/candidate/jobs#all',
    doc(
      'Northgate Labs Careers',
      `<div id="root"><div class="layout"><aside class="sidebar"><div class="sidebar-logo">Northgate Labs</div><nav><a class="nav-item" href="/candidate/dashboard">Dashboard</a><a class="nav-item active" href="/candidate/jobs">Jobs</a><a class="nav-item" href="/candidate/profile">Profile</a></nav></aside><div class="jobs-page"><div class="jobs-page-header"><h1>Jobs</h1><p>4 results</p></div><div class="jobs-search-bar"><input type="text" placeholder="Search by title or location"></div><div class="jobs-panels"><div class="jobs-list">${row('Laboratory Technician, Soils', 'Aberdeen', '3 days ago')}${row('Field Sampler', 'Inverness', '1 week ago')}${row('Quality Coordinator', 'Aberdeen', '1 week ago')}${row('Data Engineer', 'Remote, UK', '2 weeks ago')}</div><div class="job-detail-panel"><div class="job-detail-empty"><svg viewBox="0 0 24 24"></svg><p>Select a job to view details</p></div></div></div></div></div></div>`,
    ),
  ),
];
