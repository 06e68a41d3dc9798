/**
 * Bodies that stand for their country: seats of government, parliaments, parties and movements, services, central
 * banks, state agencies, national teams and airlines whose name no other country shares. Newspapers and broadcasters are left out: they report, they do not act.
 * Facts gathered by hand; one country a line.
 */
export const BODY_LINES = `
US|White House,NYPD,LAPD,FDNY,Harvard University,Yale University,Princeton University,Stanford University,Columbia University,Johns Hopkins University,Massachusetts Institute of Technology,UCLA,Pentagon,State Department,U.S. Congress,Capitol Hill,FBI,CIA,Federal Reserve,Oval Office,Defense Department,Justice Department,Homeland Security,NASA,Federal Bureau of Investigation,Central Intelligence Agency,Department of Homeland Security,National Weather Service,GOP,Republican Party,Democratic National Committee,Republican National Committee,West Point,Confederacy,Continental Congress,Ku Klux Klan,Black Panthers,Securities and Exchange Commission,Internal Revenue Service,IRS,FEMA,Marine Corps,Centers for Disease Control
GB|Oxford University,Cambridge University,University of Oxford,University of Cambridge,London School of Economics,Imperial College London,Downing Street,Whitehall,Westminster,Bank of England,House of Lords,Scotland Yard,Buckingham Palace,NHS,MI5,MI6,GCHQ,Sinn Fein,Scottish National Party,Crown Prosecution Service,Old Bailey,Royal Navy,Royal Air Force,RAF,Sandhurst,HMRC,Ofcom,Ofsted,Three Lions,Met Office,Metropolitan Police,DUP,Democratic Unionist Party,Plaid Cymru,UKIP,Holyrood,Stormont,Provisional IRA
RU|Kremlin,Duma,Roscosmos,Gazprom,Rosneft,Tass,TASS,Novosti,FSB,United Russia,KGB,NKVD,GRU,Cheka,Red Army,Wagner Group,Rosatom,Aeroflot,Politburo
KR|Blue House,Yonhap
KP|KCNA,Rodong Sinmun,Korean Central News Agency,Workers’ Party of Korea,Workers' Party of Korea
CN|Politburo Standing Committee,People's Liberation Army,Zhongnanhai,National People's Congress,Xinhua,People's Daily,PBOC,People’s Bank of China,Global Times
TW|Kuomintang,Legislative Yuan
FR|Elysee,Élysée,Quai d'Orsay,Les Bleus,National Rally,Front National,SNCF,Quai d’Orsay
DE|Bundestag,Bundesbank,Bundeswehr,Luftwaffe,Wehrmacht,Nazis,Nazi Germany,Gestapo,Stasi,CDU,CSU,SPD,AfD,Christian Democratic Union,Alternative for Germany,Lufthansa,Deutsche Bahn
IL|Knesset,Mossad,Shin Bet,Likud,IDF,El Al,Shas,Haganah,Irgun
JP|Bank of Japan,NHK,Kyodo,Self-Defense Forces,Komeito
IN|Lok Sabha,Rajya Sabha,BJP,Bharatiya Janata Party,Reserve Bank of India,RBI,Indian National Congress,Aam Aadmi Party,ISRO
PK|Inter Services Intelligence,Inter-Services Intelligence,ISI,Pakistan Peoples Party
IR|Revolutionary Guards,Revolutionary Guard,IRNA,Savak,Quds Force,Basij
IT|Quirinale,Carabinieri,ANSA,Azzurri,Alitalia,Lega Nord,Forza Italia,Five Star Movement,Red Brigades,Palazzo Chigi
ES|Moncloa,Guardia Civil,PSOE,Partido Popular,Podemos,Falange
PT|Guarda Nacional Republicana
NL|Tweede Kamer,Rijkswaterstaat,KLM,Oranje
SE|Riksdag,Riksbank
NO|Storting
DK|Folketing
FI|Eduskunta
PL|Sejm,Solidarnosc,Solidarność,Civic Platform
UA|Verkhovna Rada,Ukrinform,Naftogaz,SBU
TR|Anadolu,AKP,PKK,Justice and Development Party,Kurdistan Workers' Party
SA|Aramco,Saudi Press Agency
SY|SANA,Free Syrian Army,Syrian Democratic Forces
IE|Dail,Dáil,Taoiseach,Fianna Fail,Fine Gael,Aer Lingus,Ryanair,Tánaiste,Tanaiste,Dáil Éireann
CA|Parliament Hill,RCMP,Royal Canadian Mounted Police,Bloc Québécois,Bloc Quebecois
AU|Australian Federal Police,Bureau of Meteorology,Reserve Bank of Australia,Qantas,Wallabies,Socceroos,ASIO
ZA|ANC,African National Congress,Eskom,Economic Freedom Fighters,Springboks,Bafana Bafana,Proteas,Inkatha
NG|EFCC,Economic and Financial Crimes Commission,INEC,Super Eagles,Boko Haram
MX|Pemex
BR|Petrobras,Planalto,Embraer,Selecao,Seleção
VE|PDVSA
PS|Hamas,Fatah,Palestinian Authority,PLO,Palestine Liberation Organization
LB|Hezbollah
AF|Taliban
NZ|All Blacks,Black Caps
ID|Garuda
HU|Fidesz
GR|Syriza,Pasok,PASOK
BD|Awami League
LK|Tamil Tigers,LTTE
KH|Khmer Rouge
VN|Viet Cong,Vietcong,Vietminh,Viet Minh
NI|Sandinista,Sandinistas
CO|FARC,Avianca
PE|Shining Path
KE|Mau Mau
DZ|FLN
MZ|Frelimo,Renamo
ZW|ZANU-PF,Zanu-PF
NA|SWAPO,Swapo
AO|UNITA,MPLA
ET|TPLF,Tigray People's Liberation Front,Derg
SD|Rapid Support Forces,Janjaweed
SO|al-Shabab,al-Shabaab,Al-Shabaab
YE|Houthi,Houthis
CD|M23
HT|Tonton Macoutes
EG|Muslim Brotherhood,Al-Azhar,Al-Ahram
IQ|Hashd al-Shaabi
MM|Tatmadaw
TH|Pheu Thai
RW|Interahamwe
VA|Vatican Radio
MY|UMNO
PH|Malacañang,Malacanang,Abu Sayyaf,New People's Army
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
