/** Towns that many CVs name. No list is whole: a text that is here is a place; one that is not may still be. */
const cities = new Set(
  (
    'london|manchester|birmingham|leeds|glasgow|edinburgh|cardiff|swansea|bristol|liverpool|belfast|sheffield|newcastle|newcastle upon tyne|nottingham|leicester|coventry|bradford|hull|aberdeen|dundee|oxford|cambridge|york|brighton|plymouth|southampton|portsmouth|' +
    'bath|exeter|norwich|ipswich|derby|stoke-on-trent|wolverhampton|reading|luton|milton keynes|northampton|preston|blackpool|bolton|stockport|wigan|warrington|chester|lancaster|carlisle|durham|sunderland|middlesbrough|darlington|wakefield|huddersfield|halifax|doncaster|rotherham|barnsley|harrogate|lincoln|peterborough|colchester|chelmsford|southend|maidstone|canterbury|guildford|slough|watford|st albans|swindon|gloucester|cheltenham|worcester|hereford|shrewsbury|telford|bournemouth|poole|salisbury|winchester|truro|inverness|perth|stirling|newport|wrexham|bangor|aberystwyth|derry|londonderry|lisburn|newry|dublin|cork|galway|limerick|' +
    'new york|new york city|nyc|brooklyn|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|san jose|san francisco|oakland|berkeley|palo alto|mountain view|sunnyvale|menlo park|seattle|redmond|portland|denver|boulder|boston|cambridge|washington|washington dc|washington d.c.|atlanta|miami|orlando|tampa|charlotte|raleigh|durham|nashville|memphis|detroit|ann arbor|columbus|cleveland|cincinnati|pittsburgh|baltimore|minneapolis|st. louis|kansas city|milwaukee|madison|salt lake city|las vegas|sacramento|new orleans|toronto|vancouver|montreal|ottawa|calgary|' +
    'berlin|hamburg|münchen|munich|köln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|bremen|ulm|karlsruhe|mannheim|freiburg|wien|vienna|graz|linz|zürich|zurich|basel|bern|genf|geneva|lausanne|' +
    'paris|lyon|marseille|toulouse|nice|nantes|bordeaux|lille|strasbourg|rennes|grenoble|montpellier|bruxelles|brussels|antwerp|ghent|amsterdam|rotterdam|utrecht|eindhoven|den haag|the hague|luxembourg|' +
    'madrid|barcelona|valencia|sevilla|seville|bilbao|zaragoza|málaga|malaga|granada|vitoria|lisboa|lisbon|porto|coimbra|braga|roma|rome|milano|milan|torino|turin|napoli|naples|bologna|firenze|florence|venezia|' +
    'warsaw|warszawa|kraków|krakow|wrocław|gdańsk|poznań|łódź|praha|prague|brno|budapest|bucharest|cluj|sofia|athens|istanbul|ankara|kyiv|vilnius|riga|tallinn|helsinki|stockholm|oslo|copenhagen|' +
    'mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|pune|kolkata|gurgaon|noida|karachi|lahore|islamabad|dhaka|colombo|dubai|abu dhabi|lagos|abuja|accra|nairobi|kampala|johannesburg|cape town|harare|singapore|hong kong|shanghai|beijing|tokyo|seoul|manila|sydney|melbourne|brisbane|auckland|wellington|são paulo|rio de janeiro|mexico city|buenos aires|bogotá|lima|santiago|remote|hybrid'
  ).split('|'),
);

export function isKnownCity(text: string): boolean {
  return cities.has(text.trim().toLowerCase());
}
