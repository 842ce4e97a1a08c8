/** The labels of facts in other languages than English, whole, lower case. */
import type { AdvertField } from './advert-reading';

type Labelled = Exclude<AdvertField, 'text' | 'employerUrl' | 'boardExpiresOn'>;

export const labelsAbroad: Record<Labelled, string> = {
  title:
    'stellenbezeichnung|berufsbezeichnung|intitulé du poste|functietitel|befattning|stillingsbetegnelse|stillingstittel|tehtävänimike|(?:nombre del )?puesto|cargo|posizione lavorativa|stanowisko|(?:pracovní )?pozice|název pozice|munkakör|назва вакансії|посада|должность|pozisyon|職種|職種名|求人名|募集職種|직무|직책',
  company:
    'společnost|firma|zaměstnavatel|zamestnávateľ|spoločnosť|unternehmen|arbeitgeber(?:in|\\*in)?|entreprise|société|employeur|établissement|empresa|entidad|empleador|empregador|entidade|azienda|ente|datore di lavoro|virksomhed|arbejdsgiver|arbeidsgiver|företag|arbetsgivare[n]?|työnantaja|yritys|bedrijf|werkgever|opdrachtgever|organisatie|pracodawca|cég(?:név)?|munkáltató|companie|angajator|işveren|şirket|firma adı|компанія|компания|роботодавець|работодатель|会社名|企業名|社名|法人名|事業所名|회사명|기업명|기관명|업체명|公司(?:名称)?',
  agency: 'personalvermittlung|cabinet de recrutement|agencia de empleo|uitzendbureau',
  location:
    'standort(?:\\(e\\)|e)?|ort|arbeitsort|einsatzort|dienstort|arbeitsplatz|dienstsitz|lieu(?:x)?(?: de travail| du poste| de mission)?|localisation|ville|ubicación|lugar(?: de trabajo)?|localidad|población|ciudad|provincia|localização|local(?: de trabalho)?|cidade|luogo(?: di lavoro)?|sede(?: di lavoro)?|località|città|locatie|werklocatie|plaats|standplaats|werkplek|plats|kommun|arbetsort|placering(?:sort)?|arbetsplats(?:en)?|var ligger arbetsplatsen|arbejdssted|arbeidssted|sted|lokation|lokasjon|sijainti|paikkakunta|työpaikan sijainti|miejsce(?: pracy)?|lokalizacja|miasto|adresa|místo výkonu práce|místo práce|lokalita|místo|město|pracoviště|miesto(?: výkonu)? práce|munkavégzés helye|helyszín|locație|localitate|oraș|місто|локація|місце роботи|розташування|город|место работы|şehir|konum|lokasyon|勤務地|勤務先|勤務場所|就業場所|所在地|근무지|근무지역|근무장소|근무 ?위치|工作地点',
  salary:
    'gehalt|vergütung|entgelt(?:gruppe)?|bezahlung|verdienst|lohn|plat(?:ové rozmezí)?|mzda|odměna|salaire(?: (?:indicatif|brut|annuel))?|rémunération(?: (?:indicative|brute|annuelle))?|salario(?: bruto)?|retribución|salário|remuneração|faixa salarial|stipendio|retribuzione|ral|salaris(?:indicatie)?|lön|løn|lønn|palkka|wynagrodzenie|zarobki|płaca|fizetés|bér|salariu|maaş|зарплата|заробітна плата|оклад|給与|給料|賃金|年収|月給|月額(?:（.{1,12}）)?|時給|급여|연봉|임금|薪资|月薪',
  employmentType:
    'vertragsart|anstellungsart|beschäftigungsart|arbeitsverhältnis|befristung|type de contrat|contrat|nature du contrat|tipo de (?:contrato|oferta|empleo|vaga)|contrato|contratto|tipo di contratto|dienstverband|contractvorm|anställningsform|ansættelsesform|ansettelsesform|työsuhde|druh pracovního poměru|typ (?:úvazku|pracovního poměru)|úvazek|pracovní poměr|druh pracovného pomeru|rodzaj umowy|typ umowy|wymiar pracy|тип зайнятості|вид зайнятості|зайнятість|занятость|雇用形態|勤務形態|고용형태|채용 ?형태|근무 ?형태',
  hours:
    'arbeitszeit|wochenstunden|temps de travail|durée du travail|jornada|horario|horário|orario|uren per week|aantal uren|omfattning|arbetstid|arbejdstid|arbeidstid|stillingsprosent|työaika|godziny pracy|pracovní doba|munkaidő|графік(?: роботи)?|график(?: работы)?|勤務時間|就業時間|근무시간',
  remotePolicy: 'télétravail|homeoffice|teletrabajo|praca zdalna|home office',
  reference:
    "kennziffer|referenznummer|referenz|stellen-?id|chiffre|référence|numéro d[’']offre|referencia|riferimento|referentie(?:nummer)?|vacaturenummer|annons-?id|referensnummer|referencenummer|nr (?:ref|referencyjny)|numer referencyjny|číslo (?:nabídky|pozice)|求人番号|공고번호",
  closingOn:
    'bewerbungs(?:schluss|frist|ende)|bewerbung möglich bis|bewerben bis|einsendeschluss|date limite(?: de (?:candidature|dépôt))?|date de clôture|clôture(?: des candidatures)?|candidater avant(?: le)?|fecha (?:límite|de cierre)|plazo(?: de (?:inscripción|presentación|solicitud))?|prazo(?: de candidatura)?|data limite|scadenza(?: candidature)?|sluitingsdatum|reageren (?:kan )?(?:tot(?: en met)?|voor|vóór)|uiterste (?:reactie|sollicitatie)datum|sista (?:ansöknings)?dag(?: att ansöka)?|ansök senast|ansøgningsfrist|søknadsfrist|hakuaika(?: päättyy)?|termín|termin (?:składania|nadsyłania|zgłoszeń|aplikowania)(?: aplikacji)?|ważn[aey] do|uzávěrka(?: přihlášek)?|uzávierka|jelentkezési határidő|termen limită|data limită|кінцевий термін|дедлайн|son başvuru(?: tarihi)?|応募締切(?:日)?|応募期限|応募期間|締切(?:日)?|募集期限|募集期間|마감일|접수 ?마감(?:일)?|접수 ?기간|모집 ?기간|截止日期',
};
