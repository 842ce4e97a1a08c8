import { isTown } from './towns';

/** A cautious guess whether a short line names a place. Words of regions and countries, postcodes, "Remote". */
const regions =
  'united kingdom|england|scotland|wales|cymru|northern ireland|ireland|great britain|united states|u\\.s\\.a?|canada|australia|new zealand|germany|deutschland|austria|österreich|switzerland|schweiz|france|spain|españa|portugal|italy|italia|netherlands|nederland|belgium|luxembourg|denmark|sweden|norway|finland|poland|polska|czech republic|czechia|česko|slovakia|hungary|romania|bulgaria|greece|ukraine|україна|estonia|latvia|lithuania|turkey|israel|india|singapore|japan|日本|south korea|korea|china|hong kong|taiwan|philippines|indonesia|malaysia|thailand|vietnam|pakistan|bangladesh|sri lanka|egypt|nigeria|kenya|ghana|south africa|brazil|brasil|mexico|méxico|argentina|chile|colombia|peru|united arab emirates|dubai|saudi arabia|qatar|europe|emea|apac|latam|worldwide|global|london|greater london|manchester|birmingham|leeds|glasgow|edinburgh|cardiff|bristol|liverpool|belfast|new york|san francisco|los angeles|chicago|boston|seattle|austin|toronto|sydney|melbourne|berlin|münchen|munich|paris|amsterdam|dublin|prague|praha|brno|kyiv|київ|warsaw|tokyo|東京|seoul|서울|bangalore|bengaluru|mumbai|delhi|hyderabad|pune|california|texas|florida|virginia|washington|massachusetts|illinois|ontario|quebec|british columbia|victoria|new south wales|queensland|yorkshire|lancashire|kent|essex|surrey|sussex|hampshire|devon|cornwall|norfolk|suffolk|cheshire|tyne and wear|west midlands|merseyside|county durham|cumbria|oxfordshire|cambridgeshire|somerset|dorset';
const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|QC|BC|AB|NSW|VIC|QLD';

const namesRegion = new RegExp(`(?:^|[\\s,/(\\-–|·])(?:${regions})(?=$|[\\s,/)\\-–|·.])`, 'iu');
// Whole, or behind a comma: some of these are people's names as well.
const parts =
  'derbyshire|nottinghamshire|leicestershire|lincolnshire|staffordshire|shropshire|worcestershire|warwickshire|gloucestershire|wiltshire|berkshire|buckinghamshire|hertfordshire|bedfordshire|northamptonshire|rutland|herefordshire|northumberland|isle of wight|middlesex|avon|cleveland|humberside|fife|highlands?|aberdeenshire|perthshire|lanarkshire|ayrshire|gwynedd|powys|dyfed|gwent|clwyd|glamorgan|conwy|antrim|armagh|tyrone|fermanagh|alabama|alaska|arizona|arkansas|colorado|connecticut|delaware|georgia|hawaii|idaho|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|utah|vermont|west virginia|wisconsin|wyoming|alberta|manitoba|nova scotia|new brunswick|saskatchewan|bayern|hessen|sachsen|niedersachsen|nordrhein-westfalen|baden-württemberg|brandenburg|thüringen|schleswig-holstein|saarland|rheinland-pfalz|bretagne|normandie|occitanie|nouvelle-aquitaine|hauts-de-france|grand est|île-de-france|pays de la loire|tirol|steiermark|kärnten|salzburg|morava|čechy|mazowieckie|małopolskie|śląskie|dolnośląskie|wielkopolskie|pomorskie';
