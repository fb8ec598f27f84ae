import { Citaat } from './citaat.tsx';
import { Conflict } from './conflict.tsx';
import { Formulier } from './formulier.tsx';
import { Gegevens } from './gegevens.tsx';
import { Knop, KnopLink, Knoppen } from './knop.tsx';
import { Kop } from './kop.tsx';
import { PersoneelPagina } from './personeel-pagina.tsx';
import { Tabel } from './tabel.tsx';
import { Tekst, TekstBlok } from './tekst.tsx';
import { Termijn } from './termijn.tsx';
import { Tijdlijn } from './tijdlijn.tsx';
import { Uitklap } from './uitklap.tsx';

import { langeNaam, type Voorbeeld } from './voorbeeld-publiek.tsx';

const rijen = [
  {
    naam: 'Mevrouw Ayşe Nergenshuizen',
    waar: 'Zonderstraat 12, Voorbeeldstad',
    wat: 'Bellen voor een bezoek',
    dagen: 2,
  },
  { naam: langeNaam, waar: 'Luchtkasteellaan 1', wat: 'Verslag versturen', dagen: 14 },
  { naam: 'محمد العلي', waar: 'Nooitgedachtplein 0', wat: 'Gesprek voorbereiden', dagen: 31 },
];

/** The staff parts: worklist, story, quotation, terms, conflict. */
export function VoorbeeldPersoneel({ thema = 'keukentafel' }: Voorbeeld) {
  return (
    <PersoneelPagina
      titel="Zaak"
      kop={<Tekst>Mevrouw Ayşe Nergenshuizen</Tekst>}
      gemeente={{ naam: 'Gemeente Voorbeeldstad', start: '/voorbeeldstad', thema }}
      wie={{ naam: 'Sanne de Proef', rol: 'gespreksvoerder' }}
      menu={[
        { woord: 'Werklijst', naar: '/w', hier: true },
        { woord: 'Telefoon', naar: '/t' },
        { woord: 'Planning', naar: '/p' },
        { woord: 'Sociale kaart', naar: '/s' },
        { woord: 'Vakmanschap', naar: '/v' },
        { woord: 'Beleid', naar: '/b' },
        { woord: 'Inrichting', naar: '/i' },
      ]}
      zoek={{ naar: '/zoeken' }}
      uitloggen="/uitloggen"
      terug={{ tekst: 'Naar de werklijst', naar: '/w' }}
      zijkant={<Ernaast />}
    >
      <Citaat wie="mevrouw Nergenshuizen" wanneer="aan tafel, 3 november" groot>
        Ik wil weer zelf naar de markt op dinsdag.
      </Citaat>
      <p>Het verslag is verstuurd. Mevrouw heeft nog niet gereageerd.</p>
      <Knoppen>
        <KnopLink naar="/bellen">Bel mevrouw over het verslag</KnopLink>
        <Knop soort="gewoon">Verslag openen</Knop>
      </Knoppen>
      <Verhaal />
      <Kop>Werklijst</Kop>
      <Tabel
        bijschrift="Wat er deze week te doen is"
        kolommen={[
          { kop: 'Naam', cel: (rij) => <Tekst>{rij.naam}</Tekst> },
          { kop: 'Waar', cel: (rij) => rij.waar },
          { kop: 'Wat nu', cel: (rij) => <a href="/zaak">{rij.wat}</a> },
          { kop: 'Dagen', cel: (rij) => rij.dagen, getal: true },
        ]}
        rijen={rijen}
      />
      <Tabel
        bijschrift="Leeg"
        kolommen={[{ kop: 'Naam', cel: String }]}
        rijen={[]}
        leeg="Er is niets te doen. Mooi."
      />
      <Formulier actie="/verslag" actId="019aa000-0000-7000-8000-000000000002" knop="Zo bewaren">
        <Conflict
          naam="afspraak"
          label="Wat we afspreken"
          mijn={'Dochter Elif belt elke zondag.\nZe gaat mee naar de huisarts.'}
          ander={{
            tekst: 'Dochter Elif belt elke zaterdag.',
            wie: 'Joris de Proef',
            wanneer: 'vandaag om 10:42',
          }}
        />
      </Formulier>
      <Uitklap titel="Wie bekeek deze zaak?">
        <p>Alleen jij, vandaag om 9:12.</p>
      </Uitklap>
    </PersoneelPagina>
  );
}

function Ernaast() {
  return (
    <>
      <Kop>Mensen</Kop>
      <Gegevens
        gegevens={[
          { naam: 'Dochter', waarde: 'Elif Nergenshuizen', doe: <a href="/elif">Bellen</a> },
          { naam: 'Huisarts', waarde: 'Praktijk Nergens' },
        ]}
      />
      <Kop>Termijnen</Kop>
      <p>
        <Termijn datum="2026-12-28" woorden="uiterlijk maandag 28 december" betekenis="nog ruim vijf weken" />
      </p>
      <p>
        <Termijn
          datum="2026-11-24"
          woorden="uiterlijk dinsdag 24 november"
          betekenis="overmorgen"
          stand="nadert"
        />
      </p>
      <p>
        <Termijn
          datum="2026-11-20"
          woorden="vrijdag 20 november"
          betekenis="twee dagen geleden"
          stand="voorbij"
        />
      </p>
    </>
  );
}

function Verhaal() {
  return (
    <Tijdlijn
      hoofdstukken={[
        {
          id: 'melding',
          titel: 'Melding',
          gebeurtenissen: [
            {
              moment: '2026-11-02',
              wanneer: 'maandag 2 november',
              wie: 'Elif Nergenshuizen (dochter)',
              wat: (
                <TekstBlok>
                  {'Mijn moeder komt de trap niet meer op.\nEn ze durft niet meer alleen naar buiten.'}
                </TekstBlok>
              ),
            },
            {
              moment: '2026-11-03',
              wanneer: 'dinsdag 3 november',
              wie: 'Sanne de Proef',
              wat: <p>Gebeld. Bezoek afgesproken.</p>,
            },
          ],
        },
        {
          id: 'gesprek',
          titel: 'Het gesprek',
          gebeurtenissen: [
            {
              moment: '2026-11-10T10:00:00+01:00',
              wanneer: 'dinsdag 10 november, 10:00',
              wie: 'aan tafel',
              wat: <Citaat wie="mevrouw Nergenshuizen">أريد أن أذهب إلى السوق يوم الثلاثاء</Citaat>,
            },
          ],
          slot: <p>Nu: het verslag versturen.</p>,
        },
      ]}
    />
  );
}
