/** Searches with one job open beside or over the hits, and searches with none. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, doc, none, ul } from './parts';
import { americanTerms, frenchTerms, germanTerms, japaneseTerms } from './tenth-bodies';
import { icon, state, styles, tracker } from './tenth-noise';

const treffer = ([title, company, place]: readonly [string, string, string]) =>
  `<article data-testid="job-search-result"><a href="/jobs/x"><h2 data-testid="job-teaser-list-title">${title}</h2><p data-testid="job-teaser-card-company">${company}</p><p>${place}</p><p>Sei unter den ersten Bewerbenden</p></a></article>`;
const offre = (id: string, title: string, where: string, isOpen = false) =>
  `<li class="result${isOpen ? ' active' : ''}" data-id-offre="${id}"><div class="media-body"><h2 class="t4 media-heading"><a href="#"><span class="media-heading-title">${title}</span></a></h2><p class="subtext">${where}</p><p class="description">${title} : vous rejoignez une équipe à taille humaine et participez à toutes les étapes de la production…</p><p class="contrat">CDI - 35H</p><p class="date">Publié il y a 3 jours</p></div></li>`;
const kyujin = (title: string, company: string, place: string, pay: string) =>
  `<section class="p-result_card"><h3 class="p-result_title"><a class="p-result_title_link" href="#">${title}</a></h3><p class="p-result_company">${company}</p><ul><li class="p-result_area">${place}</li><li class="p-result_pay">${pay}</li></ul><p>経験者優遇、車通勤可、社会保険完備のお仕事です。</p></section>`;
const item = (label: string, value: string) =>
  `<dl class="p-detail_table"><dt class="p-detail_table_title">${label}</dt><dd class="p-detail_line">${value}</dd></dl>`;
const kyujinhyo = (company: string, place: string, duty: string, pay: string) =>
  `<tr class="kyujin_head"><td>${duty}</td></tr><tr class="kyujin_body"><td><table class="noborder">${hw('求人区分', 'a', 'フルタイム')}${hw('事業所名', 'b', company)}${hw('就業場所', 'c', place)}${hw('仕事の内容', 'd', `${duty}の業務全般を担当していただきます。未経験の方には先輩が教えます。`)}${hw('賃金', 'e', pay)}</table></td></tr><tr class="kyujin_foot"><td><a href="#">詳細を表示</a></td></tr>`;
const hit = ([title, company, place]: readonly [string, string, string], at: number) =>
  `<article id="job-card-${at}" class="job_result flex flex-col"><h2 class="font-bold text-primary" aria-label="${title}"><button aria-label="View ${title}">${title}</button></h2><a href="/co/${at}/Jobs" data-testid="job-card-company">${company}</a><a href="/Jobs/-in-${at}" data-testid="job-card-location">${place}</a><p>$${24 + at} - $${30 + at}/hr</p><p>New</p></article>`;
const sparks: [string, string, string][] = [
  ['Journeyman Electrician', 'Prairie Current Electric', 'Broken Arrow, OK'],
  ['Maintenance Electrician - 2nd Shift', 'Redbud Foods', 'Tulsa, OK'],
  ['Apprentice Electrician', 'Osage Wiring Co.', 'Sapulpa, OK'],
  ['Solar Installer', 'Brightyard', 'Owasso, OK · Remote'],
];
const found = (title: string, company: string, place: string, via: string) =>
  `<li class="iFjolb gws-plugins-horizon-jobs__li-ed"><div class="PwjeAc"><div class="BjJfJf PUpOsf">${title}</div><div class="vNEEBe">${company}</div><div class="Qk80Jf">${place}</div><div class="Qk80Jf">via ${via}</div><span class="LL4CDc" aria-label="Posted 4 days ago"><span>4 days ago</span></span></div></li>`;
const hw = (label: string, id: string, value: string) =>
  `<tr class="border_new"><th scope="row" class="fb in_width_9em">${label}</th><td><div id="${id}">${value}</div></td></tr>`;

export const tenthSearches: GeneralPage[] = [
  advert(
    'a collector’s search with one job open: the count as heading, buttons as titles on the left, the open job a second heading on the right with the firm a link, place and “on-site” joined by a dot, posted and quick-apply words, pay of the trade below',
    'https://www.zippit.example/jobs-search?search=electrician&location=Tulsa%2C+OK&lk=8f21',
    doc(
      'Electrician Jobs in Tulsa, OK (NOW HIRING) | Zippit',
      `${state('js_variables', ...sparks)}<header><a href="/"><img alt="Zippit" src="z.svg"></a><form><input value="electrician"><input value="Tulsa, OK"><button>Search</button></form></header><div class="search_main"><div class="job_results_two_pane"><h1>142 Electrician Jobs in Tulsa, OK</h1><div class="filters"><button>Remote</button><button>Date Posted</button><button>Salary</button></div>${sparks.map(hit).join('')}</div><div data-testid="right-pane" class="right-pane"><div data-testid="job-details-scroll-container"><div class="flex"><img alt="Prairie Current Electric" src="pce.png"><h2 class="font-bold text-primary text-header-lg">Journeyman Electrician</h2><a href="/co/Prairie-Current-Electric/Jobs/-in-Tulsa,OK">Prairie Current Electric</a><div class="mb-24"><p>Broken Arrow, OK • On-site</p></div></div><div class="flex"><div>${icon('clock')}<p>$29 - $38/hr</p></div><div>${icon('clock')}<p>Full-time</p></div><div>${icon('clock')}<p>Medical, Dental, Vision, Retirement, PTO</p></div></div><p>Posted 3 days ago</p><button>Quick apply</button><button aria-label="Save job">${icon('file', 'Save')}</button><h3 class="text-header-sm">Job description</h3><div class="text-primary whitespace-pre-line break-words"><div><p>We wire things that have to stay on: two hospitals, a water plant, and the new ice rink. Prairie Current Electric is family-owned, has been union-friendly since 1962 and has never missed a payroll, including the one in the ice storm.</p><p><b>The job</b></p>${ul('Run conduit, pull wire and terminate in commercial and light industrial buildings', 'Read drawings, and send them back when they are wrong', 'Lead one or two apprentices and sign their hours honestly', 'Take your turn on the storm list, about one weekend in six')}<p><b>You have</b></p>${ul('An Oklahoma journeyman license in good standing', 'Four years in the field, one of them above a ceiling', 'Your own hand tools; we buy the rest and mark them orange')}<p><b>You get</b></p>${ul('$29 to $38 an hour, time and a half after forty', 'A truck after ninety days', 'Boots every spring')}${americanTerms.replace('<p><b>Working conditions</b></p>', '<p><b>Where and how</b></p>')}<p>We drug test, and we call references, also the ones you leave out.</p></div></div><h3>About Prairie Current Electric</h3><p>Company size: 51 - 200 employees</p><p>Founded in 1962</p><div class="report"><button>Report job</button></div></div></div></div><section class="seo"><h2>What does an electrician do?</h2><p>Electricians install and maintain wiring, lights and control equipment.</p><h2>How much does an electrician make in Tulsa?</h2><p>As of Nov 14, 2026, the average hourly pay is $26.41.</p></section>`,
    ),
    {
      title: 'Journeyman Electrician',
      company: 'Prairie Current Electric',
      location: 'Broken Arrow',
      noClosing: true,
      salary: '$29',
      has: [
        'including the one in the ice storm',
        'send them back when they are wrong',
        'mark them orange',
        'also the ones you leave out',
        'wrong in small ways within a year',
      ],
      hasNot: ['average hourly pay', 'Redbud Foods', 'maintain wiring, lights and control'],
    },
  ),
  advert(
    'a search engine’s own list of jobs with one open: words searched for in the tab, list items of divs, the open job’s heading among drawn classes, firm and place in divs below, links to apply on other sites, highlights taken from the text and the text again',
    'https://www.searchly.example/search?q=brewery+jobs+near+glasgow&ibp=htl;jobs#htivrt=jobs&htidocid=Zm9vYmFy',
    doc(
      'brewery jobs near glasgow - Searchly Search',
      `<div id="searchform"><input name="q" value="brewery jobs near glasgow"><a href="/">All</a> <a href="/maps">Maps</a> <a href="/news">News</a></div><h1 class="Uo8X3b">Search Results</h1><div id="immersive_desktop_root"><div class="zxU94d gws-plugins-horizon-jobs__tl-lvc"><h2 class="hide">Jobs</h2><ul>${found('Production Brewer', 'Cask &amp; Thistle Brewing', 'Paisley', 'Linkwell')}${found('Warehouse Operative', 'Clydeside Drinks', 'Glasgow', 'Jobberwock')}${found('Brewery Tour Guide', 'The Old Tramshed', 'Glasgow', 'The Old Tramshed careers')}</ul></div><div class="whazf bD1FPe" id="tl_ditsc"><div class="pE8vnd avtvi"><div class="jolnDe"><div class="sH3zFd"><h2 class="KLsYvd" jsname="SBkjJd">Production Brewer</h2></div><div class="tJ9zfc"><div class="nJlQNd sMzDkb">Cask &amp; Thistle Brewing</div><div class="sMzDkb">Paisley</div></div></div><div class="DaDV9e"><a class="pMhGee" href="#">Apply on Linkwell</a></div><div class="DaDV9e"><a class="pMhGee" href="#">Apply directly on Cask &amp; Thistle</a></div><div class="ocResc KKh3md"><div class="I2Cbhb"><span class="LL4CDc" aria-label="Posted 4 days ago">4 days ago</span></div><div class="I2Cbhb"><span>£27,400–£31,000 a year</span></div><div class="I2Cbhb"><span>Full-time</span></div></div><div class="g9WBQb"><h3>Job highlights</h3><p>Identified by Searchly from the original job post</p></div><div class="YgLbBe"><h3>Full description</h3><span class="HBvzbc">${br('Who we are', 'Cask &amp; Thistle brews four beers all year and one that we are allowed to get wrong. We are eleven people in a former thread mill in Paisley, and our beer stays mostly within forty miles.', '', 'What you will do', '• Mash in at six on brewing days, and leave at two', '• Look after nine fermenters, and write down what each of them is up to', '• Clean. Then clean. A brewer is a cleaner who is allowed to taste', '• Rack, bottle and can with two others on Thursdays', '• Say when a batch should go down the drain; we will back you', '', 'What you bring', '• A year or more in a working brewery, or a certificate and a strong back', '• Enough chemistry to be careful with caustic', '• A forklift licence, or the nerve to get one', '', 'What you get', '• £27,400 to £31,000', '• Thirty-four days of leave, a pension and a case a month', '• A say in the fifth beer')}</span><span class="WbZuDe">Show less</span></div><div class="xsaXYd"><a href="#">Report this listing</a></div><div class="ratings"><h3>Reviews</h3><p>Cask &amp; Thistle Brewing 4.6/5 on Grumblr, 12 reviews</p></div></div></div></div><div id="fbar"><a href="#">Help</a><a href="#">Privacy</a></div>`,
    ),
    {
      title: 'Production Brewer',
      company: 'Cask & Thistle Brewing',
      location: 'Paisley',
      noClosing: true,
      salary: '£27,400',
      has: [
        'one that we are allowed to get wrong',
        'what each of them is up to',
        'careful with caustic',
        'A say in the fifth beer',
      ],
      hasNot: ['Clydeside Drinks', '12 reviews', 'Report this listing'],
    },
  ),
  advert(
    'a German network’s search with one post open: the search in the tab and the first heading, teasers on the left, the post’s heading in a box of its own, firm and time as paragraphs, a fold of several sections, a pay forecast and how it is to work there',
    'https://www.kreuzung.example/jobs/search?keywords=orgelbauer&location=ostfriesland&id=120044817',
    doc(
      'Orgelbauer Jobs in Ostfriesland – November 2026 | KREUZUNG Jobs',
      `${tracker('GTM-KRZG')}${state('apollo-state', ['Tischler (m/w/d) Innenausbau', 'Holzhaus Janssen GmbH', 'Emden'])}<div id="consent"><p>Wir und unsere 189 Partner verarbeiten Daten, um Inhalte zu messen.</p><button>Alle akzeptieren</button></div><header><a href="/"><img alt="KREUZUNG" src="k.svg"></a><nav><a href="/jobs">Jobs</a><a href="/network">Netzwerk</a><a href="/insights">Insights</a><a href="/login">Einloggen</a></nav></header><main class="split-view"><div class="results" role="list"><h1>27 Orgelbauer Jobs in Ostfriesland</h1><button>Suchauftrag speichern</button>${(
        [
          ['Orgelbauerin / Orgelbauer (m/w/d)', 'Pfeifenwerk Krummhörn GmbH', 'Greetsiel'],
          ['Tischler (m/w/d) Innenausbau', 'Holzhaus Janssen GmbH', 'Emden'],
          ['Klavierstimmer (m/w/d)', 'Tastenreich', 'Leer, Hybrid'],
        ] as const
      )
        .map(treffer)
        .join(
          '',
        )}</div><div class="details" data-testid="job-details"><div data-testid="job-details-title"><h1 class="headline">Orgelbauerin / Orgelbauer (m/w/d)</h1></div><a href="/pages/pfeifenwerk"><p data-testid="job-details-company-info-name">Pfeifenwerk Krummhörn GmbH</p></a><ul><li>${icon('pin')}<span>Greetsiel</span></li><li>${icon('clock')}<span>Vollzeit</span></li><li><span>38.000 € – 46.500 € (Prognose von KREUZUNG)</span></li></ul><p data-testid="job-details-published-date"><time datetime="2026-11-12">Veröffentlicht vor 8 Tagen</time></p><button>Bewerben</button><button>Merken</button><div data-testid="expandable-content"><section><p>In der Krummhörn steht in jedem zweiten Dorf eine Orgel, die älter ist als das Dorf aussieht. Wir sind neun Leute, die dafür sorgen, dass man sie hört. Zurzeit liegen in unserer Werkstatt 1.260 Pfeifen auf Filz und warten auf Sie.</p></section><section><h3>Ihre Aufgaben</h3>${ul('Sie bauen Windladen, Trakturen und Bälge, manche neu, die meisten wieder', 'Sie intonieren vor Ort, auch im Januar, auch ohne Heizung', 'Sie dokumentieren jedes Register so, dass Ihre Enkel es verstehen', 'Sie sprechen mit Kirchenvorständen, die wenig Geld und viel Geduld haben')}</section><section><h3>Ihr Profil</h3>${ul('Eine Ausbildung im Orgel- oder Harmoniumbau oder eine Tischlerlehre mit gutem Gehör', 'Sie sind schwindelfrei und passen durch eine Luke von 48 Zentimetern', 'Führerschein Klasse B; den Anhänger lernen Sie bei uns')}</section><section><h3>Das bieten wir</h3>${ul('Einen unbefristeten Vertrag und dreißig Tage Urlaub', 'Eine Wohnung über der Werkstatt für das erste halbe Jahr', 'Freitags um eins ist Schluss, danach darf gespielt werden')}${germanTerms}<p>Schreiben Sie an Wiebke Harms. Ein Lebenslauf genügt, ein Stück Holz ist auch recht.</p></section></div><section><h2>Gehalts-Prognose</h2><p>Für ähnliche Stellen liegt das Gehalt im Mittel bei 41.800 €.</p></section><section><h2>So ist es, hier zu arbeiten</h2><p>4,4 von 5 bei 6 Bewertungen auf arbeitsblick</p></section></div></main>`,
      '',
      'de',
    ),
    {
      title: 'Orgelbauerin / Orgelbauer (m/w/d)',
      company: 'Pfeifenwerk Krummhörn GmbH',
      location: 'Greetsiel',
      noClosing: true,
      has: [
        'dass man sie hört',
        'auch ohne Heizung',
        'eine Luke von 48 Zentimetern',
        'ein Stück Holz ist auch recht',
        'Kuchen bringt mit, wem es passiert ist',
      ],
      hasNot: ['im Mittel bei 41.800', 'Holzhaus Janssen', 'Suchauftrag speichern'],
    },
  ),
  advert(
    'the French office’s search with an offer open over it: results with teasers behind, the number as first words of the dialogue, title and place as item properties, skills as lists of terms with stars, the firm at the end of it, a next and a previous',
    'https://candidat.bureau-emploi.example/offres/recherche?lieux=26D&motsCles=tourneur&offresPartenaires=true#213BBCX',
    doc(
      'Offres d’emploi Tourneur - Drôme - Bureau de l’emploi',
      `${styles('pe')}<div id="tarteaucitron"><p>En cliquant sur « Tout accepter », vous acceptez le dépôt de cookies.</p></div><header><img alt="Bureau de l’emploi" src="be.svg"><nav><a href="#">Offres</a><a href="#">Formations</a><a href="#">Mon espace</a></nav></header><main><h1 class="title">4 offres d’emploi « tourneur » dans la Drôme</h1><ul class="result-list">${offre('213BBCX', 'Tourneur / Tourneuse sur bois (H/F)', '26 - DIEULEFIT', true)}${offre('212ZZKL', 'Tourneur / Tourneuse sur commande numérique (H/F)', 'Mécavalence - 26 - VALENCE')}${offre('213AAPQ', 'Potier tourneur / Potière tourneuse (H/F)', 'Terres de Poët - 26 - DIEULEFIT')}</ul></main><div id="PopinDetails" class="modal-details-offre in" role="dialog"><div class="modal-nav"><button>Offre précédente</button><button>Offre suivante</button><button>Fermer</button></div><div class="modal-content" itemscope itemtype="http://schema.org/JobPosting"><p class="t5 title-complementary">Offre n° 213BBCX</p><h2 class="t2 title"><span itemprop="title">Tourneur / Tourneuse sur bois (H/F)</span></h2><p class="t4 title-complementary"><span itemprop="jobLocation"><span itemprop="name">26 - DIEULEFIT</span></span> - <button>Localiser avec Carto</button></p><p class="t5">Publié le 17 novembre 2026 - <span itemprop="datePosted">17/11/2026</span></p><div class="description" itemprop="description"><p>${br('L’Atelier du Copeau fabrique des pieds de lampe, des toupies et, depuis un malentendu en 2011, des quilles pour trois fédérations.', 'Nous sommes six. Marcel part en retraite au printemps et cherche quelqu’un à qui laisser ses gouges.', '', 'Vous aurez pour missions :', '- Choisir le bois debout, chez le scieur, et le refuser quand il le faut', '- Ébaucher, tourner, poncer, finir à la cire', '- Reproduire à l’œil une pièce cassée qu’on nous envoie dans une boîte à chaussures', '- Affûter tous les matins, sans qu’on vous le dise', '', 'L’atelier est chauffé par ses copeaux. On déjeune ensemble et personne ne parle de bois.')}</p>${frenchTerms.replace('Disponibilité lors des scrutins et des crues', 'Deux samedis de marché par an')}</div><dl class="icon-group"><dt><span class="sr-only">Type de contrat</span></dt><dd>Contrat à durée indéterminée<br>Contrat travail</dd><dt><span class="sr-only">Durée du travail</span></dt><dd>35H/semaine<br>Travail en journée</dd><dt><span class="sr-only">Salaire</span></dt><dd>Salaire : Mensuel de 1 950 Euros à 2 300 Euros sur 13 mois</dd></dl><h3 class="subtitle">Profil souhaité</h3><h4 class="t6">Expérience</h4><ul><li><span class="skill-name">2 ans - en tournage ou en ébénisterie</span></li></ul><h4 class="t6">Savoirs et savoir-faire</h4><ul class="skill-list"><li><span class="skill-name">Lire le fil d’un bois</span></li><li><span class="skill-name">Tenir des cotes au dixième</span></li></ul><h3 class="subtitle">Entreprise</h3><div class="media-entreprise"><h4 class="t4 title">ATELIER DU COPEAU</h4><p>3 à 5 salariés</p></div><div class="apply"><a class="btn" href="#">Postuler</a><button>Signaler l’offre</button></div></div></div>`,
      '',
      'fr',
    ),
    {
      title: 'Tourneur / Tourneuse sur bois (H/F)',
      company: 'ATELIER DU COPEAU',
      location: 'DIEULEFIT',
      noClosing: true,
      salary: '1 950',
      has: [
        'depuis un malentendu en 2011',
        'dans une boîte à chaussures',
        'personne ne parle de bois',
        'Tenir des cotes au dixième',
        'il faut seulement savoir lui parler',
      ],
      hasNot: ['Mécavalence', 'Offre précédente', 'vous acceptez le dépôt'],
    },
  ),
  advert(
    'a Japanese collection’s search with one job open on the right: counts and conditions in the heading, cards on the left, title and firm as paragraphs without a heading, facts as icons, then pairs of terms, conditions close to it at the end',
    'https://kyujin-hako.example/%E8%9D%8B%E7%87%AD%E3%81%AE%E4%BB%95%E4%BA%8B-%E4%BA%AC%E9%83%BD%E5%BA%9C?jb=9c04417',
    doc(
      '蝋燭の転職・求人情報 - 京都府｜求人はこ',
      `<header class="l-header"><a href="/"><img alt="求人はこ" src="k.svg"></a><form><input value="蝋燭"><input value="京都府"><button>検索</button></form><a href="/login">ログイン</a></header><div class="l-contents"><div class="p-result"><h1 class="p-result_head">蝋燭の求人・仕事 - 京都府</h1><p>12件中 1〜12件を表示</p><ul class="p-filter"><li>正社員</li><li>未経験OK</li><li>土日祝休み</li></ul>${kyujin('和蝋燭の製造職人', '株式会社ともしび堂', '京都府 伏見区', '月給21万円～28万円')}${kyujin('仏具店の販売スタッフ', '有限会社はすの葉', '京都府 下京区', '時給1,150円')}${kyujin('香の調合補助', '山しな香舗', '京都府 山科区', '月給20万円')}</div><div class="p-detail"><section class="c-panel"><div class="p-detail_head"><p class="p-detail_head_new">新着</p><p class="p-detail_head_title">和蝋燭の製造職人</p><p class="p-detail_head_company">株式会社ともしび堂</p><ul class="p-detail_summaries"><li class="p-detail_summary p-detail_summary-area">京都府 京都市 伏見区 / 丹波橋駅 徒歩8分</li><li class="p-detail_summary p-detail_summary-pay">月給21万円～28万円</li><li class="p-detail_summary p-detail_summary-employType">正社員</li></ul><a class="c-button" href="#">応募画面へ進む</a><button>キープする</button></div><div class="p-detail_body">${item('仕事内容', br('櫨の実から採った蝋を、手のひらで一層ずつ掛けていく仕事です。', '一本に二十層。夏は涼しい朝に、冬は蝋が固まらないうちに手を動かします。', '・芯巻き（い草と和紙）', '・下掛け、上掛け、清浄', '・絵付けは三年目から。花は季節の先を描きます', '・お寺への納品は月に二度、軽トラックで回ります', '職人は七人。いちばん若い人は二十三歳、いちばん年上の人は八十一歳で、どちらもよく笑います。', japaneseTerms))}${item('求める人材', br('学歴・経験は問いません。', '熱いものと単調な音が苦にならない方', '自分の手を観察できる方'))}${item('給与', '月給21万円～28万円（試用期間3ヵ月は月給20万円）')}${item('勤務時間', '8:00～17:00（休憩75分）')}${item('休日・休暇', '日曜・祝日、第2・第4土曜、お盆、年末年始')}${item('待遇', '社会保険完備、交通費支給、火傷の薬は会社が買います')}${item('勤務地', '京都府京都市伏見区')}${item('応募方法', '「応募画面へ進む」から。工房の見学だけでもお越しください。')}</div></section><section class="p-detail_near"><p>この求人に近い条件</p><ul><li><a href="#">伏見区の製造の仕事</a></li><li><a href="#">和菓子職人 - 京都府</a></li></ul></section></div></div>`,
      '',
      'ja',
    ),
    {
      title: '和蝋燭の製造職人',
      company: '株式会社ともしび堂',
      location: '伏見区',
      noClosing: true,
      salary: '21万円',
      has: [
        '一本に二十層',
        '花は季節の先を描きます',
        '自分の手を観察できる方',
        '火傷の薬は会社が買います',
        '二人が帰ってきました',
      ],
      hasNot: ['有限会社はすの葉', '和菓子職人'],
    },
  ),
  none(
    'a worldwide board’s results with nothing open: a large state in a script in which one job is whole, cards with snippets, an empty pane',
    'https://www.jobberwock.example/jobs?q=press+operator&l=Stoke',
    doc(
      'Press Operator Jobs in Stoke - November 2026 | Jobberwock',
      `<script>window.mosaic=window.mosaic||{};window._initialData=${JSON.stringify({ jobKey: '6962ff22', autoOpenTwoPaneViewjobResponse: null, hostQueryExecutionResult: { data: { jobData: { results: [{ job: { title: 'Press Operator', sourceEmployerName: 'Potbank Tiles Ltd', description: { text: 'You will run two hydraulic presses on a three shift pattern and check each tile for chips. Experience is useful but training is given.' } } }] } } } })};</script><main><form><input value="press operator"><input value="Stoke"></form><h1>press operator jobs in Stoke</h1><div class="jobsearch-JobCountAndSortPane"><span>3 jobs</span></div><div id="mosaic-provider-jobcards"><ul>${[
        'Press Operator|Potbank Tiles Ltd|Stoke-on-Trent ST6',
        'Night Shift Press Setter|Fettle & Sons|Longton',
        'Machine Operative|Agency Eleven|Stoke-on-Trent',
      ]
        .map((line) => line.split('|'))
        .map(
          ([title, company, place]) =>
            `<li><div class="job_seen_beacon"><h2 class="jobTitle"><a class="jcs-JobTitle" href="#"><span>${title}</span></a></h2><span data-testid="company-name">${company}</span><div data-testid="text-location">${place}</div><ul><li>Run presses on a three shift pattern.</li><li>Check each tile for chips.</li></ul></div></li>`,
        )
        .join(
          '',
        )}</ul></div><div class="jobsearch-RightPane"><div id="jobsearch-ViewjobPaneWrapper"></div></div></main>`,
    ),
  ),
  none(
    'the Japanese employment office’s results: each offer a table of many rows with firm, place, duties and wage, and a count above',
    'https://www.shigoto-madoguchi.example/kensaku/GECA110010.do?action=searchBtn',
    doc(
      '求人情報検索・一覧 - しごと窓口インターネットサービス',
      `<header><img alt="しごと窓口" src="s.png"></header><h1>求人情報検索・一覧</h1><p>該当件数 3件中 1～3件を表示</p><table class="kyujin">${kyujinhyo('株式会社　潮風漆器', '石川県輪島市', '漆器の上塗り職人', '190,000円～260,000円')}${kyujinhyo('能登鉄工　有限会社', '石川県穴水町', '溶接工', '210,000円～300,000円')}${kyujinhyo('社会福祉法人　浜なす', '石川県珠洲市', '介護職員', '180,000円～220,000円')}</table><p><a href="#">次へ</a></p>`,
      '',
      'ja',
    ),
  ),
];
