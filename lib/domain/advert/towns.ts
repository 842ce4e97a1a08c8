import { furtherTowns } from './further-towns';

/** Large towns of the countries whose adverts are read. No list is whole; a town in it makes a short line a place. */
const towns = new Set(
  `aberdeen aberystwyth aldershot altrincham ashford aylesbury banbury bangor barnsley barnstaple basildon basingstoke
  bath bedford belfast berwick bexley birkenhead birmingham blackburn blackpool bodmin bolton boston bournemouth
  bracknell bradford braintree brentwood bridgwater bridlington brighton bristol bromley burnley burton caerphilly
  cambridge canterbury cardiff carlisle carmarthen chatham chelmsford cheltenham chester chesterfield chichester
  chippenham colchester corby coventry crawley crewe croydon cumbernauld darlington dartford derby derry doncaster
  dorchester dorking dover dudley dumfries dundee dunfermline durham eastbourne eastleigh edinburgh ely enfield epsom
  exeter falkirk falmouth fareham farnborough folkestone gateshead gillingham glasgow gloucester grantham gravesend
  great_yarmouth grimsby guildford halifax harlow harrogate harrow hartlepool hastings hemel_hempstead hereford hertford
  high_wycombe horsham huddersfield hull huntingdon inverness ipswich kendal kettering kidderminster kilmarnock
  king's_lynn kingston_upon_thames kingston_upon_hull kirkcaldy lancaster leamington_spa leeds leicester lewes lichfield
  lincoln lisburn liverpool livingston llandudno londonderry loughborough lowestoft ludlow luton macclesfield maidenhead
  maidstone manchester mansfield margate merthyr_tydfil middlesbrough milton_keynes morpeth newbury newcastle
  newcastle_upon_tyne newport newquay newry northallerton northampton norwich nottingham nuneaton oakham oldham oxford
  paisley penrith penzance perth peterborough plymouth pontefract poole portsmouth preston ramsgate reading redditch
  redhill reigate rochdale rochester romford rotherham rugby runcorn salford salisbury scarborough scunthorpe sheffield
  shrewsbury sittingbourne skegness slough solihull southampton southend southend-on-sea southport st_albans st_helens
  stafford stevenage stirling stockport stockton-on-tees stoke-on-trent stornoway stratford-upon-avon stratford stroud
  sunderland sutton swansea swindon tamworth taunton telford thetford torquay trowbridge truro tunbridge_wells wakefield
  walsall warrington warwick watford wellingborough wells welwyn_garden_city weston-super-mare weymouth widnes wigan
  winchester windsor wirral woking wolverhampton worcester workington worthing wrexham yeovil york cork galway limerick
  waterford new_york_city atlanta anaheim albany albuquerque anchorage arlington aurora baltimore baton_rouge bellevue
  boise boulder buffalo charleston charlotte cincinnati cleveland columbus concord dallas denver des_moines detroit
  duluth el_paso fort_worth fresno greenville harrisburg hartford honolulu houston huntsville indianapolis irvine
  jacksonville kansas_city knoxville las_vegas lexington long_beach louisville madison memphis mesa miami milwaukee
  minneapolis mountain_view nashville new_orleans newark norfolk oakland oklahoma_city omaha orlando palo_alto
  philadelphia phoenix pittsburgh portland providence raleigh reno richmond sacramento salt_lake_city san_antonio
  san_diego san_jose santa_clara santa_monica scottsdale spokane st_louis st._louis st_paul sunnyvale syracuse tacoma
  tampa toledo tucson tulsa washington_dc wichita brooklyn manhattan cupertino menlo_park redwood_city foster_city
  calgary edmonton hamilton kitchener mississauga montreal montréal ottawa quebec_city québec regina saskatoon vancouver
  winnipeg victoria adelaide brisbane canberra darwin hobart gold_coast auckland christchurch wellington dunedin aachen
  augsburg bielefeld bochum bonn braunschweig bremen chemnitz darmstadt dortmund dresden duisburg düsseldorf emden
  erfurt erlangen essen frankfurt frankfurt_am_main freiburg fürth gelsenkirchen göttingen halle hamburg hannover
  heidelberg heilbronn ingolstadt jena karlsruhe kassel kiel koblenz köln cologne leipzig leverkusen lübeck ludwigshafen
  magdeburg mainz mannheim mönchengladbach münster nürnberg nuremberg oberhausen oldenburg osnabrück paderborn pforzheim
  potsdam regensburg rostock saarbrücken siegen stuttgart trier ulm wiesbaden wolfsburg wuppertal würzburg wien vienna
  graz linz salzburg innsbruck zürich zurich basel bern genf genève lausanne luzern winterthur aix-en-provence amiens
  angers annecy avignon besançon bordeaux brest caen clermont-ferrand dijon grenoble lille limoges lyon marseille metz
  millau montpellier mulhouse nancy nantes nîmes orléans perpignan poitiers reims rennes rodez rouen saint-étienne
  strasbourg toulon toulouse villeurbanne bruxelles brussels antwerp gent liège rotterdam utrecht eindhoven den_haag
  the_hague groningen copenhagen københavn aarhus stockholm göteborg gothenburg malmö uppsala oslo bergen trondheim
  stavanger helsinki espoo tampere turku reykjavik madrid barcelona valencia sevilla málaga bilbao zaragoza lisbon
  lisboa porto coimbra braga milano milan roma rome torino napoli bologna firenze genova padova verona athens zagreb
  ljubljana belgrade sofia bucharest cluj-napoca iasi budapest debrecen szeged bratislava košice žilina praha prague
  brno ostrava plzeň olomouc liberec hradec_králové pardubice zlín jihlava české_budějovice ústí_nad_labem kladno
  warszawa kraków krakow łódź wrocław poznań gdańsk gdynia szczecin katowice lublin bydgoszcz białystok toruń rzeszów
  kielce olsztyn opole gorzów_wielkopolski zielona_góra sopot vilnius kaunas riga tallinn tartu київ kyiv kiev харків
  kharkiv львів lviv одеса odesa дніпро dnipro запоріжжя вінниця полтава черкаси чернівці тернопіль івано-франківськ
  ужгород луцьк рівне житомир суми миколаїв херсон москва санкт-петербург минск istanbul ankara izmir tel_aviv haifa
  jerusalem cairo alexandria lagos nairobi accra johannesburg cape_town durban casablanca tunis dakar riyadh jeddah doha
  abu_dhabi dubai kuwait manama amman beirut mumbai delhi new_delhi bengaluru bangalore hyderabad chennai kolkata pune
  ahmedabad gurugram gurgaon noida jaipur kochi indore lahore karachi islamabad dhaka colombo kathmandu kuala_lumpur
  penang jakarta bandung manila cebu bangkok hanoi ho_chi_minh_city ho_chi_minh singapore hong_kong taipei shanghai
  beijing shenzhen guangzhou tokyo osaka kyoto yokohama nagoya fukuoka sapporo kobe seoul busan incheon daejeon
  são_paulo sao_paulo rio_de_janeiro buenos_aires santiago bogotá bogota medellín lima quito mexico_city
  ciudad_de_méxico guadalajara monterrey montevideo`
    .split(/\s+/)
    .map((name) => name.replace(/_/g, ' ')),
);

/** Whether a name alone is a town's that is known. */
export function isTown(name: string): boolean {
  const plain = name.trim().toLowerCase();
  return towns.has(plain) || furtherTowns.has(plain);
}
