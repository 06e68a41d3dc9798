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
US|New England,Midwest,Manhattan,Brooklyn,Bronx,Queens,Staten Island,Harlem,Wall Street,Silicon Valley,Long Island,West Coast,East Coast,Gulf Coast,Cape Cod,Hollywood,Southern California,Northern California,Beverly Hills,Capitol,Cape Canaveral,Pearl Harbor,Appalachia,Alaska,New York City,New York,L.A.,Ground Zero
GB|Yorkshire,Cornwall,Midlands,East Anglia,Belfast,Ulster,Highlands,Wembley,Heathrow,Scotland Yard
CN|Tibet,Xinjiang,Inner Mongolia,Manchuria,Tiananmen Square
RU|Siberia,Chechnya,Dagestan,Tatarstan,Kamchatka,Caucasus
UA|Crimea,Donbas,Donbass,Odesa,Kharkiv,Kharkov,Lviv,Mykolaiv,Dnipro,Zaporizhzhia,Kherson,Donetsk,Luhansk,Mariupol
FR|Normandy,Brittany,Provence,Corsica,Riviera,Alsace
DE|Bavaria,Saxony,Rhineland,Ruhr,Hesse
IT|Tuscany,Sicily,Sardinia,Lombardy,Piedmont,Venice
ES|Catalonia,Andalusia,Galicia,Basque Country,Canary Islands,Balearic Islands,Majorca
JP|Hokkaido,Okinawa,Honshu,Kyushu,Shikoku,Osaka,Kyoto,Kobe
IN|Bombay,Madras,Calcutta,Bangalore,Kashmir,Punjab,Uttar Pradesh
ID|Java,Sumatra,Bali,Aceh
IQ|Kurdistan Region
TR|Anatolia
GR|Crete,Samos,Lesbos,Rhodes
SY|Homs,Idlib
AU|Tasmania,Queensland
CA|British Columbia,Nova Scotia,Newfoundland,Quebec,Québec,Yukon
IL|West Jerusalem,Golan Heights,Negev
PS|East Jerusalem,Hebron,Nablus,Rafah
AE|Dubai
MP|Saipan,Northern Mariana Islands
`;
