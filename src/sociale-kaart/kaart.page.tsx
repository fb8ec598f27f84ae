import { publiekRaam } from '../inrichting/index.ts';
import type { AlgemeneVoorziening, Gemeenteprofiel, Plaats } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import type { Ctx } from '../platform/visit.ts';
import { Gegevens } from '../ui/gegevens.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { Kop } from '../ui/kop.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';

/** GET /:gemeente/sociale-kaart — what there is for everybody nearby, and where one can walk in. */
export async function kaartPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return ctx.html(<Kaart ctx={ctx} profiel={profiel} />);
}

function Kaart({ ctx, profiel }: { readonly ctx: Ctx; readonly profiel: Gemeenteprofiel }) {
  return (
    <PubliekePagina
      titel="Wat is er in de buurt?"
      terug={{ tekst: 'Naar het begin', naar: ctx.path('') }}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <p class="utrecht-paragraph">Dit is er voor iedereen. U kunt er zelf naartoe of bellen.</p>
      {profiel.algemeneVoorzieningen.map((voorziening) => (
        <Voorziening key={voorziening.id} {...voorziening} />
      ))}
      <Kop>Hier kunt u binnenlopen</Kop>
      {profiel.plaatsen.map((plaats) => (
        <Binnenlopen key={plaats.id} {...plaats} />
      ))}
      <p class="utrecht-paragraph">Staat er niet bij wat u zoekt? Vertel ons wat er niet goed lukt.</p>
      <KnopLink naar={ctx.path('/melden')}>Vertellen wat er niet goed lukt</KnopLink>
    </PubliekePagina>
  );
}

function Voorziening({ naam, wat, waar, telefoon, isGratis }: AlgemeneVoorziening) {
  return (
    <section>
      <Kop>{naam}</Kop>
      <p class="utrecht-paragraph">{wat}</p>
      <Gegevens
        gegevens={[
          { naam: 'Waar', waarde: waar },
          { naam: 'Bellen', waarde: <Telefoon nummer={telefoon} /> },
          { naam: 'Kosten', waarde: isGratis ? 'gratis' : 'er hoort een bijdrage bij' },
        ]}
      />
    </section>
  );
}

function Binnenlopen({ naam, adres, tijden, telefoon }: Plaats) {
  return (
    <section>
      <Kop niveau={3}>{naam}</Kop>
      <Gegevens
        gegevens={[
          { naam: 'Adres', waarde: adres },
          { naam: 'Open', waarde: tijden },
          { naam: 'Bellen', waarde: <Telefoon nummer={telefoon} /> },
        ]}
      />
    </section>
  );
}

function Telefoon({ nummer }: { readonly nummer: string }) {
  return (
    <a class="utrecht-link" href={`tel:${nummer.replaceAll(/[^\d+]/g, '')}`}>
      {nummer}
    </a>
  );
}
