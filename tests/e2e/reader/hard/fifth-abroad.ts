/** Boards, other languages and searches with one job open, on real skeletons. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, doc, none, p, ul } from './parts';

const jaRow = (title: string, value: string) =>
  `<dl class="p-detail_table"><dt class="p-detail_table_title">${title}</dt><dd class="p-detail_table_data"><div class="s-more_element"><div class="p-detail_line"><p class="p-detail_line">${value}</p></div></div></dd></dl>`;

export const fifthAbroad: GeneralPage[] = [
  advert(
    'a Ukrainian board: title “post в company – board”, paragraphs with dots, language levels and a hidden reply form',
    'https://dzvin.example/jobs/837081-inzhener-z-avtomatyzatsii/',
    doc(
      'Інженер з автоматизації складу в Рута Логістик – Дзвін',
      `<nav class="nav navbar navbar-expand-sm" role="navigation"><div class="container"><a href="/" class="navbar-brand">Дзвін</a><ul class="nav navbar-nav"><li class="nav-item"><a href="/developers/" class="nav-link">Кандидати</a></li><li class="nav-item active"><a href="/jobs/" class="nav-link">Вакансії</a></li><li class="nav-item"><a href="/salaries/" class="nav-link">Зарплати</a></li></ul><a href="/login" class="sign-in-link nav-link">Увійти</a></div></nav><div class="page-content"><div class="container job-post-page"><header class="mb-3"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/jobs/"><span>Всі вакансії</span></a></li><li class="breadcrumb-item"><a href="/jobs/keyword-automation"><span>Автоматизація</span></a></li></ol><div class="row fs-5"><div class="col-sm-auto"><a href="/jobs/company-ruta/" class="picture"><div class="userpic-wrapper" data-initials="Р"></div></a></div><div class="col-sm"><h1 class="m-0 mb-1 fs-2">Інженер з автоматизації складу</h1><div><a href="/jobs/company-ruta/" class="text-secondary fw-medium">Рута Логістик</a></div><button type="button" class="copy-link-item">Скопіювати посилання</button></div><div class="col-auto"><span class="text-success text-nowrap">до $2400</span></div></div></header><div class="row"><div class="col-lg-8"><div class="mb-4 job-post__description"><p>Рута Логістик шукає людину, яка оживить конвеєр на новому складі під Львовом.</p><p>Задачі:</p><p>• програмувати контролери та датчики на трьох лініях;</p><p>• розбирати зупинки разом зі змінним майстром;</p><p>• писати короткі інструкції для операторів.</p><p>Обов’язково:</p><p>• два роки роботи з промисловими контролерами;</p><p>• уміння читати електричні схеми.</p><p>Пропонуємо офіційне оформлення та авто до складу.</p></div><div class="mb-4"><h2 class="fs-4">Вимоги до володіння мовами</h2><span class="csc">Англійська B1 – Середній</span></div><div id="job-publication-info"><span>Опубліковано 14 листопада</span><div>44 перегляди · 10 відгуків</div></div><div id="applicant_insights"><div class="fw-medium">Подивитись статистику кандидатів</div></div><form id="apply_form" style="display:none"><h2>Відгук на вакансію</h2><label>Повідомлення<textarea placeholder="Розкажіть, чому ви підійдете"></textarea></label><button>Надіслати відгук</button></form></div><div class="col-lg-4"><div class="card"><ul class="list-unstyled"><li><span>Офіс</span></li><li><span class="location-text">Львів</span></li><li>2 роки досвіду</li></ul></div></div></div><h4>Схожі вакансії</h4><ul><li><a href="/jobs/1">Налагоджувальник ліній</a> Одеса</li><li><a href="/jobs/2">Технолог упаковки</a> Київ</li></ul></div></div>`,
      '<meta property="og:title" content="Інженер з автоматизації складу в Рута Логістик "><link rel="canonical" href="https://dzvin.example/jobs/837081-inzhener-z-avtomatyzatsii/">',
      'uk',
    ),
    {
      title: 'Інженер з автоматизації складу',
      company: 'Рута Логістик',
      location: 'Львів',
      noClosing: true,
      has: ['оживить конвеєр', 'разом зі змінним майстром', 'читати електричні схеми', 'авто до складу'],
      hasNot: ['Технолог упаковки', 'Надіслати відгук'],
    },
  ),
  advert(
    'a Japanese collection of jobs: the site’s suffix in the heading, the company in the title and in the side panel',
    'https://kyujin-mado.example/jb/5b694f14fa5c649aa76b464c4e727dbb',
    doc(
      '青葉ビルサービス株式会社 駐車場スタッフの求人詳細情報 - 宮城県 仙台市 青葉通一番町駅 徒歩3分｜求人まど',
      `<header class="l-h"><div class="c-wrap-1"><p class="l-h_property"><a href="/">求人検索</a></p><h1 class="p-resultHead_ttl">\n 駐車場スタッフの求人詳細情報\n </h1><ul class="l-h_usermenu"><li><a href="#">履歴</a></li><li><a href="/login">ログイン</a></li><li><a href="/register">新規会員登録</a></li></ul></div><div class="c-wrap-2"><p class="c-siteTtl"><a href="/">求人まど</a></p><form><input placeholder="職種、業種、働き方など"><input placeholder="都道府県、駅名など"><input type="submit" value="検索"></form></div></header><div class="l-c-2col"><div class="l-c-2col_left"><aside class="p-detail_sidePanel"><p class="p-detail_head_title">駐車場スタッフ</p><p class="p-detail_company">青葉ビルサービス株式会社</p><ul class="p-detail_summary"><li>宮城県 仙台市 青葉通一番町駅 徒歩3分</li><li>時給1,120円</li><li>アルバイト・パート</li></ul></aside><aside><a class="c-entryBtn" href="/apply1">応募画面へ進む</a><a href="#">お気に入り</a></aside></div><div class="l-c-2col_right"><div class="p-detail"><section class="c-panel p-detail_panel"><h2 class="p-detail_title">仕事内容</h2><p class="p-detail_line">${br('オフィスビルの地下駐車場で、出入りの車を案内するお仕事です。', '', '【主な仕事内容】', '　精算機の釣銭と用紙の補充', '　場内の見回りと日報の作成', '', '慣れるまでは先輩が一緒に立ちますので、初めての方もご安心ください。')}</p></section><section class="c-panel p-detail_panel"><h2 class="p-detail_title">経験・資格</h2><p class="p-detail_line">${br('未経験歓迎、学歴不問', '日常会話程度の日本語が必要です')}</p></section><div class="c-panel p-detail_table_panel">${jaRow('勤務地・交通', '宮城県仙台市青葉区')}${jaRow('給与・報酬', '時給1,120円')}${jaRow('雇用形態', 'アルバイト・パート')}${jaRow('勤務時間', '7:00～15:00、14:00～22:00のシフト制')}</div><section class="c-panel p-detail_panel"><h2 class="p-detail_title">青葉ビルサービス株式会社</h2><h3 class="p-detail_subTitle">事業内容</h3><p class="p-detail_line">ビル管理</p></section></div></div></div><section class="p-related"><h2>この求人を見た人はこんな求人も見ています</h2><ul><li><a href="/jb/1">施設警備スタッフ</a> 名取市</li><li><a href="/jb/2">清掃リーダー</a> 塩竈市</li></ul></section><footer><p>求人まどは、全国の求人を一度に探せるサイトです。</p></footer>`,
      '<meta property="og:site_name" content="求人まど">',
      'ja-JP',
    ),
    {
      title: '駐車場スタッフ',
      company: '青葉ビルサービス株式会社',
      location: '仙台市',
      noClosing: true,
      salary: '1,120',
      has: ['出入りの車を案内する', '場内の見回りと日報の作成', '日常会話程度の日本語'],
      hasNot: ['清掃リーダー', '新規会員登録'],
    },
  ),
  advert(
    'a Swiss cooperative’s career page: sections with item properties, the firm and the place in one line near the end',
    'https://jobs.alpenkorn.example/offene-stellen/verkaeuferin-verkaeufer/2f11c0',
    doc(
      'Verkäuferin / Verkäufer 60-80 %',
      `<script>var pageType = 'show';</script><div class="header-image"><img src="h.jpg" alt=""></div><h1 class="job-title">Verkäuferin / Verkäufer 60-80 %</h1><div class="intro"><p>Der Dorfladen ist mehr als eine Kasse. Hier kennt man sich, und hier wird gegrüsst.</p></div><div itemprop="responsibilities"><h4 data-type="section-title"><b>Auf diese Aufgaben freuen Sie sich</b></h4>${ul('Beratung unserer Kundschaft an Theke und Kasse', 'Bestellung von Brot, Milch und Gemüse', 'Mitarbeit in der Postagentur')}</div><div itemprop="qualifications"><h4 data-type="section-title"><b>Auf dieses Profil freuen wir uns</b></h4>${ul('Ausbildung oder Erfahrung im Verkauf', 'Bereitschaft zu Einsätzen am Samstag', 'Gute Deutschkenntnisse')}</div><div itemprop="incentives"><h4 data-type="section-title"><b>Darauf können Sie sich freuen</b></h4>${ul('Mindestens 25 Tage Ferien', 'Rabatt in allen Läden der Gruppe')}</div><h4 data-type="section-title">Bewerbungsinformation</h4>${ul('Bewerben Sie sich über das Online-Formular.', 'Sie erhalten eine automatische Bestätigung.')}<div itemprop="contact"><h4 data-type="section-title"><b>Ihr Kontakt</b></h4><p>Seraina Loretz</p><p>HR Business Partner</p></div><h2>Stelleninformation</h2><div>Firma: Alpenkorn Detailhandels AG, Arbeitsort: 7134 Obersaxen</div><div class="actions"><a href="/apply">Jetzt bewerben</a> <a href="#">Drucken</a> <a href="#">Teilen</a></div><h2>Über uns</h2><p>Alpenkorn betreibt Läden in 90 Dörfern.</p>`,
      '',
      'de-CH',
    ),
    {
      title: 'Verkäuferin / Verkäufer 60-80 %',
      company: 'Alpenkorn Detailhandels AG',
      location: 'Obersaxen',
      noClosing: true,
      has: ['Bestellung von Brot', 'Einsätzen am Samstag', 'Rabatt in allen Läden'],
      hasNot: ['Drucken'],
    },
  ),
  advert(
    'a search with one job open: cards with hashed classes, the open job’s pane with rating, chips and “show more”',
    'https://www.glimpsejobs.example/Job/leeds-baker-jobs-SRCH_IL.0,5_KO6,11.htm?jl=1009',
    doc(
      '62 baker Jobs in Leeds, November 2026 | Glimpse',
      `<header class="AppHeader_root__x8f1"><a href="/">Glimpse</a><nav><a href="/community">Community</a><a href="/Job">Jobs</a><a href="/Reviews">Companies</a><a href="/Salaries">Salaries</a></nav></header><div class="JobSearch_form__p2"><input value="baker"><input value="Leeds"></div><h1 class="SearchResultsHeader_jobCount__eHngv">62 baker jobs in Leeds, England</h1><div class="TwoColumnLayout_wrapper__h2"><div class="TwoColumnLayout_columnLeft__cXTly"><ul class="JobsList_jobsList__lqjTr">${[
        ['Assistant Baker', 'Crumb & Cove', 'Otley', '£25K - £27K'],
        ['Pastry Section Chef', 'Hotel Ferrand', 'Leeds', '£31K'],
        ['Night Baker', 'Millrace Bakehouse', 'Wakefield', '£29K - £32K'],
        ['Delivery Driver', 'Oven & Co', 'Pudsey', '£24K'],
      ]
        .map(
          ([title, firm, place, pay], at) =>
            `<li class="JobsList_jobListItem__wjTHv${at === 2 ? ' JobsList_selected__DL6cX' : ''}" data-jobid="100${at}"><div class="JobCard_jobCardWrapper__x"><span class="EmployerProfile_compactEmployerName__9MGcV">${firm}</span><span class="rating">3.${at}</span><a class="JobCard_jobTitle__GLyJ1" href="#">${title}</a><div class="JobCard_location__Ds1fM">${place}</div><div class="JobCard_salaryEstimate__QpbTW">${pay} (Employer est.)</div><div class="JobCard_jobDescriptionSnippet__l1tnl">You will join a small team that starts early&hellip;</div></div></li>`,
        )
        .join(
          '',
        )}</ul></div><div class="TwoColumnLayout_columnRight__GRvqO"><div class="JobDetails_jobDetailsContainer__y9P3L"><header class="JobDetails_jobDetailsHeader__Hd9M3"><a class="EmployerProfile_profileContainer__63w3R" href="/Overview"><img alt="Millrace Bakehouse logo" src="l"><div class="EmployerProfile_employerInfo__d8uSE"><h4 class="heading_Heading__BqX5J heading_Subhead__Ip1aW">Millrace Bakehouse</h4><span class="rating-single-star_RatingText__5fdjN">3.2</span></div></a><h1 id="jd-job-title-1002" class="heading_Heading__BqX5J heading_Level1__soLZs">Night Baker</h1><div data-test="location" class="JobDetails_location__mSg5h">Wakefield, England</div><button data-test="easyApply">Easy Apply</button><button>Save</button></header><section><div class="JobDetails_jobDescriptionWrapper___tqxc"><div class="JobDetails_jobDescription__uW_fK JobDetails_showHidden__C_FOA"><div><p>Millrace Bakehouse has baked by the canal since before the railway. Six of us start at ten at night and the vans leave at five.</p><p><b>What the work is</b></p>${ul('Mix, shape and bake about nine hundred loaves a shift', 'Feed the starters and note how they behave', 'Leave the bench ready for the morning crew')}<p><b>Who it suits</b></p><p>You have a year of bread behind you, you lift sacks with care and you sleep well in daylight.</p><p>Pay: £29,000.00-£32,000.00 per year</p></div></div><button class="JobDetails_showMore___Le6L">Show more</button></div></section><section class="Section_sectionComponent__nRsB2"><h2>Base pay range</h2><p>£29K - £32K (Employer provided)</p></section><section class="Section_sectionComponent__nRsB2"><h2>Company overview</h2><div>Size</div><div>1 to 50 Employees</div></section></div></div></div>`,
    ),
    {
      title: 'Night Baker',
      company: 'Millrace Bakehouse',
      location: 'Wakefield',
      noClosing: true,
      salary: '£29',
      has: ['since before the railway', 'Feed the starters', 'sleep well in daylight'],
      hasNot: ['Hotel Ferrand', 'Pastry Section Chef', '62 baker jobs'],
    },
  ),
  advert(
    'a Brazilian board of hashed classes: facts as pairs beside icons, a closing line in small type, the form in the page',
    'https://www.cacatalentos.example/pt/farol-digital/jobs/analista-de-redes-pleno',
    doc(
      'Analista de Redes Pleno | CaçaTalentos',
      `<div class="css-0"><header class="css-1v3caum"><a href="/"><img alt="CaçaTalentos" src="l"></a><a class="chakra-link css-1h" href="/vagas">Vagas</a><a class="chakra-link" href="/empresas">Para empresas</a></header><div class="css-e7"><div class="css-11"><a href="/pt/farol-digital/jobs"><img alt="Farol Digital" src="f"></a><p class="chakra-text css-k2">Farol Digital</p></div><h1 class="chakra-text css-jpi4pv">Analista de Redes Pleno</h1><div class="css-e734bq"><div class="css-zqatfe"><svg></svg><time class="chakra-text css-kc79m6" datetime="2026-11-10T16:09:10Z">Atualizada há 10 dias</time></div><div class="css-zqatfe"><svg></svg><time class="chakra-text css-kc79m6" datetime="2026-12-18T19:01:55Z">Inscrições até 18/12/2026</time></div></div></div><div class="css-1ol0npo"><div class="css-9kxc0e"><div class="css-58ei0o"><p class="chakra-text css-8th94x">Presencial</p><p class="chakra-text css-1jw46ca">Recife, PE</p></div></div><div class="css-9kxc0e"><div class="css-58ei0o"><p class="chakra-text css-8th94x">Faixa de Remuneração</p><p class="css-1avk8lc">R$ 6.500 - R$ 8.000 · CLT</p></div></div><div class="css-9kxc0e"><div class="css-58ei0o"><p class="chakra-text css-8th94x">Nível de Experiência</p><p class="css-pqx2wz">Pleno</p></div></div></div><div class="css-aourtp"><div id="job-details" class="css-1u2k8uc"><div class="css-1811skr"><h2 class="chakra-text css-rgnbk2">Requisitos</h2><div class="css-16fxlka"><div class="css-1y9svmk"><span class="css-m93klk">Roteamento e comutação</span></div><div class="css-1y9svmk"><span class="css-m93klk">Leitura em inglês</span></div></div></div><div class="css-j7qwjs"><h2 class="chakra-text css-dqjccb">Tarefas e Responsabilidades</h2><div class="css-6lrb7u"><h3>Sobre a vaga</h3><p>A equipe cuida da rede de quarenta escolas e precisa de alguém que goste de rua tanto quanto de terminal.</p><h3>Responsabilidades</h3>${ul('Visitar escolas quando o enlace cai', 'Documentar cada mudança no mesmo dia', 'Orientar dois estagiários')}<h3>Benefícios</h3><p>Vale-refeição, plano de saúde e uma folga no mês do aniversário.</p></div></div></div><section class="css-178yklu"><h2 class="chakra-text css-a4cii5">Como se candidatar</h2><p>As candidaturas são feitas nesta página. Você precisa de um currículo em PDF.</p></section><form><label class="chakra-form__label">Nome completo<input placeholder="Seu nome completo"></label><label>Celular com DDD<input></label><label>Anexe seu currículo<input type="file"></label><button>Quero me candidatar</button></form></div><footer><p>CaçaTalentos Tecnologia Ltda.</p></footer></div>`,
      '',
      'pt-BR',
    ),
    {
      title: 'Analista de Redes Pleno',
      company: 'Farol Digital',
      location: 'Recife',
      closingOn: '2026-12-18',
      salary: '6.500',
      has: ['rede de quarenta escolas', 'no mesmo dia', 'Orientar dois estagiários'],
      hasNot: ['Anexe seu currículo', 'Para empresas'],
    },
  ),
  none(
    'a German architect’s page of two open posts, with what the office offers and an address to write to',
    'https://www.lindenhof-architektur.example/stellenangebot.html',
    doc(
      'Stellenangebot – Lindenhof Architektur',
      `<header class="kopf"><a class="marke" href="/">Lindenhof Architektur</a><nav class="hauptmenue"><ul><li><a href="/buero">Das Büro</a></li><li><a href="/projekte">Projekte</a></li><li><a href="/stellenangebot.html" aria-current="page">Stellenangebot</a></li></ul></nav></header><main><h1>Lindenhof Architektur <strong>sucht</strong> …</h1><p>… Verstärkung für das Team in der Südstadt.</p><div class="spalten"><div class="karte"><h3>Offene Stelle</h3><p>Eine/n Innenarchitekt/in (m/w/d) in Voll- oder Teilzeit</p><p><a href="/s1">Zur vollständigen Stellenbeschreibung</a></p></div><div class="karte"><h3>Offene Stelle</h3><p>Eine/n Bauzeichner/in (m/w/d) in Voll- oder Teilzeit</p><p><a href="/s2">Zur vollständigen Stellenbeschreibung</a></p></div></div><h2>Was Sie von uns erwarten können</h2>${ul('Unbefristete Festanstellung', 'Geregelte Arbeitszeit', 'Gute Anbindung')}<h2>Passen wir zusammen?</h2><p>Dann bewerben Sie sich per E-Mail an team@lindenhof.example.</p></main><footer>Lindenhof Architektur · Jordanstraße 26a · 30173 Hannover</footer>`,
      '',
      'de',
    ),
  ),
  none(
    'a sign-in wall of a professional network that names the job behind it',
    'https://www.linkfield.example/authwall?trk=bf&sessionRedirect=jobs%2Fview%2F4',
    doc(
      'Sign Up | LinkField',
      `<main class="authwall"><h1 class="authwall-join-form__title">Join LinkField</h1><p>Sign in to view Night Baker at Millrace Bakehouse in Wakefield.</p><form><label>Email<input id="email"></label><label>Password (6+ characters)<input type="password"></label><p>By clicking Agree &amp; Join, you agree to the User Agreement, Privacy Policy, and Cookie Policy.</p><button>Agree &amp; Join</button></form><p>Already on LinkField? <a href="/login">Sign in</a></p></main>`,
    ),
  ),
  none(
    'a careers service’s profile of an occupation, with hours, pay and duties',
    'https://www.careerpathways.example/advice/planning/jobprofiles/Pages/registrar.aspx',
    doc(
      'Registrar of births and deaths job profile | Career Pathways',
      `<header><a href="/">Career Pathways</a><form><input placeholder="Search job profiles"></form></header><main><h1>Registrar of births and deaths</h1><ul class="job-profile-facts"><li><h3>Hours</h3><p>37 per week</p></li><li><h3>Starting salary</h3><p>£23,500 + per year</p></li></ul>${p('Registrars record births, deaths and marriages and conduct ceremonies.')}<h2>The work</h2><p>Your day-to-day duties may include:</p>${ul('interviewing parents and relatives', 'keeping statistics', 'conducting civil ceremonies')}<h2>Entry requirements</h2>${p('You may need two A levels. Employers will look for experience of working with the public.')}<h2>Skills and knowledge you’ll need</h2>${ul('tact', 'accuracy')}<h2>More information</h2><p>Most jobs are with local councils. <a href="/find">Find courses and vacancies near you</a></p></main>`,
    ),
  ),
];
