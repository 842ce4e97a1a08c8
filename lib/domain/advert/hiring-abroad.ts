/** What adverts say to one reader about one job, in languages other than English. Every pattern is linear. */

const phrases: readonly string[] = [
  // German
  'wir (?:suchen|bieten|erwarten|freuen uns|wünschen uns|stellen ein)|(?:suchen|bieten|erwarten) wir|sucht (?:zum|ab|für|eine)|(?:sie|du) (?:bring|hast|haben|verfüg|bist|sind|arbeite|übernimm|übernehm|unterstütz|betreu|plan|führ|stell|prüf|kümmer|sorg|mach|lern|kannst|können)\\p{L}*|abgeschlossene \\p{L}+|berufserfahrung|ausbildung|bewerben sie sich|bewirb dich|zum nächstmöglichen|ab sofort|führerschein|unbefristet',
  // French
  'nous (?:recherchons|recrutons|cherchons|offrons|proposons)|recrute|recherche (?:un|une)(?: \\p{L}+)?|vous (?:êtes|avez|serez|aurez|connaissez|aimez|savez|justifiez|disposez|maîtrisez|assurez|participez|travaillez|gérez|veillez|rejoi\\p{L}+|intégrez|accompagnez|accueillez|préparez|suivez|organisez)|rattachée? (?:à|au)|titulaire d|permis b|expérience|si occuper',
  // Spanish, Portuguese
  'buscamos|seleccionamos|estamos (?:procurando|contratando|buscando|em busca)|(?:te )?ofrecemos|requisitos|experiencia|serás|tendrás|imprescindible|valorable|te encargarás|carnet de conducir|incorporación|jornada completa|entienda',
  'procuramos|contrata|precisa de alguém|você (?:vai|terá|será|precisa)|oferecemos|desejável|experiência|carteira de motorista|carta de condução|vale[- ]refeição',
  // Italian
  'cerchiamo|(?:è alla )?ricerca di|(?:la|il) (?:risorsa|candidat[oa])|ti (?:occuperai|offriamo)|offriamo|esperienza|requisiti|patente b|gradita|tempo indeterminato',
  // Dutch
  '(?:wij|we) (?:zoeken|bieden|vragen)|zoeken (?:wij|we)|op zoek naar|ervaring|(?:je|jij|u) (?:gaat|bent|hebt|stemt|krijgt|werkt|zorgt|maakt|kunt|neemt|komt)|rijbewijs|ga je doen|vast contract|vierdaagse|opleiding',
  // Swedish, Danish, Norwegian, Finnish
  'vi (?:søger|söker|søker|erbjuder|tilbyder|tilbyr)|söker vi|du (?:är|er|har|kan|kommer att|får|tar|arbetar|arbejder|skal|vil|vet|ved)|som person|erfarenhet|erfaring|körkort|kørekort|førerkort|arbetsuppgifter|arbejdsopgaver|arbeidsoppgaver|tillsvidare|provanställning|ansættelse|ansökan|ansøgning|søknad',
  'etsimme|haemme|tarjoamme|edellytämme|arvostamme|kokemus\\p{L}*|ajokortti|työsuhde|hakemu\\p{L}+|sinulla|sinulta',
  // Polish, Czech, Slovak
  'szukamy|poszukuj\\p{L}+|zatrudni\\p{L}*|oferujemy|doświadczeni\\p{L}+|wymagania|prawo jazdy|umow[aęy] o pracę|mile widzian\\p{L}+|oczekujemy|gotowość|umiejętno\\p{L}+',
  'hled[áa]me|přijme(?:me)?|požadujeme|nabízíme|očekáváme|praxe|zkušenost\\p{L}*|řidičsk\\p{L}+|nástup|budete|hľadáme|ponúkame|požadujeme|skúsenos\\p{L}+|vodičsk\\p{L}+',
  // Hungarian, Romanian, Turkish
  'keresünk|keresi|elvárás\\p{L}*|tapasztalat\\p{L}*|kínálunk|jogosítvány|végzettség|jelentkez\\p{L}+|căutăm|angajăm|cerințe|experien[țt]ă|oferim|arıyoruz|aranan|aday|deneyim\\p{L}*|tecrübe\\p{L}*',
  // Ukrainian, Russian
  'шука[єю]\\p{L}*|потріб\\p{L}+|пропону\\p{L}+|очіку\\p{L}+|досвід\\p{L}*|обов.язки|навички|вимоги|оформлення|графік|ищ(?:ем|ет)|требу\\p{L}+|предлага\\p{L}+|опыт|обязанности|требования|ожидаем',
];
const eastern =
  '要件|応募|募集|お任せ|歓迎|担当|経験|資格|勤務|求める|活躍|未経験|ください|지원|자격|우대|모집|담당|경력|찾고 있|경험|합류|채용|합니다|주세요|분을|招聘|负责|经验|要求';

