import type { ComponentChildren } from 'preact';
import type { Ctx } from '../platform/visit.ts';
import { Gegevens } from '../ui/gegevens.tsx';
import { Kop } from '../ui/kop.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { getProfiel } from './inrichting.server.ts';
import type { Gemeenteprofiel } from './profiel.ts';
import { publiekRaam } from './raam.ts';

/** GET /:gemeente/contact — how to reach the municipality. */
export async function contactPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { loket, telefoon, tijden, adres, email } = profiel.contact;
  return ctx.html(
    <Over ctx={ctx} profiel={profiel} titel="Contact">
      <Gegevens
        gegevens={[
          { naam: 'Loket', waarde: loket },
          { naam: 'Bellen', waarde: telefoon },
          { naam: 'Wanneer', waarde: tijden },
          { naam: 'Adres', waarde: adres },
          { naam: 'Mail', waarde: email },
        ]}
      />
      <Kop>Hulp die naast u staat</Kop>
      <p class="utrecht-paragraph">
        {profiel.clientondersteuning.uitleg} Bel {profiel.clientondersteuning.organisatie}:{' '}
        {profiel.clientondersteuning.telefoon}.
      </p>
    </Over>,
  );
}

/** GET /:gemeente/privacy — what is kept, why, how long, and what one may ask. */
export async function privacyPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return ctx.html(
    <Over ctx={ctx} profiel={profiel} titel="Uw gegevens">
      <p class="utrecht-paragraph">
        Vertelt u ons wat er niet goed lukt? Dan bewaren we dat. Zo kunnen we samen met u zoeken naar wat
        helpt.
      </p>
      <Kop>Wat we bewaren</Kop>
      <p class="utrecht-paragraph">
        Uw naam, adres en hoe we u bereiken. Wat u zelf vertelt. Wat we in het gesprek opschrijven en
        afspreken. Meer niet dan nodig is.
      </p>
      <Kop>Wie het ziet</Kop>
      <p class="utrecht-paragraph">
        Alleen mensen die u helpen of over uw aanvraag beslissen. Elke keer dat iemand kijkt, schrijven we op.
        U kunt zien wie dat was.
      </p>
      <Kop>Hoe lang</Kop>
      <p class="utrecht-paragraph">
        Vijftien jaar na de laatste wijziging. Dat staat in de wet (Wmo 2015, artikel 5.3.4).
      </p>
      <Kop>Wat u kunt vragen</Kop>
      <p class="utrecht-paragraph">
        U mag alles inzien en een kopie krijgen. Klopt er iets niet? Dan verbeteren we dat, of we zetten uw
        eigen woorden erbij. U mag ook vragen om gegevens weg te halen. Bel {profiel.contact.telefoon}.
      </p>
    </Over>,
  );
}

/** GET /:gemeente/toegankelijkheid — how far the site is accessible, honestly. */
export async function toegankelijkheidPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return ctx.html(
    <Over ctx={ctx} profiel={profiel} titel="Toegankelijkheid">
      <p class="utrecht-paragraph">
        Iedereen moet deze site kunnen gebruiken. We bouwen hem volgens de regels van WCAG 2.2, niveau AA.
      </p>
      <Kop>Hoe ver we zijn</Kop>
      <p class="utrecht-paragraph">
        Elke pagina wordt bij elke verandering automatisch nagekeken. Een onderzoek door een onafhankelijk
        bureau is er nog niet. Daarom weten we nog niet zeker of alles klopt.
      </p>
      <Kop>Lukt er iets niet?</Kop>
      <p class="utrecht-paragraph">
        Bel {profiel.contact.telefoon} of mail {profiel.contact.email}. Wij helpen u dan op een andere manier,
        en maken de site beter.
      </p>
    </Over>,
  );
}

type OverProps = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly titel: string;
  readonly children: ComponentChildren;
};

function Over({ ctx, profiel, titel, children }: OverProps) {
  return (
    <PubliekePagina
      titel={titel}
      terug={{ tekst: 'Naar het begin', naar: ctx.path('') }}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      {children}
    </PubliekePagina>
  );
}
