/** What makes real adverts as long as they are: letters, specifications, terms and promises. All names are invented. */
import { br, p, ul } from './parts';

const spec = (rows: readonly (readonly [asked: string, essential: string, how: string])[]) =>
  `<table class="person-spec"><thead><tr><th>Criteria</th><th>Essential or desirable</th><th>How we find out</th></tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

/** A head’s letter, as schools put it before or after the duties. */
export const letter = `<h3>A letter from the headteacher</h3>${p(
  'Dear colleague, thank you for reading this far; most people stop at the salary. You will want to know what we are like on a wet Thursday in November, which is when schools show what they are made of.',
  'We are a school in which adults speak to children as they would like to be spoken to. Lessons begin on time because the bell is broken and we have all learned to look at the clock. Our results are good, and we do not put them on a banner. Last year the inspectors wrote that pupils here are “unusually willing to be wrong”, which I count as the finest sentence in the report.',
  'What we find hard is the same as what everybody finds hard. Forty of our families do not have enough money. Attendance on Fridays is three points below Mondays. We lost our bus. I tell you this so that you come with open eyes, and because people who like to mend things tend to be happy here.',
  'If you join us you will have a mentor in your first year, your own cupboard, and the right to come into my office and shut the door. Come and see us before you apply. The kettle is always on and the dog is harmless.',
)}`;

/** What a post asks of a person, with how it is found out. */
export const specification = `<h3>Person specification</h3>${spec([
  [
    'Five passes at grade C/4 or above, with English and mathematics among them',
    'Essential',
    'Form, certificates',
  ],
  ['A further qualification that bears on the work, or the equal of it in practice', 'Desirable', 'Form'],
  ['At least two years in a setting where no two days were the same', 'Essential', 'Form, interview'],
  ['Has kept records that somebody else later relied on', 'Essential', 'Interview'],
  ['Can explain a rule to a person who thinks it is a foolish rule', 'Essential', 'Exercise, interview'],
  ['Is willing to be trained, and to train the next one', 'Essential', 'Interview'],
  ['A driving licence, or a good explanation of how you will manage without', 'Desirable', 'Form'],
])}`;

/** Terms of a public employer. */
export const terms = `<h3>What we can offer you</h3>${ul(
  'twenty-six days of leave, rising to thirty-one after five years, and the bank holidays on top',
  'a pension into which we pay more than you do',
  'paid time for eye tests, blood donation and the funerals of people you were fond of',
  'a bicycle scheme, a season ticket loan and a car park that is full by eight',
)}<h3>Equality</h3>${p(
  'We want our staff to look like the people they serve. We are a Disability Confident employer and will interview every disabled applicant who meets the essential criteria. Tell us if you need this advert in large print, or an interview at another time of day; it will not count against you.',
)}<h3>Before you start</h3>${p(
  'An offer depends on two references, a check of your right to work in the United Kingdom, a health questionnaire and, for some duties, a disclosure. We are not able to sponsor a Skilled Worker visa for this post. If you do well but are not first, we may keep your name on a reserve list for twelve months.',
)}`;

/** Terms of an employer in the United States. */
export const americanTerms = `<p><b>Working conditions</b></p>${ul(
  'On your feet for most of a shift, with lifting of up to 50 pounds and now and then a ladder',
  'Indoors and outdoors, in a building that is loud near the middle',
  'Some evenings during the peak season, which runs from the week before Thanksgiving',
)}<p><b>Benefits at a glance</b></p>${ul(
  'Medical, dental and vision plans from the first of the month after you start',
  'Three weeks of paid time off, and a day for your own birthday that you may not move',
  'Short-term disability, life insurance, and an employee assistance line that people do use',
  'Tuition assistance of up to $5,250 a year for courses that we have not even heard of',
)}<p><b>Equal opportunity</b></p><p>All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or status as a protected veteran. We take part in E-Verify. We do not ask what you earned before, and would rather that you did not tell us.</p><p>This description says what the work mostly is. It is not a contract, and it will be wrong in small ways within a year.</p>`;

/** What a German firm or office adds. */
export const germanTerms = `<h3>So arbeiten wir</h3>${p(
  'Wir duzen uns nach der ersten gemeinsamen Baustelle, vorher auch. Einmal im Monat setzen wir uns zusammen und reden darüber, was schiefgegangen ist; Kuchen bringt mit, wem es passiert ist. Entscheidungen trifft, wer die Folgen trägt. Überstunden schreiben wir auf und feiern sie ab, und zwar im selben Quartal.',
  'Wer neu ist, geht in den ersten sechs Wochen mit drei verschiedenen Leuten mit. Danach haben Sie eine feste Ansprechperson und einen eigenen Schlüssel. Fortbildungen bezahlen wir, wenn Sie uns hinterher davon erzählen.',
)}<h3>Gut zu wissen</h3>${ul(
  'Zuschuss zum Deutschlandticket oder ein Stellplatz unter der Linde',
  'Betriebliche Altersvorsorge mit einem Zuschuss von zwanzig Prozent',
  'Kinder dürfen in den Ferien mitkommen, solange sie nichts anfassen',
)}`;

/** What a French employer adds. */
export const frenchTerms = `<h3>Ce que nous vous proposons</h3>${p(
  'Vous serez accueilli pendant trois semaines par la personne que vous remplacez, qui vous montrera les armoires, les usages et les gens. Le poste est à temps complet, du lundi au vendredi, avec une soirée par mois qui se récupère le lendemain. La participation à la mutuelle est de quinze euros, celle à la cantine dépend du menu.',
  'Nous attachons de l’importance à la formation : cinq jours par an, choisis ensemble, et un budget pour les livres que personne ne demande jamais. Un véhicule est à disposition pour les déplacements ; il faut seulement savoir lui parler.',
)}<h3>Conditions particulières</h3>${ul(
  'Disponibilité lors des scrutins et des crues',
  'Permis B exigé',
  'Logement communal possible pendant six mois',
)}`;

/** What a Czech employer adds. */
export const czechTerms = `<p><strong>Jak u nás vypadá den:</strong></p>${p(
  'Začínáme v sedm u kávy, protože pec se nedá uspěchat. Dopoledne se formuje a brousí, po obědě se ladí, když je na dvoře ticho. Ve čtvrtek chodí děti ze školy a ptají se na věci, na které neznáme odpověď. Končíme ve čtvrt na čtyři a přesčasy platíme, pokud vůbec nějaké jsou.',
  'Zaučíme vás postupně: první měsíc u hlíny, druhý u vosku, třetí u bronzu. Po roce odlijete první zvonek podle vlastního návrhu a necháte si ho.',
)}`;

/** What a Ukrainian employer adds. */
export const ukrainianTerms = `<p><b>Трохи про нас:</b></p>${p(
  'Компанію заснували брат і сестра у 2009 році з двома вуликами та позиченим прицепом. Тепер нас двадцять шестеро, але рішення й досі ухвалюємо за кухонним столом. Щоосені їдемо всі разом на море, бо влітку не буває коли.',
  'Під час блекаутів цех працює від сонячної станції, а зв’язок тримається через супутник. Ветеранам і ветеранкам допомагаємо повернутися до роботи у власному темпі: спершу півдня, далі – як піде.',
)}`;

/** What a Korean institution adds. */
export const koreanTerms = `<p>${br(
  '7. 기타사항',
  '가. 응시자는 기관의 직원 누구에게나 전화로 물어볼 수 있으며, 점심시간(12시~13시)에는 개가 대신 받을 수 있습니다.',
  '나. 제출된 서류에 거짓이 있는 때에는 합격을 취소하며, 서류는 청구하면 돌려드립니다.',
  '다. 적격자가 없을 경우 뽑지 않을 수 있고, 그때에는 이유를 누리집에 알립니다.',
  '라. 면접은 수장고 옆 방에서 하며, 유물 한 점을 함께 들여다보며 이야기합니다.',
  '마. 장애가 있는 응시자는 필요한 편의를 미리 알려 주시면 준비하겠습니다.',
)}</p><p>${br('8. 우리 기관은', '1998년 마을 사람 서른두 명이 곳간 한 채를 내놓아 시작했습니다. 지금은 유물 6,400점과 직원 열아홉 명이 있고, 해마다 4만 명이 고개를 넘어옵니다. 급하게 일하지 않지만 미루지도 않습니다.')}</p>`;

/** What a Japanese workshop adds. */
export const japaneseTerms = br(
  '',
  '【一日の流れ】',
  '7:50　掃除と火の始末の確認。道具に触るのは掃除のあとです',
  '8:00　朝の打ち合わせ（三分）',
  '8:05　持ち場の仕事。十時に一度、手を休めてお茶を飲みます',
  '12:00　昼ごはん。近所の仕出しを会社が半分持ちます',
  '15:00　その日の出来を全員で見ます。うまくいかなかったものを先に見ます',
  '17:00　片付けて終わり。残業は年に数えるほどです',
  '',
  '【入社したあと】',
  '最初の半年は、同じことを毎日していただきます。退屈だと思ったころに次へ進みます。一年目の終わりに、自分の名前の入った道具を一つお渡しします。',
  '独立したい方は止めません。これまでに四人が出ていき、二人が帰ってきました。',
);
