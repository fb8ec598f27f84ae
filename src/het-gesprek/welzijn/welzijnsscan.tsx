import { schrijfDatumKort } from '../../basis/datum.ts';
import { findLeefgebied } from '../../inrichting/index.ts';
import { Keuze, Vinkje } from '../../ui/keuze.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { DatumVeld } from '../../ui/veld.tsx';
import { invullingVan, Kleinformulier } from '../kleinformulier.tsx';
import type { Tafel } from '../tafel.tsx';
import { Scanplaat } from './scanplaat.tsx';
import { scoreVeld } from './welzijn.form.ts';
import { GEEN_ANTWOORD, gescoord, isOnderDruk, SCORES, scoreWoord } from './welzijnsscan.ts';
import type { Scores, Welzijnsscan } from './welzijnsscan.ts';

type Props = { readonly tafel: Tafel };

/** How it goes, per leefgebied, in the inwoner's own eyes: a drawing with a table, and one form to do it (again). */
export function WelzijnsscanBlad({ tafel }: Props) {
  const { scans } = tafel.gesprek;
  const open = tafel.bewerk ?? (tafel.ingevuld?.formulier === 'scan' ? 'nieuwe-scan' : undefined);
  const bewerkt = scans.find(({ scanId }) => scanId === tafel.bewerk);
  return (
    <section id="welzijnsscan" aria-label="Hoe gaat het">
      {scans.length > 0 && <Beeld tafel={tafel} scans={scans} />}
      {bewerkt !== undefined && (
        <div class="kt-bewerken">
          <Kop>Wat u koos op {schrijfDatumKort(bewerkt.op)}</Kop>
          <ScanFormulier tafel={tafel} scan={bewerkt} />
        </div>
      )}
      {tafel.schrijft && bewerkt === undefined && (
        <Uitklap
          titel={scans.length === 0 ? 'Zelf kiezen hoe het gaat' : 'Nog een keer kijken hoe het gaat'}
          open={scans.length === 0 || open === 'nieuwe-scan'}
          id="nieuwe-scan"
        >
          <ScanFormulier tafel={tafel} />
        </Uitklap>
      )}
    </section>
  );
}

type BeeldProps = Props & { readonly scans: readonly Welzijnsscan[] };

function Beeld({ tafel, scans }: BeeldProps) {
  const [eerste, laatste] = [scans.at(0), scans.at(-1)];
  if (eerste === undefined || laatste === undefined) return null;
  const gebieden = gescoord(
    scans,
    tafel.instrument.leefgebieden.map(({ id }) => id),
  ).map((id) => ({ id, naam: naamVan(tafel, id) }));
  const kolommen = scans.flatMap(({ op, scores, naast }) => [
    { kop: schrijfDatumKort(op), scores },
    ...naast.map((anders, plaats) => ({
      kop: `${schrijfDatumKort(op)}, ook ingevuld${plaats === 0 ? '' : ` (${plaats + 1})`}`,
      scores: anders,
    })),
  ]);
  return (
    <>
      <figure class="kt-scan-raam">
        <Scanplaat
          gebieden={gebieden}
          eerst={laatste === eerste ? undefined : eerste.scores}
          nu={laatste.scores}
        />
        <figcaption>{legenda(eerste, laatste)}</figcaption>
      </figure>
      <Tabel
        bijschrift="Hoe het gaat, in uw eigen ogen"
        rijen={gebieden}
        kolommen={[
          { kop: 'Onderwerp', cel: ({ naam }) => naam, rijkop: true },
          ...uniek(kolommen).map(({ kop, scores }) => ({
            kop,
            cel: ({ id }: { readonly id: string }) => woordenVan(scores, id),
          })),
        ]}
      />
      {tafel.schrijft && <Aanpassen tafel={tafel} scans={scans} />}
    </>
  );
}

