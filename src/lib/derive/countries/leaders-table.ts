/**
 * Leaders who stand for their country in the news, one a line: code | first year – last year in office | full name |
 * `+` where the last name alone means this person. Years of office at the head of state or government; facts gathered by hand.
 */
export const LEADER_LINES = `
US|1981–1989|Ronald Reagan|+
US|1989–1993|George Bush|
US|1989–1993|George H. W. Bush|
US|1993–2001|Bill Clinton|+
US|2001–2009|George W. Bush|
US|2009–2017|Barack Obama|+
US|2017–2021|Donald Trump|+
US|2021–2025|Joe Biden|+
US|2025–2029|Donald Trump|+
US|1961–1963|John F. Kennedy|
US|1969–1974|Richard Nixon|+
US|1977–1981|Jimmy Carter|
US|1993–1997|Warren Christopher|
US|1997–2001|Madeleine Albright|+
US|2009–2013|Hillary Clinton|
US|2013–2017|John Kerry|
US|2018–2021|Mike Pompeo|+
US|2018–2021|Michael Pompeo|+
US|2021–2025|Antony Blinken|+
GB|1979–1990|Margaret Thatcher|+
GB|1990–1997|John Major|
GB|1997–2007|Tony Blair|+
GB|2007–2010|Gordon Brown|
GB|2010–2016|David Cameron|
GB|2016–2019|Theresa May|
GB|2019–2022|Boris Johnson|
GB|2022–2024|Rishi Sunak|+
GB|2024–2029|Keir Starmer|+
FR|1981–1995|François Mitterrand|+
FR|1995–2007|Jacques Chirac|+
FR|2007–2012|Nicolas Sarkozy|+
FR|2012–2017|François Hollande|+
FR|2017–2027|Emmanuel Macron|+
DE|1982–1998|Helmut Kohl|+
DE|1998–2005|Gerhard Schröder|+
DE|2005–2021|Angela Merkel|+
DE|2021–2025|Olaf Scholz|+
DE|2025–2029|Friedrich Merz|+
RU|1985–1991|Mikhail Gorbachev|+
RU|1991–1999|Boris Yeltsin|+
RU|2000–2036|Vladimir Putin|+
RU|2008–2012|Dmitry Medvedev|+
RU|2004–2036|Sergei Lavrov|+
RU|2004–2036|Sergey Lavrov|+
CN|1978–1992|Deng Xiaoping|
CN|1989–2003|Jiang Zemin|
CN|2003–2013|Hu Jintao|
CN|2012–2032|Xi Jinping|+
JP|2001–2006|Junichiro Koizumi|+
JP|2006–2020|Shinzo Abe|+
JP|2020–2021|Yoshihide Suga|+
JP|2021–2024|Fumio Kishida|+
JP|2024–2025|Shigeru Ishiba|+
KR|1998–2003|Kim Dae-jung|
KR|2003–2008|Roh Moo-hyun|
KR|2008–2013|Lee Myung-bak|
KR|2013–2017|Park Geun-hye|
KR|2017–2022|Moon Jae-in|
KR|2022–2025|Yoon Suk Yeol|
KR|2025–2030|Lee Jae-myung|
KP|1948–1994|Kim Il Sung|
KP|1994–2011|Kim Jong Il|
KP|2011–2040|Kim Jong Un|
IN|1984–1989|Rajiv Gandhi|
IN|2004–2014|Manmohan Singh|
IN|2014–2029|Narendra Modi|+
PK|1999–2008|Pervez Musharraf|+
PK|2018–2022|Imran Khan|
IQ|1979–2003|Saddam Hussein|
IQ|2006–2014|Nouri al-Maliki|
IR|1989–2030|Ayatollah Ali Khamenei|
IR|2005–2013|Mahmoud Ahmadinejad|+
IR|2013–2021|Hassan Rouhani|+
IL|1996–2029|Benjamin Netanyahu|+
IL|1992–1995|Yitzhak Rabin|+
IL|1999–2001|Ehud Barak|
IL|2001–2006|Ariel Sharon|
PS|1969–2004|Yasser Arafat|+
PS|2005–2030|Mahmoud Abbas|+
SY|2000–2024|Bashar al-Assad|
SY|2000–2024|Bashar Assad|
EG|1981–2011|Hosni Mubarak|+
EG|2014–2030|Abdel Fattah el-Sissi|
EG|2014–2030|Abdel-Fattah el-Sissi|
LY|1969–2011|Moammar Gadhafi|+
LY|1969–2011|Muammar Gaddafi|+
TR|2003–2029|Recep Tayyip Erdogan|+
TR|2003–2029|Recep Tayyip Erdoğan|+
UA|2010–2014|Viktor Yanukovych|+
UA|2014–2019|Petro Poroshenko|+
UA|2019–2029|Volodymyr Zelensky|+
UA|2019–2029|Volodymyr Zelenskyy|+
BY|1994–2030|Alexander Lukashenko|+
PL|2007–2014|Donald Tusk|
HU|2010–2030|Viktor Orban|+
IT|1994–2011|Silvio Berlusconi|+
IT|2022–2028|Giorgia Meloni|+
ES|2018–2027|Pedro Sánchez|
CU|1959–2008|Fidel Castro|
CU|2008–2018|Raul Castro|
VE|1999–2013|Hugo Chavez|
VE|2013–2030|Nicolas Maduro|+
BR|2003–2010|Luiz Inácio Lula da Silva|
BR|2019–2022|Jair Bolsonaro|+
BR|2011–2016|Dilma Rousseff|+
MX|2018–2024|Andrés Manuel López Obrador|
CA|1993–2003|Jean Chrétien|
CA|2006–2015|Stephen Harper|
CA|2015–2025|Justin Trudeau|+
CA|2025–2029|Mark Carney|
AU|2018–2022|Scott Morrison|
AU|2022–2028|Anthony Albanese|
ZA|1994–1999|Nelson Mandela|+
ZA|2009–2018|Jacob Zuma|+
ZA|2018–2029|Cyril Ramaphosa|+
ZW|1980–2017|Robert Mugabe|+
PH|2016–2022|Rodrigo Duterte|+
MM|2016–2021|Aung San Suu Kyi|
AF|2001–2014|Hamid Karzai|+
AF|2014–2021|Ashraf Ghani|
RS|1989–2000|Slobodan Milosevic|+
SA|2017–2040|Mohammed bin Salman|
`;
