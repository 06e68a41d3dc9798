/**
 * Names of countries as English newspapers print them, one country a line:
 * code | names, the first the usual one | adjectives and names of the people | capitals and seats of government.
 * A state of the past goes with the country that holds its seat today, or that news reckons its successor: the Soviet
 * Union with Russia, Yugoslavia with Serbia, Czechoslovakia with the Czech Republic, Prussia with Germany, the Ottoman
 * Empire with Turkey. So an event of the past is told of one country where several were part of it.
 * Facts gathered by hand. Words that are as often something else carry their guard in `guards.ts`.
 */
export const COUNTRY_LINES = `
AD|Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
AF|Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda,Antigua|Antiguan|
AI|Anguilla|Anguillan|
AL|Albania|Albanian|Tirana
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AR|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires
AS|American Samoa|American Samoan|Pago Pago
AT|Austria,Austria-Hungary|Austrian,Austro-Hungarian|Vienna
AU|Australia|Australian,Aussie|Canberra
AW|Aruba|Aruban|
AZ|Azerbaijan|Azerbaijani,Azeri|Baku
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian|Sarajevo
BB|Barbados|Barbadian,Bajan|Bridgetown
BD|Bangladesh,East Pakistan|Bangladeshi|Dhaka
BE|Belgium|Belgian|Brussels
BF|Burkina Faso,Upper Volta|Burkinabe,Burkinabé|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Bujumbura,Gitega
BJ|Benin,Dahomey|Beninese|Cotonou,Porto-Novo
BM|Bermuda|Bermudian|
BN|Brunei|Bruneian|Bandar Seri Begawan
BO|Bolivia|Bolivian|La Paz,Sucre
BR|Brazil|Brazilian|Brasilia,Brasília
BS|Bahamas|Bahamian|Nassau
BT|Bhutan|Bhutanese|Thimphu
BW|Botswana|Botswanan|Gaborone
BY|Belarus|Belarusian,Belarussian|Minsk
BZ|Belize,British Honduras|Belizean|Belmopan
CA|Canada|Canadian|Ottawa
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,D.R.C.,Zaire,Belgian Congo,Congo-Kinshasa,Congo|Zairian,Congolese|Kinshasa
CF|Central African Republic||Bangui
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo Republic||Brazzaville
CH|Switzerland|Swiss|Bern,Berne
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian|Abidjan,Yamoussoukro
CK|Cook Islands||
CL|Chile|Chilean|Santiago
CM|Cameroon|Cameroonian|Yaounde,Yaoundé
CN|China,People's Republic of China,PRC|Chinese|Beijing,Peking
CO|Colombia|Colombian|Bogota,Bogotá
CR|Costa Rica|Costa Rican|
CU|Cuba|Cuban|Havana
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia
CW|Curacao,Curaçao||Willemstad
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic,Czechia,Czechoslovakia|Czech,Czechoslovak,Czechoslovakian,Bohemian|Prague
DE|Germany,West Germany,East Germany,Federal Republic of Germany|German,West German,East German|Berlin,Bonn
DJ|Djibouti|Djiboutian|Djibouti City
DK|Denmark|Danish,Dane|Copenhagen
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorian,Ecuadorean|Quito
EE|Estonia|Estonian|Tallinn
EG|Egypt|Egyptian|Cairo
EH|Western Sahara|Sahrawi|
ER|Eritrea|Eritrean|Asmara
ES|Spain|Spanish,Spaniard|Madrid
ET|Ethiopia,Abyssinia|Ethiopian|Addis Ababa
FI|Finland|Finnish,Finn|Helsinki
FJ|Fiji|Fijian|Suva
FK|Falkland Islands,Falklands||
FM|Micronesia,Federated States of Micronesia|Micronesian|Palikir
FO|Faroe Islands|Faroese|
FR|France|French,Frenchman,Frenchmen,Frenchwoman|Paris
GA|Gabon|Gabonese|Libreville
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland,British Isles|British,Briton,English,Scottish,Welsh,Scots,Englishman,Englishmen,Scotsman,Scot,Welshman,Northern Irish|London
GD|Grenada|Grenadian|
GE|Georgia|Georgian|Tbilisi
GF|French Guiana||
GG|Guernsey||
GH|Ghana|Ghanaian,Ashanti,Asante|Accra
GI|Gibraltar|Gibraltarian|
GL|Greenland|Greenlandic,Greenlander|Nuuk
GM|Gambia,The Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GP|Guadeloupe||
GQ|Equatorial Guinea|Equatoguinean|Malabo
GR|Greece|Greek|Athens
GT|Guatemala|Guatemalan|Guatemala City
GU|Guam|Guamanian|
GW|Guinea-Bissau||Bissau
GY|Guyana,British Guiana|Guyanese|Georgetown
HK|Hong Kong|Hongkonger,Hong Konger|
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian,Croat|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia,Dutch East Indies|Indonesian|Jakarta
IE|Ireland,Republic of Ireland,Irish Republic,Irish Free State,Éire|Irish,Irishman|Dublin
IL|Israel|Israeli|Jerusalem,Tel Aviv
IM|Isle of Man|Manx|
IN|India,British India,British Raj|Indian|New Delhi,Delhi
IQ|Iraq|Iraqi|Baghdad
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Persian|Tehran,Teheran
IS|Iceland|Icelandic,Icelander|Reykjavik,Reykjavík
IT|Italy|Italian|Rome
JE|Jersey||
JM|Jamaica|Jamaican|
JO|Jordan,Transjordan|Jordanian|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan,Kikuyu|Nairobi
KG|Kyrgyzstan|Kyrgyz|Bishkek
KH|Cambodia|Cambodian|Phnom Penh
KI|Kiribati||Tarawa
KM|Comoros|Comorian|Moroni
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St. Kitts||Basseterre
KP|North Korea,N. Korea,DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
KR|South Korea,S. Korea,Republic of Korea,Korea|South Korean,Korean|Seoul
KW|Kuwait|Kuwaiti|Kuwait City
KY|Cayman Islands|Caymanian|
KZ|Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
LA|Laos|Lao,Laotian|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia,St. Lucia||Castries
LI|Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka,Ceylon|Sri Lankan,Sinhalese|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho|Basotho|Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourger|Luxembourg City
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco|Monegasque|
MD|Moldova,Moldavia|Moldovan|Chisinau,Chișinău
ME|Montenegro|Montenegrin|Podgorica
MG|Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia,Macedonia,FYROM|Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar,Burma|Burmese,Rohingya|Naypyidaw,Naypyitaw,Rangoon,Yangon
MN|Mongolia|Mongolian|Ulan Bator,Ulaanbaatar
MO|Macau,Macao|Macanese|
MQ|Martinique||
MR|Mauritania|Mauritanian|Nouakchott
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives|Maldivian|Male
MW|Malawi|Malawian|Lilongwe
MX|Mexico|Mexican|Mexico City
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NC|New Caledonia|New Caledonian|
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian,Yoruba,Igbo|Abuja,Lagos
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands,Holland|Dutch,Dutchman,Netherlander|Amsterdam,The Hague
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepalese,Nepali|Kathmandu,Katmandu
NR|Nauru|Nauruan|
NZ|New Zealand|New Zealander,Kiwi,Maori,Māori|Wellington
OM|Oman|Omani|Muscat
PA|Panama|Panamanian|Panama City
PE|Peru|Peruvian|Lima
PF|French Polynesia,Tahiti|Tahitian|Papeete
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PH|Philippines|Filipino,Filipina,Philippine,Pinoy|Manila
PK|Pakistan|Pakistani|Islamabad
PL|Poland|Polish,Pole|Warsaw
PR|Puerto Rico|Puerto Rican|San Juan
PS|Palestine,Palestinian Authority,Palestinian territories,Gaza Strip,Gaza,West Bank|Palestinian|Ramallah
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan|
PY|Paraguay|Paraguayan|Asuncion,Asunción
QA|Qatar|Qatari|Doha
RE|Réunion||
RO|Romania|Romanian|Bucharest
RS|Serbia,Yugoslavia|Serbian,Serb,Yugoslav|Belgrade
RU|Russia,Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Soviet,Tsarist,Bolshevik,Bolsheviks|Moscow
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh
SB|Solomon Islands||Honiara
SC|Seychelles|Seychellois|
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish,Swede|Stockholm
SG|Singapore|Singaporean|
SI|Slovenia|Slovenian,Slovene|Ljubljana
SK|Slovakia|Slovak,Slovakian|Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino||
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali,Somalian|Mogadishu
SR|Suriname,Surinam|Surinamese|Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|Sao Tome and Principe,São Tomé and Príncipe||
SV|El Salvador|Salvadoran,Salvadorean|San Salvador
SY|Syria|Syrian|Damascus
SZ|Eswatini,Swaziland|Swazi|Mbabane
TC|Turks and Caicos||
TD|Chad|Chadian|N'Djamena
TG|Togo|Togolese|Lome,Lomé
TH|Thailand,Siam|Thai,Siamese|Bangkok
TJ|Tajikistan|Tajik|Dushanbe
TL|East Timor,Timor-Leste|East Timorese,Timorese|Dili
TM|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|Tunisian|Tunis
TO|Tonga|Tongan|Nuku'alofa
TR|Turkey,Türkiye,Ottoman Empire|Turkish,Turk|Ankara
TT|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
TV|Tuvalu||Funafuti
TW|Taiwan,Formosa|Taiwanese|Taipei
TZ|Tanzania,Tanganyika|Tanzanian,Zanzibari|Dar es Salaam,Dodoma
UA|Ukraine|Ukrainian|Kyiv,Kiev
UG|Uganda|Ugandan|Kampala
US|United States,United States of America,U.S.,US,U.S.A.,USA,America|American,Americans,African American,African-American,Native American|Washington,Washington D.C.
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VA|Vatican,Holy See,Vatican City||
VC|Saint Vincent and the Grenadines,St. Vincent||Kingstown
VE|Venezuela|Venezuelan|Caracas
VG|British Virgin Islands||
VI|U.S. Virgin Islands,US Virgin Islands||
VN|Vietnam,Viet Nam,South Vietnam,North Vietnam,Indochina|Vietnamese|Hanoi
VU|Vanuatu||Port Vila
WS|Samoa|Samoan|Apia
XK|Kosovo|Kosovar,Kosovan|Pristina
YE|Yemen|Yemeni|Sanaa,Sana'a
ZA|South Africa|South African|Pretoria
ZM|Zambia,Northern Rhodesia|Zambian|Lusaka
ZW|Zimbabwe,Rhodesia|Zimbabwean,Rhodesian|Harare
`;