/** Counted by how many different ones stand in a text. */
export const hiringAbroad = new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})|${eastern}`, 'giu');

/** How to apply, in the text itself. */
export const wayToApplyAbroad =
  /bewerbung|bewerben|candidature|postul(?:er|ez|e\b)|sollicit|reageren|ansök|ansøg|søknad|hakemu|inscr[ií]b|candidat[ua]r|invia (?:il|la)|curr[ií]culum|odpov[ěí]|přihlášk|životopis|aplik(?:uj|ow)|zgłoszeni|önéletrajz|jelentkez|başvur|応募|エントリー|지원|надсилайте|відгук|резюме/iu;

/** Words on a control that asks to apply. */
export const appliesAbroad =
  /^(?:direct |nu |hier |jetzt |online |auf diese stelle |gleich |je |quero )?(?:sollicit|reageer|reageren|ansök|sök (?:jobbet|tjänsten)|søg (?:stillingen|jobbet|her)|send (?:ansøgning|søknad)|søk (?:på|stillingen|her)|hae (?:paikkaa|työpaikkaa|nyt|tähän)|bewerb|bewirb|postul|candidat|inscrib|aplicar|apúntate|solicitar|invia (?:la )?candidatura|odpověd|odpoved|reagovat|mám z[áa]uj|mám zájem|poslať životopis|poslat životopis|aplik|wyślij|złóż|jelentkez|aplică|trimite cv|відгукн|подати|надіслати|откликн|başvur|応募|エントリー|지원하기|입사 ?지원|应聘|申请|投递)/iu;

/** Titles of what is written about jobs, of lists and of the pages around adverts. */
export const articleAbroad =
  /(?:fiche|fiches) métiers?|(?<!\p{L})(?:\d{1,2}|les|los|die|de|die \d{1,2}) (?:\d{1,2} )?(?:étapes|conseils|astuces|erreurs|pasos|consejos|claves|errores|passi|consigli|errori|passos|dicas|schritte|tipps|fehler|stappen|fouten|porad|kroków|tipů|rad)(?!\p{L})|^(?:comment|wie|cómo|como|come|hoe|hur|hvordan|jak|як|как|rédiger|écrire|réussir|redactar|escribir|scrivere) |(?:exemple|modèle) (?:de|d['’])|(?<!\p{L})(?:muster|vorlage|plantilla|modello|voorbeeld|wzór|vzor)(?!\p{L})|berufsbild|gehalt (?:als|für)|was (?:macht|verdient) (?:ein|man)|wie (?:wird man|werde ich)|ausbildung (?:zum|zur|als)|(?:quel|combien|comment|que fait) |salaire d|qu[ée] hace|cu[áa]nto (?:gana|cobra)|sueldo (?:de|medio)|cosa fa |quanto guadagna|stipendio medio|wat (?:doet|verdient) een|hoe word je|(?:vad|hvad|hva) (?:gør|gör|gjør|tjener|tjänar) (?:en|ett|et)|ile zarabia|czym zajmuje się|kim jest|zarobki|co dělá|kolik (?:bere|vydělává)|platy? (?:na pozici|v)|хто таки[йе]|скільки заробляє|кто такой|сколько зарабатывает|とは[?？]|とは(?:[、。|｜]|$)|を解説|の(?:書き方|作り方)|年収ランキング|志望動機|仕事図鑑|하는 일$|연봉 (?:정보|순위)/iu;
export const articleWordsAbroad =
  /(?<!\p{L})(?:durchschnittliche?s? (?:\p{L}+)?gehalt|bruttodurchschnittsgehalt|salaire (?:moyen|médian)|salario medio|stipendio medio|gemiddeld salaris|snittlön\p{L}*|medellön\p{L}*|gennemsnitsløn\p{L}*|średnie (?:wynagrodzenie|zarobki)|mediana wynagrodzeń|průměrn\p{L} (?:plat|mzda)|середня зарплата|средняя зарплата|häufig gestellte fragen|questions fréquentes|preguntas frecuentes|domande frequenti|veelgestelde vragen|keine (?:offenen|freien) stellen|aucun poste|non ci sono posizioni|geen vacatures|inga lediga|brak ofert|débouchés|évolution de carrière|lire aussi|lesen sie auch|leggi anche|lees ook|leer también|läs också)(?!\p{L})|平均年収|向いている人|평균 연봉/giu;
