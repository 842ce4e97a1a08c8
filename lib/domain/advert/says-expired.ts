/** What pages say of adverts that are closed, in the languages of the captured pages and their neighbours. */
import type { PageReading } from './page-reading';

const expired =
  /(?:job|vacancy|position|role|advert|posting|listing)(?: you.{0,40})? (?:is|has|was)(?: now| been)? (?:no longer (?:available|active|accepting|open)|expired|closed|(?:been )?(?:filled|removed|closed|withdrawn))|no longer accepting applications|this (?:job|vacancy) (?:has )?expired|applications (?:are|have)(?: now| been){0,2} closed|(?:not|no longer) (?:currently )?(?:taking|accepting|receiving|considering) (?:any (?:more |further )?|new |more )?applications|\b(?:job|vacancy|position|role|advert|posting|listing|recruitment|applications?|competition)(?: \w+){0,2} (?:closed on|(?:has|have) (?:now )?(?:ended|closed|passed|been archived))|\b(?:closing date|deadline)(?: \w+){0,6} (?:has|have) (?:now )?(?:passed|expired)|^(?:this )?(?:job|vacancy|position|role|advert|posting|listing)?[ :–-]{0,3}(?:is )?(?:now )?(?:expired|archived)[.!]?$|^(?:job|vacancy|position|role|advert|posting|listing|recruitment|applications)[ :–-]{1,3}(?:is |are )?(?:now )?(?:closed|filled)[.!]?$/i;
/** Whether the page says that its advert is closed. */
export function saysExpired(page: PageReading): boolean {
  return page.lines.some(
    ({ text }) =>
      text.length < 140 &&
      ((expired.test(text) && !whenever.test(text)) ||
        ((expiredAbroad.test(text) || alsoAbroad.test(text)) && !wheneverAbroad.test(text))),
  );
}

/** "Once this job has closed, the advert will no longer be available" is said of open ones. */
const whenever = /\b(?:once|when|after|if|until|will|may|before)\b/i;

/** The same said of a day to come, in other languages. */
const wheneverAbroad =
  /(?<!\p{L})(?:wenn|sobald|falls|lorsque|dès que|cuando|quando|una vez|zodra|als de|när|når|jeśli|gdy|pokud|jakmile|якщо|коли|если|когда)(?!\p{L})|場合|ことがあり|경우/iu;

