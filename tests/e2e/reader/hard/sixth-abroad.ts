/** Boards, other languages and searches with one job open, second helping. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, doc, none, p, ul } from './parts';

const dl = (term: string, value: string) => `<dl><dt>${term}</dt><dd>${value}</dd></dl>`;
const jobCard = (title: string, firm: string, place: string, isOpen = false) =>
  `<li class="scaffold-layout__list-item${isOpen ? ' jobs-search-results-list__list-item--active' : ''}"><div class="job-card-container"><img alt="${firm} logo" src="l"><a class="job-card-container__link" href="#"><span aria-hidden="true"><strong>${title}</strong></span><span class="visually-hidden">${title} with verification</span></a><div class="artdeco-entity-lockup__subtitle"><span>${firm}</span></div><ul class="job-card-container__metadata-wrapper"><li><span>${place} (On-site)</span></li></ul><ul><li>Promoted</li><li>Easy Apply</li></ul></div></li>`;

export const sixthAbroad: GeneralPage[] = [
  advert(
    'a French public site of inclusive employers: the structure in a side box, a badge in the title, contract and town as pills',
    'https://emplois-solidaires.example/company/job_description/88214/card',
    doc(
      'Agent de collecte (H/F) - Atelier du Chardon - Les emplois solidaires',
      `<a class="skip" href="#main">Aller au contenu principal</a><header id="header"><a href="/"><img alt="Les emplois solidaires" src="l"></a><nav><ul><li><a href="/search">Rechercher un emploi</a></li><li><a href="/login">Se connecter</a></li><li><a href="/signup">S’inscrire</a></li></ul></nav></header><main id="main"><section class="s-title-02"><div class="c-navinfo"><a href="/search">Retour à la liste</a><span>Mise à jour le 09/11/2026</span></div><h1>\n Agent de collecte (H/F)\n <span class="badge badge-base rounded-pill bg-success">2 postes ouverts au recrutement</span></h1><div class="c-box c-box--action"><h2 class="visually-hidden">Actions rapides</h2><a href="/apply" aria-label="Postuler auprès de l'employeur solidaire Atelier du Chardon"><span>Postuler</span></a><button>Autres actions</button><ul class="dropdown-menu"><li>Copier le lien de cette fiche de poste</li><li>Signaler cette fiche de poste</li></ul></div></section><section class="s-section"><div class="row"><div class="col-lg-8"><div class="c-box"><div class="mb-4"><span class="badge rounded-pill">CDD insertion</span> <span class="badge rounded-pill">26h / semaine</span></div><p class="text-secondary"><i class="ri-map-pin-line"></i>\n Saint-Dié-des-Vosges (88)\n </p><hr><h3>Description du poste</h3><div><p>L’Atelier du Chardon ramasse ce que les autres jettent et lui cherche une deuxième vie.</p><p>Vous partez chaque matin avec un chauffeur, vous chargez les meubles donnés et vous remettez un reçu à la personne qui les donne.</p><p>L’après-midi, vous triez au dépôt et vous apprenez à réparer ce qui peut l’être.</p></div><h3>Profil recherché et prérequis</h3><div><p>Aucun diplôme n’est demandé. Il faut aimer le travail en équipe et pouvoir porter des charges avec une sangle.</p><p>Le permis B serait un plus.</p></div><div class="alert alert-warning"><p>L'ajout du <strong>Curriculum Vitae (CV)</strong> est fortement recommandé pour que la candidature soit étudiée par le recruteur.</p></div></div></div><div class="col-lg-4"><div class="c-box"><h2>Atelier du Chardon</h2><p>Entreprise d’insertion</p><ul><li>12 rue des Tanneurs, 88100 Saint-Dié-des-Vosges</li><li>03 29 55 50 17</li></ul><a href="/company">Voir la fiche de l’entreprise</a></div></div></div></section><section id="recrutements"><ul class="nav-tabs"><li><span>Recrutements en cours dans cette structure</span> <span class="badge">2</span></li></ul><ul class="list-group"><li><a href="#">Couturier (H/F)</a> Épinal</li><li><a href="#">Vendeur en recyclerie (H/F)</a> Saint-Dié-des-Vosges</li></ul></section></main><footer><a href="/aide">Centre d’aide</a></footer>`,
      '',
      'fr',
    ),
    {
      title: 'Agent de collecte (H/F)',
      company: 'Atelier du Chardon',
      location: 'Saint-Dié-des-Vosges',
      noClosing: true,
      has: [
        'ramasse ce que les autres jettent',
        'un reçu à la personne',
        'porter des charges avec une sangle',
      ],
      hasNot: ['Vendeur en recyclerie', 'Signaler cette fiche'],
    },
  ),
  advert(
    'a Korean board: company over the title, a summary in lists, the receipt period with start and end, the company at the foot',
    'https://www.ilteonaru.example/zf_user/jobs/relay/view?rec_idx=48217319',
    doc(
      '[㈜두레가마] 도자기 생산관리 담당자(D-14) - 일터나루',
      `<div id="sri_header"><h1 class="logo"><a href="/"><span class="blind">일터나루</span></a></h1><ul><li><a href="#">지역별</a></li><li><a href="#">직업별</a></li><li><a href="#">헤드헌팅</a></li></ul><a href="/login">로그인</a></div><div id="content"><div class="wrap_jview"><section class="jview"><div class="wrap_jv_cont"><div class="wrap_jv_header"><div class="jv_header"><a href="#" class="company">㈜두레가마</a><button type="button" title="관심기업 등록"><span>관심기업 등록</span></button><a href="#" class="btn_careers"><span>채용중 <span class="num">2</span></span></a><h1 class="tit_job">도자기 생산관리 담당자</h1><div class="btn_apply"><span class="dday">D-14</span><button><span>입사지원</span></button></div></div></div><div class="jv_cont jv_summary"><h2 class="jv_title blind">핵심 정보</h2><div class="cont"><div class="col">${dl('경력', '경력 2년 이상')}${dl('학력', '학력무관')}${dl('근무형태', '정규직')}</div><div class="col">${dl('급여', '연봉 3,600만원 이상')}${dl('근무일시', '주5일(월~금)')}${dl('근무지역', '경기 이천시')}</div></div></div><div class="jv_cont jv_detail"><h2 class="jv_title">상세요강</h2><div class="cont"><p>두레가마는 이천에서 삼십 년 동안 식기를 구워 온 회사입니다. 가마 여섯 기의 하루를 맡아 주실 분을 찾습니다.</p><p><b>담당업무</b></p>${ul('가마 소성 일정 수립과 기록 관리', '불량 원인 조사와 개선 보고', '흙과 유약의 재고 확인')}<p><b>자격요건</b></p>${ul('제조업 생산관리 경력 2년 이상', '엑셀로 현황을 정리할 수 있는 분')}<p><b>우대사항</b></p>${ul('도예 전공자', '인근 거주자')}<p><b>복리후생</b></p><p>중식 제공, 기숙사, 명절 상여금</p></div></div><div class="jv_cont jv_howto"><h2 class="jv_title">접수기간 및 방법</h2><div class="cont box"><div class="status"><div class="info_timer"><span class="txt">남은 기간</span><span class="day">14</span><span class="txt_day">일</span></div><dl class="info_period"><dt>시작일</dt><dd>2026.11.10 10:00</dd><dt class="end">마감일</dt><dd>2026.12.04 18:00</dd></dl></div><dl class="guide"><dt>지원방법</dt><dd>일터나루 입사지원</dd></dl></div></div><div class="jv_cont jv_company"><h2 class="jv_title">기업정보</h2><div class="box"><div class="company_name">㈜두레가마</div>${dl('대표자명', '오세린')}${dl('업종', '도자기 제조업')}${dl('기업주소', '경기 이천시 신둔면 도예로 17')}</div></div></div></section></div><section class="recommend"><h2>이 공고를 본 사람들이 함께 본 공고</h2><ul><li><a href="#">유리 공방 강사</a> 여주시</li><li><a href="#">물류센터 검수원</a> 광주시</li></ul></section></div>`,
      '',
      'ko',
    ),
    {
      title: '도자기 생산관리 담당자',
      company: '㈜두레가마',
      location: '이천시',
      closingOn: '2026-12-04',
      salary: '3,600',
      has: ['가마 여섯 기의 하루', '흙과 유약의 재고 확인', '엑셀로 현황을'],
      hasNot: ['유리 공방 강사', '관심기업 등록'],
    },
  ),
  advert(
    'a large British board: “Posted 12 November by” before the firm, facts with icons, courses and similar jobs beside the text',
    'https://www.sterlingjobs.example/jobs/transport-planner/53318842',
    doc(
      'Transport Planner - Shrewsbury - Alder Row Haulage - sterlingjobs.example',
      `<header><a href="/" class="logo">sterlingjobs.example</a><nav><a href="/jobs">Jobs</a><a href="/courses">Courses</a><a href="/career-advice">Career advice</a><a href="/recruiter">Recruiting?</a></nav><form><input placeholder="Job title, skill or company"><input placeholder="Town, city or postcode"><button>Search jobs</button></form></header><div class="container"><ol class="breadcrumb"><li>Jobs</li><li>Logistics jobs</li><li>Transport Planner</li></ol><div class="branded-job-details--container"><span class="label label-new">New</span><div class="job-header row"><div class="job-info--container"><h1>Transport Planner</h1><div class="posted"> Posted 12 November by <a href="/company-profile/alder-row"><span>Alder Row Haulage</span></a></div><div class="job-info--optional-icons"><div><i class="icon-applicants"></i> <span>Be one of the first ten applicants</span></div></div><div class="job-info--permament-icons"><div><img alt="" src="s.svg"><span>£34,000 - £37,000 per annum</span></div><div><img alt="" src="l.svg"><span><a href="/jobs/jobs-in-shrewsbury"><span data-qa="regionLbl">Shrewsbury</span></a>, <span data-qa="localityLbl">Shropshire</span></span></div><div><img alt="" src="t.svg"><span><a href="/jobs/permanent">Permanent</a>, <a href="/jobs/full-time">full-time</a></span></div></div></div></div><div class="apply-options"><button>Apply now</button><div class="external-app-caption">Apply on employer's website</div></div><div class="branded-job--description-container"><span> <p><strong>About us</strong></p> <p>Alder Row has moved bricks, beer and breakfast cereal out of Shropshire since 1961. Ninety lorries leave the yard before most people are awake.</p> <p><strong>The job</strong></p> <ul> <li>Match loads to drivers' hours without breaking either</li><li>Answer drivers who are lost, late or both</li><li>Bring empty miles down by a tenth</li></ul> <p><strong>You</strong></p> <p>You have planned transport for at least two years and hold, or will sit, the certificate of professional competence. Maps please you.</p> <p>Hours are 5.00am to 2.00pm, Monday to Friday, with one Saturday in four. Overtime is paid.</p></span></div><p>Reference: 53318842</p><p class="fraud-warning">Please note: no employer should ask you for money. <a href="#">Report this job</a></p></div><aside><section><h4>Similar jobs</h4><a class="list-group-item" href="#"><span>Fleet Administrator</span><span>£26,000</span><span>Telford</span></a><a class="list-group-item" href="#"><span>Warehouse Shift Manager</span><span>£38,000</span><span>Wrexham</span></a></section><section><h4>Recommended courses</h4><a href="#"><span>Transport Manager CPC (National)</span><span>Online, Self-paced</span></a></section></aside></div><footer>© Sterling Jobs 2026</footer>`,
    ),
    {
      title: 'Transport Planner',
      company: 'Alder Row Haulage',
      location: 'Shrewsbury',
      noClosing: true,
      salary: '£34,000',
      has: ['bricks, beer and breakfast cereal', 'who are lost, late or both', 'Maps please you'],
      hasNot: ['Warehouse Shift Manager', 'Self-paced', 'first ten applicants'],
    },
  ),
  advert(
    'a professional network’s search, signed in: doubled titles in the list, a top card with a line of dots, a tab of advice after the text',
    'https://www.linkfield.example/jobs/search/?currentJobId=4100721&keywords=welder&origin=JOBS_HOME',
    doc(
      '(3) &quot;welder&quot; Jobs | LinkField',
      `<header id="global-nav"><ul><li><a href="/feed">Home</a></li><li><a href="/mynetwork">My Network</a></li><li><a href="/jobs">Jobs</a></li><li><a href="/messaging">Messaging</a></li></ul></header><div class="scaffold-layout__list-detail-container"><div class="scaffold-layout__list"><header class="jobs-search-results-list__header"><h1 class="t-16">welder in Northern Ireland</h1><small>214 results</small></header><ul>${jobCard('Coded Welder', 'Lagan Vessel Works', 'Belfast')}${jobCard('Fabricator Welder', 'Slievemore Trailers', 'Ballymena', true)}${jobCard('Welding Inspector', 'Northgauge', 'Derry')}${jobCard('Plater', 'Mourne Steel', 'Newry')}</ul></div><div class="scaffold-layout__detail jobs-search__job-details"><div class="jobs-details__main-content"><div class="job-details-jobs-unified-top-card__container--two-pane"><div class="job-details-jobs-unified-top-card__company-name"><a href="/company/slievemore">Slievemore Trailers</a></div><button aria-label="Share">Share</button><div class="job-details-jobs-unified-top-card__job-title"><h1 class="t-24"><a href="/jobs/view/4100721">Fabricator Welder</a></h1></div><div class="job-details-jobs-unified-top-card__primary-description-container"><div><span class="tvm__text">Ballymena, Northern Ireland, United Kingdom</span> <span class="tvm__text">·</span> <span class="tvm__text">1 week ago</span> <span class="tvm__text">·</span> <span class="tvm__text">Over 100 applicants</span></div><span>Promoted by hirer · Actively reviewing applicants</span></div><div class="job-details-fit-level-preferences"><button><strong>On-site</strong></button><button><strong>Full-time</strong></button></div><button>Easy Apply</button><button>Save Fabricator Welder at Slievemore Trailers</button></div><div class="jobs-premium"><h2>How you match</h2><p>Retry Premium for £0</p></div><article class="jobs-description__container"><div id="job-details" class="jobs-box__html-content"><h2 class="text-heading-large">About the job</h2><div><p><span>Slievemore builds cattle trailers that outlive the farmer.</span></p><p><strong><span>Day to day</span></strong></p>${ul('<span>Weld aluminium and mild steel to drawing</span>', '<span>Jig up runs of ten</span>', '<span>Grind your own and be proud of it</span>')}<p><strong><span>What you need</span></strong></p><p><span>Three years on MIG and a test piece that we watch you make. Forklift ticket useful.</span></p><p><span>Four-day week, 39 hours, pension at six percent.</span></p></div></div></article><section class="jobs-company"><h2>About the company</h2><div>Slievemore Trailers</div><div>2,114 followers</div><p>Motor vehicle manufacturing · 51-200 employees</p></section><section><h2>Interested in working with us in the future?</h2><button>I’m interested</button></section></div></div></div>`,
    ),
    {
      title: 'Fabricator Welder',
      company: 'Slievemore Trailers',
      location: 'Ballymena',
      noClosing: true,
      has: ['outlive the farmer', 'Jig up runs of ten', 'a test piece that we watch you make'],
      hasNot: ['Lagan Vessel Works', 'Retry Premium', 'working with us in the future'],
    },
  ),
  advert(
    'a Dutch board of government posts: the municipality and its address in the head, days left instead of a date, labels over values',
    'https://www.overheidsklus.example/inhuuropdracht/gemeente-oudermeer/beleidsmedewerker-water/E8A11889',
    doc(
      'Beleidsmedewerker Water | Gemeente Oudermeer | Overheidsklus',
      `<header><a href="/"><img alt="Overheidsklus" src="l"></a><nav><a href="/opdrachten">Opdrachten</a><a href="/opdrachtgevers">Opdrachtgevers</a><a href="/inloggen">Inloggen</a></nav></header><main><div class="opdracht-kop"><img alt="Logo van Gemeente Oudermeer" src="g"><h1>Beleidsmedewerker Water</h1><p class="adres">Kerkstraat 30, 3962 CL Oudermeer, Nederland</p><p class="sluit">Sluit over 16 dagen</p></div><div class="feiten"><div><h3>Opdrachtgever:</h3><p>Gemeente Oudermeer</p></div><div><h3>Begindatum:</h3><p>Z.S.M.</p></div><div><h3>Einddatum:</h3><p>-</p></div><div><h3>Uren per week:</h3><p>28 - 32</p></div><div><h3>Publicatiedatum:</h3><p>17 nov 2026</p></div></div><a class="knop" href="/reageer">Reageer op deze opdracht</a><section><h2>Omschrijving</h2><p>Oudermeer ligt lager dan de rivier en dat weten we ieder voorjaar weer. Jij schrijft het plan dat de straten droog houdt.</p><h3>Dit ga je doen:</h3>${ul('Je stemt af met het waterschap en de buurgemeenten', 'Je legt bewoners uit waarom hun tegels eruit moeten', 'Je bewaakt de begroting van de riolering')}<h3>Functie-eisen</h3>${ul('Een afgeronde hbo-opleiding in civiele techniek of ruimtelijke ordening', 'Twee jaar ervaring bij een gemeente of waterschap')}<h3>Wij bieden</h3><p>Salarisschaal 10, een fietsplan en een kantoor met droge voeten.</p></section><section class="rekentool"><h2>Rekentool</h2><p>Hoeveel uur per week wil je werken?</p><input type="range"></section><section><h2>Vergelijkbare opdrachten</h2><ul><li><a href="#">Jurist omgevingsrecht</a> Gemeente Houtveen</li><li><a href="#">Projectleider wegen</a> Gemeente Zandberg</li></ul></section></main><footer>© Overheidsklus B.V.</footer>`,
      '',
      'nl',
    ),
    {
      title: 'Beleidsmedewerker Water',
      company: 'Gemeente Oudermeer',
      location: 'Oudermeer',
      has: ['lager dan de rivier', 'waarom hun tegels eruit moeten', 'een kantoor met droge voeten'],
      hasNot: ['Projectleider wegen', 'Hoeveel uur per week'],
    },
  ),
  none(
    'a French guide to writing an offer, with the headings of one',
    'https://www.conseil-rh.example/fiches/rediger-son-offre-demploi-les-5-etapes/',
    doc(
      'Rédiger son offre d’emploi : les 5 étapes - Conseil RH',
      `<header><a href="/">Conseil RH</a></header><article><h1>Rédiger son offre d’emploi : les 5 étapes</h1><p>Publié le 21/03/2026</p>${p('Votre offre doit permettre au candidat de se projeter dans le poste.')}<h2>L’intitulé du poste</h2>${p('Précisez le type de contrat (CDI, CDD) et le lieu de travail. Exemple : chef de culture (H/F) basé à Cestas.')}<h2>Les missions</h2>${ul('Décrivez les missions principales', 'Indiquez le rattachement')}<h2>Le profil recherché</h2>${ul('Formation et expérience souhaitées', 'Langues et logiciels')}<h2>Comment postuler</h2><p>Indiquez une date limite et une adresse, par exemple recrutement@entreprise.example.</p></article>`,
      '',
      'fr',
    ),
  ),
  none(
    'a Flemish town’s page of three open posts with the general conditions of entry',
    'https://www.kapelledries.example/wij-werven-aan',
    doc(
      'Wij werven aan - Lokaal bestuur Kapelledries',
      `<header><a href="/">Lokaal bestuur Kapelledries</a></header><main><h1>Wij werven aan</h1><p>Actueel hebben we drie openstaande functies bij ons lokaal bestuur:</p>${ul('Expert ICT (B4-B5, voltijds)', 'Medewerker bestuursadministratie (C1-C3, halftijds)', 'Medewerker zorg (C1-C3, voltijds)')}<p>De algemene voorwaarden zijn:</p>${ul('vijf jaar anciënniteit hebben', 'slagen voor de selectieprocedure')}<p>Heb je interesse? Solliciteren kan tot en met 30 november 2026 via personeel@kapelledries.example. De functiebeschrijvingen vind je in de bijlagen.</p></main>`,
      '',
      'nl-BE',
    ),
  ),
  none(
    'a Japanese firm’s explanation of what an advert for a post must state',
    'https://saiyo-notebook.example/guide/boshu-yoko/',
    doc(
      '募集要項とは？掲載項目と作成の流れを解説｜採用ノート',
      `<header><a href="/">採用ノート</a></header><article><h1>募集要項とは？掲載項目と作成の流れを解説</h1><p>更新日：2026年10月1日</p>${p('企業が人材を募集する際に、業務内容や勤務条件をまとめて載せるのが募集要項です。')}<h2>記載する項目</h2>${ul('職種・仕事内容', '応募資格', '勤務地', '給与', '休日休暇')}<h2>作成の流れ</h2>${p('求める人物像を決め、仕事内容を具体的に書きます。')}<a href="/contact">資料を無料ダウンロード</a></article>`,
      '',
      'ja',
    ),
  ),
];
