/** A second set of adverts, written after the first had been mended and before anything was mended for them. */
import type { GeneralPage } from '../page-parts';
import { boardFoot, boardHead, doc, p, posting, ul } from './parts';

/** The later half of the second set. */
export const secondSystems: GeneralPage[] = [
  {
    name: 'a Japanese board with the firm’s name over the title and a table',
    url: 'https://tenshoku.example/3/prod/417/jd/e0044170/',
    html: doc(
      '法人営業の転職・求人情報 - 株式会社あかり製紙｜転職なび',
      `<header><a href="/">転職なび</a><a href="/login">ログイン</a></header><main><p class="companyName">株式会社あかり製紙</p><h1>法人営業<span>｜創業90年／土日休み</span></h1><table><tr><th>仕事内容</th><td>文具店や学校へのノート用紙の提案営業をお任せします。既存のお客様が中心で、新商品の企画にも参加できます。</td></tr><tr><th>応募資格</th><td>営業経験のある方。普通自動車免許が必要です。紙が好きな方を歓迎します。</td></tr><tr><th>勤務地</th><td>静岡県富士市本町1-1</td></tr><tr><th>給与</th><td>月給 245,000円～320,000円</td></tr><tr><th>休日・休暇</th><td>年間休日124日、土日祝、夏季、年末年始</td></tr><tr><th>掲載期間</th><td>2026年11月2日～2026年12月6日</td></tr></table><a class="btn" href="#">応募画面へ進む</a></main><footer>転職なび</footer>`,
      '',
      'ja',
    ),
    expected: {
      title: '法人営業',
      company: '株式会社あかり製紙',
      location: '静岡県',
      salary: '245,000',
      has: ['ノート用紙の提案営業', '紙が好きな方', '年間休日124日'],
      hasNot: ['ログイン'],
    },
  },
  {
    name: 'a Korean start-up’s page in plain blocks',
    url: 'https://career.mallang.example/ko/o/44170',
    html: doc(
      '프론트엔드 개발자 | 말랑컴퍼니 채용',
      `<div id="app"><header><a href="/">말랑컴퍼니</a></header><main><h1>프론트엔드 개발자</h1><div><span>개발</span><span>·</span><span>서울 성동구</span><span>·</span><span>정규직</span></div><h3>팀을 소개합니다</h3><p>말랑컴퍼니는 병원 예약 서비스를 만들고 있습니다. 하루 삼만 명이 저희 화면에서 진료를 예약합니다.</p><h3>이런 일을 합니다</h3>${ul('예약 화면의 성능과 접근성을 개선합니다', '디자인 시스템을 함께 만듭니다')}<h3>이런 분을 찾고 있어요</h3>${ul('리액트와 타입스크립트 실무 경험이 있는 분', '사용자의 불편을 먼저 발견하는 분')}<h3>합류 여정</h3><p>서류 전형, 과제, 면접 순으로 진행합니다. 채용 시 마감될 수 있습니다.</p><button>지원하기</button></main></div>`,
      '',
      'ko',
    ),
    expected: {
      title: '프론트엔드 개발자',
      company: '말랑컴퍼니',
      location: '서울',
      noClosing: true,
      has: ['병원 예약 서비스', '디자인 시스템을', '서류 전형'],
      hasNot: ['지원하기'],
    },
  },
  {
    name: 'a Ukrainian board with city and type in its line of icons',
    url: 'https://www.work.ua/jobs/5044170/',
    html: doc(
      'Вакансія Пекар, компанія Тепла Піч, Полтава — Work.ua',
      `<header><a href="/">Work.ua</a><a href="/jobs">Знайти вакансії</a><a href="/employer">Роботодавцю</a></header><main><p>Вакансія від 14 листопада 2026</p><h1 id="h1-name">Пекар</h1><ul><li><span>22 000 – 26 000 грн</span></li><li><a href="/jobs/by-company/41/"><span>Тепла Піч</span></a></li><li><span>Полтава, вул. Соборності, 12</span></li><li><span>Повна зайнятість. Досвід роботи від 1 року.</span></li></ul><h2>Опис вакансії</h2><div id="job-description"><p>Мережа пекарень «Тепла Піч» шукає пекаря на нічну зміну.</p><p><b>Обов’язки:</b></p>${ul('замішувати тісто та формувати хліб', 'стежити за піччю і чистотою')}<p><b>Ми пропонуємо:</b></p>${ul('офіційне працевлаштування', 'вчасну оплату та хліб додому')}</div><a class="btn" href="/r">Відгукнутися</a><h2>Схожі вакансії</h2><ul><li><a href="/1">Кондитер</a> Смачно</li><li><a href="/2">Кухар</a> Їдальня 7</li><li><a href="/3">Помічник пекаря</a> Булка</li></ul></main><footer>© Work.ua</footer>`,
      '',
      'uk',
    ),
    expected: {
      title: 'Пекар',
      company: 'Тепла Піч',
      location: 'Полтава',
      noClosing: true,
      has: ['на нічну зміну', 'замішувати тісто', 'хліб додому'],
      hasNot: ['Кондитер', 'Роботодавцю'],
    },
  },
  {
    name: 'an advert whose closing words are about the business, not the job',
    url: 'https://www.penhallow-theatre.example/work-with-us/stage-door-keeper',
    html: doc(
      'Stage Door Keeper - Work with us - Penhallow Theatre',
      `<header><a href="/">Penhallow Theatre</a><nav><a href="/whats-on">What’s on</a><a href="/visit">Visit</a></nav></header><main><h1>Stage Door Keeper</h1><p>Part time, £12.60 an hour</p><p>Penhallow Theatre, Falmouth</p>${p('You are the first face the actors see and the last. You know who may come in, and you say no to the others so that they come back with a ticket.', 'You will work evenings and some weekends until the building closes at 11.30pm. The season closes on 19 December with the pantomime, and the bar closes on Mondays.')}<h2>You</h2>${ul('Are calm, discreet and punctual', 'Hold or will get a first aid certificate')}<p>We are reviewing applications as we receive them and may close this advert at any time. The job starts on 11 January 2027. Last year’s deadline for our apprenticeship was 31 March 2026.</p><a class="button" href="mailto:x">Send your CV</a></main><footer><p>Box office opens 1 December 2026 for spring.</p></footer>`,
    ),
    expected: {
      title: 'Stage Door Keeper',
      company: 'Penhallow Theatre',
      location: 'Falmouth',
      noClosing: true,
      salary: '£12.60',
      has: ['the first face the actors see', 'calm, discreet', 'reviewing applications'],
      hasNot: ['Box office'],
    },
  },
  {
    name: 'a housing association’s system with a side of facts and a long list of attachments',
    url: 'https://jobs.merehousing.example/vacancy/income-officer-1417/1450/description/',
    html: doc(
      'Income Officer | Mere Housing Jobs',
      `<header><a href="https://www.merehousing.example"><img alt="Mere Housing logo" src="l"></a><nav><a href="/vacancies.html">Vacancies</a><a href="/register">Register</a><a href="/login">Log in</a></nav></header><div class="vacancy"><h1>Income Officer</h1><div class="vac-side"><p><span class="lbl">Package</span><span class="val">£31,206 plus car allowance</span></p><p><span class="lbl">Job type</span><span class="val">Permanent</span></p><p><span class="lbl">Location</span><span class="val">Ellesmere</span></p><p><span class="lbl">Closing date</span><span class="val">07-Dec-2026</span></p><p><span class="lbl">Interview date</span><span class="val">w/c 14-Dec-2026</span></p><p><span class="lbl">Attachments</span><span class="val"><a href="/f">Role profile.pdf</a></span></p></div><div class="vac-text"><p>Rent pays for roofs. You help four hundred households to pay it, also when that means finding out what they could claim.</p><h3>What you'll be doing</h3>${ul('Visit people before the letter does', 'Go to court when nothing else is left')}<h3>What you'll need</h3>${ul('Experience of collecting rent or giving advice on benefits', 'A driving licence')}</div><a class="btn" href="/apply">Apply now</a></div><footer><p>Recruitment software by Eploy</p></footer>`,
    ),
    expected: {
      title: 'Income Officer',
      company: 'Mere Housing',
      location: 'Ellesmere',
      closingOn: '2026-12-07',
      salary: '£31,206',
      has: ['Rent pays for roofs', 'Visit people before', 'collecting rent'],
      hasNot: ['Recruitment software', 'Register'],
    },
  },
  {
    name: 'posted data with a wrong employer beside a page that names it',
    url: 'https://www.jobtide.example/job/sous-chef-4417',
    html: doc(
      'Sous Chef - The Copper Pan - Whitby | JobTide',
      `${boardHead('JobTide')}<main><h1>Sous Chef</h1><h2><a href="/company/the-copper-pan">The Copper Pan</a></h2><p>Whitby, North Yorkshire</p><p>£32,000</p><p>Full-time</p><div><p>Forty covers, fish from the quay, and a head chef who has not shouted since 2019.</p><p><b>You will</b></p>${ul('Run the pass two nights a week', 'Order from four boats and one farm')}<p><b>We ask for</b></p>${ul('Two years as chef de partie', 'Level 2 food hygiene')}</div><button>Apply</button></main>${boardFoot('JobTide')}`,
      posting({
        title: 'Sous Chef',
        hiringOrganization: { '@type': 'Organization', name: 'JobTide' },
        jobLocation: { address: { addressLocality: 'Whitby', addressRegion: 'North Yorkshire' } },
        description:
          '<p>Forty covers, fish from the quay, and a head chef who has not shouted since 2019.</p><p><b>You will</b></p><ul><li>Run the pass two nights a week</li><li>Order from four boats and one farm</li></ul><p><b>We ask for</b></p><ul><li>Two years as chef de partie</li><li>Level 2 food hygiene</li></ul>',
        validThrough: '2026-12-30',
        baseSalary: { currency: 'GBP', value: { value: 32000, unitText: 'YEAR' } },
      }),
    ),
    expected: {
      title: 'Sous Chef',
      company: 'The Copper Pan',
      location: 'Whitby',
      noClosing: true,
      salary: '£32,000',
      has: ['Forty covers', 'Order from four boats', 'Level 2 food hygiene'],
      hasNot: ['Recruiting?'],
    },
  },
  {
    name: 'a law firm’s page with an anchor menu and an accordion',
    url: 'https://www.thornwick-law.example/people/careers/current-vacancies/conveyancing-paralegal',
    html: doc(
      'Conveyancing Paralegal | Current vacancies | Thornwick LLP',
      `<header><a href="/"><svg><title>Thornwick</title></svg></a><nav><a href="/services">Services</a><a href="/people">People</a></nav></header><main><h1>Conveyancing Paralegal</h1><ul><li><strong>Office:</strong> Stamford</li><li><strong>Team:</strong> Residential Property</li><li><strong>Type:</strong> Full-time, permanent</li></ul><p>Thornwick LLP moves six hundred families a year. We have an opening for someone who likes both people and deadlines.</p><button aria-expanded="true" aria-controls="a1">The role</button><div id="a1">${ul('Open files and keep clients informed', 'Draft contract packs and deal with the other side')}</div><button aria-expanded="false" aria-controls="a2">Skills and experience</button><div id="a2" style="display:none">${ul('A year in residential conveyancing', 'Fast and exact typing')}</div><p>To apply, email your CV and covering letter by 5pm on 11th December.</p><p>No agencies please.</p></main><footer><p>Thornwick LLP is authorised and regulated by the Solicitors Regulation Authority.</p></footer>`,
    ),
    expected: {
      title: 'Conveyancing Paralegal',
      company: 'Thornwick LLP',
      location: 'Stamford',
      closingOn: '2026-12-11',
      has: ['six hundred families', 'Draft contract packs', 'A year in residential'],
      hasNot: ['authorised and regulated'],
    },
  },
];
