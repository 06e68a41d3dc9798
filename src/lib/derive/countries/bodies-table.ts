/**
 * Bodies that stand for their country: seats of government, parliaments, parties, services, central banks and state
 * agencies whose name no other country shares. Newspapers and broadcasters are left out: they report, they do not act.
 * Facts gathered by hand; one country a line.
 */
export const BODY_LINES = `
US|White House,NYPD,LAPD,FDNY,Harvard University,Yale University,Princeton University,Stanford University,Columbia University,Johns Hopkins University,Massachusetts Institute of Technology,UCLA,Pentagon,State Department,U.S. Congress,Capitol Hill,FBI,CIA,Federal Reserve,Oval Office,Defense Department,Justice Department,Homeland Security,NASA,Federal Bureau of Investigation,Central Intelligence Agency,Department of Homeland Security,National Weather Service,GOP,Republican Party,Democratic National Committee,Republican National Committee,West Point
GB|Oxford University,Cambridge University,University of Oxford,University of Cambridge,London School of Economics,Imperial College London,Downing Street,Whitehall,Westminster,Bank of England,House of Lords,Scotland Yard,Buckingham Palace,NHS,MI5,MI6,GCHQ,Sinn Fein,Scottish National Party,Crown Prosecution Service,Old Bailey,Royal Navy,Royal Air Force,RAF,Sandhurst,HMRC,Ofcom,Ofsted
RU|Kremlin,Duma,Roscosmos,Gazprom,Rosneft,Tass,TASS,Novosti,FSB,United Russia
KR|Blue House,Yonhap
KP|KCNA,Rodong Sinmun,Korean Central News Agency,Workers’ Party of Korea,Workers' Party of Korea
CN|Politburo Standing Committee,People's Liberation Army,Zhongnanhai,National People's Congress,Xinhua,People's Daily
TW|Kuomintang,Legislative Yuan
FR|Elysee,Élysée,Quai d'Orsay
DE|Bundestag,Bundesbank,Bundeswehr,Luftwaffe,Wehrmacht,Nazis,Nazi Germany
IL|Knesset,Mossad,Shin Bet,Likud,IDF
JP|Bank of Japan,NHK,Kyodo
IN|Lok Sabha,Rajya Sabha,BJP,Bharatiya Janata Party,Reserve Bank of India
PK|Inter Services Intelligence,Inter-Services Intelligence
IR|Revolutionary Guards,Revolutionary Guard,IRNA
IT|Quirinale,Carabinieri,ANSA
ES|Moncloa,Guardia Civil
PT|Guarda Nacional Republicana
NL|Tweede Kamer,Rijkswaterstaat
SE|Riksdag,Riksbank
NO|Storting
DK|Folketing
FI|Eduskunta
PL|Sejm
UA|Verkhovna Rada,Ukrinform,Naftogaz
TR|Anadolu
SA|Aramco,Saudi Press Agency
SY|SANA
IE|Dail,Dáil,Taoiseach,Fianna Fail,Fine Gael
CA|Parliament Hill,RCMP,Royal Canadian Mounted Police
AU|Australian Federal Police,Bureau of Meteorology,Reserve Bank of Australia
ZA|ANC,African National Congress,Eskom,Economic Freedom Fighters
NG|EFCC,Economic and Financial Crimes Commission,INEC
MX|Pemex
BR|Petrobras,Planalto
VE|PDVSA
PS|Hamas,Fatah,Palestinian Authority
LB|Hezbollah
AF|Taliban
`;

/** Bodies whose name several countries share: they count where the article names the country besides. */
export const SHARED_BODY_LINES = `
GB|Labour,Conservative Party,Tory,Tories,Lib Dem,Lib Dems,Liberal Democrats,House of Commons,Home Office,Foreign Office,Ministry of Defence
US|Environmental Protection Agency,Food and Drug Administration
DE|Bundesrat
IE|Garda,Gardaí,Gardai,Oireachtas,Seanad
AU|Labor Party
ZA|Democratic Alliance
JP|Liberal Democratic Party
`;