const expiredAbroad =
  /(?:stelle|stellenanzeige|stellenangebot|anzeige|ausschreibung)\b.{0,40}(?:nicht mehr (?:verfügbar|online|aktiv|aktuell)|bereits besetzt|abgelaufen|deaktiviert)|(?:offre|annonce|poste)\b.{0,40}(?:n['’]est plus (?:disponible|en ligne|active)|a expiré|est (?:expirée|pourvue?|clôturée))|(?:oferta|vacante|vaga|anuncio)\b.{0,40}(?:ya no está (?:disponible|activa)|ha (?:caducado|expirado)|está cerrada|(?:foi|está) encerrada|expirou|não está mais)|(?:offerta|annuncio)\b.{0,40}(?:non è più|è scadut)|vacature\b.{0,40}(?:niet meer (?:beschikbaar|actief|online)|gesloten|verlopen|vervuld)|(?:annonsen|jobbet|tjänsten|stillingen|annoncen)\b.{0,40}(?:inte längre|ikke længere|ikke lenger|borttagen|udløbet|utløpt|tillsatt)|(?:oferta|ogłoszenie)\b.{0,40}(?:wygasł|nieaktualn|zakończon|archiwaln)|(?:nabídka|inzerát|pozice|ponuka)\b.{0,40}(?:již není|už není|už nie je|není aktivní|vypršel|obsazen|neaktuáln)|вакансі[яю].{0,40}(?:закрит|неактивн|неактуальн|в архіві)|вакансия.{0,40}(?:закрыта|в архиве|неактивна)|(?:掲載|募集|応募受付).{0,12}終了(?:しました|しています|した求人|$)|(?:마감된|종료된) (?:공고|채용)|채용이 (?:마감|종료)/iu;

const alsoAbroad = new RegExp(
  `(?<!\\p{L})(?:${[
    // German
    '(?:dieser? |der )?(?:job|position|inserat|stelle|anzeige|angebot)(?!\\p{L}).{0,30}(?:nicht mehr (?:verfügbar|online|aktiv|aktuell|ausgeschrieben|vakant)|(?:bereits |schon )?(?:besetzt|vergeben)(?!\\p{L})|abgelaufen|deaktiviert|archiviert)|(?:bewerbungsfrist|bewerbungszeitraum|bewerbungsphase|anzeige).{0,20}(?:ist|wurde|war) (?:bereits |leider )?(?:abgelaufen|beendet|vorbei|geschlossen)|bewerbungen .{0,30}nicht mehr (?:möglich|angenommen|entgegen)',
    // French, Spanish, Portuguese, Italian, Dutch
    "(?:offre|annonce|poste|candidatures?|recrutement|concours).{0,40}(?:sont closes?|est clos(?:e)?|clôturée?s?|a été (?:désactivée?|retirée?|pourvue?|archivée?)|est (?:terminée?|archivée?)|n['’]est plus (?:d['’]actualité|disponible|en ligne|active|ouvert))|n['’]accepte plus (?:de|les) candidatures|date limite.{0,30}(?:dépassée|passée)",
    '(?:plazo|proceso|oferta|vacante|convocatoria).{0,40}(?:ha (?:finalizado|terminado|vencido|cerrado|sido (?:cubierta|cerrada|retirada))|está (?:cerrad|cubiert|finalizad)[oa]|finalizad[oa]|ya no (?:acepta|está|admite))|(?:inscrições|candidaturas|vaga|processo seletivo|prazo).{0,30}(?:encerrad[oa]s?|expirad[oa]|preenchida|terminou)',
    '(?:offerta|annuncio|posizione|candidature|selezione|bando).{0,30}(?:scadut[oa]|chius[oaei]|non è più (?:disponibile|attiv[oa]|online)|è stat[oa] (?:chius[oa]|ricopert[oa]))|(?:vacature|functie|sollicit\\p{L}+|reageren|sluitingsdatum).{0,40}(?:niet meer (?:mogelijk|beschikbaar|open|actief)|gesloten|verstreken|verlopen|vervuld)',
    // Swedish, Danish, Norwegian
    '(?:ansökningstiden|sista ansökningsdag\\p{L}*|annonsen|tjänsten|fristen|ansøgningsfristen|søknadsfristen|stillingen|opslaget).{0,30}(?:har (?:gått ut|passerat|utgått)|är (?:tillsatt|stängd)|er (?:udløbet|utløpt|gått ut|overskredet|besat|besatt|lukket)|(?:ikke længere|ikke lenger|inte längre))',
    // Polish, Czech, Slovak, Hungarian
    '(?:rekrutacja|nabór|termin|oferta|ogłoszenie).{0,40}(?:zakończon[aey]|zamknięt[aey]|minął|upłynął|wygasł[aoy]?|nieaktualn[aey]|zarchiwizowan[aey])|(?:nabídka|inzerát|pozice|místo|výběrové řízení|ponuka|pozícia|termín|lhůta|přihlášky).{0,40}(?:není aktivní|bylo? (?:již |už )?(?:obsazen|ukončen|uzavřen|zrušen|stažen)[aoy]?|vypršel[aoy]?|uplynul[aoy]?|již (?:nepřijímáme|není)|už (?:nie je|nepřijímáme))|(?:állás|hirdetés|pozíció|jelentkezési határidő).{0,30}(?:lejárt|betöltött|már nem (?:aktív|elérhető))',
    // Ukrainian, Russian
    '(?:вакансі[яюї]|набір|оголошення|конкурс|прийом (?:резюме|заявок)).{0,40}(?:закрит[оаіи]|завершен[оаи]|знят[оаи]|неактуальн\\p{L}+|більше не (?:актуальн\\p{L}+|доступн\\p{L}+)|в архіві|призупинен[оаи])|роботодавець (?:зупинив|закрив|припинив)|(?:вакансия|набор|объявление|приём (?:резюме|заявок)).{0,40}(?:закрыт[оаы]?|завершён|снят[оаы]|неактуальн\\p{L}+|больше не (?:актуальн\\p{L}+|доступн\\p{L}+)|в архиве)',
  ].join('|')})(?!\\p{L})|${[
    '(?:掲載|募集|応募|受付|応募受付|エントリー)(?:期間|受付)?(?:は|が|を)?.{0,6}(?:終了(?:いたし|し)(?:まし|て)|締め?切(?:りまし|らせて|られ)|締切(?:りまし|済))|公開(?:が|は)?終了|(?:この|本)(?:求人|募集)は.{0,12}(?:終了|締切|締め切)',
    '(?:접수|지원|모집|채용|공고|전형)(?:이|가|은|는)? ?(?:이미 |조기 )?(?:마감|종료)(?:되었|됐|된|했|하였)|(?:마감|종료)(?:된|되었|됐).{0,6}(?:공고|채용|포지션|기업)|^(?:채용|접수|공고|모집) ?(?:마감|종료)$',
  ].join('|')}`,
  'iu',
);
