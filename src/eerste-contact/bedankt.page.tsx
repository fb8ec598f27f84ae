import { publiekRaam } from '../inrichting/index.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import type { Ctx } from '../platform/visit.ts';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { TekstBlok } from '../ui/tekst.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { stelBevestigingOp } from './bevestiging.ts';
import { MetNummer, PersoonlijkeLink, WatErNogBijHoort, WatErNuGebeurt } from './bevestigingstekst.tsx';
import { findNetGedaan } from './net-gedaan.server.ts';
import type { NetGedaan } from './net-gedaan.server.ts';

/** GET /:gemeente/bedankt — what happens now, for whoever just made a melding; nobody else has the note it needs. */
export async function bedanktPagina(ctx: Ctx): Promise<Response> {
  const gedaan = await findNetGedaan(ctx);
  if (gedaan === undefined) return ctx.redirect('');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  ctx.show([gedaan.melding.inwonerId], gedaan.melding.zaakId);
  return ctx.html(<Bedankt {...{ ctx, profiel, ...gedaan }} />);
}

type BedanktProps = NetGedaan & { readonly ctx: Ctx; readonly profiel: Gemeenteprofiel };

function Bedankt({ ctx, profiel, melding, woorden, link }: BedanktProps) {
  const { ontvangenOp, nummer, contactwens } = melding;
  const bevestiging = stelBevestigingOp({
    profiel,
    ontvangenOp,
    nummer,
    contactwens: contactwens.wijze,
    voorAnder: melding.namens === 'iemand-anders',
  });
  const raam = publiekRaam({ gemeente: ctx.gemeente, profiel });
  return (
    <PubliekePagina titel="Dank u wel" kop="Dank u wel. Wij nemen contact op." {...raam}>
      {melding.spoed === 'ja' && (
        <Kennisgeving soort="let-op" titel="Er is snel hulp nodig">
          <p>
            <MetNummer
              tekst={`Bel ons vandaag nog: ${profiel.contact.telefoon}, ${profiel.contact.tijden}. Dan hoeft u niet te wachten.`}
              nummer={profiel.contact.telefoon}
            />
          </p>
        </Kennisgeving>
      )}
      <WatErNuGebeurt bevestiging={bevestiging} />
      <h2>Als u meer wilt weten</h2>
      <WatErNogBijHoort bevestiging={bevestiging} />
      {link === undefined ? (
        <Uitklap titel="Meekijken">
          <p>
            Degene om wie het gaat, kan zelf meekijken. Wilt u ook meekijken? Vraag het aan ons als wij
            bellen. Dan vragen wij of dat mag.
          </p>
        </Uitklap>
      ) : (
        <Uitklap titel="Uw persoonlijke link en code">
          <PersoonlijkeLink {...link} />
        </Uitklap>
      )}
      <Uitklap titel="Wat u ons schreef">
        <TekstBlok>{woorden}</TekstBlok>
        <p>{bevestiging.melding}</p>
      </Uitklap>
      {link !== undefined && ctx.wie.soort === 'inwoner' && (
        <p>
          <KnopLink naar={ctx.path('/mijn')} soort="gewoon">
            Bekijk hoe het ervoor staat
          </KnopLink>
        </p>
      )}
    </PubliekePagina>
  );
}
