/**
 * Heads of state and government since about 1945, foreign ministers of the most reported powers, and a few whom the news
 * names as it names those, one country a line: code | first year–last year in office, full name; no last year where the term is not known to
 * have ended. `+` where the surname alone means this person, `~` where the surname comes first. Facts gathered by hand.
 */
export const LEADER_LINES = `
US|1933–1945 Franklin D. Roosevelt,1933–1945 Franklin Roosevelt,1945–1953 Harry S. Truman,1945–1953 Harry Truman+,1953–1961 Dwight D. Eisenhower,1953–1961 Dwight Eisenhower+,1961–1963 John F. Kennedy,1963–1969 Lyndon B. Johnson,1963–1969 Lyndon Johnson,1969–1974 Richard Nixon+,1974–1977 Gerald Ford,1977–1981 Jimmy Carter,1981–1989 Ronald Reagan+,1989–1993 George H. W. Bush,1989–1993 George H.W. Bush,1989–1993 George Bush,1993–2001 Bill Clinton+,2001–2009 George W. Bush,2009–2017 Barack Obama+,2017–2021 Donald Trump+,2021–2025 Joe Biden+,2025– Donald Trump+,1953–1959 John Foster Dulles,1961–1969 Dean Rusk,1969–1977 Henry Kissinger+,1977–1980 Cyrus Vance,1982–1989 George Shultz,1989–1992 James Baker,1993–1997 Warren Christopher,1997–2001 Madeleine Albright+,2001–2005 Colin Powell,2005–2009 Condoleezza Rice,2001–2006 Donald Rumsfeld+,2001–2009 Dick Cheney+,2009–2013 Hillary Clinton,2009–2013 Hillary Rodham Clinton,2013–2017 John Kerry,2017–2018 Rex Tillerson+,2018–2021 Mike Pompeo+,2018–2021 Michael Pompeo,2017–2021 Mike Pence,2018–2019 John Bolton,2021–2025 Antony Blinken+,2021–2025 Kamala Harris,2021–2025 Lloyd Austin,2025– JD Vance,2025– Marco Rubio,2025– Pete Hegseth+
GB|1940–1955 Winston Churchill+,1945–1951 Clement Attlee+,1955–1957 Anthony Eden,1957–1963 Harold Macmillan+,1963–1964 Alec Douglas-Home,1964–1976 Harold Wilson,1970–1974 Edward Heath,1976–1979 James Callaghan,1979–1990 Margaret Thatcher+,1990–1997 John Major,1997–2007 Tony Blair+,2007–2010 Gordon Brown,2010–2016 David Cameron,2016–2019 Theresa May,2019–2022 Boris Johnson,2022–2022 Liz Truss,2022–2024 Rishi Sunak+,2024– Keir Starmer+,1952–2022 Queen Elizabeth II,1952–2022 Elizabeth II,2022– King Charles III,1948–2022 Prince Charles,1958– Prince of Wales,1981– Princess of Wales,1952–2021 Duke of Edinburgh,1952–2021 Prince Philip,1986–2022 Duke of York,2011–2022 Duke of Cambridge,2011–2022 Duchess of Cambridge,2005–2022 Duchess of Cornwall,2018– Duke of Sussex,2018– Duchess of Sussex,1982– Prince William,1984– Prince Harry,1997–2001 Robin Cook,2001–2006 Jack Straw,2010–2014 William Hague,2014–2016 Philip Hammond,2018–2019 Jeremy Hunt,2019–2021 Dominic Raab,2022–2023 James Cleverly,2024–2025 David Lammy
FR|1944–1969 Charles de Gaulle,1944–1969 General de Gaulle,1969–1974 Georges Pompidou+,1974–1981 Valery Giscard d'Estaing,1974–1981 Valéry Giscard d'Estaing,1981–1995 François Mitterrand+,1981–1995 Francois Mitterrand,1995–2007 Jacques Chirac+,2007–2012 Nicolas Sarkozy+,2012–2017 François Hollande+,2012–2017 Francois Hollande,2017– Emmanuel Macron+,1997–2002 Lionel Jospin+,2005–2007 Dominique de Villepin,2007–2012 François Fillon,2014–2016 Manuel Valls,2017–2020 Édouard Philippe,2012–2022 Jean-Yves Le Drian,2024–2024 Michel Barnier,2024–2025 François Bayrou
DE|1933–1945 Adolf Hitler+,1949–1963 Konrad Adenauer+,1963–1966 Ludwig Erhard,1969–1974 Willy Brandt,1974–1982 Helmut Schmidt,1982–1998 Helmut Kohl+,1998–2005 Gerhard Schröder,1998–2005 Gerhard Schroeder,2005–2021 Angela Merkel+,2021–2025 Olaf Scholz+,2025– Friedrich Merz+,1950–1971 Walter Ulbricht+,1971–1989 Erich Honecker+,1974–1992 Hans-Dietrich Genscher+,1998–2005 Joschka Fischer,2005–2017 Frank-Walter Steinmeier,2013–2018 Sigmar Gabriel,2018–2021 Heiko Maas,2021–2025 Annalena Baerbock+,2017– Frank-Walter Steinmeier
RU|1924–1953 Joseph Stalin,1924–1953 Josef Stalin+,1917–1924 Vladimir Lenin,1953–1964 Nikita Khrushchev+,1964–1982 Leonid Brezhnev+,1982–1984 Yuri Andropov+,1984–1985 Konstantin Chernenko,1957–1985 Andrei Gromyko+,1985–1991 Mikhail Gorbachev+,1985–1990 Eduard Shevardnadze,1991–1999 Boris Yeltsin+,1999– Vladimir Putin+,2008–2020 Dmitry Medvedev+,2004– Sergei Lavrov,2004– Sergey Lavrov+,2012–2024 Sergei Shoigu,2012–2024 Sergey Shoigu+,2012– Dmitry Peskov,2020– Mikhail Mishustin
CN|1928–1949 Chiang Kai-shek~,1949–1976 Mao Zedong~+,1949–1976 Mao Tse-tung~,1949–1976 Zhou Enlai~,1949–1976 Chou En-lai~,1976–1981 Hua Guofeng~,1978–1992 Deng Xiaoping~+,1980–1987 Hu Yaobang~,1980–1989 Zhao Ziyang~,1987–1998 Li Peng~,1989–2003 Jiang Zemin~,1998–2003 Zhu Rongji~,2002–2013 Hu Jintao~,2003–2013 Wen Jiabao~,2012– Xi Jinping~+,2013–2023 Li Keqiang~,2023– Li Qiang~,2013– Wang Yi~
JP|1926–1989 Emperor Hirohito,1941–1944 Hideki Tojo+,1948–1954 Shigeru Yoshida,1957–1960 Nobusuke Kishi,1964–1972 Eisaku Sato,1972–1974 Kakuei Tanaka,1982–1987 Yasuhiro Nakasone+,1989–2019 Emperor Akihito,1994–1996 Tomiichi Murayama,1996–1998 Ryutaro Hashimoto,1998–2000 Keizo Obuchi,2001–2006 Junichiro Koizumi+,2006–2007 Shinzo Abe,2007–2008 Yasuo Fukuda,2008–2009 Taro Aso,2009–2010 Yukio Hatoyama,2010–2011 Naoto Kan,2011–2012 Yoshihiko Noda,2012–2020 Shinzo Abe+,2017–2019 Taro Kono,2019– Emperor Naruhito,2020–2021 Yoshihide Suga,2021–2024 Fumio Kishida+,2024–2025 Shigeru Ishiba+,2025– Sanae Takaichi
KR|1948–1960 Syngman Rhee,1961–1979 Park Chung-hee~,1961–1979 Park Chung Hee~,1980–1988 Chun Doo-hwan~,1980–1988 Chun Doo Hwan~,1988–1993 Roh Tae-woo~,1988–1993 Roh Tae Woo~,1993–1998 Kim Young-sam~,1998–2003 Kim Dae-jung~,1998–2003 Kim Dae Jung~,2003–2008 Roh Moo-hyun~,2003–2008 Roh Moo Hyun~,2008–2013 Lee Myung-bak~,2013–2017 Park Geun-hye~,2017–2022 Moon Jae-in~,2017–2022 Kang Kyung-wha~,2022–2025 Yoon Suk Yeol~,2022–2025 Yoon Suk-yeol~,2025– Lee Jae-myung~,2025– Lee Jae Myung~
KP|1948–1994 Kim Il-sung~,1948–1994 Kim Il Sung~,1994–2011 Kim Jong-il~,1994–2011 Kim Jong Il~,2011– Kim Jong-un~,2011– Kim Jong Un~,2014– Kim Yo-jong~,2014– Kim Yo Jong~
TW|1950–1975 Chiang Kai-shek~,1978–1988 Chiang Ching-kuo~,1988–2000 Lee Teng-hui~,2000–2008 Chen Shui-bian~,2008–2016 Ma Ying-jeou~,2016–2024 Tsai Ing-wen~,2024– Lai Ching-te~,2024– William Lai
IN|1920–1948 Mahatma Gandhi,1947–1964 Jawaharlal Nehru+,1964–1966 Lal Bahadur Shastri,1966–1984 Indira Gandhi,1977–1979 Morarji Desai,1984–1989 Rajiv Gandhi,1991–1996 P. V. Narasimha Rao,1991–1996 Narasimha Rao,1998–2004 Atal Bihari Vajpayee,1998–2004 Atal Behari Vajpayee+,2004–2014 Manmohan Singh,2014– Narendra Modi+,2014–2019 Sushma Swaraj,2019– Subrahmanyam Jaishankar
PK|1947–1948 Muhammad Ali Jinnah,1958–1969 Ayub Khan,1969–1971 Yahya Khan,1971–1977 Zulfikar Ali Bhutto,1977–1988 Zia ul-Haq,1977–1988 Mohammad Zia ul-Haq,1988–1996 Benazir Bhutto,1990–1993 Nawaz Sharif,1997–1999 Nawaz Sharif,2013–2017 Nawaz Sharif,1999–2008 Pervez Musharraf+,2008–2013 Asif Ali Zardari,2018–2022 Imran Khan,2022– Shehbaz Sharif,2022– Asim Munir
BD|1971–1975 Sheikh Mujibur Rahman,1983–1990 Hussain Muhammad Ershad,1991–2006 Khaleda Zia,1996–2024 Sheikh Hasina,2024– Muhammad Yunus
LK|1994–2005 Chandrika Kumaratunga,2005–2015 Mahinda Rajapaksa,2015–2019 Maithripala Sirisena,2019–2022 Gotabaya Rajapaksa,2022–2024 Ranil Wickremesinghe,2024– Anura Kumara Dissanayake
NP|2008–2017 Pushpa Kamal Dahal,2015–2025 K. P. Sharma Oli,2015–2025 KP Sharma Oli,2001–2008 King Gyanendra
AF|1973–1978 Mohammed Daoud,1986–1992 Najibullah,1996–2013 Mullah Omar,2001–2014 Hamid Karzai+,2014–2021 Ashraf Ghani,2016– Haibatullah Akhundzada
MM|1962–1988 Ne Win,2016–2021 Aung San Suu Kyi,1992–2011 Than Shwe,2011–2016 Thein Sein,2011– Min Aung Hlaing
TH|1946–2016 Bhumibol Adulyadej,1946–2016 King Bhumibol,2001–2006 Thaksin Shinawatra+,2008–2011 Abhisit Vejjajiva,2011–2014 Yingluck Shinawatra,2014–2023 Prayuth Chan-ocha,2023–2024 Srettha Thavisin,2024–2025 Paetongtarn Shinawatra
VN|1945–1969 Ho Chi Minh,1954–1963 Ngo Dinh Diem,1967–1975 Nguyen Van Thieu,2006–2016 Nguyen Tan Dung,2011–2024 Nguyen Phu Trong,2016–2023 Nguyen Xuan Phuc,2024– To Lam
KH|1941–2004 Norodom Sihanouk+,1970–1975 Lon Nol,1975–1998 Pol Pot,1985–2023 Hun Sen,2023– Hun Manet
LA|1975–1992 Kaysone Phomvihane
ID|1945–1967 Sukarno+,1967–1998 Suharto+,1998–1999 B. J. Habibie,1999–2001 Abdurrahman Wahid,2001–2004 Megawati Sukarnoputri,2004–2014 Susilo Bambang Yudhoyono+,2014–2024 Joko Widodo+,2024– Prabowo Subianto
MY|1981–2003 Mahathir Mohamad+,2003–2009 Abdullah Badawi,2003–2009 Abdullah Ahmad Badawi,2009–2018 Najib Razak,2018–2020 Mahathir Mohamad+,2020–2021 Muhyiddin Yassin,2022– Anwar Ibrahim
SG|1959–1990 Lee Kuan Yew~,1990–2004 Goh Chok Tong~,2004–2024 Lee Hsien Loong~,2024– Lawrence Wong
PH|1953–1957 Ramon Magsaysay,1965–1986 Ferdinand Marcos,1986–1992 Corazon Aquino,1992–1998 Fidel Ramos,1998–2001 Joseph Estrada,2001–2010 Gloria Macapagal Arroyo,2001–2010 Gloria Macapagal-Arroyo,2010–2016 Benigno Aquino,2016–2022 Rodrigo Duterte+,2022– Ferdinand Marcos Jr.,2022– Bongbong Marcos
MN|2009–2017 Tsakhiagiin Elbegdorj
TL|2002–2007 Xanana Gusmao,2007–2012 Jose Ramos-Horta,2022– Jose Ramos-Horta
AU|1949–1966 Robert Menzies+,1972–1975 Gough Whitlam+,1975–1983 Malcolm Fraser,1983–1991 Bob Hawke,1991–1996 Paul Keating,1996–2007 John Howard,2007–2013 Kevin Rudd,2010–2013 Julia Gillard+,2013–2015 Tony Abbott,2013–2018 Julie Bishop,2015–2018 Malcolm Turnbull+,2018–2022 Scott Morrison,2022– Anthony Albanese+,2022– Penny Wong
NZ|1975–1984 Robert Muldoon,1984–1989 David Lange,1999–2008 Helen Clark,2008–2016 John Key,2017–2023 Jacinda Ardern+,2023–2023 Chris Hipkins,2023– Christopher Luxon
FJ|1992–1999 Sitiveni Rabuka,2007–2022 Frank Bainimarama,2022– Sitiveni Rabuka
PG|2011–2019 Peter O'Neill,1975–2011 Michael Somare,2019– James Marape
CA|1935–1948 Mackenzie King,1948–1957 Louis St. Laurent,1957–1963 John Diefenbaker+,1963–1968 Lester Pearson,1968–1984 Pierre Trudeau,1968–1984 Pierre Elliott Trudeau,1984–1993 Brian Mulroney+,1993–2003 Jean Chrétien,1993–2003 Jean Chretien,2003–2006 Paul Martin,2006–2015 Stephen Harper,2015–2025 Justin Trudeau+,2017–2024 Chrystia Freeland,2025– Mark Carney
MX|1934–1940 Lázaro Cárdenas,1970–1976 Luis Echeverria,1976–1982 Jose Lopez Portillo,1982–1988 Miguel de la Madrid,1988–1994 Carlos Salinas,1988–1994 Carlos Salinas de Gortari,1994–2000 Ernesto Zedillo,2000–2006 Vicente Fox,2006–2012 Felipe Calderon,2006–2012 Felipe Calderón,2012–2018 Enrique Peña Nieto,2012–2018 Enrique Pena Nieto,2018–2024 Andrés Manuel López Obrador,2018–2024 Andres Manuel Lopez Obrador,2024– Claudia Sheinbaum+
GT|1951–1954 Jacobo Arbenz,1982–1983 Efrain Rios Montt,2012–2015 Otto Perez Molina,2016–2020 Jimmy Morales,2020–2024 Alejandro Giammattei,2024– Bernardo Arevalo
SV|2019– Nayib Bukele+
HN|2006–2009 Manuel Zelaya,2014–2022 Juan Orlando Hernandez,2014–2022 Juan Orlando Hernández,2022– Xiomara Castro
NI|1967–1979 Anastasio Somoza,1985–1990 Daniel Ortega,1990–1997 Violeta Chamorro,2007– Daniel Ortega
CR|1986–1990 Oscar Arias,2006–2010 Oscar Arias
PA|1983–1989 Manuel Noriega+,1968–1981 Omar Torrijos,2024– Jose Raul Mulino
CU|1940–1959 Fulgencio Batista+,1959–2008 Fidel Castro,2008–2021 Raul Castro,2008–2021 Raúl Castro,2018– Miguel Diaz-Canel,2018– Miguel Díaz-Canel
HT|1957–1971 Francois Duvalier,1971–1986 Jean-Claude Duvalier,1991–2004 Jean-Bertrand Aristide+,2006–2011 Rene Preval,2011–2016 Michel Martelly,2017–2021 Jovenel Moise,2017–2021 Jovenel Moïse,2021–2024 Ariel Henry
DO|1930–1961 Rafael Trujillo,1966–1996 Joaquin Balaguer,2020– Luis Abinader
JM|1972–1992 Michael Manley,2016– Andrew Holness
VE|1989–1993 Carlos Andres Perez,1999–2013 Hugo Chavez+,1999–2013 Hugo Chávez+,2013– Nicolas Maduro+,2013– Nicolás Maduro,2019–2023 Juan Guaidó,2019–2023 Juan Guaido
CO|1998–2002 Andres Pastrana,2002–2010 Alvaro Uribe,2002–2010 Álvaro Uribe,2010–2018 Juan Manuel Santos,2018–2022 Ivan Duque,2018–2022 Iván Duque,2022– Gustavo Petro
EC|2007–2017 Rafael Correa,2017–2021 Lenin Moreno,2021–2023 Guillermo Lasso,2023– Daniel Noboa
PE|1990–2000 Alberto Fujimori+,2001–2006 Alejandro Toledo,1985–1990 Alan Garcia,2006–2011 Alan Garcia,2011–2016 Ollanta Humala,2016–2018 Pedro Pablo Kuczynski,2018–2020 Martin Vizcarra,2021–2022 Pedro Castillo,2022–2025 Dina Boluarte+
BO|1997–2001 Hugo Banzer,2006–2019 Evo Morales,2019–2020 Jeanine Anez,2020–2025 Luis Arce
CL|1970–1973 Salvador Allende+,1973–1990 Augusto Pinochet+,2000–2006 Ricardo Lagos,2006–2010 Michelle Bachelet+,2010–2014 Sebastian Pinera,2014–2018 Michelle Bachelet+,2018–2022 Sebastian Pinera,2018–2022 Sebastián Piñera,2022– Gabriel Boric+
AR|1946–1955 Juan Peron,1946–1955 Juan Perón,1946–1952 Eva Peron,1981–1982 Leopoldo Galtieri,1983–1989 Raul Alfonsin,1989–1999 Carlos Menem+,2003–2007 Nestor Kirchner,2003–2007 Néstor Kirchner,2007–2015 Cristina Fernandez de Kirchner,2007–2015 Cristina Fernández de Kirchner,2015–2019 Mauricio Macri+,2019–2023 Alberto Fernandez,2019–2023 Alberto Fernández,2023– Javier Milei+
UY|2010–2015 Jose Mujica,2010–2015 José Mujica,2005–2020 Tabare Vazquez,2020–2025 Luis Lacalle Pou
PY|1954–1989 Alfredo Stroessner+,2008–2012 Fernando Lugo,2013–2018 Horacio Cartes
BR|1930–1954 Getulio Vargas,1956–1961 Juscelino Kubitschek,1985–1990 Jose Sarney,1990–1992 Fernando Collor,1995–2003 Fernando Henrique Cardoso,2003–2010 Luiz Inacio Lula da Silva,2003–2010 Luiz Inácio Lula da Silva,2011–2016 Dilma Rousseff+,2016–2018 Michel Temer,2019–2022 Jair Bolsonaro+,2023– Luiz Inacio Lula da Silva,2023– Luiz Inácio Lula da Silva
IL|1948–1963 David Ben-Gurion,1963–1969 Levi Eshkol,1969–1974 Golda Meir,1974–1977 Yitzhak Rabin+,1977–1983 Menachem Begin,1983–1992 Yitzhak Shamir,1984–1996 Shimon Peres+,2007–2014 Shimon Peres+,1992–1995 Yitzhak Rabin+,1996–1999 Benjamin Netanyahu+,1999–2001 Ehud Barak,2001–2006 Ariel Sharon,2006–2009 Ehud Olmert+,2009– Benjamin Netanyahu+,2021–2022 Naftali Bennett,2021–2022 Yair Lapid,2009–2016 Avigdor Lieberman,1967–1974 Moshe Dayan,2022–2024 Yoav Gallant
PS|1969–2004 Yasser Arafat+,2005– Mahmoud Abbas,2006–2024 Ismail Haniyeh+,2017–2024 Yahya Sinwar
EG|1936–1952 King Farouk,1954–1970 Gamal Abdel Nasser+,1954–1970 Gamal Abdul Nasser,1970–1981 Anwar Sadat+,1970–1981 Anwar el-Sadat,1981–2011 Hosni Mubarak+,2012–2013 Mohamed Morsi,2012–2013 Mohammed Morsi+,2013– Abdel Fattah el-Sisi,2013– Abdel Fattah al-Sisi,2013– Abdel-Fattah el-Sissi,2013– Abdel Fattah el-Sissi
SY|1971–2000 Hafez al-Assad,1971–2000 Hafez Assad,2000–2024 Bashar al-Assad,2000–2024 Bashar Assad,2024– Ahmed al-Sharaa
LB|1992–2004 Rafik Hariri,1992–2004 Rafiq Hariri,2009–2020 Saad Hariri,2009–2020 Saad al-Hariri,2016–2022 Michel Aoun,1992–2024 Hassan Nasrallah+,2025– Joseph Aoun,2011–2014 Najib Mikati,2021–2025 Najib Mikati
JO|1952–1999 King Hussein,1999– King Abdullah II,1999– Abdullah II
IQ|1958–1963 Abdul Karim Qassim,1979–2003 Saddam Hussein,2003–2004 Paul Bremer,2006–2014 Nouri al-Maliki,2014–2018 Haider al-Abadi,2018–2020 Adel Abdul Mahdi,2020–2022 Mustafa al-Kadhimi,2005–2014 Jalal Talabani
IR|1951–1953 Mohammad Mossadegh,1951–1953 Mohammed Mossadegh,1941–1979 Mohammad Reza Pahlavi,1979–1989 Ruhollah Khomeini+,1979–1989 Ayatollah Khomeini,1989–1997 Akbar Hashemi Rafsanjani,1989–2025 Ali Khamenei+,1997–2005 Mohammad Khatami+,1997–2005 Mohammed Khatami,2005–2013 Mahmoud Ahmadinejad+,2013–2021 Hassan Rouhani+,2013–2021 Mohammad Javad Zarif,2021–2024 Ebrahim Raisi,2024– Masoud Pezeshkian+,1998–2020 Qassem Soleimani,2024– Abbas Araghchi
SA|1964–1975 King Faisal,1982–2005 King Fahd,2005–2015 King Abdullah,2015– King Salman,2015– Mohammed bin Salman,1975–2015 Saud al-Faisal
AE|2004–2022 Khalifa bin Zayed,2022– Mohammed bin Zayed,2006– Mohammed bin Rashid
QA|1995–2013 Hamad bin Khalifa,2013– Tamim bin Hamad
OM|1970–2020 Sultan Qaboos
YE|1978–2012 Ali Abdullah Saleh,2012–2022 Abed Rabbo Mansour Hadi,2012–2022 Abd-Rabbu Mansour Hadi
TR|1923–1938 Mustafa Kemal Ataturk,1923–1938 Mustafa Kemal Atatürk,1950–1960 Adnan Menderes,1974–2002 Bulent Ecevit,1983–1993 Turgut Ozal,1991–2000 Suleyman Demirel,1993–1996 Tansu Ciller,2000–2007 Ahmet Necdet Sezer,2003– Recep Tayyip Erdogan+,2003– Recep Tayyip Erdoğan+,2007–2014 Abdullah Gul,2009–2016 Ahmet Davutoglu+,2014–2023 Mevlut Cavusoglu,2014–2023 Mevlüt Çavuşoğlu,2016–2018 Binali Yildirim
GR|1967–1973 George Papadopoulos,1974–1980 Constantine Karamanlis,1981–1996 Andreas Papandreou,2004–2009 Costas Karamanlis,2009–2011 George Papandreou,2012–2015 Antonis Samaras,2015–2019 Alexis Tsipras+,2015–2015 Yanis Varoufakis,2019– Kyriakos Mitsotakis
CY|1960–1977 Archbishop Makarios,2013–2023 Nicos Anastasiades
IT|1922–1943 Benito Mussolini+,1945–1953 Alcide De Gasperi,1963–1978 Aldo Moro,1972–1992 Giulio Andreotti+,1983–1987 Bettino Craxi+,1994–1995 Silvio Berlusconi+,1996–1998 Romano Prodi,2001–2006 Silvio Berlusconi+,2006–2008 Romano Prodi+,2008–2011 Silvio Berlusconi+,2011–2013 Mario Monti,2013–2014 Enrico Letta,2014–2016 Matteo Renzi+,2016–2018 Paolo Gentiloni,2018–2021 Giuseppe Conte,2018–2019 Matteo Salvini+,2021–2022 Mario Draghi,2015– Sergio Mattarella,2022– Giorgia Meloni+
VA|1939–1958 Pope Pius XII,1958–1963 Pope John XXIII,1963–1978 Pope Paul VI,1978–2005 Pope John Paul II,1978–2005 Pope John Paul,2005–2013 Pope Benedict XVI,2005–2013 Pope Benedict,2013–2025 Pope Francis,2025– Pope Leo XIV
ES|1936–1975 Francisco Franco,1976–1981 Adolfo Suarez,1975–2014 King Juan Carlos,1982–1996 Felipe Gonzalez,1996–2004 Jose Maria Aznar,1996–2004 José María Aznar,2004–2011 Jose Luis Rodriguez Zapatero,2004–2011 José Luis Rodríguez Zapatero,2011–2018 Mariano Rajoy+,2018– Pedro Sanchez,2018– Pedro Sánchez,2014– King Felipe VI,2016–2017 Carles Puigdemont+
PT|1932–1968 Antonio Salazar,1932–1968 António de Oliveira Salazar,1976–1996 Mario Soares,1985–1995 Anibal Cavaco Silva,1995–2002 Antonio Guterres,2002–2004 Jose Manuel Barroso,2005–2011 Jose Socrates,2015–2024 Antonio Costa,2024– Luis Montenegro
IE|1932–1973 Eamon de Valera,1979–1992 Charles Haughey+,1981–1987 Garret FitzGerald,1992–1994 Albert Reynolds,1994–1997 John Bruton,1997–2008 Bertie Ahern+,2008–2011 Brian Cowen,2011–2017 Enda Kenny,2017–2024 Leo Varadkar+,2020– Micheal Martin,2020– Micheál Martin,2024–2025 Simon Harris,1990–1997 Mary Robinson,1997–2011 Mary McAleese,2011–2025 Michael D. Higgins
NL|1982–1994 Ruud Lubbers,1994–2002 Wim Kok,2002–2010 Jan Peter Balkenende,2010–2024 Mark Rutte,2024– Dick Schoof,1980–2013 Queen Beatrix
BE|1999–2008 Guy Verhofstadt,2009–2011 Herman Van Rompuy,2011–2014 Elio Di Rupo,2014–2019 Charles Michel,2020–2025 Alexander De Croo,2025– Bart De Wever
LU|1995–2013 Jean-Claude Juncker,2013–2023 Xavier Bettel
AT|1970–1983 Bruno Kreisky,1986–1992 Kurt Waldheim,2000–2007 Wolfgang Schüssel,2008–2016 Werner Faymann,2017–2021 Sebastian Kurz,2021–2025 Karl Nehammer
PL|1956–1970 Wladyslaw Gomulka,1970–1980 Edward Gierek,1981–1990 Wojciech Jaruzelski+,1990–1995 Lech Walesa,1990–1995 Lech Wałęsa,1995–2005 Aleksander Kwasniewski,2005–2010 Lech Kaczynski,2006–2007 Jaroslaw Kaczynski,2006–2007 Jarosław Kaczyński,2007–2014 Donald Tusk+,2015–2025 Andrzej Duda,2017–2023 Mateusz Morawiecki,2023– Donald Tusk+,2023– Radoslaw Sikorski,2025– Karol Nawrocki
CZ|1935–1948 Edvard Benes,1945–1953 Klement Gottwald,1968–1969 Alexander Dubcek,1968–1969 Alexander Dubček,1969–1989 Gustav Husak,1989–2003 Vaclav Havel,1989–2003 Václav Havel+,2003–2013 Vaclav Klaus,2013–2023 Milos Zeman,2017–2021 Andrej Babis,2021–2025 Petr Fiala,2023– Petr Pavel
SK|1993–1998 Vladimir Meciar,2006–2018 Robert Fico,2019–2024 Zuzana Caputova,2023– Robert Fico+
HU|1953–1956 Imre Nagy,1956–1988 Janos Kadar,1998–2002 Viktor Orban,2004–2009 Ferenc Gyurcsany,2010– Viktor Orban+,2010– Viktor Orbán+
RO|1965–1989 Nicolae Ceausescu+,1965–1989 Nicolae Ceaușescu,1990–2004 Ion Iliescu,2004–2014 Traian Basescu,2014–2025 Klaus Iohannis,2025– Nicusor Dan
BG|1954–1989 Todor Zhivkov,2009–2021 Boyko Borisov+,2009–2021 Boyko Borissov
RS|1945–1980 Josip Broz Tito,1945–1980 Marshal Tito,1989–2000 Slobodan Milosevic+,1989–2000 Slobodan Milošević,2000–2003 Vojislav Kostunica,2001–2003 Zoran Djindjic,2004–2012 Boris Tadic,2012– Aleksandar Vucic+,2012– Aleksandar Vučić,2017–2024 Ana Brnabic
HR|1990–1999 Franjo Tudjman+,2016– Andrej Plenkovic,2020– Zoran Milanovic
BA|1990–2000 Alija Izetbegovic+,1992–1996 Radovan Karadzic+,1992–1996 Ratko Mladic+,2006–2025 Milorad Dodik
SI|1991–2002 Milan Kucan,2012–2022 Janez Jansa
MK|2006–2016 Nikola Gruevski,2017–2022 Zoran Zaev
ME|1991–2023 Milo Djukanovic
AL|1944–1985 Enver Hoxha+,1992–1997 Sali Berisha+,2005–2013 Sali Berisha+,2013– Edi Rama
XK|2008–2020 Hashim Thaci,2020– Albin Kurti
UA|1991–1994 Leonid Kravchuk,1994–2005 Leonid Kuchma,2005–2010 Viktor Yushchenko+,2005–2010 Yulia Tymoshenko+,2010–2014 Viktor Yanukovych+,2014–2019 Petro Poroshenko+,2014–2016 Arseniy Yatsenyuk,2019– Volodymyr Zelensky+,2019– Volodymyr Zelenskyy+,2019– Volodymyr Zelenskiy+,2020–2024 Dmytro Kuleba,2021–2024 Valery Zaluzhny,2021–2024 Valerii Zaluzhnyi
BY|1994– Alexander Lukashenko+,1994– Aleksandr Lukashenko,2020– Sviatlana Tsikhanouskaya
MD|2016–2020 Igor Dodon,2020– Maia Sandu
GE|1992–2003 Eduard Shevardnadze+,2004–2013 Mikheil Saakashvili,2004–2013 Mikhail Saakashvili+,2018–2024 Salome Zourabichvili
AM|1998–2008 Robert Kocharian,2008–2018 Serzh Sargsyan,2008–2018 Serzh Sarkisian,2018– Nikol Pashinyan+
AZ|1993–2003 Heydar Aliyev,2003– Ilham Aliyev
KZ|1991–2019 Nursultan Nazarbayev+,2019– Kassym-Jomart Tokayev
UZ|1991–2016 Islam Karimov,2016– Shavkat Mirziyoyev
TM|1991–2006 Saparmurat Niyazov,2006–2022 Gurbanguly Berdymukhamedov
KG|1991–2005 Askar Akayev,2005–2010 Kurmanbek Bakiyev,2020– Sadyr Japarov
TJ|1992– Emomali Rahmon,1992– Emomali Rakhmon
SE|1946–1969 Tage Erlander,1969–1986 Olof Palme,1996–2006 Goran Persson,2006–2014 Fredrik Reinfeldt,2014–2021 Stefan Lofven,2014–2021 Stefan Löfven,2021–2022 Magdalena Andersson,2022– Ulf Kristersson
NO|1940–1945 Vidkun Quisling,1981–1996 Gro Harlem Brundtland,2000–2013 Jens Stoltenberg,2013–2021 Erna Solberg,2021– Jonas Gahr Store,2021– Jonas Gahr Støre
DK|1982–1993 Poul Schlüter,2001–2009 Anders Fogh Rasmussen,2009–2011 Lars Lokke Rasmussen,2011–2015 Helle Thorning-Schmidt,2015–2019 Lars Løkke Rasmussen,2019– Mette Frederiksen+
FI|1956–1982 Urho Kekkonen+,1994–2000 Martti Ahtisaari,2000–2012 Tarja Halonen,2012–2024 Sauli Niinisto,2012–2024 Sauli Niinistö,2019–2023 Sanna Marin,2024– Alexander Stubb,2023– Petteri Orpo
IS|2009–2013 Johanna Sigurdardottir,2017–2024 Katrin Jakobsdottir
EE|1992–2001 Lennart Meri,2006–2016 Toomas Hendrik Ilves,2021–2024 Kaja Kallas
LV|1999–2007 Vaira Vike-Freiberga,2019–2023 Krisjanis Karins
LT|1990–1992 Vytautas Landsbergis,2009–2019 Dalia Grybauskaite,2019– Gitanas Nauseda
DZ|1962–1965 Ahmed Ben Bella,1965–1978 Houari Boumediene,1999–2019 Abdelaziz Bouteflika+,2019– Abdelmadjid Tebboune
MA|1961–1999 King Hassan II,1999– King Mohammed VI,1999– Mohammed VI
TN|1957–1987 Habib Bourguiba+,1987–2011 Zine El Abidine Ben Ali,1987–2011 Zine al-Abidine Ben Ali,2014–2019 Beji Caid Essebsi,2019– Kais Saied
LY|1951–1969 King Idris,1969–2011 Moammar Gadhafi+,1969–2011 Muammar Gaddafi+,1969–2011 Muammar Qaddafi+,1969–2011 Moammar Khadafy,1969–2011 Muammar el-Qaddafi,2014– Khalifa Haftar,2014– Khalifa Hifter
SD|1969–1985 Gaafar Nimeiri,1989–2019 Omar al-Bashir,1989–2019 Omar el-Bashir,2019–2022 Abdalla Hamdok,2019– Abdel Fattah al-Burhan,2013– Mohamed Hamdan Dagalo
SS|2011– Salva Kiir,2011– Riek Machar
ET|1930–1974 Haile Selassie,1974–1991 Mengistu Haile Mariam,1991–2012 Meles Zenawi,2012–2018 Hailemariam Desalegn,2018– Abiy Ahmed
ER|1993– Isaias Afwerki
SO|1969–1991 Siad Barre,1969–1991 Mohamed Siad Barre,2012–2017 Hassan Sheikh Mohamud,2017–2022 Mohamed Abdullahi Mohamed,2022– Hassan Sheikh Mohamud
KE|1963–1978 Jomo Kenyatta,1978–2002 Daniel arap Moi,2002–2013 Mwai Kibaki+,2008–2013 Raila Odinga+,2013–2022 Uhuru Kenyatta+,2022– William Ruto
UG|1962–1985 Milton Obote,1971–1979 Idi Amin,1986– Yoweri Museveni+
TZ|1961–1985 Julius Nyerere+,1995–2005 Benjamin Mkapa,2005–2015 Jakaya Kikwete,2015–2021 John Magufuli+,2021– Samia Suluhu Hassan
RW|1973–1994 Juvenal Habyarimana+,1994– Paul Kagame+
BI|2005–2020 Pierre Nkurunziza,2020– Evariste Ndayishimiye
CD|1960–1961 Patrice Lumumba+,1965–1997 Mobutu Sese Seko+,1965–1997 Mobutu,1997–2001 Laurent Kabila,1997–2001 Laurent-Désiré Kabila,2001–2019 Joseph Kabila,2019– Felix Tshisekedi,2019– Félix Tshisekedi
CG|1979– Denis Sassou Nguesso,1979– Denis Sassou-Nguesso
AO|1975–1979 Agostinho Neto,1979–2017 Jose Eduardo dos Santos,1979–2017 José Eduardo dos Santos,2017– Joao Lourenco
MZ|1975–1986 Samora Machel,1986–2005 Joaquim Chissano,2005–2015 Armando Guebuza,2015–2025 Filipe Nyusi
ZM|1964–1991 Kenneth Kaunda+,1991–2002 Frederick Chiluba,2015–2021 Edgar Lungu,2021– Hakainde Hichilema
MW|1964–1994 Hastings Banda,2012–2014 Joyce Banda,2014–2020 Peter Mutharika,2020–2025 Lazarus Chakwera
ZW|1964–1979 Ian Smith,1980–2017 Robert Mugabe+,2009–2013 Morgan Tsvangirai+,2017– Emmerson Mnangagwa+
ZA|1958–1966 Hendrik Verwoerd+,1966–1978 John Vorster,1978–1989 P. W. Botha,1978–1989 P.W. Botha,1989–1994 F. W. de Klerk,1989–1994 F.W. de Klerk,1990–1999 Nelson Mandela+,1999–2008 Thabo Mbeki+,2009–2018 Jacob Zuma+,2018– Cyril Ramaphosa+
NA|1990–2005 Sam Nujoma,2015–2024 Hage Geingob
BW|1966–1980 Seretse Khama,2008–2018 Ian Khama
MG|2009–2025 Andry Rajoelina,2002–2009 Marc Ravalomanana
NG|1966–1975 Yakubu Gowon,1985–1993 Ibrahim Babangida,1993–1998 Sani Abacha+,1999–2007 Olusegun Obasanjo+,2007–2010 Umaru Yar'Adua,2010–2015 Goodluck Jonathan,2015–2023 Muhammadu Buhari+,2023– Bola Tinubu+
GH|1957–1966 Kwame Nkrumah+,1981–2001 Jerry Rawlings,2001–2009 John Kufuor,2009–2012 John Atta Mills,2012–2017 John Mahama,2017–2025 Nana Akufo-Addo,2025– John Mahama
CI|1960–1993 Felix Houphouet-Boigny,2000–2011 Laurent Gbagbo+,2010– Alassane Ouattara
SN|1960–1980 Leopold Senghor,1981–2000 Abdou Diouf,2000–2012 Abdoulaye Wade,2012–2024 Macky Sall,2024– Bassirou Diomaye Faye
ML|1968–1991 Moussa Traore,2002–2012 Amadou Toumani Toure,2013–2020 Ibrahim Boubacar Keita,2021– Assimi Goita,2021– Assimi Goïta
BF|1983–1987 Thomas Sankara,1987–2014 Blaise Compaore,1987–2014 Blaise Compaoré,2015–2022 Roch Kabore,2022– Ibrahim Traore,2022– Ibrahim Traoré
NE|2011–2021 Mahamadou Issoufou,2021–2023 Mohamed Bazoum
TD|1982–1990 Hissene Habre,1982–1990 Hissène Habré,1990–2021 Idriss Deby,1990–2021 Idriss Déby
CM|1982– Paul Biya
GA|1967–2009 Omar Bongo,2009–2023 Ali Bongo
GQ|1979– Teodoro Obiang
GM|1994–2017 Yahya Jammeh+,2017– Adama Barrow
SL|1997–2007 Ahmad Tejan Kabbah,2007–2018 Ernest Bai Koroma
LR|1980–1990 Samuel Doe,1997–2003 Charles Taylor,2006–2018 Ellen Johnson Sirleaf,2018–2024 George Weah
GN|1958–1984 Sekou Toure,2010–2021 Alpha Conde,2021– Mamady Doumbouya
CF|1966–1979 Jean-Bedel Bokassa,2003–2013 Francois Bozize,2016– Faustin-Archange Touadera
TG|1967–2005 Gnassingbe Eyadema,2005– Faure Gnassingbe
BJ|1972–2006 Mathieu Kerekou,2016– Patrice Talon
MV|2008–2012 Mohamed Nasheed,2023– Mohamed Muizzu
`;
