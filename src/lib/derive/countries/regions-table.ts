/**
 * Regions by the short names and abbreviations that newspapers print, one country a line: code | written after a comma
 * or with its full stop (AP style) | two capital letters, only after a comma (postal style). Facts gathered by hand.
 */
export const ABBREVIATION_LINES = `
US|Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,Del.,Fla.,Ga.,Ill.,Ind.,Kan.,Ky.,La.,Mass.,Md.,Mich.,Minn.,Miss.,Mo.,Mont.,N.C.,N.D.,N.H.,N.J.,N.M.,N.Y.,Neb.,Nev.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Tex.,Va.,Vt.,W.Va.,Wash.,Wis.,Wyo.,D.C.,Cal.|AL,AK,AZ,AR,CA,CO,CT,DE,FL,GA,HI,ID,IL,IN,IA,KS,KY,LA,ME,MD,MA,MI,MN,MS,MO,MT,NE,NV,NH,NJ,NM,NY,NC,ND,OH,OK,OR,PA,RI,SC,SD,TN,TX,UT,VT,VA,WA,WV,WI,WY,DC
CA|Ont.,Que.,B.C.,Alta.,Sask.,Man.,N.S.,N.B.,P.E.I.|ON,QC,BC,AB,SK,MB,NS,NB
`;

/** Names for parts of countries that no table of regions lists: code | names. */
export const AREA_LINES = `
AF|Helmand,Panjshir
AR|Patagonia
AT|Tyrol,Carinthia,Styria,Habsburg,Hapsburg
AU|Tasmania,Queensland,New South Wales,Northern Territory
AZ|Nagorno-Karabakh,Nagorno Karabakh
BE|Flanders,Wallonia
BR|Amazonia
CA|British Columbia,Nova Scotia,Newfoundland,Quebec,Québec,Yukon,Ontario,Manitoba,Saskatchewan,Alberta,New Brunswick,Prince Edward Island,Nunavut,Labrador,Klondike
CD|Katanga,North Kivu,South Kivu,Ituri,Kasai
CN|Tibet,Xinjiang,Inner Mongolia,Manchuria,Manchukuo,Qing,Ming dynasty
CZ|Bohemia,Moravia,Sudetenland
DE|Bavaria,Saxony,Rhineland,Ruhr,Hesse,Prussia,Third Reich,Weimar Republic,Brandenburg,Thuringia,Pomerania,Swabia,Black Forest
DK|Jutland
ES|Catalonia,Andalusia,Galicia,Basque Country,Canary Islands,Balearic Islands,Majorca,Mallorca,Ibiza,Tenerife,Castile,Aragon
ET|Tigray,Oromia,Amhara,Ogaden
FR|Normandy,Brittany,Provence,Corsica,Riviera,Alsace,Lorraine,Burgundy,Champagne region,Vichy,Savoy,Mayotte
GB|Yorkshire,Cornwall,Midlands,East Anglia,Belfast,Ulster,Highlands,Orkney,Shetland,Hebrides,Isle of Wight,Devon,Dorset,Home Counties,Lake District,Merseyside,Tyneside,Teesside,West Midlands,Greater Manchester
GE|Abkhazia,South Ossetia
GR|Crete,Samos,Lesbos,Rhodes,Corfu,Peloponnese,Santorini,Thessaly
HR|Dalmatia
ID|Java,Sumatra,Bali,Aceh,Sulawesi,Borneo,West Papua,Papua province,Lombok,Kalimantan
IE|Connacht,Munster,Leinster,Connemara
IL|West Jerusalem,Golan Heights,Negev,Galilee
IN|Kashmir,Jammu and Kashmir,Punjab,Uttar Pradesh,Ladakh,Goa,Bengal,Assam,Mughal
IQ|Mesopotamia,Babylonia,Kurdistan Region,Iraqi Kurdistan,Assyria,Nineveh
IR|Khuzestan,Safavid,Qajar
IT|Tuscany,Sicily,Sardinia,Lombardy,Piedmont,Calabria,Umbria,Veneto,Apulia,Puglia,Campania,Emilia-Romagna,South Tyrol,Dolomites
JP|Hokkaido,Okinawa,Honshu,Kyushu,Shikoku,Iwo Jima,Tokugawa,Meiji
KR|Jeju,Jeju Island,Joseon,Chosun
LB|Bekaa,Bekaa Valley
MM|Rakhine,Arakan,Shan State,Kachin
MP|Saipan,Northern Mariana Islands
MX|Yucatan,Yucatán,Sinaloa,Chiapas,Oaxaca,Baja California,Aztec
MY|Sarawak,Sabah,Penang
NG|Biafra,Niger Delta,Niger State
NZ|North Island,South Island
PE|Inca
PG|Bougainville
PH|Mindanao,Luzon,Visayas,Leyte,Cebu
PK|Waziristan,South Waziristan,North Waziristan,FATA,Khyber Pakhtunkhwa,Swat Valley,Balochistan,Baluchistan,Sindh
PL|Silesia,Galician Poland
PS|East Jerusalem,occupied territories
PT|Azores,Madeira,Algarve
RO|Transylvania,Wallachia
RU|Siberia,Chechnya,Ingushetia,Dagestan,Tatarstan,Kamchatka,Caucasus,North Ossetia,Sakhalin,Urals,Bashkortostan,Muscovy,Yakutia
SD|Darfur,Kordofan
SO|Somaliland,Puntland
SY|Rojava
TR|Anatolia,Thrace,Cappadocia
UA|Crimea,Donbas,Donbass,Transcarpathia,Volhynia
US|New England,Midwest,Manhattan,Brooklyn,Bronx,Queens,Staten Island,Harlem,Wall Street,Silicon Valley,Long Island,West Coast,East Coast,Gulf Coast,Cape Cod,Hollywood,Southern California,Northern California,Beverly Hills,Capitol,Cape Canaveral,Pearl Harbor,Appalachia,Alaska,New York City,New York,NYC,L.A.,Ground Zero,Upstate New York,Bay Area,Napa Valley,Hawaii,Deep South,Martha's Vineyard,Nantucket,Aspen,Palm Beach,Greenwich Village,Capitol Hill,Washington State,West Virginia
YE|Hadramawt,Hadramout
ZA|Transvaal,Orange Free State,KwaZulu-Natal,Gauteng,Eastern Cape,Western Cape,Limpopo,Mpumalanga
`;
