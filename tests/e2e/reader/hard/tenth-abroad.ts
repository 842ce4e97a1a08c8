/** Offices, boards and small firms in six other languages. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, doc, none, p, ul } from './parts';
import {
  czechTerms,
  frenchTerms,
  germanTerms,
  japaneseTerms,
  koreanTerms,
  ukrainianTerms,
} from './tenth-bodies';
import { icon, state, styles, tracker } from './tenth-noise';

const hw = (label: string, id: string, value: string) =>
  `<tr class="border_new"><th scope="row" class="fb in_width_9em">${label}</th><td><div id="${id}">${value}</div></td></tr>`;
const syn = (label: string, value: string) =>
  `<div class="offre-item"><p class="offre-item-label">${label}</p><p class="offre-item-text">${value}</p></div>`;

export const tenthAbroad: GeneralPage[] = [
  advert(
    'the French board of local authorities: number and day under the title, a synopsis of employer, place, day of start and last day for applications, rights to hire others in long sentences, missions and profile, a contact with a telephone',
    'https://www.emploi-communal.example/offre/o026261112000417-secretaire-general-mairie',
    doc(
      'Secrétaire général de mairie (h/f) - emploi-communal',
      `${tracker('GT-EC')}<header><a href="/"><img alt="emploi-communal, l’emploi des collectivités" src="ec.svg"></a><nav><a href="/offres">Rechercher une offre</a><a href="/metiers">Répertoire des métiers</a><a href="/collectivites">Espace employeur</a></nav></header><main><nav><a href="/">Accueil</a> &gt; <a href="/offres">Offres d’emploi</a></nav><div class="offre-entete"><h1>Secrétaire général de mairie (h/f)</h1><p>Offre n° O026261112000417</p><p>Publiée le 12/11/2026</p><button>Enregistrer en PDF</button><button>Partager</button></div><section><h2>Synthèse de l’offre</h2>${syn('Employeur', 'MAIRIE DE ROCHEBRUNE-SUR-BUËCH <a href="#">Découvrir cet employeur</a>')}${syn('Lieu de travail', '12 place du Lavoir, Rochebrune-sur-Buëch (Drôme (26))')}${syn('Poste à pourvoir le', '01/03/2027')}${syn('Date limite de candidature', '18/12/2026')}${syn('Type d’emploi', 'Emploi permanent - vacance d’emploi')}</section><section><h2>Détails de l’offre</h2>${syn('Famille de métiers', 'Citoyenneté, population, affaires administratives')}${syn('Grade(s) recherché(s)', 'Rédacteur<br>Rédacteur principal de 2ème classe')}${syn('Ouvert aux contractuels', 'Oui, à titre dérogatoire par rapport aux candidatures de fonctionnaires (art. L332-8 du code général de la fonction publique)')}<p>Un contractuel peut être recruté sur ce poste lorsque les besoins du service le justifient et qu’aucun fonctionnaire n’a pu l’être ; le contrat ne peut excéder trois ans.</p>${syn('Temps de travail', 'Temps complet')}${syn('Rémunération indicative', 'à partir de 2 150 euros brut selon expérience')}</section><section><h2>Descriptif de l’emploi</h2><p>Rochebrune compte 1 040 habitants, une école de trois classes, deux ponts dont un classé et une source qui se tarit chaque mois d’août. La secrétaire générale part rejoindre ses petits-enfants ; elle laisse des dossiers en ordre et un agenda qui ne l’est pas.</p><h3>Missions / conditions d’exercice</h3>${ul('Préparer les conseils, rédiger les délibérations et les faire comprendre', 'Bâtir le budget avec le maire et l’adjointe aux finances, sans oublier le pont', 'Tenir l’état civil, les élections et le cimetière', 'Encadrer quatre agents et recevoir qui pousse la porte', 'Monter les dossiers de subvention avant qu’ils ne soient clos')}<h3>Profils recherchés</h3>${ul('Connaissance des collectivités et du budget communal', 'Aisance à l’écrit, oreille pour ce qui n’est pas dit', 'Discrétion : la mairie est aussi le bureau de poste')}${frenchTerms.replace('quinze euros', 'vingt euros')}</section><section><h2>Contact et modalités de candidature</h2>${syn('Contact', '04 00 00 00 00')}${syn('Informations complémentaires', 'Lettre de motivation et CV à adresser à Monsieur le Maire. Entretiens prévus le 11/01/2027.')}</section><p class="travail-egal">Les collectivités sont des employeurs soumis à une obligation de non-discrimination.</p></main><aside><h2>Offres similaires</h2><ul><li><a href="#">Agent d’accueil (h/f), Mairie de Serres</a> Date limite : 01/12/2026</li></ul></aside><footer><a href="#">Mentions légales</a></footer>`,
      '',
      'fr',
    ),
    {
      title: 'Secrétaire général de mairie (h/f)',
      company: 'MAIRIE DE ROCHEBRUNE-SUR-BUËCH',
      location: 'Rochebrune-sur-Buëch',
      closingOn: '2026-12-18',
      salary: '2 150',
      has: [
        'un agenda qui ne l’est pas',
        'sans oublier le pont',
        'oreille pour ce qui n’est pas dit',
        'aussi le bureau de poste',
        'les livres que personne ne demande jamais',
      ],
      hasNot: ['Mairie de Serres', 'Espace employeur'],
    },
  ),
  advert(
    'a German town’s own content system: “Stellenangebote” as heading, the post in a bold line after “sucht zum nächstmöglichen Zeitpunkt eine”, group of pay, the last day in a sentence with a number to give, a note on data at the end, services at the side',
    'https://www.bad-wiesenquell.example/rathaus/stellenangebote/archivar.php',
    doc(
      'Stellenangebote | Stadt Bad Wiesenquell',
      `<a class="skip" href="#inhalt">Zum Inhalt springen</a><div class="kopf"><a href="/"><img alt="Wappen der Stadt Bad Wiesenquell" src="w.png"></a><form><label>Suche<input></label></form><nav><ul><li><a href="/rathaus">Rathaus &amp; Politik</a></li><li><a href="/leben">Leben in der Stadt</a></li><li><a href="/kur">Kur &amp; Gäste</a></li><li><a href="/bauen">Bauen</a></li></ul></nav></div><div id="inhalt"><p class="pfad">Sie sind hier: Startseite &gt; Rathaus &gt; Stellenangebote</p><h1>Stellenangebote</h1><div class="bildtext"><img alt="Das Rathaus mit Glockenspiel" src="r.jpg"></div><p>Die Stadt Bad Wiesenquell (18.400 Einwohner) sucht zum nächstmöglichen Zeitpunkt eine</p><p class="zentriert"><strong>Stadtarchivarin / Stadtarchivar (m/w/d)</strong></p><p>Die Stelle ist unbefristet und in Vollzeit (39 Stunden) zu besetzen; sie kann geteilt werden. Das Entgelt richtet sich nach Entgeltgruppe 11 TVöD (4.050 bis 5.930 Euro im Monat).</p><h2>Das Archiv</h2>${p('Das Stadtarchiv verwahrt 600 Meter Akten, 4.000 Karten und das Gästebuch des Kurhauses von 1811 bis heute. Es liegt im Keller des alten Badehauses und ist, entgegen allem, was Sie jetzt denken, trocken.')}<h2>Ihre Aufgaben</h2>${ul('Sie übernehmen, bewerten und erschließen Unterlagen der Ämter, auch solche, die es nur noch als Datei gibt', 'Sie beraten Nutzerinnen und Nutzer, vom Heimatforscher bis zur Schulklasse', 'Sie bereiten das Jubiläum der Quelle im Jahr 2029 vor und sagen dem Festausschuss, was nicht stimmt', 'Sie leiten eine Fachangestellte und zwei Ehrenamtliche')}<h2>Ihr Profil</h2>${ul('Laufbahnbefähigung oder Studium im Archivwesen oder in der Geschichte mit Archivpraxis', 'Sicherer Umgang mit alten Schriften und neuen Datenbanken', 'Freude daran, Nein zu sagen und dabei freundlich zu bleiben')}<h2>Wir bieten</h2>${ul('Jahressonderzahlung, betriebliche Altersversorgung und Leistungsentgelt', 'Gleitzeit und bis zu zwei Tage mobiles Arbeiten', 'Freien Eintritt ins Thermalbad vor neun Uhr')}${germanTerms.replace('nach der ersten gemeinsamen Baustelle', 'nach dem ersten gemeinsamen Umzug')}<p>Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt berücksichtigt.</p><p>Ihre Bewerbung mit den üblichen Unterlagen richten Sie bitte unter Angabe der Kennziffer 41/2026 bis zum <strong>13. Dezember 2026</strong> an den Magistrat der Stadt, Fachdienst Personal, oder an bewerbung@bad-wiesenquell.example. Die Gespräche finden voraussichtlich am 14. und 15. Januar 2027 statt. Auskunft gibt Frau Eckhardt.</p><h3>Hinweis zum Datenschutz</h3><p>Ihre Angaben werden nach Abschluss des Verfahrens gelöscht; Papier wird nicht zurückgesandt.</p><p class="stand">Eingestellt am 09.11.2026</p></div><div class="seite"><h3>Bürgerservice</h3><ul><li><a href="#">Abfallkalender</a></li><li><a href="#">Personalausweis</a></li></ul><h3>Aktuelles</h3><p>Weihnachtsmarkt vom 4. bis 6. Dezember 2026</p></div><div class="fuss"><p>Stadt Bad Wiesenquell, Marktplatz 1</p></div>`,
      '',
      'de',
    ),
    {
      title: 'Stadtarchivarin / Stadtarchivar (m/w/d)',
      company: 'Stadt Bad Wiesenquell',
      location: 'Bad Wiesenquell',
      closingOn: '2026-12-13',
      salary: '4.050',
      has: [
        'das Gästebuch des Kurhauses',
        'sagen dem Festausschuss, was nicht stimmt',
        'dabei freundlich zu bleiben',
        'vor neun Uhr',
        'solange sie nichts anfassen',
      ],
      hasNot: ['Weihnachtsmarkt', 'Abfallkalender'],
    },
  ),
  advert(
    'a Czech firm’s own pages out of included files: “Kariéra” as heading, the post as a second with an anchor, boxes that ask a question, the place in the contact only, reply by e-mail, references of customers',
    'https://www.zvonarnahora.example/kariera',
    doc(
      'Kariéra – Zvonařství Hora, s.r.o.',
      `<div id="top"><a href="/"><img src="z.gif" alt="Zvonařství Hora"></a><p class="slogan">Zvony, které zvoní</p><ul id="menu"><li><a href="/o-nas">O nás</a></li><li><a href="/zvony">Zvony</a></li><li><a href="/opravy">Opravy</a></li><li><a href="/kariera">Kariéra</a></li><li><a href="/kontakt">Kontakt</a></li></ul></div><div id="content"><div class="text_box"><h1>Kariéra</h1><p>Zvonařství Hora, s.r.o., je <a href="/o-nas">rodinná firma</a>, která od roku 1898 odlévá, ladí a věší zvony. Za tu dobu jsme odlili 2 310 kusů a o dva přišli. Do dílny v Brodku u Přerova hledáme posilu na pozici:</p></div><div class="text_box"><div class="float_box"><p class="title">?&nbsp;&nbsp;&nbsp;Máte sluch?</p><p>Poznáte, že je půltón vedle, i když kolem jede traktor? Pak čtěte dál.</p></div><h2 id="pozice">Slévač / slévačka zvonů</h2><p><strong>Náplň práce:</strong></p>${ul('příprava forem z&nbsp;hlíny, koňského trusu a trpělivosti', 'tavení bronzu a lití, obvykle v&nbsp;pátek a vždy potichu', 'čištění, broušení a ladění podle ladičky i podle ucha', 'montáže ve věžích po celé Moravě, občas i za hranicemi')}<p><strong>Požadujeme:</strong></p>${ul('vyučení ve slévárenském nebo jiném kovo oboru, případně praxi', 'nebát se výšek ani faráře', 'řidičský průkaz skupiny B')}<p><strong>Nabízíme:</strong></p>${ul('mzdu 38 000 až 46 000 Kč a podíl z&nbsp;každého odlitého zvonu', 'práci, po které zůstane něco na tři sta let', 'pět týdnů dovolené a obědy u paní Horové')}${czechTerms}<p>Nástup podle dohody, nejlépe po Novém roce. Životopis a pár vět o sobě posílejte na <a href="mailto:prace@zvonarnahora.example">prace@zvonarnahora.example</a>; ozveme se každému.</p></div><div class="text_box"><h3>Kde nás slyšíte</h3><ul><li>Kostel sv. Jiljí, Lipník: zvon Václav, 840 kg</li><li>Radnice v Hranicích: zvonkohra o 12 zvonech</li></ul></div></div><div id="foot"><p>Zvonařství Hora, s.r.o., Nádražní 17, 751 03 Brodek u Přerova, IČ 00000000</p></div>`,
      '',
      'cs',
    ),
    {
      title: 'Slévač / slévačka zvonů',
      company: 'Zvonařství Hora, s.r.o.',
      location: 'Brodek u Přerova',
      noClosing: true,
      salary: '38 000',
      has: [
        'koňského trusu a trpělivosti',
        'nebát se výšek ani faráře',
        'zůstane něco na tři sta let',
        'ozveme se každému',
        'odlijete první zvonek',
      ],
      hasNot: ['zvonkohra o 12 zvonech', 'Zvony, které zvoní'],
    },
  ),
  advert(
    'the other large Ukrainian board: pay over the title, the firm in a span of a link, town with the nearest stop, chips of the kind of work, the text in a drawn block with bold labels, the contact’s name, vacancies alike',
    'https://robitnyk.example/company417/vacancy10044817',
    doc(
      'Вакансія Бджоляр-технолог в компанії Медова Гора, Кременець | robitnyk.example',
      `${state('ng-state', ['Пасічник', 'Липовий Цвіт', 'Збараж'])}${styles('santa')}<app-root><app-header><a href="/"><img alt="robitnyk" src="r.svg"></a><a href="/candidates">Знайти резюме</a><a href="/companies">Компанії</a><button>Увійти</button></app-header><alliance-vacancy-page><div class="santa-flex"><article><div class="santa-m-0" data-id="vacancy-salary-from-to">28 000 – 34 000 ₴ <span>до вирахування податків</span></div><h1 class="santa-typo-h3 santa-mb-10" data-id="vacancy-title">Бджоляр-технолог</h1><div class="santa-mr-10"><a href="/company417"><span class="santa-typo-regular-bold">Медова Гора</span></a></div><ul><li><span>Кременець</span> <span>вул. Дубенська, 41 · 300 м від автостанції</span></li><li>повна зайнятість</li><li>від 2 років досвіду</li><li>житло надається</li></ul><div class="santa-flex"><button>Відгукнутися</button><button aria-label="Зберегти">${icon('file', 'Зберегти')}</button></div><div id="description-wrap"><div class="full-desc"><p>Медова Гора – це 640 вуликів, один фургон і цех, у якому пахне липою навіть у лютому. Ми продаємо мед у дванадцять країн і щороку сваримося з бджолами щодо врожаю.</p><p><b>Що треба робити:</b></p>${ul('Вести пасіку від обльоту до зимівлі разом із двома помічниками', 'Кочувати за гречкою і соняшником: чотири переїзди за літо, завжди вночі', 'Приймати мед у цеху, брати проби й не пускати далі той, що перегріли', 'Записувати все, що бджоли зробили не так, як написано у підручнику')}<p><b>Кого шукаємо:</b></p>${ul('Людину, яка тримала хоча б п’ятдесят сімей і не боїться слова «вароатоз»', 'Права категорії В, бажано С', 'Спокійний голос')}${ukrainianTerms}<p><b>Що даємо:</b></p>${ul('Офіційне оформлення і бронювання', 'Будинок біля пасіки з піччю та інтернетом', 'Три вулики власних – на виплат медом')}<p>Телефонуйте після восьмої вечора, удень нас не чути.</p></div></div><div><p data-id="vacancy-contact-name">Остап Довгань</p><button>Показати телефон</button></div></article><aside><h3>Схожі вакансії</h3><ul><li><a href="#">Пасічник</a> Липовий Цвіт, Збараж</li><li><a href="#">Технолог харчового виробництва</a> Тернопіль</li></ul></aside></div></alliance-vacancy-page></app-root>`,
      '',
      'uk',
    ),
    {
      title: 'Бджоляр-технолог',
      company: 'Медова Гора',
      location: 'Кременець',
      noClosing: true,
      salary: '28 000',
      has: [
        'сваримося з бджолами',
        'завжди вночі',
        'Спокійний голос',
        'удень нас не чути',
        'за кухонним столом',
      ],
      hasNot: ['Липовий Цвіт', 'Знайти резюме'],
    },
  ),
  advert(
    'a Korean public body’s notice on its own notice board: number and year of the notice, written by, day and views over it, lettered paragraphs in one block, receipt from a day to a day and hour with weekdays, stages with days after it, files',
    'https://www.haneulmuseum.example/board/view.do?boardId=recruit&nttId=29417',
    doc(
      '채용공고 > 알림마당 > 재단법인 하늘재박물관',
      `<div id="gnb"><a href="/"><img alt="재단법인 하늘재박물관" src="h.png"></a><ul><li><a href="#">관람안내</a></li><li><a href="#">전시</a></li><li><a href="#">교육</a></li><li><a href="#">알림마당</a></li></ul></div><div id="sub"><h2>채용공고</h2><p class="loc">홈 &gt; 알림마당 &gt; 채용공고</p><div class="board_view"><h3 class="tit">소장품 보존처리사(정규직) 채용 공고</h3><ul class="info"><li>작성자 : 경영지원팀</li><li>등록일 : 2026.11.13</li><li>조회수 : 812</li></ul><div class="cont"><p>재단법인 하늘재박물관 공고 제2026-41호</p><p>우리 박물관은 옛길 위에 있습니다. 천 년 동안 사람들이 흘리고 간 것을 주워 지킬 분을 다음과 같이 모집합니다.</p><p>${br('1. 채용분야 및 인원', '가. 분야 : 소장품 보존처리사(금속·목재)', '나. 인원 : 1명', '다. 근무지 : 충북 충주시 수안보면')}</p><p>${br('2. 담당업무', '가. 출토 금속유물의 녹 제거와 안정화 처리', '나. 목재 유물의 수분 조절, 해마다 한 번 곡식 뒤주의 벌레와 협상하기', '다. 수장고 온습도 기록과 보고, 비 오는 날은 두 번', '라. 어린이 보존 교실 진행(월 1회)')}</p><p>${br('3. 응시자격', '가. 문화재수리기능자(보존처리공) 또는 관련 석사 이상', '나. 실무경력 2년 이상', '다. 산길 운전이 가능한 자')}</p><p>${br('4. 보수 및 근무조건', '가. 연봉 3,650만원(수당 별도)', '나. 주 5일 40시간, 화요일부터 토요일', '다. 직원 숙소 제공, 밤에는 별이 많음')}</p><p>${br('5. 원서접수', '가. 접수기간: 2026년 11월 16일(월)부터 12월 4일(금) 18시까지', '나. 접수방법: 전자우편 접수(방문·우편 불가)', '다. 제출서류: 응시원서, 자기소개서, 직무수행계획서')}</p><p>${br('6. 전형일정', '가. 서류전형 합격자 발표 : 2026년 12월 11일(금)', '나. 면접시험 : 2026년 12월 17일(목)', '다. 임용예정일 : 2027년 1월 4일(월)')}</p>${koreanTerms}</div><ul class="files"><li><a href="#">응시원서.hwp</a></li><li><a href="#">직무기술서.pdf</a></li></ul><div class="prevnext"><p>이전글 : 기간제 전시해설사 채용 최종합격자 공고</p><p>다음글 : 임시휴관 안내</p></div></div></div><div id="footer"><address>충북 충주시 수안보면 하늘재길 9</address></div>`,
      '',
      'ko',
    ),
    {
      title: '소장품 보존처리사(정규직) 채용 공고',
      company: '재단법인 하늘재박물관',
      location: '충주시',
      closingOn: '2026-12-04',
      salary: '3,650만원',
      has: [
        '사람들이 흘리고 간 것을',
        '벌레와 협상하기',
        '산길 운전이 가능한 자',
        '밤에는 별이 많음',
        '개가 대신 받을 수 있습니다',
      ],
      hasNot: ['임시휴관 안내', '기간제 전시해설사'],
    },
  ),
  advert(
    'the Japanese employment office’s sheet of an offer: “求人情報” as the only heading, groups of rows with labels in bold, numbers in full width, the name with its reading above it, the trade in a row of its own, help and a print button',
    'https://www.shigoto-madoguchi.example/kensaku/GECA110010.do?screenId=GECA110010&action=dispDetailBtn&kJNo=1704000417261&kJKbn=1',
    doc(
      '求人情報 - しごと窓口インターネットサービス',
      `<form id="ID_form_1"><header><a href="/"><img alt="しごと窓口インターネットサービス" src="s.png"></a><p>文字サイズ <button>標準</button><button>大</button></p><ul><li><a href="#">ご利用ガイド</a></li><li><a href="#">所在地情報</a></li></ul></header><div class="page_title"><h1>求人情報</h1></div><p><button>求人票を表示</button> <button>お気に入りに保存</button></p><table class="normal mb1">${hw('求人番号', 'ID_kjNo', '17040-00417261')}${hw('受付年月日', 'ID_uktkYmd', '2026年11月2日')}${hw('受理安定所', 'ID_juriAtsh', '輪島しごと窓口')}</table><h2>求人事業所</h2><table class="normal mb1">${hw('事業所名', 'ID_jgshMeiKana', 'カブシキガイシャ シオカゼシッキ')}${hw('', 'ID_jgshMei', '株式会社　潮風漆器')}${hw('所在地', 'ID_szci', '〒928-0000 石川県輪島市河井町')}</table><h2>仕事内容</h2><table class="normal mb1">${hw('職種', 'ID_sksu', '漆器の上塗り職人')}${hw('仕事内容', 'ID_shigotoNy', br('塗師屋の上塗り場での作業です。', '○刷毛で一日に四十枚。埃を立てないよう、話もしません', '○湿し風呂の温度と湿度の見張り', '○下地職人さんへ戻す品の見きわめ', '地震のあと、仮の塗り場で続けています。春に新しい塗り場ができます。', japaneseTerms.replace('火の始末', '戸じまり'), '（変更範囲：変更なし）'))}${hw('雇用形態', 'ID_koyoKeitai', '正社員')}${hw('就業場所', 'ID_shgBsJusho', '石川県輪島市')}${hw('学歴', 'ID_grki', '不問')}${hw('必要な経験等', 'ID_hynaKiknt', 'あれば尚可（箸でも車の板金でも、塗ったことのある方）')}</table><h2>賃金・手当</h2><table class="normal mb1">${hw('月額（ａ＋ｂ）', 'ID_chgn', '190,000円～260,000円')}${hw('通勤手当', 'ID_tsknTat', '実費支給（上限あり）月額12,000円')}</table><h2>労働時間</h2><table class="normal mb1">${hw('就業時間', 'ID_shgJn1', '08時30分～17時30分')}${hw('休日', 'ID_kyjs', '日曜日、祝日、その他（湿度の高い土曜日は出勤）')}</table><h2>その他の労働条件等</h2><table class="normal mb1">${hw('加入保険等', 'ID_knyHoken', '雇用 労災 健康 厚生')}${hw('求人に関する特記事項', 'ID_kjTkjk', br('かぶれる方はかぶれます。三月もすれば治まります。', '住まいは町が空き家を貸してくれます。'))}</table><h2>選考等</h2><table class="normal mb1">${hw('採用人数', 'ID_saiyoNinsu', '1人')}${hw('選考方法', 'ID_selectHoho', '面接（塗り場で）')}</table><p><button>求人票を表示</button> <button>印刷</button></p><footer><p>しごと窓口の紹介を受けてご応募ください。</p></footer></form>`,
      '',
      'ja',
    ),
    {
      title: '漆器の上塗り職人',
      company: '株式会社　潮風漆器',
      location: '輪島市',
      noClosing: true,
      salary: '190,000円',
      has: ['話もしません', '箸でも車の板金でも', '三月もすれば治まります', '自分の名前の入った道具'],
      hasNot: ['ご利用ガイド', '文字サイズ'],
    },
  ),
  none(
    'a Swiss people system’s form for an application: labels as bare text in cells, stars for what is needed, the post over it',
    'https://recruitingapp.talentkarte.example/Vacancies/2204/Application/New/1',
    doc(
      'Bewerbung',
      `<h1>Online-Bewerbung</h1><p>Firmware-Entwicklerin oder -Entwickler, Uhrwerk Nord, Schaffhausen</p><table>${['Anrede *', 'Vorname *', 'Nachname *', 'E-Mail *', 'Telefon', 'Wohnort', 'Frühester Eintritt', 'Lohnvorstellung', 'Bemerkungen'].map((label) => `<tr><td>${label}</td><td><input></td></tr>`).join('')}</table><p>Bitte laden Sie Ihren Lebenslauf, Ihre Zeugnisse und ein Motivationsschreiben hoch.</p><p><input type="submit" value="Bewerbung absenden"></p>`,
      '',
      'de-CH',
    ),
  ),
  none(
    'a Czech web maker’s page of two posts, each with duties and what is asked of one, and questions in boxes',
    'https://www.kolarsoft.example/job',
    doc(
      'Hledáme externisty - KolárSoft',
      `<div id="menu"><a href="/">KolárSoft</a></div><div class="text_box"><h1>Hledáme externisty</h1><p>Rozvíjející se firma, působící v oblasti tvorby webů, hledá nové kolegy na pozice:</p></div><div class="text_box"><p class="title">?&nbsp;Jste programátor?</p><h2>Programátor PHP, MySQL</h2>${ul('vývoj aplikací na základě analýzy', 'ladění a optimalizace výkonu', 'oceníme vlastní řešení')}<p>Požadujeme možnost osobního jednání v Pardubicích jednou týdně.</p></div><div class="text_box"><p class="title">?&nbsp;Jste grafik?</p><h2>Grafik – webdesignér</h2>${ul('vytváření vzhledů pro e-shopy i menší stránky', 'znalost přístupnosti', 'reference výhodou')}<p>Životopisy posílejte na e-mail firmy.</p></div>`,
      '',
      'cs',
    ),
  ),
  none(
    'a French office’s page after an application: the post, the firm, what comes next, and offers that resemble it',
    'https://candidat.bureau-emploi.example/postuler/confirmation/213BBCX',
    doc(
      'Candidature envoyée - Bureau de l’emploi',
      `<header><img alt="Bureau de l’emploi" src="be.svg"></header><main><h1>Votre candidature a bien été envoyée</h1><p>Tourneur / Tourneuse sur bois (H/F) - ATELIER DU COPEAU - 26 - DIEULEFIT</p><h2>Et maintenant ?</h2>${p('L’employeur consulte votre profil et vos missions passées. Sans nouvelles sous quinze jours, vous pouvez le relancer depuis votre espace.')}<h2>Ces offres pourraient vous intéresser</h2><ul><li><h3><a href="#">Ébéniste (H/F)</a></h3><p>Meubles Rey - 26 - CREST</p><p>CDI - 35H</p></li><li><h3><a href="#">Scieur / Scieuse (H/F)</a></h3><p>Scierie du Diois - 26 - DIE</p><p>CDD - 6 mois</p></li></ul></main>`,
      '',
      'fr',
    ),
  ),
];
