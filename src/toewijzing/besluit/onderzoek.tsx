import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';
import { Kop } from '../../ui/kop.tsx';

type OnderzoekProps = {
  readonly onderzoek: OnderzoekUitkomst;
  readonly woorden: ReadonlyMap<string, string>;
};

/** The frozen outcome of the onderzoek, as who judges needs it. */
export function Onderzoek({ onderzoek, woorden }: OnderzoekProps) {
  const tekst = (id: string | undefined) => (id === undefined ? undefined : woorden.get(id));
  return (
    <>
      <Kop>Uit het onderzoek</Kop>
      {onderzoek.verslagVerzondenOp === undefined && (
        <p class="utrecht-paragraph">Er is nog geen verslag. Het onderzoek is dus misschien niet compleet.</p>
      )}
      <p class="utrecht-paragraph">Waar het de inwoner om gaat:</p>
      <blockquote class="kt-citaat" dir="auto">
        {tekst(onderzoek.hulpvraag) ?? 'niet vastgelegd'}
      </blockquote>
      {onderzoek.resultaten.map((resultaat) => (
        <section key={resultaat.resultaatId}>
          <Kop niveau={3}>
            <bdi>{tekst(resultaat.tekst)}</bdi>
          </Kop>
          {resultaat.stand === 'oneens' && (
            <p class="utrecht-paragraph">Hierover zijn de inwoner en de gespreksvoerder het nog niet eens.</p>
          )}
          <ul class="utrecht-unordered-list">
            {resultaat.oplossingen.map((oplossing) => (
              <li key={oplossing.oplossingId} class="utrecht-unordered-list__item">
                <bdi>{tekst(oplossing.tekst)}</bdi>{' '}
                <span class="kt-zacht">
                  {tredeWoord(oplossing.trede)} <bdi>{tekst(oplossing.waarom)}</bdi>{' '}
                  <bdi>{tekst(oplossing.nietGenoeg)}</bdi>
                </span>
                {oplossing.eigenOrganisatie !== undefined && (
                  <p class="utrecht-paragraph">
                    Let op: dit komt van {oplossing.eigenOrganisatie}. Daar werkt ook wie het gesprek voerde.
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const treden: Readonly<Record<string, string>> = {
  'eigen-kracht': 'Doet de inwoner zelf.',
  'gebruikelijke-hulp': 'Gewone hulp van huisgenoten.',
  mantelzorg: 'Doet iemand die al helpt of zorgt.',
  netwerk: 'Doen familie, vrienden of buren.',
  'algemeen-gebruikelijk': 'Gewoon te koop.',
  'algemene-voorziening': 'Is er voor iedereen.',
  'andere-wet': 'Hoort bij een andere wet.',
  collectief: 'Samen met anderen.',
  maatwerk: 'Maatwerk.',
};

function tredeWoord(trede: string | undefined): string {
  return trede === undefined ? '' : (treden[trede] ?? '');
}
