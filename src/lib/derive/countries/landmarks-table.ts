/** Buildings, monuments and sights that are known without their country, one country a line. Facts gathered by hand. */
export const LANDMARK_LINES = `
AU|Sydney Opera House,Great Barrier Reef,Uluru,Ayers Rock,Bondi Beach
BR|Maracanã,Maracana
CA|Niagara Falls
CH|Matterhorn
CL|Atacama,Easter Island
CN|Forbidden City,Great Wall,Three Gorges Dam,Tiananmen,Tiananmen Square
DE|Brandenburg Gate,Berlin Wall,Reichstag,Neuschwanstein,Dachau,Buchenwald
EG|Sinai Peninsula,Suez Canal,Tahrir Square,Aswan Dam,Valley of the Kings
ES|Camp Nou,Bernabeu,Bernabéu,Alhambra,Sagrada Familia
ET|Grand Ethiopian Renaissance Dam
FR|Eiffel Tower,Louvre,Champs-Élysées,Champs-Elysées,Champs-Elysees,Roland Garros,Stade de France,Mont Blanc,Mont-Saint-Michel,Arc de Triomphe
GB|Windsor Castle,Stonehenge,Big Ben,Tower Bridge,London Bridge,Trafalgar Square,Hyde Park,Heathrow,Gatwick,Stansted,Wembley,Wimbledon,Anfield,Old Trafford,Stamford Bridge,Silverstone,Twickenham,Balmoral,Sandringham,Canary Wharf,Loch Ness,Hadrian's Wall,Sellafield,Bletchley Park,Hillsborough,Grenfell Tower,Glastonbury
GR|Acropolis,Parthenon,Mount Athos
HK|Victoria Peak,Chek Lap Kok
ID|Krakatoa,Borobudur
IL|Western Wall,Temple Mount,Yad Vashem,Masada,Dimona
IN|Taj Mahal,Red Fort,Golden Temple,Ganges
IQ|Abu Ghraib
IT|Colosseum,Vesuvius,Mount Etna,Uffizi,San Siro,Vatican Museums
JP|Mount Fuji,Yasukuni,Yasukuni Shrine,Haneda,Fukushima Daiichi
KE|Maasai Mara,Masai Mara
KH|Angkor Wat
MM|Shwedagon
MX|Chichen Itza,Teotihuacan,Popocatepetl
NL|Schiphol,Anne Frank House,Rijksmuseum
NO|Svalbard,Utoya,Utøya
PE|Machu Picchu
PK|Khyber Pass
PL|Auschwitz-Birkenau,Treblinka,Wawel
PS|Al-Aqsa,Al Aqsa,Church of the Nativity
RU|Red Square,Lubyanka,Lake Baikal,Bolshoi,Trans-Siberian
TR|Hagia Sophia,Bosphorus,Bosporus,Dardanelles,Taksim Square,Gezi Park
TZ|Kilimanjaro,Serengeti
UA|Snake Island,Azovstal
US|Times Square,Broadway,Central Park,Empire State Building,World Trade Center,Statue of Liberty,Ellis Island,Madison Square Garden,Carnegie Hall,Lincoln Center,Yankee Stadium,Fenway Park,Wrigley Field,Dodger Stadium,Golden Gate Bridge,Alcatraz,Grand Canyon,Yellowstone,Yosemite,Mount Rushmore,Disneyland,Walt Disney World,Kennedy Space Center,Las Vegas Strip,Lincoln Memorial,Mar-a-Lago,Camp David,Fort Knox,Fort Hood,Fort Bragg,Los Alamos,Rikers Island,Guantanamo Bay,French Quarter,Bourbon Street,Sunset Boulevard,LaGuardia,JFK Airport,O'Hare,Rocky Mountains,Great Plains,Everglades,Mojave Desert,Sierra Nevada,Smithsonian
ZA|Table Mountain,Kruger National Park
ZM|Victoria Falls
`;
