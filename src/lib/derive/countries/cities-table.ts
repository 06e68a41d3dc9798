/**
 * Cities under the names that newspapers in English print, where the table of places has them otherwise or not at all
 * and their former names; one country a line. Facts gathered by hand.
 */
export const ENGLISH_CITY_LINES = `
AE|Ajman,Ras al-Khaimah,Fujairah,Al Ain
AF|Mazar-i-Sharif,Jalalabad,Herat,Kandahar,Lashkar Gah,Bagram
AT|Salzburg
AU|Alice Springs
BD|Chittagong,Chattogram,Cox's Bazar
BE|Antwerp,Bruges,Ghent,Liege,Louvain,Leuven,Ypres,Ostend,Mechelen,Zeebrugge
BR|Sao Paulo,Rio de Janeiro
BY|Gomel,Grodno,Vitebsk,Brest-Litovsk
CA|Quebec City,Montreal,Whitehorse,Yellowknife,Iqaluit
CD|Goma,Bukavu,Lubumbashi,Kisangani,Leopoldville,Stanleyville
CH|Geneva,Zurich,Lucerne,Basel,Basle,Lausanne,Lugano,St. Gallen,Davos
CI|Bouake
CL|Valparaiso,Concepcion
CN|Tientsin,Nanking,Chungking,Mukden,Port Arthur,Lhasa,Kashgar,Urumqi,Xian,Xi'an,Taiyuan,Hotan,Amoy,Soochow
CO|Cartagena,Medellin,Cali
CU|Guantanamo,Guantánamo
CZ|Brno,Pilsen,Ostrava
DE|Cologne,Munich,Nuremberg,Hanover,Brunswick,Frankfurt,Aix-la-Chapelle,Karl-Marx-Stadt,Ramstein,Peenemünde,Potsdam
DK|Aarhus,Elsinore
DZ|Oran
EE|Tartu
EG|Port Said,Suez,Luxor,Aswan,Sharm el-Sheikh,Giza
ES|Seville,Saragossa,Zaragoza,Cordoba,Corunna,Bilbao,San Sebastian,Pamplona
ET|Mekele,Gondar
FI|Turku,Tampere
FR|Marseilles,Lyons,Dunkirk,Rheims,Reims,Strasbourg,Cannes,Calais,Verdun,Versailles,Lourdes
GB|Londonderry,Derry,Edinburgh,Glasgow,Newcastle,Brighton,Stratford-upon-Avon,Grimsby,Aberystwyth,Holyhead
GE|Batumi,Gori,Tskhinvali,Sukhumi
GR|Salonica,Salonika,Thessaloniki,Piraeus
HR|Dubrovnik,Vukovar
HU|Szeged,Debrecen
ID|Batavia,Yogyakarta,Jogjakarta,Banda Aceh
IL|Haifa,Eilat,Beersheba,Nazareth,Ashkelon,Sderot,Jaffa
IN|Bombay,Madras,Calcutta,Bangalore,Poona,Cawnpore,Benares,Varanasi,Pondicherry,Ayodhya,Srinagar
IQ|Mosul,Basra,Fallujah,Kirkuk,Tikrit,Irbil,Erbil,Najaf,Karbala,Ramadi,Samarra
IR|Isfahan,Esfahan,Shiraz,Tabriz,Mashhad,Qom,Natanz,Bushehr,Fordow,Fordo,Bandar Abbas
IT|Venice,Naples,Florence,Turin,Milan,Genoa,Padua,Mantua,Leghorn,Trieste,Ravenna,Pompeii,Lampedusa,L'Aquila
JP|Fukushima,Osaka,Kyoto,Kobe,Nagasaki,Hiroshima
KR|Busan,Pusan,Incheon,Inchon,Daegu,Taegu,Gwangju,Kwangju,Panmunjom,Pyeongchang,Sejong
KP|Wonsan,Kaesong,Yongbyon
KZ|Almaty,Alma-Ata,Baikonur,Semipalatinsk
LB|Baalbek
LK|Jaffna,Kandy
LT|Kaunas,Klaipeda,Memel
LY|Benghazi,Misrata,Sirte,Tobruk,Derna
MA|Casablanca,Marrakesh,Marrakech,Fez,Tangier,Agadir
MD|Tiraspol
ML|Timbuktu,Gao,Kidal
MM|Mandalay,Sittwe
MX|Tijuana,Ciudad Juarez,Ciudad Juárez,Juarez,Cancun,Acapulco,Veracruz,Puebla
NG|Maiduguri,Kano,Ibadan,Port Harcourt,Chibok,Kaduna
NI|Bluefields
NL|Rotterdam,The Hague,Utrecht,Eindhoven,Maastricht,Nijmegen,Arnhem,Delft
NO|Bergen,Trondheim,Stavanger,Tromso,Christiania
PE|Cuzco,Cusco,Arequipa
PK|Karachi,Lahore,Rawalpindi,Peshawar,Quetta,Abbottabad,Multan
PL|Krakow,Cracow,Lodz,Gdansk,Danzig,Wroclaw,Breslau,Poznan,Stettin,Szczecin,Bialystok,Auschwitz,Oswiecim,Czestochowa
PS|Gaza City,Khan Younis,Khan Yunis,Bethlehem,Jericho,Jenin,Nablus,Hebron,Rafah,Tulkarem,Qalqilya
PT|Oporto,Porto
RO|Cluj,Timisoara,Constanta,Iasi
RU|St. Petersburg,Saint Petersburg,Leningrad,Petrograd,Stalingrad,Volgograd,Vladivostok,Kaliningrad,Königsberg,Grozny,Beslan,Murmansk,Nizhny Novgorod,Sochi,Sverdlovsk,Yekaterinburg,Rostov-on-Don,Kursk,Belgorod
RS|Novi Sad
SA|Mecca,Jeddah,Jiddah,Dhahran
SD|El Fasher,El-Fasher,Omdurman,Port Sudan
SE|Gothenburg,Malmo,Uppsala
SO|Hargeisa,Kismayo,Baidoa
SY|Homs,Aleppo,Idlib,Raqqa,Deir el-Zour,Deir ez-Zor,Daraa,Latakia,Palmyra,Kobani,Kobane,Hama
TH|Chiang Mai,Pattaya,Phuket
TN|Sousse
TR|Istanbul,Constantinople,Byzantium,Smyrna,Izmir,Adrianople,Gallipoli,Trebizond,Diyarbakir,Gaziantep,Incirlik,Ephesus
TZ|Zanzibar,Arusha
UA|Odesa,Odessa,Kharkiv,Kharkov,Lviv,Lvov,Lemberg,Dnipro,Dnipropetrovsk,Zaporizhzhia,Mykolaiv,Nikolaev,Kherson,Donetsk,Luhansk,Lugansk,Mariupol,Bakhmut,Bucha,Irpin,Sevastopol,Sebastopol,Simferopol,Yalta,Chernobyl,Chornobyl,Chernihiv,Kramatorsk,Sloviansk,Avdiivka,Pokrovsk,Severodonetsk,Sievierodonetsk,Kryvyi Rih
UZ|Samarkand,Bukhara,Andijan
VN|Saigon,Ho Chi Minh City,Da Nang,Danang,Haiphong,Dien Bien Phu,Khe Sanh
YE|Aden,Hodeidah,Hodeida,Taiz,Marib
ZA|Cape Town,Johannesburg,Durban,Soweto,Bloemfontein,Port Elizabeth,Gqeberha,Sharpeville,Robben Island
ZW|Bulawayo
`;