/** Two scans of one day get a number, because a column is known by its heading. */
function uniek<K extends { readonly kop: string }>(kolommen: readonly K[]): readonly K[] {
  return kolommen.map((kolom, plaats) => {
    const eerder = kolommen.slice(0, plaats).filter(({ kop }) => kop === kolom.kop).length;
    return eerder === 0 ? kolom : { ...kolom, kop: `${kolom.kop} (${eerder + 1})` };
  });
}

function legenda(eerste: Welzijnsscan, laatste: Welzijnsscan): string {
  const druk = 'Een ! betekent: dit gaat nu moeilijk.';
  if (eerste === laatste) return `De stip is ${schrijfDatumKort(laatste.op)}. ${druk}`;
  return `Het vierkant is ${schrijfDatumKort(eerste.op)}, de stip is ${schrijfDatumKort(laatste.op)}. ${druk}`;
}

function woordenVan(scores: Scores, id: string): string {
  const score = scores[id];
  if (score === undefined) return GEEN_ANTWOORD;
  return `${scoreWoord(score)}${isOnderDruk(score) ? ' !' : ''}`;
}

function naamVan(tafel: Tafel, id: string): string {
  return (
    findLeefgebied(tafel.instrument, id)?.naam ??
    id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
  );
}

function Aanpassen({ tafel, scans }: BeeldProps) {
  return (
    <ul>
      {scans.map(({ scanId, op, inVerslag, naast }) => (
        <li key={scanId}>
          {schrijfDatumKort(op)}: {inVerslag ? 'komt in het verslag' : 'komt niet in het verslag'}.
          {naast.length > 0 && ' Er zijn twee antwoorden ingevuld. Kies samen wat blijft staan.'}{' '}
          <a class="utrecht-link kt-stil" href={`${tafel.pad}/welzijnsscan?bewerk=${scanId}`}>
            Aanpassen<span class="kt-alleen-voorlezen">: {schrijfDatumKort(op)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function ScanFormulier({ tafel, scan }: Props & { readonly scan?: Welzijnsscan | undefined }) {
  const { veld, vinkje } = invullingVan(tafel, 'scan');
  const woorden = SCORES.map((score) => ({ waarde: score, label: scoreWoord(score) }));
  const leeg = { waarde: '', label: GEEN_ANTWOORD };
  return (
    <Kleinformulier
      tafel={tafel}
      naar="welzijnsscan"
      verborgen={{ scanId: scan?.scanId }}
      gezien={scan?.gezien}
    >
      <p>Wat u niet kiest, blijft leeg. Een leeg antwoord telt nergens mee.</p>
      <div class="kt-scan-vragen">
        {gebiedenVoor(tafel, scan).map(({ id, naam }) => (
          <Keuze
            key={id}
            {...veld(scoreVeld(id), scan?.scores[id] ?? '')}
            label={naam}
            opties={[...woorden, leeg]}
          />
        ))}
      </div>
      <DatumVeld
        {...veld('op', schrijfDatumKort(scan?.op ?? tafel.vandaag))}
        label="Op welke dag"
        voorbeeld={schrijfDatumKort(tafel.vandaag)}
      />
      <Vinkje
        {...vinkje('inVerslag', scan?.inVerslag)}
        label="Dit mag in het verslag"
        uitleg="Alleen als de inwoner dat goed vindt. Er hangt niets van af."
      />
      <Knoppen>
        <Knop soort="gewoon" naam="daad" waarde={scan === undefined ? 'invullen' : 'verbeteren'}>
          Zo gaat het
        </Knop>
        {scan !== undefined && (
          <Knop soort="stil" naam="daad" waarde="weghalen">
            Weghalen
          </Knop>
        )}
      </Knoppen>
    </Kleinformulier>
  );
}

/** What may be asked about: the leefgebieden of now, and those that an older scan answered. */
function gebiedenVoor(tafel: Tafel, scan: Welzijnsscan | undefined) {
  const nu = tafel.instrument.leefgebieden.map(({ id, naam }) => ({ id, naam }));
  const eerder = Object.keys(scan?.scores ?? {}).filter((id) => !nu.some((een) => een.id === id));
  return [...nu, ...eerder.map((id) => ({ id, naam: naamVan(tafel, id) }))];
}
