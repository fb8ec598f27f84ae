import { functienaam, personeelRaam } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import type { Ctx } from '../platform/visit.ts';
import { Gegevens } from '../ui/gegevens.tsx';
import { Kop } from '../ui/kop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { countMix, countOndersteuning } from './gesprektellingen.server.ts';
import { Mix, Ondersteuning } from './gesprektellingen.tsx';
import { countContact, countEigenAdvies } from './tellingen.server.ts';
import { deel } from './tellingen.ts';
import type { Contacttelling, Organisatietelling } from './tellingen.ts';

/** GET /:gemeente/inrichting/tellingen — how often advice favours the own organisation, and how soon somebody calls. */
export async function tellingenPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { contactBinnenUren: binnenUren } = profiel;
  const organisaties = await countEigenAdvies(ctx.tx);
  const contact =
    binnenUren === undefined ? undefined : await countContact(ctx.tx, { nu: ctx.nu, binnenUren });
  const [maanden, mix] = [await countOndersteuning(ctx.tx), await countMix(ctx.tx)];
  const raam = personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'tellingen' });
  return ctx.html(
    <PersoneelPagina titel="Tellingen" {...raam}>
      <Kop>Advies voor de eigen organisatie</Kop>
      <p class="utrecht-paragraph">
        Van elke oplossing die in een gesprek genoemd is: levert de eigen organisatie van de{' '}
        {functienaam(profiel, 'gespreksvoerder')} haar?
      </p>
      <PerOrganisatie organisaties={organisaties} />
      <Ondersteuning maanden={maanden} />
      {profiel.collectiefVoorIndividueel && <Mix mix={mix} />}
      {contact !== undefined && binnenUren !== undefined && <Contact {...{ contact, binnenUren }} />}
    </PersoneelPagina>,
  );
}

function PerOrganisatie({ organisaties }: { readonly organisaties: readonly Organisatietelling[] }) {
  return (
    <Tabel
      bijschrift="Oplossingen per organisatie"
      bijschriftVerborgen
      rijen={organisaties}
      leeg="Er zijn nog geen oplossingen genoemd."
      kolommen={[
        { kop: 'Organisatie', rijkop: true, cel: ({ organisatie }) => organisatie },
        { kop: 'Oplossingen', getal: true, cel: ({ oplossingen }) => oplossingen },
        { kop: 'Van de eigen organisatie', getal: true, cel: ({ eigen }) => eigen },
        { kop: 'Deel', cel: ({ eigen, oplossingen }) => deel(eigen, oplossingen) },
      ]}
    />
  );
}

function Contact({ contact, binnenUren }: { readonly contact: Contacttelling; readonly binnenUren: number }) {
  const { meldingen, binnen, later, nogNiet } = contact;
  return (
    <>
      <Kop>Eerste contact na een melding</Kop>
      <Gegevens
        gegevens={[
          { naam: 'Meldingen', waarde: meldingen },
          {
            naam: `Binnen ${binnenUren} uur`,
            waarde: `${binnen} (${deel(binnen, meldingen - nogNiet)})`,
          },
          { naam: 'Later, of te lang nog niet', waarde: later },
          { naam: 'Nog niet, en nog op tijd', waarde: nogNiet },
        ]}
      />
    </>
  );
}
