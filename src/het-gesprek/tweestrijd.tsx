import type { Act } from '../basis/act.ts';
import { schrijfMoment } from '../basis/datum.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Knop } from '../ui/knop.tsx';
import { keuzeplekVan, vouwTweestrijden } from './kiezen.ts';
import type { Keuzeplek, Tweestrijd } from './kiezen.ts';
import { tweestrijdKop, waardeIn } from './tweestrijdwoorden.ts';
import type { Tafel } from './tafel.tsx';

type Props = {
  readonly tafel: Tafel;
  readonly acts: readonly Act[];
  /** Names of colleagues by id. */
  readonly namen: Readonly<Record<string, string>>;
  readonly bij?: Keuzeplek;
};

/** Values given at the same time by two people: both, with who and when, and a person chooses (HG-120, HG-121). */
export function Tweestrijden({ tafel, acts, namen, bij = 'tafel' }: Props) {
  const strijden = vouwTweestrijden(acts, (tekstId) => tafel.teksten.get(tekstId)?.inhoud).filter(
    (strijd) => keuzeplekVan(strijd) === bij,
  );
  if (strijden.length === 0) return null;
  return (
    <section id="kiezen" class="kt-conflict" aria-label="Hier staan twee antwoorden">
      {strijden.map((strijd) => (
        <EenStrijd key={strijd.vak} {...{ tafel, strijd, namen }} />
      ))}
    </section>
  );
}

function EenStrijd({
  tafel,
  strijd,
  namen,
}: Pick<Props, 'tafel' | 'namen'> & { readonly strijd: Tweestrijd }) {
  const { koppen, gezien } = strijd;
  return (
    <>
      <p>
        <strong>{tweestrijdKop(strijd, tafel)}</strong> Er is tegelijk aan gewerkt. Welke blijft staan?
      </p>
      {koppen.map((act) => (
        <Formulier
          key={act.id}
          actie={`${tafel.pad}/keuze`}
          actId={tafel.nieuwId()}
          verborgen={{ gekozen: act.id }}
        >
          {gezien.map((id) => (
            <input key={id} type="hidden" name="gezien" value={id} />
          ))}
          <figure class="kt-citaat">
            <blockquote dir="auto">
              <p>{waardeIn(act, tafel)}</p>
            </blockquote>
            <figcaption>
              <bdi>{wieWas(act, namen)}</bdi>, {schrijfMoment(act.gebeurdOp)}
            </figcaption>
          </figure>
          {tafel.schrijft && <Knop soort="gewoon">Deze blijft staan</Knop>}
        </Formulier>
      ))}
    </>
  );
}

function wieWas({ door }: Act, namen: Props['namen']): string {
  if (door.soort === 'medewerker') return namen[door.id] ?? 'een collega';
  return door.soort === 'inwoner' ? 'de inwoner' : 'het systeem';
}
