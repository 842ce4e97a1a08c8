/**
 * Headings that the sections of an advert have, by language. The page script knows enough of them to find the
 * advert; here the rest are told, for a page whose headings nobody counts loses against one in English.
 */
import type { PageLine } from './page-reading';

const beginnings: readonly string[] = [
  // German
  '(?:ihre?|deine?|unsere?|das|dies(?:es)?|so|damit|wen|wer|warum|darauf|darum|was) (?:aufgabe|profil|job|vorteil|angebot|qualifikation|mission|verantwortung|benefit|team|rolle|kompetenz|stärken|biet|bring|erwart|soll|mach|ist dein|zeichn|überzeug|begeist|sieht|bewirb|wir|sie|du |dich|dir|uns)',
  'aufgaben|anforderung|voraussetzung|qualifikation|(?:wir |unser )?(?:biet|angebot|erwart)|über uns|stellenbeschreibung|tätigkeit|rahmenbedingungen|ansprechpartner|informationen zur bewerbung|bieten wir',
  // French
  "(?:vos|les|tes|nos|votre|ta|ton|le|la|notre|vous|ce que|pourquoi) ?(?:mission|responsabilité|activité|tâche|avantage|profil|rôle|quotidien|poste|entreprise|équipe|contexte|structure|nous|rejoindre|êtes|attend|aimerez)|l[’']entreprise|mission|profil|descriptif|compétences|qualités|conditions|avantages|nous (?:offrons|proposons)|qui sommes|à propos de (?:nous|l)|rémunération|(?:process|déroulement)|modalités|comment postuler",
  // Spanish, Portuguese
  'funciones|tareas|responsabilidades|requisitos|perfil|qu[ée] (?:ofrecemos|buscamos|harás|necesitas|te ofrecemos)|(?:te |se )?(?:ofrecemos|ofrece|requiere|valorará)|beneficios|condiciones|descripción|sobre (?:nosotros|el puesto|la empresa)|quiénes somos|(?:tu|el) (?:misión|rol|puesto|día|perfil)|estudios mínimos|experiencia|conocimientos',
  '(?:principais )?(?:responsabilidades|atividades|atribuições|funções|tarefas)|(?:o que|quem) (?:você|vai|esperamos|oferecemos|procuramos|buscamos|somos|fará)|benefícios|oferecemos|sobre (?:nós|a vaga|a empresa|você)|diferenciais|desejável|qualificações|como se candidatar',
  // Italian
  '(?:che )?cosa (?:farai|offriamo|cerchiamo|ti)|(?:le )?(?:principali )?(?:attività|mansioni|responsabilità)|requisiti|(?:il|la|chi) (?:ruolo|tuo|candidat|risorsa|profilo|posizione|persona|siamo|sei|cerchiamo)|offriamo|si offre|competenze|descrizione',
  // Dutch
  '(?:jouw|jou|je|de|onze|uw) (?:functie|profiel|taken|rol|werk|team|baan)|functie|(?:wat|wie|waar|dit|hier) (?:ga|doe|breng|bied|krijg|wij|we |jij|je |zoek|vrag|ben|zijn|maak|kun|neem|verwacht)|taken|werkzaamheden|wij (?:bieden|vragen|zoeken)|arbeidsvoorwaarden|over (?:ons|jou|de (?:functie|organisatie))|jobomschrijving|vacature(?:omschrijving|tekst)|competenties|ons aanbod|solliciteren',
  // Swedish, Danish, Norwegian, Finnish
  '(?:dina |dine )?(?:arbetsuppgifter|arbejdsopgaver|arbeidsoppgaver|opgaver|oppgaver|ansvarsområde)|om (?:jobbet|rollen|tjänsten|oss|os$|dig|deg|anställningen|arbetet|företaget|stillingen|arbeidsplassen)|kvalifika|krav|meriterande|(?:hva |hvad |vad )?(?:kan )?vi (?:erbjuder|tilbyder|tilbyr|söker|søger|søker|forvent|tilbyde)|(?:din|vem|hvem|hvad|hva|är|er|vi ser) (?:profil|är|er|du|vi|etter|efter)|personlig|sök jobbet|beskrivning|vilkår|villkor|ønskede',
  '(?:työ)?tehtävät|tehtävänkuva|tarjoamme|mitä (?:tarjoamme|odotamme)|odotamme|edellytämme|arvostamme|meistä|hakeminen',
  // Polish, Czech, Slovak
  '(?:twój |nasze |twoje |główne )?(?:zakres|wymagania|obowiązki|zadania|oczekiwania)|(?:to |co )?(?:oferujemy|oczekujemy)|mile widziane|benefity|o (?:nas|firmie|projekcie|stanowisku)|kogo szukamy|czego (?:oczekujemy|wymagamy)|co (?:będziesz|zyskasz|cię)|opis (?:stanowiska|pracy)|kwalifikacje|jak aplikować',
  '(?:pracovní )?náplň|(?:co|koho|čo|jak|proč) (?:vás|tě|u nás|nab|ponúk|oček|pož|hled|hľad|bude|byste|vám|ti )|požad|nabízíme|ponúkame|očekáváme|(?:vaše|tvé|tvoje|tvá) |o (?:nás|pozici|firmě|společnosti|pozícii)|benefity|výhody|popis (?:pozice|práce|pracovn)',
  // Hungarian, Romanian, Turkish
  'feladat|elvárás|amit (?:kínál|nyújt|vár|ajánl)|előny|munkakör|rólunk|juttatás|responsabilități|cerințe|oferim|ce (?:oferim|căutăm|vei face|așteptăm)|beneficii|despre noi|candidatul|görev|aranan|genel nitelikler|iş tanımı|sorumluluk',
  // Ukrainian, Russian
  'вимоги|обов.язк|(?:що|кого|чого|чому|про|ваші|твої|наші) |умови|пропонуємо|(?:ми )?очікуємо|завдання|функці|опис|буде (?:плюсом|перевагою)|необхідн|бажано|переваги|требования|обязанности|условия|(?:мы )?(?:предлагаем|ожидаем|ищем)|задачи|чем предстоит',
  // Japanese, Korean, Chinese
  '仕事内容|業務内容|職務内容|応募|必須|歓迎|求める|給与|勤務|待遇|福利厚生|休日|選考|募集|対象となる|この仕事|身につく|会社概要|事業内容|주요 ?업무|담당 ?업무|자격 ?요건|지원 ?자격|우대|복리|혜택|근무|전형|채용|모집|합류|이런 (?:분|일)|포지션|岗位|职位|任职|工作(?:职责|内容)|福利',
];

const heading = new RegExp(`^(?:${beginnings.join('|')})`, 'u');

/** Whether a short line heads a section of an advert, in languages other than English. */
export function headsSectionAbroad(text: string): boolean {
  return text.length <= 60 && heading.test(text.toLowerCase().replace(/^[^\p{L}]{1,6}/u, ''));
}

/** How many different headings of such sections stand in the advert's body. */
export function sectionsAbroad(lines: readonly PageLine[]): number {
  const found = lines.filter(
    ({ text, kind, isBody }) =>
      isBody &&
      kind !== 'link' &&
      kind !== 'bullet' &&
      (kind !== 'text' || /[:：]$/.test(text)) &&
      headsSectionAbroad(text),
  );
  return new Set(found.map(({ text }) => text)).size;
}
