import { datumVanMoment, schrijfDatum } from '../../basis/datum.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Knop, Knoppen, KnopLink } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { foutenVan, inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { EvenAlleen } from './even-alleen.tsx';
import type { Aanwezigheid, Deelnemer } from './deelnemer.ts';
import { deelnemerrolWoord } from './deelnemerrol.ts';
import { Uitnodigformulier } from './uitnodigformulier.tsx';
import type { Gepland } from './uitnodigformulier.tsx';

/** What was made just now and is shown once: the link for who got no mail, and the code to pass on. */
export type Briefje = { readonly code: string; readonly link?: string | undefined };

export type DeelnemersProps = {
  readonly tafel: Tafel;
  /** Who stands in the planning and was not asked here yet. */
  readonly gepland: readonly Gepland[];
  /** Which of them the form begins with. */
  readonly gekozen?: Gepland | undefined;
  readonly briefje?: Briefje | undefined;
};

/** Who sits at the table: asked, came or could not, what was told beforehand, and a moment alone for everybody. */
export function Deelnemers({ tafel, gepland, gekozen, briefje }: DeelnemersProps) {
  const { deelnemers } = tafel.gesprek;
  const open = gekozen !== undefined || foutenVan(tafel, 'uitnodigen').length > 0;
  return (
    <>
      {briefje !== undefined && <Doorgeven briefje={briefje} />}
      <section id="deelnemers" aria-label="Wie erbij zijn">
        {deelnemers.length === 0 && <p>Er is nog niemand bij gevraagd. U kiest zelf wie u erbij wilt.</p>}
        {deelnemers.map((een) => (
          <EenDeelnemer key={een.deelnemerId} tafel={tafel} deelnemer={een} />
        ))}
        {tafel.schrijft && (
          <>
            <InDePlanning tafel={tafel} gepland={gepland} />
            <Uitklap titel="Iemand erbij vragen" open={open} id="uitnodigen">
              <Uitnodigformulier tafel={tafel} gekozen={gekozen} />
            </Uitklap>
          </>
        )}
      </section>
      <EvenAlleen tafel={tafel} />
      {tafel.schrijft && <Telefoon tafel={tafel} />}
    </>
  );
}

function Doorgeven({ briefje: { code, link } }: { readonly briefje: Briefje }) {
  return (
    <Kennisgeving soort="let-op" titel="Geef dit door">
      {link !== undefined && (
        <p>
          Vooraf antwoorden kan op: <strong class="kt-lang-woord">{link}</strong>
        </p>
      )}
      <p>
        De code is <strong>{code}</strong>. Zeg hem aan de telefoon of geef hem op papier. Hij staat nergens
        anders.
      </p>
    </Kennisgeving>
  );
}

type Props = { readonly tafel: Tafel };

function InDePlanning({ tafel, gepland }: Props & Pick<DeelnemersProps, 'gepland'>) {
  if (gepland.length === 0) return null;
  return (
    <p>
      In de planning {gepland.length === 1 ? 'staat' : 'staan'} al:{' '}
      {gepland.map(({ naam }, nummer) => (
        <>
          {nummer > 0 && ', '}
          <a class="utrecht-link" href={`${tafel.pad}/deelnemers?gepland=${nummer}#uitnodigen`}>
            <bdi>{naam}</bdi> uitnodigen
          </a>
        </>
      ))}
      .
    </p>
  );
}

const AANWEZIG: Readonly<Record<Aanwezigheid, string>> = {
  kwam: 'Was erbij.',
  'kon-niet': 'Kon er niet bij zijn.',
};

function EenDeelnemer({ tafel, deelnemer }: Props & { readonly deelnemer: Deelnemer }) {
  const { deelnemerId, naam, rol, genodigdOp, aanwezigheid, voorafOp, waarom } = deelnemer;
  const staat =
    aanwezigheid.length === 0
      ? `Gevraagd op ${schrijfDatum(datumVanMoment(genodigdOp))}.`
      : aanwezigheid.map((een) => AANWEZIG[een]).join(' Of: ');
  return (
    <article class="kt-oplossing" id={`deelnemer-${deelnemerId}`}>
      <Kop niveau={3}>
        <bdi>{naam}</bdi> ({deelnemerrolWoord(rol)})
      </Kop>
      <p>
        {staat}
        {voorafOp !== undefined && ' Vertelde vooraf iets. Dat staat bij het gesprek, onder deze naam.'}
      </p>
      {waarom !== undefined && (
        <p>
          Toch erbij, omdat: <bdi>{inhoudVan(tafel, waarom)}</bdi>
        </p>
      )}
      {tafel.schrijft && <Kwam tafel={tafel} deelnemer={deelnemer} />}
    </article>
  );
}

function Kwam({ tafel, deelnemer }: Props & { readonly deelnemer: Deelnemer }) {
  const { deelnemerId, aanwezigheid, gezien, naam } = deelnemer;
  const isAl = (wat: Aanwezigheid) => aanwezigheid.length === 1 && aanwezigheid[0] === wat;
  const keuzes = (
    [
      ['kwam', 'Was erbij'],
      ['kon-niet', 'Kon niet'],
    ] as const
  ).filter(([wat]) => !isAl(wat));
  return (
    <Formulier
      actie={`${tafel.pad}/deelnemers`}
      actId={tafel.nieuwId()}
      verborgen={{ daad: 'aanwezig', deelnemerId }}
    >
      {gezien.map((actId) => (
        <input key={actId} type="hidden" name="gezien" value={actId} />
      ))}
      <Knoppen>
        {keuzes.map(([wat, woorden]) => (
          <Knop
            key={wat}
            soort={aanwezigheid.length === 0 ? 'gewoon' : 'stil'}
            naam="aanwezigheid"
            waarde={wat}
          >
            {woorden}
            <span class="kt-alleen-voorlezen">: {naam}</span>
          </Knop>
        ))}
      </Knoppen>
    </Formulier>
  );
}

function Telefoon({ tafel }: Props) {
  return (
    <section id="telefoon">
      <Kop>Meelezen op uw eigen telefoon</Kop>
      <p>U leest mee en schrijft zelf iets op. Dat stopt als het gesprek klaar is.</p>
      <Knoppen>
        <KnopLink naar={`${tafel.pad}/meeschrijven`} soort="gewoon">
          Meelezen op een telefoon
        </KnopLink>
      </Knoppen>
    </section>
  );
}