/** People of cities and regions, where the word means no more than them: code | words. */
export const LOCAL_PEOPLE_LINES = `
AU|Tasmanian,Queenslander,Sydneysider,Melburnian
AT|Viennese,Tyrolean
BE|Flemish,Walloon
CA|Quebecer,Québécois,Quebecois,Ontarian,Albertan,Newfoundlander,Torontonian
CN|Tibetan,Uighur,Uyghur,Cantonese
DE|Berliner,Bavarian,Saxon,Prussian,Hessian
ES|Catalan,Basque,Andalusian,Castilian
FR|Parisian,Breton,Corsican,Alsatian,Provençal
GB|Londoner,Mancunian,Liverpudlian,Glaswegian,Cornish
GE|Abkhaz,Abkhazian,Ossetian
GR|Cretan,Athenian,Spartan
ID|Acehnese,Javanese,Balinese
IN|Kashmiri,Gujarati,Mumbaikar
IT|Sicilian,Sardinian,Tuscan,Venetian,Neapolitan,Florentine,Genoese,Milanese
JP|Okinawan
PS|Gazan
RU|Muscovite,Chechen,Siberian,Tatar,Dagestani
SD|Darfuri
TR|Ottoman
UA|Crimean
US|Texan,Californian,New Yorker,Floridian,Hawaiian,Alaskan,Chicagoan,Virginian,Ohioan,Minnesotan,Bostonian,Angeleno,Puebloan,Navajo,Cherokee
ZA|Zulu,Xhosa,Afrikaner,Boer
`;

/** Cities of those names elsewhere, where the article names the country: code | names. */
export const SHARED_CITY_LINES = `
AR|Cordoba,San Juan
AU|Newcastle,Brighton
CA|London,Waterloo,Vienna
CL|Concepcion
CO|Cartagena
CR|San Jose
CU|Santiago
DO|Santiago
ES|Santiago,Cartagena,Granada,Guadalajara,Leon,Merida,Toledo,Valencia
GB|Boston,Newport,Lincoln,Lancaster,Perth,Richmond,Windsor
LB|Tripoli,Sidon,Tyre
MX|Leon,Merida,Cordoba
NI|Granada,Leon
PH|San Juan,Santiago,Valencia
US|Alexandria,Athens,Cairo,Naples,Palmyra,Rome,Syracuse,Toledo,Troy,Venice,Versailles
VE|Barcelona,Merida,Valencia
ZA|Newcastle,East London
`;