const namesPart = new RegExp(`(?:^|, )(?:${parts})(?=$|,| \\()`, 'iu');
// Written small these are words ("us"), not places.
const shortRegion = /(?:^|[\s,/(\-–|])(?:UK|GB|USA|US|UAE|EU|EMEA|APAC)(?=$|[\s,/)\-–|])/;
const cityState = new RegExp(`^[\\p{Lu}][\\p{L}.'’ -]{1,40},? (?:${states})(?:[ ,]|$)`, 'u');
/** "Recife, PE": a town and the short name of its region, and no legal form or trade. */
const cityRegion =
  /^\p{Lu}[\p{L}.'’ -]{2,30}, (?!(?:SA|AG|SE|AS|NV|BV|AB|KG|OY|IT|HR|QA|PR|UX|AI|ML|VP|ID|RN|MD|JR|SR|II)$)\p{Lu}{2}$/u;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
const remote =
  /^(?:fully |100% )?(?:remote|anywhere|hybrid|home[- ]?based|work from home|nationwide|\d{1,2} locations|multiple locations|télétravail|homeoffice|remoto)(?:$|[ ,(/\-–|])/i;

/** "Made with care in Cornwall", "Proudly serving Kent": what a site says of itself. */
const strapLine =
  /^(?:made|built|designed|crafted|brewed|proud(?:ly)?|serving|welcome|discover|visit|explore|celebrating|caring|jobs|careers|news|events|registered|copyright|©)\b/i;

/** "12 rue des Tanneurs, 88100 Saint-Dié", "Полтава, вулиця Соборності, 41": a street, a number and a comma. */
const address =
  /^(?=.{0,60},)(?=.{0,80}\d).{0,80}(?:(?:^|[\s,])(?:street|road|avenue|lane|drive|rue|boulevard|calle|avenida|via|ulice|ulica|ul\.|вулиця|вул\.|проспект|просп\.|площа|náměstí)(?=[\s,.])|\p{L}{3}(?:straße|strasse|straat|gatan|vej)(?=[\s,]))/iu;

/** Japanese and Korean addresses begin with the region, in signs that only addresses have. */
const eastern =
  /^〒|(?:東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県)|^(?:全国|在宅|リモート|(?:東京|大阪|京都|愛知|福岡|神奈川|埼玉|千葉|兵庫|広島|宮城|静岡|札幌|仙台|横浜|川崎|名古屋|神戸|那覇|さいたま)(?:市|区|府|県)?|\p{Script=Han}{1,4}[市区郡]\p{Script=Han}{0,12}|\p{Script=Han}{1,4}駅)(?=$|[\s、,・/／(（])|^[가-힣]{2,4}(?:특별시|광역시|시|군) [가-힣]{1,4}(?:구|군|동|읍|면)(?:\s|$)|^(?:성남|수원|용인|고양|안양|부천|청주|천안|전주|포항|창원|판교|강남|여의도|제주)(?:시|구)?(?=\s|$)|^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)(?:특별시|광역시|도)?(?=\s|$)/u;
/** "Millau - 12", "Paris (75)", "26121 Oldenburg": a town and the number of its district. */
const numbered =
  /^\p{Lu}[\p{L}'’ -]{2,30} \((?!(?:HR|IT|QA|PR|UX|AI|ML|VP|ID|RN|MD|II)\))\p{Lu}{2}\)$|^\p{Lu}[\p{L}'’ -]{2,40}(?: - |\s?\()(?:\d{2}|2[AB])\)?$|^\d{5} \p{Lu}[\p{L}-]{2,30}/u;

/** "Lyon 03", "Paris 11e": a town and the number of its part. */
const ofDistrict = /\s\d{1,2}(?:er|e|ème)?$/;

export function looksLikePlace(text: string): boolean {
  if (text.length < 2 || text.length > 90 || /[.!?]$|\d{6,}/.test(text.replace(/\bU\.S\.A?\.?$/, 'US')))
    return false;
  if (text.split(/\s+/).length > 10 || strapLine.test(text)) return false;
  return (
    remote.test(text) ||
    (cityState.test(text) && !isOtherWord(text)) ||
    cityRegion.test(text) ||
    namesRegion.test(text) ||
    namesPart.test(text) ||
    shortRegion.test(text) ||
    postcode.test(text) ||
    address.test(text) ||
    eastern.test(text) ||
    text.split(', ').some((part) => numbered.test(part)) ||
    text
      .split(/\s?[,;/(|·•]\s?|\s[-–—&]\s(?=\p{Lu})|\s(?:and|or|und|oder|et|ou|y|o)\s(?=\p{Lu})/u)
      .some((part) => isTown(part.replace(ofDistrict, '')))
  );
}

const statesEnd = new RegExp(` (?:${states})$`);

/** "Smögensunds Hamn AB" is a firm and "Vacancy ID" a label; without a comma these follow a known town only. */
function isOtherWord(text: string): boolean {
  // "MAIRIE DE ROCHEBRUNE": in capitals, small words look like states.
  if (/^[^,\p{Ll}\d]+$/u.test(text)) return !statesEnd.test(text);
  const [, town] = /^([^,]+) (?:AB|ID)(?:$| )/.exec(text) ?? [];
  return town !== undefined && !isTown(town);
}
