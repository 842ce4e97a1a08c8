/** Smaller towns of the countries whose adverts are read; names that are also common words are left out. */
export const furtherTowns: ReadonlySet<string> = new Set(
  `abingdon accrington alnwick altrincham amersham andover arbroath ashington aylesford bakewell ballymena barrow-in-furness
  beaconsfield beccles berkhamsted beverley bicester biggleswade billericay bishop_auckland bishop's_stortford blyth bognor_regis
  borehamwood bourne bracknell bridgend brentford brixham broxbourne bude burgess_hill bury_st_edmunds buxton calne camborne cannock
  carshalton castleford caterham chesham cheshunt chippenham chorley cirencester clacton-on-sea cleethorpes clitheroe coalville
  congleton consett cowes cramlington cromer cwmbran daventry didcot dingwall driffield droitwich dunstable eastwood ebbw_vale
  ellesmere_port elgin evesham exmouth faversham felixstowe fleetwood fort_william frome gainsborough galashiels glastonbury glossop
  godalming goole gosport grangemouth greenock guisborough haslemere hatfield havant haverfordwest haverhill hayes hexham
  hinckley hitchin hoddesdon holyhead honiton hounslow huntingdon ilfracombe ilkeston ilkley irvine keighley kendal keswick
  kirkwall knaresborough launceston leatherhead leighton_buzzard leominster letchworth lerwick llanelli malvern matlock
  melton_mowbray minehead morecambe motherwell neath newark-on-trent newmarket newtown north_shields oban okehampton
  omagh ormskirk oswestry otley oundle pembroke peterhead petersfield pontypridd prestatyn radcliffe rawtenstall
  redcar retford rhyl ringwood ripon romsey ross-on-wye royston rugeley rushden rustington ryde saffron_walden salcombe
  saltash sandbach selby sevenoaks shaftesbury shipley sidmouth skelmersdale skipton sleaford smethwick south_shields spalding
  st_andrews st_austell st_ives st_neots stamford staines staveley stowmarket stourbridge stranraer sudbury swanage
  swanley tadcaster tavistock tenby tewkesbury thame thanet thirsk thurso tiverton tonbridge tring truro ulverston uttoxeter
  uxbridge wallasey waltham_cross wantage wareham warminster washington wednesbury wellington wembley whitby whitehaven
  whitley_bay whitstable wigton wimborne windermere wisbech witney wokingham workington wymondham yate
  north_tyneside south_tyneside kirklees calderdale sandwell knowsley sefton trafford tameside halton medway thurrock merton lambeth
  southwark hackney islington camden westminster kensington chelsea haringey lewisham newham greenwich wandsworth waltham_forest redbridge
  havering barking dagenham brent ealing hillingdon tower_hamlets hammersmith fulham richmond_upon_thames kingston_upon_thames croydon barnet
  city_of_london canary_wharf shoreditch clerkenwell paddington king's_cross stratford_city moorgate holborn soho brixton clapham
  north_yorkshire west_yorkshire south_yorkshire teesside tyneside wearside east_riding north_lincolnshire east_lothian west_lothian
  midlothian scottish_borders argyll_and_bute dumfries_and_galloway orkney shetland anglesey ceredigion carmarthenshire pembrokeshire
  monmouthshire torfaen rhondda denbighshire flintshire isle_of_man guernsey jersey down fermanagh bay_area san_francisco_bay_area silicon_valley
  nyc new_york_metro greater_boston triangle_park long_island orange_county king_county cook_county
  ennis kilkenny sligo athlone drogheda dundalk letterkenny tralee wexford
  ann_arbor annapolis asheville bakersfield beaumont bethesda bloomington boca_raton bozeman burlington
  carlsbad carson_city cary cedar_rapids chandler chapel_hill chattanooga chesapeake cheyenne chula_vista clearwater
  colorado_springs corvallis dayton daytona_beach eugene evanston evansville fairfax fargo fayetteville flagstaff fort_collins
  fort_lauderdale fort_wayne fremont frisco gainesville galveston glendale grand_rapids green_bay greensboro hackensack hayward
  herndon hoboken irving iowa_city jersey_city juneau kalamazoo kirkland knoxville lakewood lansing laredo
  lubbock mcallen mclean missoula modesto montgomery morrisville naperville newport_beach new_haven north_charleston
  oceanside olympia overland_park oxnard pasadena pensacola peoria plano pleasanton princeton pueblo redmond reston
  richardson riverside roanoke rochester_hills rockville round_rock san_mateo san_rafael santa_ana santa_barbara santa_cruz
  santa_fe santa_rosa sarasota savannah schaumburg shreveport sioux_falls south_bend springfield stamford sugar_land tallahassee
  tempe topeka torrance tuscaloosa tysons virginia_beach waco walnut_creek waltham west_palm_beach white_plains wilmington
  winston-salem woburn yonkers barrie burnaby guelph kelowna kingston laval markham moncton oakville oshawa richmond_hill
  st._john's vaughan waterloo geelong parramatta townsville cairns toowoomba ballarat
  bendigo wollongong dunedin rotorua tauranga
  ahaus ahlen amberg ansbach aschaffenburg aurich bad_homburg bad_kreuznach bamberg bautzen bayreuth bergisch_gladbach
  bottrop bremerhaven coburg cottbus cuxhaven deggendorf delmenhorst detmold dinslaken dormagen düren eberswalde eisenach
  elmshorn emsdetten eschborn esslingen euskirchen flensburg frankenthal freising friedrichshafen fulda garbsen garching
  germering gera giessen gießen goslar gotha göppingen greifswald görlitz gütersloh hagen hameln hamm hanau heidenheim
  herford herne hildesheim hoyerswerda husum ibbenbüren ismaning itzehoe kaiserslautern kaufbeuren kempten kiel krefeld
  landau landshut leonberg leverkusen limburg lingen lippstadt lörrach lüneburg lünen marburg memmingen merseburg minden
  moers mülheim naumburg neubrandenburg neumünster neuss neuwied norderstedt nordhausen nordhorn offenbach offenburg papenburg
  passau peine pirmasens pirna plauen potsdam quedlinburg ratingen ravensburg recklinghausen remscheid rendsburg reutlingen rheine
  rosenheim salzgitter schweinfurt schwerin sindelfingen sinsheim solingen speyer stade stendal stralsund straubing
  suhl tübingen tuttlingen uelzen unna velbert viersen villingen-schwenningen walldorf weiden weilheim weimar wernigerode wesel
  wetzlar wilhelmshaven wismar witten wittenberg wolfenbüttel worms zwickau bregenz dornbirn klagenfurt krems leoben st._pölten
  steyr villach wels baden biel chur fribourg frauenfeld köniz neuchâtel schaffhausen solothurn st._gallen thun zug
  agen ajaccio albi alençon alès angoulême antibes arras aubagne aubervilliers aurillac auxerre bayonne beauvais belfort béziers
  biarritz blois bobigny boulogne-billancourt bourg-en-bresse bourges brive-la-gaillarde calais cannes carcassonne castres
  cergy chalon-sur-saône chambéry charleville-mézières chartres châteauroux cherbourg cholet clichy colmar compiègne
  courbevoie créteil dax dieppe douai draguignan dunkerque épinal évreux évry fontainebleau fréjus grasse
  gennevilliers issy-les-moulineaux la_défense la_rochelle la_roche-sur-yon laon le_havre le_mans lens levallois-perret
  libourne lorient lourdes mâcon massy melun mérignac montauban montbéliard montélimar montluçon montreuil morlaix nanterre
  narbonne neuilly-sur-seine nevers niort orly pau périgueux pessac puteaux quimper rodez roanne rueil-malmaison saclay
  saint-brieuc saint-denis saint-dié-des-vosges saint-germain-en-laye saint-lô saint-malo saint-nazaire saint-ouen salon-de-provence
  sarcelles saumur sète soissons tarbes thionville tourcoing troyes valenciennes vannes vélizy-villacoublay versailles
  vesoul vichy villefranche-sur-saône vitry-sur-seine namur charleroi louvain-la-neuve wavre
  aalst brugge bruges hasselt kortrijk leuven mechelen oostende roeselare almere alkmaar amersfoort apeldoorn arnhem assen breda
  delft deventer dordrecht emmen enschede gouda haarlem heerlen helmond hengelo hilversum hoofddorp leeuwarden leiden lelystad
  maastricht middelburg nijmegen roermond schiphol tilburg veenendaal venlo vlissingen zaandam zeist zoetermeer zwolle
  aalborg esbjerg herning horsens kolding odense randers roskilde vejle viborg borås eskilstuna gävle halmstad helsingborg
  jönköping kalmar karlskrona karlstad kiruna kristianstad linköping luleå lund norrköping nyköping örebro östersund skellefteå
  sundsvall södertälje trollhättan umeå västerås växjö ålesund bodø drammen fredrikstad haugesund kristiansand lillehammer
  sandnes skien tromsø hämeenlinna joensuu jyväskylä kuopio lahti lappeenranta oulu pori rovaniemi seinäjoki vaasa vantaa
  a_coruña albacete alcalá_de_henares alicante almería badajoz burgos cáceres cádiz cartagena castellón ciudad_real córdoba cuenca
  elche getafe gijón girona granada guadalajara huelva huesca jaén jerez las_palmas leganés león lleida logroño lugo marbella
  mérida móstoles murcia ourense oviedo palencia palma pamplona pontevedra sabadell salamanca san_sebastián santa_cruz_de_tenerife
  santander santiago_de_compostela segovia soria tarragona terrassa teruel toledo valladolid vigo vitoria zamora aveiro évora
  faro funchal guimarães leiria matosinhos setúbal sintra viseu alessandria ancona arezzo asti bari bergamo bolzano brescia cagliari
  catania cremona cuneo ferrara foggia forlì latina lecce livorno lucca mantova messina modena monza novara palermo parma
  pavia perugia pesaro pescara piacenza pisa prato ravenna reggio_emilia rimini salerno sassari savona siena taranto terni trento
  treviso trieste udine varese venezia vicenza campinas curitiba florianópolis fortaleza goiânia joinville manaus maringá
  porto_alegre recife ribeirão_preto salvador são_josé_dos_campos sorocaba uberlândia belo_horizonte brasília blumenau londrina
  arequipa barranquilla concepción mendoza puebla querétaro rosario tijuana valparaíso zapopan
  benešov beroun blansko bohumín břeclav bruntál česká_lípa český_krumlov cheb chomutov chrudim děčín domažlice frýdek-místek
  havířov havlíčkův_brod hodonín jablonec_nad_nisou jeseník jičín jindřichův_hradec karlovy_vary karviná klatovy kolín kopřivnice
  kroměříž kutná_hora litoměřice louny mělník mladá_boleslav modřice náchod nový_jičín nymburk opava orlová pelhřimov písek
  prachatice přerov příbram prostějov rakovník říčany rokycany rychnov_nad_kněžnou semily sokolov strakonice šumperk svitavy tábor
  tachov teplice třebíč třinec trutnov turnov uherské_hradiště uherský_brod ústí_nad_orlicí valašské_meziříčí vsetín vyškov žďár_nad_sázavou
  znojmo banská_bystrica bardejov dunajská_streda komárno levice liptovský_mikuláš lučenec malacky michalovce nitra nové_zámky
  piešťany poprad považská_bystrica prešov prievidza ružomberok senica spišská_nová_ves trenčín trnava zvolen
  bielsko-biała bytom chorzów częstochowa dąbrowa_górnicza elbląg gliwice głogów gniezno grudziądz inowrocław jaworzno jelenia_góra kalisz
  konin koszalin legnica leszno łomża mielec nowy_sącz ostrołęka piaseczno piła piotrków_trybunalski płock pruszków przemyśl radom
  ruda_śląska rybnik siedlce słupsk sosnowiec stalowa_wola suwałki świdnica tarnów tychy wałbrzych włocławek zabrze zamość żory
  győr kecskemét miskolc nyíregyháza pécs székesfehérvár szombathely tatabánya veszprém zalaegerszeg arad bacău baia_mare brăila
  brașov cluj constanța craiova galați iași oradea pitești ploiești sibiu suceava timișoara târgu_mureș plovdiv varna
  burgas novi_sad maribor rijeka sarajevo skopje tirana
  бровари біла_церква бориспіль ірпінь буча вишневе бердичів дрогобич кам'янець-подільський кам’янець-подільський ковель коломия
  конотоп краматорськ кременчук кривий_ріг кропивницький лубни миргород мукачево нікополь ніжин павлоград прилуки стрий умань
  фастів хмельницький червоноград чернігів шостка екатеринбург казань новосибирск краснодар ростов-на-дону самара нижний_новгород
  chiba kawasaki hiroshima sendai naha kanazawa okayama kumamoto niigata shizuoka saitama hamamatsu suwon seongnam daegu gwangju ulsan
  goyang yongin jeju sejong pangyo`
    .split(/\s+/)
    .map((name) => name.replace(/_/g, ' ')),
);
