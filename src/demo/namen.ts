import type { Herkomst } from './verhaal.ts';

/** First names and surnames of one background; a surname may begin with a tussenvoegsel. */
export type Namen = { readonly v: string; readonly m: string; readonly achter: string };

/** Names by generation for families that have been here long: born before 1955, before 1985, and later. */
export const GENERATIES: Readonly<Record<'nederlands' | 'fries', readonly Pick<Namen, 'v' | 'm'>[]>> = {
  nederlands: [
    {
      v: 'Riet Jo Corrie Truus Annie Gerda Toos Willy Diny Bep Nel Mien Ans Rie Jannie Greet Tonny Ria Lenie Sjaan',
      m: 'Jan Piet Kees Henk Wim Gerrit Cor Jaap Dirk Arie Koos Bertus Theo Sjef Harrie Bram Leen Frits Joop Ton',
    },
    {
      v: 'Marianne Ingrid Petra Monique Esther Saskia Mirjam Wendy Karin Anja Yvonne Carla Linda Bianca Sandra',
      m: 'Peter Ron Erik Marcel Edwin Jeroen Bas Rob Hans Dennis Patrick Frank Michel Arjan Martijn',
    },
    {
      v: 'Lotte Sanne Iris Femke Anouk Maud Roos Britt Noa Eva Lisanne Merel Fleur Jip Isa',
      m: 'Tim Daan Sem Thijs Bram Luuk Ruben Jesse Niels Sven Koen Mees Joep Stijn Twan',
    },
  ],
  fries: [
    {
      v: 'Sjoukje Tjitske Baukje Aukje Geertje Jeltje Sietske Hinke Wytske Froukje Antsje Reinskje',
      m: 'Sjoerd Wiebe Douwe Jelle Hylke Sietse Klaas Oebele Folkert Tjeerd Durk Sytse Rinse',
    },
    {
      v: 'Nynke Foekje Jildou Trynke Minke Rixt Gerbrich Anke',
      m: 'Jurjen Eelke Wytse Gerben Auke Bauke Harmen Ype',
    },
    { v: 'Fardau Marrit Jantina Silke Hiske Maaike', m: 'Jelmer Rimmer Hessel Sybren Thomas Brecht' },
  ],
};

const NEDERLANDS =
  'de Vries,van den Heuvel,Bakker,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,' +
  'Dekker,Brouwer,de Wit,Dijkstra,van der Meer,Kok,van der Linden,Schouten,Hoekstra,van Dam,Verhoeven,Prins,' +
  'Huisman,Kuipers,Postma,van Vliet,Wolters,Koster,van der Velde,Timmermans,Jonkers,van Rooij,Maas,Evers,Molenaar,' +
  'Goossens,van de Ven,Schepers,Hermans,Sanders,Rutten,Verbeek,van Wijk,Kramer,Blom,Zwart';

/** Surnames per background, split at the comma. */
export const ACHTERNAMEN: Readonly<Record<Herkomst, string>> = {
  nederlands: NEDERLANDS,
  fries:
    'Hoekstra,Dijkstra,Postma,Wiersma,Sikkema,van der Veen,Bosma,Terpstra,Zijlstra,Haitsma,Jellema,Boonstra,de Haan,Kooistra',
  turks: 'Yılmaz,Kaya,Demir,Çelik,Şahin,Aydın,Öztürk,Arslan,Doğan,Koç',
  marokkaans: 'El Amrani,Bouzid,Ait Haddou,El Idrissi,Benali,Chaoui,El Khattabi,Azzouzi,Mansouri',
  surinaams: 'Ramdin,Wijngaarde,Pinas,Soekhai,Kromosoeto,Sedney,Hoost,Baldewsingh,Emanuels,Amatredjo',
  pools: 'Kowalski,Nowak,Zieliński,Wójcik,Lewandowski,Kamiński',
  syrisch: 'Al Hamad,Khalil,Haddad,Al Sayed,Nasser,Darwish',
  indisch: 'de Fretes,Tahapary,van der Elst,Pattiasina,Leatemia,Hessing',
  eritrees: 'Tesfay,Gebremedhin,Haile,Kidane,Woldu',
  antilliaans: 'Martina,Rosalia,Cijntje,Maduro,Felicia,Isenia',
  chinees: 'Cheung,Wong,Lau,Tang,Chan',
  oekraiens: 'Kovalenko,Shevchenko,Bondarenko,Melnyk,Tkachenko',
};

/** First names per background without a difference between generations. */
export const VOORNAMEN: Readonly<Record<Exclude<Herkomst, 'nederlands' | 'fries'>, Pick<Namen, 'v' | 'm'>>> =
  {
    turks: {
      v: 'Fatma Ayşe Emine Hatice Zeynep Elif Sevgi Gülay',
      m: 'Mehmet Ali Hüseyin Mustafa İbrahim Osman Emre',
    },
    marokkaans: {
      v: 'Fatima Khadija Malika Zohra Naima Samira Nadia',
      m: 'Mohamed Ahmed Hassan Said Youssef Bilal Karim',
    },
    surinaams: {
      v: 'Ilse Hillegonda Sonja Radha Lilian Muriel Carmen',
      m: 'Ruben Humphrey Anand Ronald Wensley Radj Henry',
    },
    pools: {
      v: 'Agnieszka Katarzyna Magdalena Ewa Joanna',
      m: 'Piotr Tomasz Marcin Krzysztof Andrzej Paweł',
    },
    syrisch: { v: 'Rima Hala Nour Dima Samar Lina', m: 'Omar Khaled Samir Fadi Anas Rami' },
    indisch: { v: 'Wiesje Loes Ietje Nonnie Elly', m: 'Eddy Guus Boy Rudy Harry Otto' },
    eritrees: { v: 'Selam Luwam Helen Feven Rahwa', m: 'Filmon Yonas Tesfalem Amanuel Dawit' },
    antilliaans: { v: 'Shurandy Lucia Magda Rosaline Jeanine', m: 'Orlando Rignald Etienne Franklin Ludwig' },
    chinees: { v: 'Mei Ling Siu Yuk Lai', m: 'Wai Kwok Ming Chun Ho' },
    oekraiens: { v: 'Oksana Olena Iryna Natalia Kateryna', m: 'Oleh Andriy Mykola Serhiy Ihor' },
  };
