import { schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Gegevens } from '../../ui/gegevens.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Kop } from '../../ui/kop.tsx';
import { TekstBlok } from '../../ui/tekst.tsx';
import { Tweeluik } from '../../ui/tweeluik.tsx';
import { Bewijs } from './bewijs.tsx';
import { wachtOpNieuwBesluit } from './beslissen.ts';
import { Bezwaardaden } from './bezwaardaden.tsx';
import { isOpenBezwaar } from './bezwaar.ts';
import type { Bezwaar } from './bezwaar.ts';
import { bekendVoor, klokVan } from './bezwaarklok.ts';
import {
  AFZIENWOORDEN,
  bezwaarstand,
  schrijfTijdigheid,
  tegenWoord,
  UITKOMSTWOORDEN,
  WEGWOORDEN,
} from './bezwaarwoorden.ts';
import type { Blad } from './blad.ts';

type Props = { readonly blad: Blad; readonly bezwaar: Bezwaar };

/** One bezwaar: what the inwoner says beside the five steps of the judgement (feature 96), and what was done. */
export function Bezwaarblad({ blad, bezwaar }: Props) {
  const { acts, tekst, namen, zaakpad } = blad;
  const klok = klokVan(bezwaar, bekendVoor(acts, bezwaar));
  const brief = `${zaakpad}/onvrede/${bezwaar.bezwaarId}/brief.pdf`;
  return (
    <>
      <p class="utrecht-paragraph">{bezwaarstand(bezwaar, klok.beslissenVoor)}</p>
      <Gegevens
        gegevens={[
          { naam: 'Tegen', waarde: tegenWoord(acts, bezwaar.tegen) },
          {
            naam: 'Binnengekomen',
            waarde: `${schrijfDatum(bezwaar.ontvangenOp)}. ${WEGWOORDEN[bezwaar.weg]}.`,
          },
          ...(bezwaar.gepostOp === undefined
            ? []
            : [{ naam: 'Poststempel', waarde: schrijfDatum(bezwaar.gepostOp) }]),
          { naam: 'Op tijd?', waarde: schrijfTijdigheid(klok) },
          {
            naam: 'Behandelaar',
            waarde: namen.get(bezwaar.behandelaarId ?? '') ?? 'nog niemand',
          },
          {
            naam: 'Bevestiging',
            waarde: bezwaar.bevestigd === undefined ? 'nog niet verstuurd' : `per ${bezwaar.bevestigd.wijze}`,
            doe: (
              <a class="utrecht-link" href={brief}>
                De brief
              </a>
            ),
          },
        ]}
      />
      {bezwaar.bevestigd === undefined && isOpenBezwaar(bezwaar) && (
        <Formulier
          actie={`${zaakpad}/bezwaar/${bezwaar.bezwaarId}`}
          actId={blad.actId()}
          verborgen={{ daad: 'bevestigen' }}
          knop="De brief is op de post"
        />
      )}
      <Kop>Het bezwaar naast het besluit</Kop>
      <Tweeluik
        links={
          <Citaat wie="De inwoner" wanneer={schrijfDatumKort(bezwaar.ontvangenOp)}>
            {tekst(bezwaar.woorden)}
          </Citaat>
        }
      >
        <Bewijs blad={blad} bezwaar={bezwaar} />
      </Tweeluik>
      <Verloop blad={blad} bezwaar={bezwaar} />
      {isOpenBezwaar(bezwaar) && <Bezwaardaden blad={blad} bezwaar={bezwaar} klok={klok} />}
    </>
  );
}

/** What was done with it so far: why it was late, who was heard, whether it was put off, what was decided. */
function Verloop({ blad, bezwaar }: Props) {
  const { tekst, namen, acts, zaakpad } = blad;
  const { verschoning, hoorzittingen, afgezien, verdaging, beslissing } = bezwaar;
  return (
    <>
      {verschoning !== undefined && (
        <>
          <Kop>Waarom het later kwam</Kop>
          <p class="utrecht-paragraph">
            {verschoning.isVerschoonbaar
              ? 'Een goede reden: het bezwaar telt mee.'
              : 'Geen reden die de vertraging verschoonbaar maakt.'}
          </p>
          <TekstBlok>{tekst(verschoning.tekst)}</TekstBlok>
        </>
      )}
      {(hoorzittingen.length > 0 || afgezien !== undefined) && <Kop>Het horen</Kop>}
      {hoorzittingen.map(({ op, hoorderIds, verslag }) => (
        <section key={op + hoorderIds.join()}>
          <p class="utrecht-paragraph">
            Gehoord op {schrijfDatum(op)} door{' '}
            {hoorderIds.map((id) => namen.get(id) ?? 'onbekend').join(' en ')}.
          </p>
          <TekstBlok>{tekst(verslag)}</TekstBlok>
        </section>
      ))}
      {afgezien !== undefined && (
        <>
          <p class="utrecht-paragraph">Niet gehoord. {AFZIENWOORDEN[afgezien.grond]}.</p>
          <TekstBlok>{tekst(afgezien.tekst)}</TekstBlok>
        </>
      )}
      {verdaging !== undefined && (
        <>
          <Kop>Verdaagd</Kop>
          <p class="utrecht-paragraph">Met {verdaging.weken} weken.</p>
          <TekstBlok>{tekst(verdaging.reden)}</TekstBlok>
        </>
      )}
      {beslissing !== undefined && (
        <>
          <Kop>De beslissing op het bezwaar</Kop>
          <p class="utrecht-paragraph">
            {UITKOMSTWOORDEN[beslissing.uitkomst]}. Beslist op {schrijfDatum(beslissing.op)} door{' '}
            {namen.get(beslissing.beslisserId ?? '') ?? 'onbekend'}, onder mandaat{' '}
            {beslissing.mandaat.besluitnummer}.{' '}
            <a class="utrecht-link" href={`${zaakpad}/onvrede/${beslisActId(blad, bezwaar)}/brief.pdf`}>
              De brief
            </a>
          </p>
          <TekstBlok>{tekst(beslissing.motivering)}</TekstBlok>
        </>
      )}
      {wachtOpNieuwBesluit(acts, bezwaar) && (
        <Kennisgeving soort="let-op" titel="Er moet nog een nieuw besluit komen">
          <p>
            Het bezwaar is gegrond. Het oude besluit maakt plaats voor een nieuw.{' '}
            <a class="utrecht-link" href={`${zaakpad}/besluit`}>
              Naar het besluit
            </a>
          </p>
        </Kennisgeving>
      )}
    </>
  );
}

function beslisActId({ acts }: Blad, { bezwaarId }: Bezwaar): string {
  const act = acts.find(
    ({ soort, inhoud }) =>
      soort === 'bezwaar-beslist' && (inhoud as { readonly bezwaarId: string }).bezwaarId === bezwaarId,
  );
  return act?.id ?? '';
}
