import { schrijfDatum, schrijfOver, vergelijkDatum } from '../../basis/datum.ts';
import { magIn, personeelRaam } from '../../inrichting/index.ts';
import { getProfiel, listMedewerkernamen } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import type { Ctx } from '../../platform/visit.ts';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { betrokkenBij } from './betrokken.ts';
import { vouwBezwaren } from './bezwaar.ts';
import { openOnvrede } from './bezwarenlijst.ts';
import type { Onvrederegel } from './bezwarenlijst.ts';
import { listZakenMetOnvrede } from './bezwaren.server.ts';
import type { ZaakMetOnvrede } from './bezwaren.server.ts';

/** GET /:gemeente/bezwaren — every bezwaar, klacht, ingebrekestelling and wish that waits, the nearest day first. */
export async function bezwarenPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const [zaken, namen] = await Promise.all([listZakenMetOnvrede(ctx.tx), listMedewerkernamen(ctx.tx)]);
  const rijen = zaken
    .flatMap((zaak) => openOnvrede(zaak.acts, ctx.vandaag).map((regel) => ({ zaak, regel })))
    .toSorted((a, b) => vergelijkDatum(a.regel.uiterlijk, b.regel.uiterlijk));
  ctx.show(rijen.flatMap(({ zaak }) => (zaak.inwoner === undefined ? [] : [zaak.inwoner.id])));
  const magKlacht = magIn(profiel, ctx.wie, { handeling: 'klacht-behandelen', relatie: 'gemeente' });
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'bezwaren' });
  return ctx.html(
    <PersoneelPagina titel="Bezwaar en klacht" breed {...raam}>
      <Tabel
        bijschrift="Wat er wacht, met de dag die het eerst telt bovenaan"
        bijschriftVerborgen
        leeg="Er wacht geen bezwaar, klacht of brief."
        rijen={rijen.filter(({ regel }) => magKlacht || regel.soort !== 'klacht')}
        kolommen={[
          {
            kop: 'Voor wie',
            cel: ({ zaak, regel }) => (
              <a class="utrecht-link" href={ctx.path(`/zaken/${zaak.zaakId}${regel.pad}`)}>
                <bdi>{zaak.inwoner === undefined ? 'Zonder naam' : volledigeNaam(zaak.inwoner.naam)}</bdi>
              </a>
            ),
          },
          { kop: 'Wat', cel: ({ regel }) => regel.wat },
          {
            kop: 'Uiterlijk',
            cel: ({ regel }) =>
              `${schrijfDatum(regel.uiterlijk)} (${schrijfOver(regel.uiterlijk, ctx.vandaag)})`,
          },
          { kop: 'Behandelaar', cel: (rij) => behandelaar(rij, namen) },
        ]}
      />
    </PersoneelPagina>,
  );
}

type Rij = { readonly zaak: ZaakMetOnvrede; readonly regel: Onvrederegel };

/** Who handles it; for a bezwaar that lies with nobody yet, it says whom it must not go to (geval 63). */
function behandelaar({ zaak, regel }: Rij, namen: ReadonlyMap<string, string>): string {
  if (regel.behandelaarId !== undefined) return namen.get(regel.behandelaarId) ?? 'onbekend';
  const bezwaar = vouwBezwaren(zaak.acts).find(({ bezwaarId }) => regel.pad.endsWith(bezwaarId));
  if (regel.soort !== 'bezwaar' || bezwaar === undefined) return 'nog niemand';
  const niet = [...betrokkenBij(zaak.acts, bezwaar.tegen)].find(([, hoe]) => hoe === 'besloot')?.[0];
  const naam = niet === undefined ? undefined : namen.get(niet);
  return naam === undefined ? 'nog niemand' : `nog niemand; niet ${naam}, die nam het besluit`;
}
