/** Adverts in other languages than English. */
import { type GeneralPage, menu, page } from './page-parts';

export const pagesOfAdvertsAbroad: GeneralPage[] = [
  {
    name: 'a Japanese advert with labelled rows',
    url: 'https://shigoto.example/jb/12345',
    html: page(
      '施工管理の求人 - 株式会社ラーク | シゴトボックス',
      `<header><a href="/">シゴトボックス</a></header><main><h1>施工管理</h1><dl><dt>会社名</dt><dd>株式会社ラーク</dd><dt>勤務地</dt><dd>東京都 港区 芝浦一丁目</dd><dt>給与</dt><dd>月給 30万円 ~ 45万円</dd></dl><h2>仕事内容</h2><p>大型マンションの新築工事における施工管理をお任せします。工程、品質、安全の管理が中心で、協力会社との打ち合わせも担当していただきます。</p><h2>応募資格</h2><p>普通自動車免許をお持ちの方。施工管理の経験が三年以上ある方を歓迎します。資格の取得は会社が支援します。</p><h2>福利厚生</h2><p>社会保険完備、交通費支給、住宅手当、家族手当、退職金制度があります。年間休日は百二十五日です。</p><a class="btn" href="#">応募する</a></main>`,
    ),
    expected: {
      title: '施工管理',
      company: '株式会社ラーク',
      location: '東京都',
      has: ['施工管理をお任せします', '資格の取得は会社が支援します', '年間休日は百二十五日です'],
      hasNot: ['応募する'],
    },
  },
  {
    name: 'a French advert of a company’s own site',
    url: 'https://www.alouette.example/carrieres/offres/acheteur-projet',
    html: page(
      'Acheteur projet H/F - Alouette SA',
      `${menu}<main><h1>Acheteur projet H/F</h1><ul><li>Lieu : Lyon</li><li>Type de contrat : CDI</li></ul><p>Alouette SA conçoit des outils pour les artisans. Nous recherchons une personne qui aime négocier et qui sait expliquer un chiffre.</p><h2>Vos missions</h2><ul><li>Négocier les contrats avec nos fournisseurs dans toute la région</li><li>Tenir à jour le plan d’achats chaque mois</li></ul><h2>Votre profil</h2><ul><li>Trois ans d’expérience dans les achats publics ou privés</li><li>Vous êtes à l’aise avec les chiffres et avec les gens</li></ul><p>Date limite de candidature : 15 décembre 2026</p><a class="btn" href="#">Postuler</a></main>`,
    ),
    expected: {
      title: 'Acheteur projet H/F',
      company: 'Alouette SA',
      location: 'Lyon',
      closingOn: '2026-12-15',
      has: ['Négocier les contrats', 'Trois ans d’expérience'],
      hasNot: ['Postuler'],
    },
  },
  {
    name: 'a German advert with its board around it',
    url: 'https://www.stellenfinder.example/stellenangebote--Einkaeufer-Leipzig-Lerche-GmbH--9876543.html',
    html: page(
      'Einkäufer (m/w/d) in Leipzig bei Lerche GmbH | Stellenfinder',
      `${menu}<main><h1>Einkäufer (m/w/d)</h1><div><a href="/firma/lerche">Lerche GmbH</a></div><div class="job-location">Leipzig</div><p>Für unser Team in Leipzig suchen wir ab sofort einen Menschen, der gerne verhandelt und gut rechnet.</p><h3>Ihre Aufgaben</h3><ul><li>Verhandlung von Verträgen mit unseren Lieferanten</li><li>Pflege des Einkaufsplans und seiner Zahlen</li></ul><h3>Ihr Profil</h3><ul><li>Abgeschlossene Ausbildung im Handel oder in der Verwaltung</li><li>Freude an Zahlen und an Menschen</li></ul><h3>Wir bieten</h3><ul><li>Dreißig Tage Urlaub und eine Werkstatt für alle</li></ul><button>Jetzt bewerben</button></main>`,
    ),
    expected: {
      title: 'Einkäufer (m/w/d)',
      company: 'Lerche GmbH',
      location: 'Leipzig',
      has: ['Verhandlung von Verträgen', 'Freude an Zahlen', 'Dreißig Tage'],
      hasNot: ['Jetzt bewerben'],
    },
  },
  {
    name: 'a Ukrainian advert with facts in a row of icons',
    url: 'https://robota.example/jobs/5551234/',
    html: page(
      'Вакансія: Менеджер із закупівель у місті Київ, компанія «Жайворонок» — Робота',
      `${menu}<main><h1>Менеджер із закупівель</h1><p><a href="/company/1">Жайворонок</a></p><p>Київ, вул. Хрещатик, 1</p><p>Повна зайнятість</p><p>Ми шукаємо людину, яка вміє домовлятися з постачальниками та любить порядок у цифрах.</p><h3>Обов’язки:</h3><ul><li>Переговори з постачальниками по всій країні</li><li>Щомісячне оновлення плану закупівель</li></ul><h3>Вимоги:</h3><ul><li>Досвід роботи у закупівлях від двох років</li><li>Уміння пояснювати цифри простими словами</li></ul><h3>Ми пропонуємо:</h3><ul><li>Тридцять днів відпустки та дружню команду</li></ul><button>Відгукнутися</button></main>`,
    ),
    expected: {
      title: 'Менеджер із закупівель',
      company: 'Жайворонок',
      location: 'Київ',
      has: ['Переговори з постачальниками', 'Досвід роботи', 'Тридцять днів'],
      hasNot: ['Відгукнутися'],
    },
  },
  {
    name: 'a Korean advert with a table of facts',
    url: 'https://iljari.example/recruit/view/778899',
    html: page(
      '[종달새도구] 구매 담당자 채용 - 일자리',
      `<main><h1>구매 담당자</h1><table><tr><th>회사명</th><td>종달새도구</td></tr><tr><th>근무지역</th><td>서울 마포구</td></tr><tr><th>고용형태</th><td>정규직</td></tr></table><h2>담당업무</h2><ul><li>협력 업체와의 계약 협상 및 단가 관리를 담당합니다</li><li>매월 구매 계획을 세우고 실적을 보고합니다</li></ul><h2>자격요건</h2><ul><li>구매 또는 자재 업무 경력 삼 년 이상이신 분</li><li>숫자를 쉽게 설명할 수 있는 분을 찾습니다</li></ul><h2>복리후생</h2><p>연차 휴가, 사대 보험, 점심 식사 제공, 자기계발비를 지원하며 매년 건강 검진을 제공합니다.</p><button>지원하기</button></main>`,
    ),
    expected: {
      title: '구매 담당자',
      company: '종달새도구',
      location: '서울',
      has: ['계약 협상', '숫자를 쉽게', '건강 검진'],
      hasNot: ['지원하기'],
    },
  },
  {
    name: 'a Czech advert below a privacy notice',
    url: 'https://prace.example/rpd/1614397443/',
    html: page(
      'Nákupčí – Skřivan nářadí s.r.o.',
      `${menu}<div class="privacy"><h2>Ochrana osobních údajů</h2><p>Vážíme si vašeho soukromí a vaše údaje zpracováváme jen tak dlouho, jak je to potřeba.</p></div><main><h1>Nákupčí</h1><dl><dt>Společnost</dt><dd>Skřivan nářadí s.r.o.</dd><dt>Adresa</dt><dd>Praha – Vinohrady</dd></dl><p>Hledáme člověka, který umí vyjednávat s dodavateli a má rád pořádek v číslech.</p><p><strong>Náplň práce:</strong></p><ul><li>Vyjednávání smluv s dodavateli po celé zemi</li><li>Každý měsíc aktualizace plánu nákupu</li></ul><p><strong>Požadujeme:</strong></p><ul><li>Dva roky praxe v nákupu nebo v logistice</li></ul><p><strong>Nabízíme:</strong></p><ul><li>Pět týdnů dovolené a dílnu pro všechny</li></ul><a class="button" href="#">Odpovědět</a></main>`,
    ),
    expected: {
      title: 'Nákupčí',
      company: 'Skřivan nářadí s.r.o.',
      location: 'Praha',
      has: ['Vyjednávání smluv', 'Dva roky praxe', 'Pět týdnů'],
      hasNot: ['Vážíme si vašeho soukromí', 'Odpovědět'],
    },
  },
];
