/** The third set: applicant systems, American employers' own sites, and adverts in other languages. */
import type { GeneralPage } from '../page-parts';
import { bold, czech, french, german, polish, prose } from './bodies';
import { advert, consent, cookies, doc, p, posting, ul } from './parts';

/** Pages of the third set in other languages than English, and what was left of it. */
export const thirdAdvertsAbroad: GeneralPage[] = [
  advert(
    'a German board: facts as icons, company as a link, gender note in the title',
    'https://www.arbeitshafen.example/stellenangebote--Disponent-m-w-d-Bremen-Weserkran-GmbH--9912.html',
    doc(
      'Disponent (m/w/d) - Job in Bremen - Weserkran GmbH - Arbeitshafen',
      `${cookies}<header><a href="/">Arbeitshafen</a><nav><a href="/">Jobs finden</a><a href="/ag">Für Arbeitgeber</a></nav></header><main><h1>Disponent (m/w/d)</h1><ul><li><a href="/c/1">Weserkran GmbH</a></li><li>Bremen</li><li>Feste Anstellung</li><li>Vollzeit</li><li>vor 2 Tagen</li></ul><button>Ich bin interessiert</button><h2>Einleitung</h2><p>Die Weserkran GmbH hebt seit 1958, was andere nicht heben.</p>${german.html}<h2>Kontakt</h2><p>Frau Petra Lühr, Telefon 0421 555010. Bitte bewerben Sie sich bis zum 15.12.2026.</p></main><section><h2>Ähnliche Jobs</h2><ul><li><a href="/1">Lagerleiter (m/w/d)</a> Hansafracht</li><li><a href="/2">Fahrer (m/w/d)</a> Blitzkurier</li><li><a href="/3">Kaufmann (m/w/d)</a> Deichsped</li></ul></section>`,
      '',
      'de',
    ),
    {
      title: 'Disponent (m/w/d)',
      company: 'Weserkran GmbH',
      location: 'Bremen',
      closingOn: '2026-12-15',
      has: german.has,
      hasNot: ['Hansafracht', 'Für Arbeitgeber'],
    },
  ),
  advert(
    'a German town: title in the text, site name as h1',
    'https://www.stadt-elmsbeck.example/rathaus/karriere/stellenangebote/sachbearbeitung-bauamt',
    doc(
      'Sachbearbeitung Bauamt (m/w/d) | Stadt Elmsbeck',
      `<header><h1>Stadt Elmsbeck</h1><nav><a href="/">Rathaus</a><a href="/">Kultur</a></nav></header><main><p>Sie sind hier: Rathaus / Karriere / Stellenangebote</p><p>Die Stadt Elmsbeck sucht zum nächstmöglichen Zeitpunkt eine</p><h2>Sachbearbeitung Bauamt (m/w/d)</h2><p>Entgeltgruppe 9b TVöD, Teilzeit, unbefristet</p>${german.html}<p>Bewerbungsfrist: 6. Dezember 2026</p><p>Stadt Elmsbeck, Marktplatz 1, 25335 Elmsbeck</p></main>`,
      '',
      'de',
    ),
    {
      title: 'Sachbearbeitung Bauamt (m/w/d)',
      company: 'Stadt Elmsbeck',
      location: 'Elmsbeck',
      closingOn: '2026-12-06',
      has: german.has,
      hasNot: [],
    },
  ),
  advert(
    'a French board: H/F, place with a département, company in bold',
    'https://www.emploi-rive.example/offre/assistant-administratif-h-f-nantes-44/17722',
    doc(
      'Offre d’emploi Assistant administratif H/F - Nantes (44) - Atelier Kerdoncuff | Emploi Rive',
      `${cookies}<header><a href="/">Emploi Rive</a><a href="/connexion">Se connecter</a></header><main><nav><a href="/">Accueil</a> &gt; <a href="/e">Emploi</a> &gt; <a href="/n">Nantes</a></nav><h1>Assistant administratif H/F</h1><p><strong>Atelier Kerdoncuff</strong></p><p>Nantes - 44</p><p>CDI</p><p>26 000 - 29 000 EUR par an</p><h2>Descriptif du poste</h2>${french.html}<p>Publiée le 14/11/2026 - Réf : AK-221</p><button>Postuler</button></main><aside><h2>Offres similaires</h2><ul><li><a href="/1">Comptable H/F</a></li><li><a href="/2">Standardiste H/F</a></li><li><a href="/3">Gestionnaire de paie H/F</a></li></ul></aside>`,
      '',
      'fr',
    ),
    {
      title: 'Assistant administratif H/F',
      company: 'Atelier Kerdoncuff',
      location: 'Nantes',
      noClosing: true,
      has: french.has,
      hasNot: ['Standardiste', 'Se connecter'],
    },
  ),
  advert(
    'a French employer’s page with a deadline in words',
    'https://recrutement.musee-des-algues.example/offres/mediateur-culturel',
    doc(
      'Médiateur culturel (F/H) – Musée des Algues',
      `<header><img alt="Musée des Algues" src="l"></header><main><h1>Médiateur culturel (F/H)</h1><p>Lieu de travail : Roscoff</p><p>CDD de 8 mois, temps plein</p><p>Le Musée des Algues reçoit 60 000 visiteurs par an.</p>${french.html}<p>Candidatures à adresser avant le 10 décembre 2026.</p></main>`,
      '',
      'fr',
    ),
    {
      title: 'Médiateur culturel (F/H)',
      company: 'Musée des Algues',
      location: 'Roscoff',
      closingOn: '2026-12-10',
      has: french.has,
      hasNot: [],
    },
  ),
  advert(
    'a Czech board with a company block and a privacy notice',
    'https://www.prace-most.example/rpd/20011477/',
    doc(
      'Obchodní referent | PráceMost.cz',
      `<header><a href="/">PráceMost</a><a href="/nabidky">Nabídky práce</a></header><main><h1>Obchodní referent</h1><p>Strojírny Kladruby a.s.</p><p>Pardubice – Zelené Předměstí</p><p>38 000 – 45 000 Kč / měsíc</p>${czech.html}<h2>Informace o pozici</h2><dl><dt>Společnost</dt><dd>Strojírny Kladruby a.s.</dd><dt>Typ pracovního poměru</dt><dd>Práce na plný úvazek</dd></dl><button>Odpovědět</button><p>Odesláním odpovědi souhlasíte se zpracováním osobních údajů.</p></main>`,
      '',
      'cs',
    ),
    {
      title: 'Obchodní referent',
      company: 'Strojírny Kladruby a.s.',
      location: 'Pardubice',
      noClosing: true,
      has: czech.has,
      hasNot: [],
    },
  ),
  advert(
    'a Polish board: the company’s heading holds a link “about the firm”',
    'https://www.pracownik.example/praca/magazynier-poznan,oferta,1003',
    doc(
      'Magazynier, Poznań, Wielkopolski Skład Sp. z o.o. - Pracownik.pl',
      `${cookies}<header><a href="/">Pracownik.pl</a></header><main><h1>Magazynier</h1><h2>Wielkopolski Skład Sp. z o.o. <a href="/firma/1">O firmie</a></h2><ul><li>Poznań, ul. Składowa 4</li><li>ważna jeszcze 9 dni (do 29 lis 2026)</li><li>umowa o pracę</li><li>pełny etat</li></ul>${polish.html}<button>Aplikuj</button></main><section><h3>Podobne oferty</h3><ul><li><a href="/1">Kierowca</a></li><li><a href="/2">Pakowacz</a></li><li><a href="/3">Brygadzista</a></li></ul></section>`,
      '',
      'pl',
    ),
    {
      title: 'Magazynier',
      company: 'Wielkopolski Skład Sp. z o.o.',
      location: 'Poznań',
      has: polish.has,
      hasNot: ['Pakowacz'],
    },
  ),
  advert(
    'a Ukrainian board with labels on icons',
    'https://www.robotka.example/jobs/5511882/',
    doc(
      'Вакансія Бухгалтер у компанії Зерно Плюс, Вінниця — Robotka',
      `<header><a href="/">Robotka</a><a href="/">Знайти вакансії</a></header><main><h1>Бухгалтер</h1><ul><li>25 000 – 30 000 грн</li><li><a href="/c">Зерно Плюс</a></li><li>Вінниця, вулиця Соборна, 12</li><li>Повна зайнятість</li></ul><h2>Опис вакансії</h2><p>Компанія «Зерно Плюс» шукає бухгалтера до офісу у Вінниці.</p><p><b>Обов’язки:</b></p>${ul('ведення первинної документації', 'звірка з постачальниками')}<p><b>Вимоги:</b></p>${ul('досвід роботи від двох років', 'знання програм обліку')}<button>Відгукнутися</button></main>`,
      '',
      'uk',
    ),
    {
      title: 'Бухгалтер',
      company: 'Зерно Плюс',
      location: 'Вінниця',
      noClosing: true,
      has: ['до офісу у Вінниці', 'звірка з постачальниками', 'досвід роботи від двох років'],
      hasNot: ['Знайти вакансії'],
    },
  ),
  advert(
    'a Japanese employer’s page with a table of conditions',
    'https://www.aokaze-seika.example/recruit/career/sales',
    doc(
      '営業職（中途採用）｜採用情報｜青風製菓株式会社',
      `<header><a href="/"><img alt="青風製菓株式会社" src="l"></a><nav><a href="/">会社情報</a><a href="/">商品</a><a href="/recruit">採用情報</a></nav></header><main><h1>営業職（中途採用）</h1><table><tr><th>仕事内容</th><td>量販店への提案営業をお任せします。新商品の企画会議にも参加していただきます。</td></tr><tr><th>応募資格</th><td>高卒以上、普通自動車免許をお持ちの方。法人営業の経験がある方は歓迎します。</td></tr><tr><th>勤務地</th><td>金沢市</td></tr><tr><th>給与</th><td>月給24万円～32万円</td></tr><tr><th>勤務時間</th><td>8:30～17:30</td></tr><tr><th>休日・休暇</th><td>土日祝、年間休日120日</td></tr><tr><th>応募期限</th><td>2026年12月18日</td></tr></table><a href="/entry">応募する</a></main><footer>© 青風製菓株式会社</footer>`,
      '',
      'ja',
    ),
    {
      title: '営業職（中途採用）',
      company: '青風製菓株式会社',
      location: '金沢市',
      closingOn: '2026-12-18',
      has: ['提案営業をお任せします', '普通自動車免許', '年間休日120日'],
      hasNot: ['会社情報'],
    },
  ),
  advert(
    'a Korean board with a summary and a deadline',
    'https://www.ilteo.example/recruit/view?id=448812',
    doc(
      '[한빛물류] 물류센터 운영 담당자 채용 - 일터',
      `<header><a href="/">일터</a><a href="/login">로그인</a></header><main><p class="co"><a href="/c">한빛물류</a></p><h1>물류센터 운영 담당자 채용</h1><dl><dt>경력</dt><dd>경력 3년 이상</dd><dt>근무지역</dt><dd>인천 서구</dd><dt>고용형태</dt><dd>정규직</dd><dt>급여</dt><dd>연봉 3,800만원</dd><dt>마감일</dt><dd>2026.12.11</dd></dl><h2>담당업무</h2>${ul('입출고 계획 수립 및 재고 관리', '현장 인력 운영과 안전 점검')}<h2>자격요건</h2>${ul('물류센터 운영 경험이 있으신 분', '엑셀 활용이 가능하신 분')}<h2>복리후생</h2>${ul('통근버스 운행', '명절 상여')}<button>지원하기</button></main>`,
      '',
      'ko',
    ),
    {
      title: '물류센터 운영 담당자 채용',
      company: '한빛물류',
      location: '인천',
      closingOn: '2026-12-11',
      has: ['입출고 계획', '운영 경험이', '통근버스'],
      hasNot: ['로그인'],
    },
  ),
  advert(
    'a bakery’s note: place that repeats the employer',
    'https://www.gullwing-bakery.example/jobs/night-baker',
    doc(
      'Night Baker',
      `<header><a href="/">Gullwing Bakery</a></header><main><h1>Night Baker</h1><p>Gullwing Bakery, Whitstable</p>${prose.html}<p>£13.40 an hour. Tell us about yourself: bread@gullwing.example</p></main>`,
    ),
    {
      title: 'Night Baker',
      company: 'Gullwing Bakery',
      location: 'Whitstable',
      noClosing: true,
      has: prose.has,
      hasNot: [],
    },
  ),
  advert(
    'an embedded system on a firm’s page: heading per job, data that agrees',
    'https://www.fenwickdale-water.example/about/careers/job?gh_jid=5512',
    doc(
      'Careers | Fenwickdale Water',
      `${consent}<header><a href="/"><img alt="" src="l"></a><nav><a href="/bill">Pay a bill</a><a href="/leak">Report a leak</a><a href="/about/careers">Careers</a></nav></header><main><div class="hero"><h1>Careers</h1><p>Good work, close to home.</p></div><section><h2>Leakage Technician</h2><p>Hexham</p>${bold.html}<h3>Who we are</h3>${p('Fenwickdale Water looks after 9,000 kilometres of pipe.')}</section></main><footer><p>© Fenwickdale Water Limited 2026</p></footer>`,
      posting({
        title: 'Leakage Technician',
        hiringOrganization: { '@type': 'Organization', name: 'Fenwickdale Water' },
        jobLocation: { '@type': 'Place', address: { addressLocality: 'Hexham', addressCountry: 'GB' } },
        description: bold.html,
        validThrough: '2027-01-31T00:00',
      }),
    ),
    {
      title: 'Leakage Technician',
      company: 'Fenwickdale Water',
      location: 'Hexham',
      noClosing: true,
      has: bold.has,
      hasNot: ['Report a leak'],
    },
  ),
];
