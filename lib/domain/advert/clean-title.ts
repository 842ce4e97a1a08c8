/** Headings and title parts that name a page, not a job. */
const generic =
  /^(?:(?:the )?(?:main|key|core) (?:duties|responsibilities|tasks)(?: (?:of|and) .{1,30})?|job (?:purpose|overview|profile)|person specification|(?:the |our )?(?:role|person|team|offer|package)|experience needed|jobs? (?:and|&) careers?|careers? (?:and|&) jobs?|we (?:are looking for|offer|need|want|ask)(?: you)?|your (?:role|profile|tasks|responsibilities|mission)|how to apply|(?:what|who) (?:you|we)(?:['’]ll| will|['’]re| are)?(?: (?:do|bring|need|offer|are|looking for|be doing)){0,2}|(?:essential|desirable)(?: (?:criteria|skills|requirements))?|essential|qualifications|responsibilities and .{1,30}|key (?:information|facts|details)|additional information|company description|(?:current |latest |open |our |all |find |search |view |browse |the )?(?:careers?|jobs?|vacanc(?:y|ies)|positions?|opportunities|openings|job openings|job vacancies|job search|employment)(?: (?:details?|description|opportunities|opportunity|at .{1,40}|board|portal|home|page|site|search|advert|listing|summary|overview|openings|information|specification|post(?:ing)?))?|(?:career|job|current|employment) opportunit(?:y|ies)|mobile navigation|navigation|menu|home|main menu|search(?: results| jobs)?|details?|overview|department|contact(?: us)?|documents|job|about(?: us| the job| the role)?|apply(?: now| online| for .{1,60})?|join us|work (?:with|for) us|come work with us|welcome|untitled|job advert|loading|sign in|log ?in|cookies?(?: policy)?|we use cookies|privacy(?: policy)?|contents|share|similar jobs|description|summary|benefits|requirements|responsibilities|job \d{1,6} of \d{1,6}|(?:job )?opportunity details?|www\..{1,60}|вакансі[яї]|вакансии|робота|求人|求人情報|転職|採用情報|採用(?:案内|サイト|トップ)|リクルート|recruit|(?:新卒|中途|キャリア)採用(?:情報|サイト)?|(?:인재 ?)?채용(?: ?(?:안내|정보|홈))?|인재 ?(?:영입|모집)|кар['’ʼ]?[є]ра|робота (?:у нас|в компанії)|(?:відкриті |наші )?вакансії|stellenangebote?|stellenanzeige|such(?:ergebnisse?|e|treffer)|(?:détails?|fiche) de l['’](?:offre|annonce)|rechercher une offre|stellen(?:details?|beschreibung|ausschreibung)|detalles? de (?:la )?(?:oferta|vacante)|detalhes da vaga|dettagli? (?:dell['’])?(?:offerta|annuncio)|vacature ?details|szczegóły oferty|detail (?:nabídky|pozice|inzerátu)|求人(?:情報)?詳細|求人詳細情報|채용 ?상세|oznámení o .{0,20}výběrového řízení|(?:vyhlášení )?výběrové(?:ho)? řízení|výběrové konanie|(?:ogłoszenie o )?nab(?:orze|ór)(?: na (?:wolne )?stanowisko.{0,40})?|ogłoszenie o (?:naborze|konkursie|pracę).{0,60}|avis de (?:vacance|recrutement|concours).{0,40}|appel à candidatures?|aviso de convocatoria|convocatoria|bando di (?:concorso|selezione)|avviso (?:pubblico|di selezione)|edital|оголошення про (?:конкурс|вакансію)|vacancy notice|notice of vacancy|(?:public )?recruitment notice|職員募集(?:のお知らせ)?|採用試験案内|(?:공개 ?)?채용 ?공고|jobsuche|仕事(?:を探す|情報|検索|詳細)|お仕事(?:検索|情報|詳細|一覧|を探す)?|求人を探す|일자리(?: ?찾기)?|채용 ?(?:목록|상세보기)|모집 ?(?:공고|요강)|знайти роботу|пошук (?:роботи|вакансій)|hledat práci|szukaj pracy|trouver un emploi|buscar empleo|fiche (?:de )?poste|offre de poste|detail (?:volného )?místa|szczegóły (?:oferty|ogłoszenia)|деталі вакансії|опис вакансії|trefferliste|résultats?(?: de (?:la |votre )?recherche)?|resultados?(?: de (?:la )?(?:búsqueda|busca|pesquisa))?|risultati(?: della ricerca| di ricerca)?|zoekresultaten|sökresultat|søgeresultater|søkeresultater|hakutulokset|wyniki(?: wyszukiwania)?|výsledky(?: vyhledávání| hledání)?|результати(?: пошуку)?|результаты(?: поиска)?|検索結果|求人一覧|募集職種(?:一覧)?|검색 ?결과|채용 ?(?:공고|정보)|(?:unsere |alle |aktuelle |offene )?(?:stellen|jobs|stellenangebote|stellenausschreibungen)|(?:nos|toutes nos) offres(?: d['’]emploi)?|(?:onze |alle |openstaande )?vacatures|lediga (?:jobb|tjänster)|ledige (?:stillinger|jobs?)|(?:nasze |wszystkie )?oferty pracy|(?:volné|otevřené) pozice|nabídky práce|(?:ofertas|empleos|vagas)(?: de (?:empleo|trabajo))?|(?:posizioni aperte|offerte di lavoro|lavora con noi)|werken bij|rejoignez[- ]nous|nous rejoindre|trabaja con nosotros|trabalhe conosco|dołącz do nas|platsbanken|stellenmarkt|offres? d['’]emploi|oferta pracy|nabídka práce|volná místa|kariéra|karriere|알림마당|\d{1,2}\+? (?:minute|hour|day|week|month)s? ago|vor \d{1,2} (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)|il y a \d{1,2} (?:minutes?|heures?|jours?|semaines?|mois)|hace \d{1,2} (?:minutos?|horas?|días?|semanas?|mes(?:es)?)|\d[\d,. ]{0,8} (?:search )?(?:results|jobs|vacancies).{0,60})[.!:]?$/i;

export function isGenericTitle(text: string): boolean {
  return text.length < 2 || generic.test(text.trim());
}

/** A title that describes a search or a list: "Buyer jobs in Leeds", "1,204 vacancies". */
export function isSearchTitle(text: string): boolean {
  // "Buyer | Jobs at Acme" is one job of an employer.
  return search.test(text.trim().replace(/\s[|–-]\s(?:jobs|careers) (?:at|bei|with) .{1,60}$/i, ''));
}

const search =
  /\b(?:jobs|vacancies|positions|employment)\b,? (?:in|near|at|for|from)\b|^\d[\d,.]{0,9}\+? .{0,40}\b(?:jobs?|results|vacancies|positions)\b|\bsearch results\b|\bresults for\b|\bjobs found\b|\b(?:find|search|browse) (?:[\w&]+ ){0,3}jobs\b|\b(?:ofertas|bolsa) de (?:trabajo|empleo)\b|^\d[\d,. {2}]{0,9} (?:offres|ofert|ofertas|vagas|nabídek|вакансі|stellenangebote)|^offres? d['’]emploi\b.{0,60} à \p{Lu}|^offres d['’]emploi \p{L}|\bemplois? à \p{Lu}|\bstellen in \p{Lu}|\bjobs?,? (?:schemes|internships) and\b|^\d[\d., ]{0,9} (?:treffer|jobs für|vacatures|lediga|ledige|oferty|pozic|miejsc)|^jobs für |\b(?:stellenangebote|jobs|stellen) (?:in|für|als) \p{Lu}|^(?:job|stellen)suche\b|^(?:trabajos|empleos|vagas|offerte di lavoro|ofertas de (?:trabajo|empleo)|vacatures|lediga jobb|ledige (?:jobs?|stillinger)|oferty pracy|nabídky práce)(?: (?:de|como|para|come|als|som|jako|na pozici))? .{0,60}?(?<!\p{L})(?:en|em|a|à|in|i|w|v) \p{Lu}|の.{0,8}求人(?:一覧|情報|・転職|.{0,12}[（(]\d[\d,]*件)|\d件の求人|の求人・(?:仕事|転職)|求人検索|채용 ?(?:공고|정보) ?(?:검색|\d)/iu;

const leads =
  /^(?:stellen(?:ausschreibung|anzeige|angebot)|job (?:description|profile|advertisement)|vaga(?: de emprego)?|offert[ae] di lavoro|annuncio(?: di lavoro)?|posizione aperta|volné (?:místo|pracovní místo)|volná pozice|voľná pozícia|pracovní (?:pozice|místo|nabídka)|вакансия|оголошення|конкурс на посаду|offre de (?:poste|stage|cdi|cdd|mission)|avis de (?:recrutement|vacance de poste)|poste à pourvoir|puesto(?: vacante)?|vacante|ogłoszenie(?: o pracę)?|wolne stanowisko|stanowisko|ledig (?:tjänst|stilling)|stillingsopslag|platsannons|avoin työpaikka|álláshirdetés|állás|채용|모집|구인)\s?[:：–-]\s?(?=\p{L})|^stellen(?:ausschreibung|angebot)\s(?=\p{Lu})|^(?:join (?:us|our team)|work with us|come and work) as (?:an? |our )?|^we(?:'|’)?(?:re| are) hiring[:!]\s?(?:an? )?|^(?:\[|【|<)(?:채용|모집|구인|급구|경력|신입|정규직|수시채용|상시채용)(?:\]|】|>)\s?(?=\p{L})|^(?:nous (?:recherchons|recrutons|cherchons)|on (?:recherche|cherche)|recherche|recrute)\s(?:des |plusieurs |un[·.•]?\(?e?\)?\s|un(?:e)?\s?\/\s?une?\s|une\s)(?=\p{L})|^wir suchen (?:(?:ab sofort|zum nächstmöglichen zeitpunkt|dich als|sie als|für .{3,40}) )?(?:eine?[*:_/]?n?|einen)\s(?=\p{Lu})|^(?:estamos (?:buscando|contratando)|buscamos|procuramos|cerchiamo|wij zoeken|we zoeken|hledáme|hľadáme|přijmeme|szukamy|zatrudnimy|poszukujemy|шукаємо|потріб(?:ен|на|ні|но)|запрошуємо(?: на роботу)?|требу(?:ется|ются)|ищем|keresünk)\s(?:um |uma |un |una |een |egy )?(?=\p{L})|^[^\s:：]{2,30}の(?:新卒|中途|キャリア|アルバイト|パート|正社員)?(?:採用|求人|募集)(?:情報|要項|案内)?\s?[:：]\s?|^【(?:急募|募集|求人|採用|募集中|正社員|中途|新卒)】\s?|^(?:job|opportunity|current vacanc(?:y|ies)|vacature|praca|oferta(?: de (?:empleo|trabajo))?|recrutement|wir suchen|annonce|lavoro|práce|nabídka)\s?[:：]\s|^(?:vacature|вакансія|вакансия)\s(?=\p{L})|^(?:recruitment of|application for|join us as) (?:an? )?|^new!\s|^.{2,60} (?:is|are) (?:now )?hiring (?:an? )?(?=\p{L})|^wir suchen eine\/n\s|^(?:wir suchen(?: dich als| sie als)?|gesucht:|on recrute|nous recrutons|se busca|cercasi|hledáme|szukamy|vi søger|vi söker|vi søker)\s(?:eine?n? |une? |en |ett )?(?=\p{Lu})|^\d{1,3}\. (?:ergebnis|treffer|result|résultat|resultado): |^\[(?:hiring|job|vacancy)\]\s|^(?:career opportunit(?:y|ies)|vacancy|job posting|job advert|job opportunity|recruitment)[:：]\s|^(?:vacancy|recruitment) for (?:an? |the )?|^we(?:'|’)?(?:re| are) (?:looking for|hiring|seeking|recruiting) (?:an? )?|^(?:job application for|apply (?:for|to)|application for|now hiring|we(?:'|’)re hiring|hiring|vacancy|offre d['’]emploi|stellenangebot|oferta pracy|nabídka práce|вакансія|job (?:title|opening|vacancy|advert)|position|wanted)\s?[:\-–]\s|^job application for /iu;
const tails =
  /(?:,|\s[-–|])?\s\(?(?:(?:job|post|vacancy|requisition) )?(?:ref(?:erence)?|réf(?:érence)?|kennziffer|referenz(?:nummer)?|stellen-?id|nr\.? ref|ref\.? ?n[ro]|č(?:íslo)?\.? ?(?:j|pozice)|vacaturenummer|求人番号|공고번호)\.?(?: ?(?:no|nr|number|code|id)\.?)?\s?[.:#№°]?\s?(?=[a-z\d/_-]*\d)[a-z\d/_-]+\)?$|\s[-–|]\s?(?:ref(?:erence)?|job id|req|id)[.:# ]{1,3}[\w/-]*\d[\w/-]*$|\s?\((?:(?:job )?ref(?:erence)?|job id|req)[.:# ]{1,3}[\w/ -]*\d[\w/-]*\)$|\s\(\d{1,2} (?:positions?|posts?|vacanc(?:y|ies)|openings?)\)$|\sneeded$|\sjob in [a-z][^|()]{1,40}$|\s(?:wanted|required|gesucht|recherchée?s?|gezocht|sökes|søges|søkes|poszukiwan[yai])$|(?:\s[-–—|]\s?|- ?)job post$|(?<!\b(?:the|this|a|of|your|about|and|&))\s(?:vacancy|job vacancy|job description|jobs?|careers?)$|,? posted on \d.{4,20}$|\s[-–|]\s(?:apply now|job details|job description|careers?|jobs?)$|\s?\((?:new|urgent|apply now)\)$|\s?の(?:求人|採用|転職|募集).{0,30}$|\s\((?:[a-z]{1,4}[-/]?)?\d{4,10}\)$|!$|\s?｜.+$|\s\d{1,2} (?:postes?|positions?|openings?|vacanc(?:y|ies)|plazas?|vagas?|stellen|miejsca?|místa?)\b.{0,30}$/i;

/** "La Ville recrute un agent (H/F)", "Acme is looking for a Buyer": who hires stands before the job; how a sentence goes on is small. */
const hirer =
  /^(?!(?:wir|nous|on|we|i) )\p{L}.{1,60}? (?:(?:recrute|recherche|embauche)(?: pour .{3,40}?)?,? (?:son |sa |un |une |un[·.•]e |une?\(e\) |un\/une |un\(e\) )|sucht (?:(?:ab sofort|zum nächstmöglichen zeitpunkt|dich als|sie als) )?(?:eine?n?|eine[/*:_]n) |(?:busca|contrata|precisa de|cerca|ricerca) (?:un |una |um |uma )|zoekt een |(?:is|are) (?:looking for|seeking|recruiting) (?:an? )|seeks an? )(?=\p{L}.{3})/iu;

function withoutHirer(text: string): string {
  const rest = text.replace(hirer, '');
  return rest === text ? text : rest.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** A job's title without what sites put round it; its own dashes, slashes and brackets stay. */
export function cleanTitle(text: string): string {
  let title = withoutHirer(text).replace(leads, '').trim();
  for (let round = 0; round < 3; round += 1) title = title.replace(tails, '').trim();
  return title.replace(/^["“”'•>\-–—|:\s]{1,6}|[\s"“”•\-–—|:,>]{1,6}$/g, '').trim();
}

/** The title without the employer's name at its end or beginning ("Buyer at Acme", "Acme: Buyer"). */
export function withoutEmployer(title: string, company: string): string {
  if (company.length < 2) return title;
  const lower = title.toLowerCase();
  const name = company.toLowerCase();
  // "Press operator (Acme, Galway)": who and where stand behind the title.
  const bracket = lower.lastIndexOf(` (${name}`);
  if (bracket > 2 && title.endsWith(')')) return title.slice(0, bracket).trim();
  for (const joint of [
    ' at ',
    ' @ ',
    ' - ',
    ' – ',
    ' — ',
    ' | ',
    ', ',
    ' / ',
    ' bei ',
    ' chez ',
    ' en ',
    ' w ',
    ' v ',
  ]) {
    const at = lower.lastIndexOf(joint + name);
    // What follows the employer ("(S23)", "in London") is not the title either, when it is short.
    if (at > 2 && lower.length - (at + joint.length + name.length) <= 25) return title.slice(0, at).trim();
  }
  for (const joint of [': ', ' - ', ' – ', ' | ']) {
    if (lower.startsWith(name + joint) && title.length > name.length + joint.length + 2)
      return title.slice(name.length + joint.length).trim();
  }
  return title;
}
