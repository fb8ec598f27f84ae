import { Fragment } from 'preact';
import type { Leesdeel, Leesfeit, Leespunt, Leesregel, Leesstuk as Stuk } from '../basis/leesstuk.ts';
import { Citaat } from './citaat.tsx';
import { Gegevens } from './gegevens.tsx';
import { Kop } from './kop.tsx';

export type LeesstukProps = {
  readonly stuk: Stuk;
  /** The level of its chapters; its parts are one deeper. */
  readonly niveau?: 2 | 3;
};

/** Something to read, without its title: the page has that as its heading. */
export function Leesstuk({ stuk, niveau = 2 }: LeesstukProps) {
  const { feiten, voorop, hoofdstukken } = stuk;
  return (
    <>
      {voorop && (
        <Citaat wie={[voorop.titel, voorop.wie].filter(Boolean).join(', ')} groot>
          {voorop.tekst}
        </Citaat>
      )}
      <Feiten feiten={feiten} />
      {hoofdstukken.map(({ id, titel, delen }) => (
        <section key={id} aria-labelledby={`lees-${id}`}>
          <Kop niveau={niveau} id={`lees-${id}`}>
            {titel}
          </Kop>
          {delen.map((deel, nummer) => (
            <Deel key={nummer} deel={deel} niveau={niveau === 2 ? 3 : 4} />
          ))}
        </section>
      ))}
    </>
  );
}

function Deel({ deel, niveau }: { readonly deel: Leesdeel; readonly niveau: 3 | 4 }) {
  return (
    <>
      {deel.titel !== undefined && (
        <Kop niveau={niveau}>
          <bdi>{deel.titel}</bdi>
        </Kop>
      )}
      {deel.regels.map((regel, nummer) => (
        <Regel key={nummer} regel={regel} />
      ))}
    </>
  );
}

function Regel({ regel }: { readonly regel: Leesregel }) {
  switch (regel.soort) {
    case 'alinea':
      return (
        <p class="utrecht-paragraph">
          <Regels tekst={regel.tekst} />
        </p>
      );
    case 'woorden':
      return (
        <p class="utrecht-paragraph">
          <strong>
            <bdi>{regel.wie}</bdi>:
          </strong>{' '}
          <Regels tekst={regel.tekst} />
        </p>
      );
    case 'punten':
      return (
        <ul class="utrecht-unordered-list">
          {regel.punten.map((punt, nummer) => (
            <Punt key={nummer} {...punt} />
          ))}
        </ul>
      );
    case 'feiten':
      return <Feiten feiten={regel.feiten} />;
  }
}

function Punt({ tekst, erbij }: Leespunt) {
  return (
    <li>
      <strong>
        <Regels tekst={tekst} />
      </strong>
      {erbij.map((bij, nummer) => (
        <Fragment key={nummer}>
          <br />
          {bij.naam !== undefined && <em>{bij.naam}: </em>}
          <Regels tekst={bij.tekst} />
        </Fragment>
      ))}
    </li>
  );
}

function Feiten({ feiten }: { readonly feiten: readonly Leesfeit[] }) {
  return (
    <Gegevens gegevens={feiten.map(({ naam, tekst }) => ({ naam, waarde: <Regels tekst={tekst} /> }))} />
  );
}

/** Words as they were typed, with their line ends, in their own direction. */
function Regels({ tekst }: { readonly tekst: string }) {
  return (
    <bdi>
      {tekst.split('\n').map((regel, nummer) => (
        <Fragment key={nummer}>
          {nummer > 0 && <br />}
          {regel}
        </Fragment>
      ))}
    </bdi>
  );
}
