import { schrijfMoment } from '../../basis/datum.ts';
import { overlegVoorInwoner, schrijfVoorInwoner } from '../../het-gesprek/index.ts';
import { functienaam } from '../../inrichting/index.ts';
import { listMedewerkers } from '../../inrichting/index.server.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PubliekePagina } from '../../ui/publieke-pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { getMijn, mijnRaam } from './mijn.page.tsx';
import { listEigenBlikken, MEESTE_EIGEN_BLIKKEN } from './mijn.server.ts';
import type { EigenBlik } from './mijn.server.ts';
import { schrijfBlik } from './mijn.ts';

/** GET /:gemeente/mijn/inzage — who looked at my data, when, and in plain words at what (ZK-9). */
export async function mijnInzagePagina(ctx: Ctx): Promise<Response> {
  const { persoonId, profiel, acts, teksten } = await getMijn(ctx);
  const blikken = await listEigenBlikken(ctx.tx, persoonId);
  const namen = new Map((await listMedewerkers(ctx.tx)).map(({ id, naam }) => [id, naam]));
  const { loket, telefoon } = profiel.contact;
  return ctx.html(
    <PubliekePagina titel="Wie heeft mijn gegevens bekeken?" {...mijnRaam(ctx, profiel)}>
      <p class="utrecht-paragraph">
        Hieronder staan de laatste {MEESTE_EIGEN_BLIKKEN} keer dat een ander iets over u zag. Wie met uw vraag
        bezig is, zoals uw {functienaam(profiel, 'gespreksvoerder')}, kijkt vaker.
      </p>
      <p class="utrecht-paragraph">
        Ziet u iets dat u niet begrijpt? Bel {loket}: {telefoon}.
      </p>
      <Tabel
        bijschrift="Wie uw gegevens bekeek, de laatste keer bovenaan"
        bijschriftVerborgen
        rijen={blikken}
        leeg="Er heeft nog niemand gekeken."
        kolommen={[
          { kop: 'Wie', cel: (blik) => <bdi>{schrijfWie(blik, namen)}</bdi> },
          { kop: 'Wat', cel: ({ handeling }) => schrijfBlik(handeling) },
          { kop: 'Wanneer', cel: ({ at }) => schrijfMoment(at) },
        ]}
      />
      <Overlegdeel
        alle={overlegVoorInwoner(acts).map((een) => ({
          zin: schrijfVoorInwoner(een),
          gedeeld: teksten.get(een.gedeeld)?.inhoud ?? '',
        }))}
      />
    </PubliekePagina>,
  );
}

type OverlegdeelProps = { readonly alle: readonly { readonly zin: string; readonly gedeeld: string }[] };

/** With whom we talked about the zaak, and what was shared (HG-118). */
function Overlegdeel({ alle }: OverlegdeelProps) {
  if (alle.length === 0) return null;
  return (
    <section>
      <Kop>Met wie spraken we over uw vraag?</Kop>
      {alle.map(({ zin, gedeeld }) => (
        <Citaat key={zin + gedeeld} wie={zin}>
          {gedeeld}
        </Citaat>
      ))}
    </section>
  );
}

function schrijfWie({ actorKind, actorId }: EigenBlik, namen: ReadonlyMap<string, string>): string {
  if (actorKind === 'inwoner') return 'Iemand die voor u spreekt';
  if (actorKind === 'koppeling') return 'Een ander systeem van de gemeente';
  if (actorKind === 'systeem') return 'Wie de melding deed';
  return namen.get(actorId ?? '') ?? 'Een oud-medewerker';
}
