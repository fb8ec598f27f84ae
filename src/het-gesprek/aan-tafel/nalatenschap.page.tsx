import { schrijfMoment } from '../../basis/datum.ts';
import { getProfiel, listMedewerkernamen } from '../../inrichting/index.server.ts';
import { personeelRaam } from '../../inrichting/index.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { isId } from '../../platform/ids.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Kop } from '../../ui/kop.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { listNalatenschap, markeerGezien } from './nalatenschap.server.ts';
import type { Nalatenschap } from './nalatenschap.server.ts';

/** GET /:gemeente/zaken/:zaak/nalatenschap — what a tablet still had when its user was no longer allowed in the zaak. */
export async function nalatenschapPagina(ctx: Ctx): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const [delen, namen, betrokkenen, profiel] = await Promise.all([
    listNalatenschap(ctx.tx, zaakId),
    listMedewerkernamen(ctx.tx),
    listBetrokkenen(ctx.tx, zaakId),
    getProfiel(ctx.tx, ctx.vandaag),
  ]);
  ctx.show(betrokkenen.map(({ persoonId }) => persoonId));
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'werklijst' });
  const actie = ctx.path(`/zaken/${zaakId}/nalatenschap`);
  return ctx.html(
    <PersoneelPagina
      titel="Van een tablet die niet meer bij deze zaak mag"
      terug={{ tekst: 'Terug naar de zaak', naar: ctx.path(`/zaken/${zaakId}`) }}
      {...raam}
    >
      <p class="utrecht-paragraph">
        {delen.length === 0
          ? 'Hier is niets achtergebleven.'
          : 'Dit is geschreven toen er geen netwerk was, en staat niet in het gesprek. Neem over wat erbij hoort.'}
      </p>
      {delen.map((deel) => (
        <Deel key={deel.id} deel={deel} wie={namen.get(deel.medewerkerId) ?? 'een collega'} actie={actie} />
      ))}
    </PersoneelPagina>,
  );
}

/** POST /:gemeente/zaken/:zaak/nalatenschap — somebody of the team read it. */
export async function nalatenschapGezien(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const zaakId = ctx.id('zaak');
  const id = velden.get('nalatenschapId') ?? undefined;
  if (isId(id)) await markeerGezien(ctx.tx, { zaakId, id }, ctx.aanleiding());
  return ctx.redirect(`/zaken/${zaakId}/nalatenschap`);
}

type DeelProps = { readonly deel: Nalatenschap; readonly wie: string; readonly actie: string };

function Deel({ deel, wie, actie }: DeelProps) {
  const { id, ontvangenOp, inhoud, gezienOp } = deel;
  return (
    <section id={`deel-${id}`}>
      <Kop>
        Van <bdi>{wie}</bdi>, binnengekomen op {schrijfMoment(ontvangenOp)}
      </Kop>
      {inhoud.teksten.map((tekst) => (
        <Citaat key={tekst} wie="Geschreven in het gesprek">
          {tekst}
        </Citaat>
      ))}
      {inhoud.daden.map(({ pad, velden, gebeurdOp }, plaats) => (
        <Citaat key={`${plaats}${gebeurdOp}`} wie={`Ingevuld bij ${pad} op ${schrijfMoment(gebeurdOp)}`}>
          {woordenVan(velden)}
        </Citaat>
      ))}
      {inhoud.bijlagen.length > 0 && (
        <p class="utrecht-paragraph">
          Bestanden die erbij zaten: {inhoud.bijlagen.map(({ naam }) => naam).join(', ')}.
        </p>
      )}
      {gezienOp === undefined ? (
        <Formulier actie={actie} verborgen={{ nalatenschapId: id }} knop="Ik heb dit gelezen" />
      ) : (
        <p class="kt-zacht">Gelezen op {schrijfMoment(gezienOp)}.</p>
      )}
    </section>
  );
}

/** What somebody filled in, without ids: those say nothing to a person. */
function woordenVan(velden: string): string {
  return [...new URLSearchParams(velden)]
    .filter(([, waarde]) => waarde.trim() !== '' && !isId(waarde))
    .map(([naam, waarde]) => `${naam}: ${waarde}`)
    .join('\n');
}
