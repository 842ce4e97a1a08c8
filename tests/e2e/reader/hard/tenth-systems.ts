/** Systems, an agency and a small firm’s own site, in English. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, consent, doc, none, p, ul } from './parts';
import { americanTerms, specification, terms } from './tenth-bodies';
import { icon, share, state, styles, tracker } from './tenth-noise';

const separator = "<span class='jv-inline-separator'></span>";
const widget = (kind: string, inner: string) =>
  `<div class="elementor-element elementor-widget elementor-widget-${kind}" data-widget_type="${kind}.default"><div class="elementor-widget-container">${inner}</div></div>`;
const listed = (text: string) =>
  `<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon">${icon('pin')}</span><span class="elementor-icon-list-text">${text}</span></li>`;

export const tenthSystems: GeneralPage[] = [
  advert(
    'a hosted career site: the firm in a drawn logo’s heading and before “Careers” in the tab, the post in a second heading, one line of department, several places, hybrid and a number with drawn separators, a long text, thumbs for social sites',
    'https://jobs.hirevine.example/larkmoor/job/oGx9zfwQ',
    doc(
      'Larkmoor Instruments Careers - Field Calibration Engineer',
      `${tracker('UA-31054-1')}<div class="jv-page"><header class="jv-page-header"><h1 class="jv-logo"><a href="https://www.larkmoor.example"><img src="logo.png" alt="Larkmoor Instruments Careers"></a></h1><nav><a href="/larkmoor/jobs">View All Jobs</a> <a href="/larkmoor/life">Life at Larkmoor</a> <a href="/larkmoor/join">Join Our Talent Community</a></nav></header><div class="jv-page-body"><article class="jv-page-job"><div class="jv-wrapper"><h2 class="jv-header">Field Calibration Engineer</h2><p class="jv-job-detail-meta"> Service &amp; Support ${separator} Hybrid Remote<span>,</span> Dayton,<br>Ohio ${separator} Raleigh,<br>North Carolina ${separator} Req.Num.: 31054 </p><div class="jv-job-detail-top-actions"><a class="jv-button" href="/larkmoor/job/oGx9zfwQ/apply">Apply</a>${share}</div><div class="jv-job-detail-description"><h3>Description</h3><p>Somewhere in Ohio there is a scale that says a ton is a ton, and it says so because one of us was there in March. Larkmoor builds and keeps the reference instruments behind other people’s measurements: flow, mass, pressure and, since 2019, hydrogen. About nine thousand of them are in the field, and each is visited once a year.</p><p>We are adding two engineers to the eastern route. You will live within reach of Dayton or Raleigh, spend three days of most weeks on sites, and do the arithmetic from home on the others.</p><p><strong>What a week looks like</strong></p>${ul('Monday: plan the route, ship the weights ahead, call the sites that have forgotten that you are coming', 'Tuesday to Thursday: two sites a day; a dairy, a turbine shop, a laboratory that tests helmets, a brewery that tests everything', 'Friday: reduce the data, write the certificates, and argue with a colleague about the uncertainty budget until one of you is right')}<p><strong>What you will be responsible for</strong></p>${ul('Calibrating in place against traveling standards, and knowing when in place is not good enough', 'Certificates that an auditor can follow from the number on the dial back to the national standard', 'The standards themselves: their cases, their histories and their yearly trip to the laboratory in Gaithersburg', 'Telling a customer, kindly and in writing, that the last six months of readings were wrong', 'Feeding what you see back to design; the new pressure cell has a handle because a field engineer asked for one')}<p><strong>What you bring</strong></p>${ul('An associate or bachelor’s degree in metrology, physics or an engineering trade, or six years that taught you the same', 'Two years of calibration work under an accredited quality system', 'A steady hand, a clean driving record and the ability to lift fifty pounds without telling anyone about it', 'Comfort with statistics beyond the mean; you can say what a coverage factor is at a loading dock')}<p><strong>Nice to have</strong></p>${ul('Experience with gas flow above 100 bar', 'Some Python, or a great deal of spreadsheet')}<p><strong>What we offer</strong></p><p>The base range for this role is $78,000 to $96,500, depending on experience and place. There is a vehicle that you may also use on Saturdays, a per diem that buys dinner and not only a sandwich, medical and dental from the first day, and a sabbatical of six weeks in the seventh year.</p><p>Larkmoor is an equal opportunity employer. We consider every applicant without regard to race, color, religion, sex, national origin, disability or protected veteran status. If you need an adjustment in order to apply, call us and a person will answer.</p></div><div class="jv-job-detail-bottom-actions"><a class="jv-button" href="/larkmoor/job/oGx9zfwQ/apply">Apply</a><a href="/larkmoor/job/oGx9zfwQ/refer">Refer a friend</a></div></div></article></div><footer class="jv-page-footer"><p>Powered by Hirevine. <a href="/privacy">Privacy Policy</a></p></footer></div>`,
    ),
    {
      title: 'Field Calibration Engineer',
      company: 'Larkmoor Instruments',
      location: 'Dayton',
      noClosing: true,
      salary: '$78,000',
      has: [
        'one of us was there in March',
        'call the sites that have forgotten that you are coming',
        'has a handle because a field engineer asked for one',
        'what a coverage factor is at a loading dock',
        'a person will answer',
      ],
      hasNot: ['Refer a friend', 'Powered by Hirevine'],
    },
  ),
  advert(
    'an experience platform’s job page: the app’s state with other jobs before everything, “T in place | category at firm” in the tab, facts with hidden labels, “available in 2 locations”, a chat’s greeting, jobs alike as cards',
    'https://careers.cobblerandfitch.example/us/en/job/R-204417/Warehouse-Systems-Analyst',
    doc(
      'Warehouse Systems Analyst in Tacoma, Washington, United States of America | Supply Chain at Cobbler &amp; Fitch',
      `<script>var phApp = phApp || {"widgetApiEndpoint":"https://careers.cobblerandfitch.example/widgets","country":"us","deviceType":"desktop","locale":"en_us","refNum":"COFIUS"};</script>${state('phAppDdo', ['Warehouse Associate', 'Cobbler & Fitch', 'Reno, Nevada'], ['Transportation Planner', 'Cobbler & Fitch', 'Tacoma, Washington'])}${styles('phs')}<div class="ph-page"><header class="ph-header"><a href="/us/en"><img src="cf.svg" alt="Cobbler &amp; Fitch logo"></a><nav aria-label="main"><a href="/us/en/search-results">Search Jobs</a><a href="/us/en/stores">Stores</a><a href="/us/en/culture">Culture</a><a href="/us/en/saved">Saved Jobs <span>0</span></a></nav></header><div class="phw-chat"><p>Hi, I am Fitchy. Looking for a job? I can help you find one in under a minute.</p><button>Start</button></div><section class="jd-banner"><div class="job-header-block"><div class="job-info au-target"><h1 class="job-title">Warehouse Systems Analyst</h1><div class="job-other-info"><span class="au-target category"><span class="sr-only">Category</span>Supply Chain</span><span class="au-target job-location"><span class="sr-only">Location</span>Tacoma, Washington, United States of America</span><span class="au-target type"><span class="sr-only">Job Type</span>Full time</span><span class="au-target jobId"><span class="sr-only">Job Id</span>R-204417</span></div><div class="multi-location"><button aria-expanded="false">Available in 2 locations</button><ul hidden><li>Tacoma, Washington, United States of America</li><li>Reno, Nevada, United States of America</li></ul></div></div><a class="btn" href="/apply">Apply Now</a><button>Save Job</button></div></section><section class="job-description"><div class="jd-info" data-ph-at-id="jobdescription-text"><p><b>The role</b></p><p>A shoe box travels on average eleven hundred yards inside our Tacoma building before it travels eleven hundred miles outside it. You will take care of the systems that decide on the first part: what is picked together, which chute it takes, and what the belt does when two boxes want the same place.</p><p>You join a team of five analysts who answer to the director of distribution. Two of them started on the floor, one of them on the belt.</p><p><b>Your responsibilities</b></p><ul><li>Own the configuration of waves, zones and slotting in our warehouse system, and change it without stopping a shift</li><li>Walk the building every morning before you open a dashboard</li><li>Write the tests for each quarterly release and be awake when it goes live</li><li>Train leads on what is new, in two languages if you have them</li><li>Find out why 0.4 percent of boxes go round twice, and what it would cost to let them</li></ul><p><b>Your qualifications</b></p><ul><li>Three years or more with a large warehouse or order system, from either side of it</li><li>SQL that other people can read</li><li>A habit of asking the picker first</li><li>Bachelor’s degree, or work that makes up for it</li></ul><p><b>Pay and benefits</b></p><p>The pay range for this role in Washington is $84,300 - $112,400 a year. In Nevada it is $76,800 - $101,900. The offer depends on skills and experience. We have a yearly bonus, a 401(k) with a match of five percent, and as many shoes as is reasonable.</p>${americanTerms}<p>We will consider applicants with criminal histories in line with local law.</p></div></section><section class="ph-similar"><h2>Similar Jobs</h2><ul><li><h3><a href="#">Transportation Planner</a></h3><p>Tacoma, Washington</p><p>You will plan lanes for inbound freight</p></li><li><h3><a href="#">Slotting Specialist</a></h3><p>Reno, Nevada</p></li></ul></section><section><h2>Get notified for similar jobs</h2><form><input placeholder="Enter Email address"><button>Activate</button></form></section><footer><p>© 2026 Cobbler &amp; Fitch, Inc.</p></footer></div>`,
    ),
    {
      title: 'Warehouse Systems Analyst',
      company: 'Cobbler & Fitch',
      location: 'Tacoma',
      noClosing: true,
      salary: '$84,300',
      has: [
        'eleven hundred yards inside our Tacoma building',
        'be awake when it goes live',
        'asking the picker first',
        'as many shoes as is reasonable',
        'a building that is loud near the middle',
      ],
      hasNot: ['Fitchy', 'plan lanes for inbound freight', 'Get notified for similar jobs'],
    },
  ),
  advert(
    'a university abroad on a people system: the tab says only what the site is, facts in bold runs on one block, several campuses, the zone spelled out after the last day, acknowledgement of the land before the footer',
    'https://careers.malleeuni.example/cw/en/job/518842/lecturer-in-dryland-agronomy',
    doc(
      'Current opportunities',
      `${tracker('GTM-MALLEE')}<div id="mu-header"><a href="https://www.malleeuni.example"><img src="mu.svg" alt="Mallee University"></a><ul><li><a href="/study">Study</a></li><li><a href="/research">Research</a></li><li><a href="/about">About</a></li></ul></div><div id="pageup"><div class="search-bar"><label>Keyword<input></label><a href="/cw/en/listing">All jobs</a> <a href="/cw/en/subscribe">Job alerts</a> <a href="/cw/en/login">Sign in</a></div><div id="job"><div id="job-content"><a class="apply-link button" href="/apply">Apply now</a><p><b>Job no:</b> <span class="job-externalJobNo">518842</span><br><b>Work type:</b> <span class="work-type">Full time - Continuing</span><br><b>Location:</b> <span class="location">Mildura, Horsham</span><br><b>Categories:</b> <span class="categories">Academic, Agriculture &amp; Environment</span></p><h2>Lecturer in Dryland Agronomy</h2><div id="job-details"><p><strong>Teach where it does not rain, and find out what grows there anyway.</strong></p>${ul('Continuing full-time position based at Mildura or Horsham', 'Academic Level B: $119,430 - $141,210 p.a. plus 17% superannuation', 'Relocation support and a house to rent for the first year')}<p><strong>About the role</strong></p><p>The School of Land and Water teaches four hundred students, half of them from farms and half of them surprised by farms. As Lecturer you will coordinate two first-year units and one on soils, supervise honours projects, and build a program of research on cropping with less than three hundred millimetres of rain.</p><p>The plots are forty minutes from town. They include eighty hectares that have been sown, grazed or left alone in the same pattern since 1931, and whose records nobody has yet put in order.</p><p><strong>About you</strong></p>${ul('A PhD in agronomy, soil science or a field that borders on them', 'Teaching that students remember for the right reasons', 'Papers, and at least one grower who rings you up', 'A licence, and no fear of gates')}<p><strong>About us</strong></p><p>Mallee University was founded in 1974 by four shires and a bank. It has campuses at Mildura, Horsham and Broken Hill, and the country’s only herbarium in a former picture theatre.</p><p><strong>How to apply</strong></p><p>Submit a resume and a response to the selection criteria in the position description. For a confidential talk, write to Associate Professor Dot Kerrigan, Head of School. Shortlisted applicants will be asked to give a seminar in the week of 18 January 2027.</p><p><a href="pd.pdf">Position description</a></p></div><p><b>Advertised:</b> <span class="open-date"><time datetime="2026-11-11T13:00:00Z">12 Nov 2026</time> AUS Eastern Daylight Time</span><br><b>Applications close:</b> <span class="close-date"><time datetime="2026-12-13T12:55:00Z">13 Dec 2026 11:55 PM</time> AUS Eastern Daylight Time</span></p><p><a href="/cw/en/listing">Back to search results</a> <a class="apply-link button" href="/apply">Apply now</a> <a href="#">Refer a friend</a></p></div></div></div><div class="acknowledge"><p>We acknowledge the traditional custodians of the lands on which our campuses stand.</p></div><footer><p>CRICOS provider code 00000X</p></footer>`,
    ),
    {
      title: 'Lecturer in Dryland Agronomy',
      company: 'Mallee University',
      location: 'Mildura',
      closingOn: '2026-12-13',
      salary: '$119,430',
      has: [
        'half of them surprised by farms',
        'whose records nobody has yet put in order',
        'no fear of gates',
        'in a former picture theatre',
      ],
      hasNot: ['traditional custodians', 'Refer a friend'],
    },
  ),
  advert(
    'an upholsterer’s site from a builder of widgets: “Careers” as first heading and in the tab, the post a heading among widgets, facts as an icon list without labels, voices of customers and a shop’s bestsellers round it, no form',
    'https://www.brighttenter.example/careers/',
    doc(
      'Careers &#8211; Bright &#038; Tenter',
      `${styles('elementor')}${styles('woocommerce')}<div class="top-bar">Free swatches on every order · Showroom open Saturdays</div><header data-elementor-type="header"><a href="/" rel="home"><img src="bt.png" alt="Bright &amp; Tenter | Upholstery, Frome"></a><nav><ul><li><a href="/shop">Shop</a></li><li><a href="/sofas">Sofas</a></li><li><a href="/repairs">Repairs</a></li><li><a href="/journal">Journal</a></li><li><a href="/careers" aria-current="page">Careers</a></li><li><a href="/basket">Basket (0)</a></li></ul></nav></header><div data-elementor-type="wp-page" class="elementor elementor-214"><section>${widget('heading', '<h1 class="elementor-heading-title">Careers</h1>')}${widget('text-editor', '<p>Bright &amp; Tenter has been making things to sit on since 2004. There are fourteen of us, three sewing machines older than the eldest and a dog called Welt.</p>')}</section><section>${widget('heading', '<h2 class="elementor-heading-title">Workroom Upholsterer</h2>')}${widget('icon-list', `<ul class="elementor-icon-list-items">${listed('Frome, Somerset')}${listed('Full time, four long days or five short ones')}${listed('£29,500 to £36,000')}</ul>`)}${widget('divider', '<div class="elementor-divider"><span class="elementor-divider-separator"></span></div>')}${widget('text-editor', p('Every sofa that leaves here has gone through one pair of hands from frame to feet. We would like yours to be the next pair. You will strip, web, spring, stuff and cover, mostly in wool and linen, now and then in something a customer found in an attic.', 'On Mondays the four upholsterers look at the week’s orders together and each picks what to make. Nobody is timed. What comes back within ten years, we mend for nothing, and the person who made it does the mending, which concentrates the mind.'))}${widget('heading', '<h3 class="elementor-heading-title">You</h3>')}${widget('text-editor', ul('have three years at a bench, or a diploma and a portfolio that we can turn upside down', 'can match a stripe round a corner', 'like to hand on what you know: we take an apprentice each autumn'))}${widget('heading', '<h3 class="elementor-heading-title">Us</h3>')}${widget('text-editor', ul('pay on the last Thursday, and a share of the profit in March', 'close for a fortnight in August and from the twentieth of December', 'feed you soup on Fridays'))}${widget('text-editor', '<p>Send pictures of five things that you have made, with a few lines on one that went wrong, to <a href="mailto:hello@brighttenter.example">hello@brighttenter.example</a>. We read what comes as it comes.</p>')}${widget('button', '<a class="elementor-button" href="mailto:hello@brighttenter.example">Say hello</a>')}</section><section>${widget('testimonial-carousel', '<div class="swiper-slide"><div>“The armchair has outlived two cats.”</div><cite>Mrs Pell, Bruton</cite></div><div class="swiper-slide"><div>“Worth the fourteen weeks.”</div><cite>A. Okoro</cite></div>')}</section><section>${widget('heading', '<h2 class="elementor-heading-title">Bestsellers</h2>')}${widget('woocommerce-products', '<ul class="products"><li><h2>The Catherine Hill Sofa</h2><span class="price">from £3,950</span></li><li><h2>The Cheap Street Stool</h2><span class="price">£345</span></li></ul>')}</section></div><footer><form><h3>Letters, not too many</h3><input placeholder="Email"><button>Subscribe</button></form><p>Unit 5, Saxonvale, Frome BA11. © Bright &amp; Tenter Ltd</p></footer>`,
    ),
    {
      title: 'Workroom Upholsterer',
      company: 'Bright & Tenter',
      location: 'Frome',
      noClosing: true,
      salary: '£29,500',
      has: [
        'one pair of hands from frame to feet',
        'which concentrates the mind',
        'match a stripe round a corner',
        'one that went wrong',
      ],
      hasNot: ['outlived two cats', 'Cheap Street Stool', 'Free swatches'],
    },
  ),
  advert(
    'a search firm’s site with its client named: the firm in tab, head and a consultant’s block, the client in a row and the prose, two places with days at home, midnight on a Sunday in a sentence, other assignments below',
    'https://www.sableandfinch.example/assignments/director-of-leakage-northlode-water',
    doc(
      'Director of Leakage | Sable &amp; Finch Executive Search',
      `${consent}<header><a href="/"><img src="sf.svg" alt="Sable &amp; Finch"></a><nav><a href="/what-we-do">What we do</a><a href="/assignments">Assignments</a><a href="/people">Our people</a><a href="/insight">Insight</a></nav></header><div class="hero"><p class="kicker">Assignment</p><h1>Director of Leakage</h1><ul class="meta"><li>${icon('pin', 'Location')} Durham, with a day a week in Hexham and up to two at home</li><li>${icon('clock', 'Salary')} Circa £115,000 and car</li><li>Reference SF4417</li></ul></div><div class="two-col"><article><table class="facts"><tr><td>Client</td><td>Northlode Water</td></tr><tr><td>Sector</td><td>Utilities</td></tr><tr><td>Practice</td><td>Infrastructure</td></tr></table>${p('Northlode Water supplies one and a half million people between the Tees and the border. On an ordinary night 121 million litres leave its reservoirs and do not arrive. The company has promised to halve that by 2032, has found the money, and has retained Sable &amp; Finch to help it find the person.')}<h2>The appointment</h2>${p('Reporting to the Chief Operating Officer, the Director of Leakage will lead 340 people in detection, repair and network control, two alliances of contractors and a small team of analysts who listen to pipes. The budget is £61m a year for six years.', 'This is not a desk from which to watch a graph. The predecessor knew every inspector by voice and was last seen in a hole in Consett.')}<h2>The first eighteen months</h2>${ul('Bring the time from finding to mending below nine days, from twenty-three', 'Settle what the new meters say against what the old ones said, and stand by the result in public', 'Take the regulator through the programme twice a year, without a slide that needs explaining', 'Build the night teams into a career that people choose')}<h2>The person</h2>${ul('Has run a large field operation in water, gas, rail or power', 'Is at ease with uncertain data and says so in front of a board', 'Writes and speaks so that a councillor, a contractor and a pensioner with a wet cellar all understand')}<h2>How to apply</h2>${p('Please send a CV and a letter of no more than two sides by midnight on Sunday 6 December 2026. Conversations with us will take place until 18 December; the panel meets in Durham on 14 and 15 January 2027.')}</article><aside class="consultant"><h3>For a confidential conversation</h3><img src="rq.jpg" alt="Rosalind Quayle"><p>Rosalind Quayle<br>Partner, Sable &amp; Finch<br>020 7000 0000</p><a class="btn" href="/brief.pdf">Candidate brief</a></aside></div><section class="others"><h2>Other assignments</h2><ul><li><a href="#">Chief Executive, Fell and Dale Housing</a><p>Kendal, circa £140,000</p></li><li><a href="#">Trustee Treasurer, The Lamp Trust</a><p>Unpaid</p></li></ul></section><footer><p>Sable &amp; Finch Executive Search Ltd acts as an employment agency.</p></footer>`,
    ),
    {
      title: 'Director of Leakage',
      company: 'Northlode Water',
      location: 'Durham',
      closingOn: '2026-12-06',
      salary: '£115,000',
      has: [
        'leave its reservoirs and do not arrive',
        'last seen in a hole in Consett',
        'without a slide that needs explaining',
        'a pensioner with a wet cellar',
      ],
      hasNot: ['Fell and Dale Housing', 'acts as an employment agency', 'We value your privacy'],
    },
  ),
  none(
    'what a department tells its candidates on a hosted career site: how to prepare, what is assessed, pay, pension and leave, in the words of an advert and with no post',
    'https://jobs.hirevine.example/riversdigital/jobs/thingsyouneedtoknow',
    doc(
      'Rivers Digital Careers - Things you need to know',
      `<div class="jv-page"><header><h1 class="jv-logo"><img alt="Rivers Digital Careers" src="r.png"></h1><nav><a href="/riversdigital/jobs">View All Jobs</a></nav></header><h2>Preparing your application</h2>${p('Candidates must submit a current CV and a cover letter of one page that sets out why they are interested in the role and how they meet the essential skills listed in the advert.')}<h3>The behaviours we assess</h3>${ul('Communicating and influencing', 'Working together', 'Making effective decisions', 'Delivering at pace')}<h3>Salary and working arrangements</h3>${p('The salary that we offer will be within the advertised range and depends on what you show at interview. There are 25 days of leave, a pension of 28.97% and hybrid working from seven offices.')}<h3>After the closing date</h3>${p('We sift within ten working days and cannot give feedback at that stage.')}${specification}${terms}</div>`,
    ),
  ),
  none(
    'the second step of an application: the post, the firm and the place above, the last day beside a bar, fields for work and study, a note on data',
    'https://careers.malleeuni.example/apply/518842/step/2',
    doc(
      'Application form',
      `<header><img alt="Mallee University" src="mu.svg"></header><div class="progress"><span>Step 2 of 5</span></div><h1>Application for Lecturer in Dryland Agronomy</h1><p>Mildura, Horsham. Applications close: 13 Dec 2026. Your answers are saved each time you press Next.</p><form><fieldset><legend>Employment history</legend><label>Employer<input></label><label>Position held<input></label><label>Main responsibilities<textarea></textarea></label><label>Reason for leaving<input></label></fieldset><fieldset><legend>Qualifications</legend><label>Award<input></label><label>Institution<input></label></fieldset><fieldset><legend>Selection criteria</legend><label>Describe your experience of teaching in agronomy or soil science<textarea></textarea></label><label>Resume<input type="file"></label></fieldset><button>Back</button><button>Next</button></form><p>Personal information is collected in order to assess your application.</p>`,
    ),
  ),
];
