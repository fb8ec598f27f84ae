import { datumVanMoment, delenVan, plusDagen, schrijfTijd } from '../basis/datum.ts';
import { personeelRaam } from '../inrichting/index.ts';
import { readFields } from '../platform/forms.ts';
import { newId } from '../platform/ids.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import type { Fout } from '../ui/fout.ts';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Knop } from '../ui/knop.tsx';
import { Kop } from '../ui/kop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { TekstVak } from '../ui/veld.tsx';
import { schrijfWanneer, VORMWOORD } from './bericht.ts';
import { afzegForm, leesWanneer, verzetForm } from './contactmoment.form.ts';
import { storeAfzegging, storeVerzetting } from './contactmoment.server.ts';
import { minutenVan } from './contactmoment.ts';
import type { Contactmoment } from './contactmoment.ts';
import { Momentvelden, Plekwenk } from './momentvelden.tsx';
import type { Ingevuld } from './momentvelden.tsx';
import { afzenderVan, leesPlek, thuisadresVan } from './planning.page.tsx';
import { getPlanning } from './planning.server.ts';
import type { ZaakPlanning } from './planning.server.ts';
import { schrijfPlaats } from './plek.ts';

/** GET /:gemeente/zaken/:zaak/planning/:contactmoment — move it or cancel it. */
export async function contactmomentPagina(ctx: Ctx): Promise<Response> {
  return toon(ctx, await lees(ctx), {});
}

/** POST /:gemeente/zaken/:zaak/planning/:contactmoment — another moment, and a message to both. */
export async function verzetten(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gevonden = await lees(ctx);
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, verzetForm);
  if (!gelezen.ok) return toon(ctx, gevonden, { ingevuld, fouten: gelezen.fouten });
  const { planning, moment } = gevonden;
  const plek = leesPlek(gelezen.value, planning);
  if (!plek.gelukt) return toon(ctx, gevonden, { ingevuld, plek: plek.uitleg });
  const opdracht = {
    zaakId: planning.zaakId,
    contactmomentId: moment.contactmomentId,
    ...leesWanneer(gelezen.value),
    vorm: gelezen.value.vorm,
    plaats: plek.waarde,
    plekreden: gelezen.value.plekreden,
    reden: gelezen.value.reden,
    afzender: afzenderVan(ctx),
  };
  const uitkomst = await storeVerzetting(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, gevonden, { ingevuld, weigering: uitkomst.uitleg });
  return ctx.redirect(`/zaken/${planning.zaakId}/planning`);
}

/** POST /:gemeente/zaken/:zaak/planning/:contactmoment/afzegging — it will not be held, and both hear it. */
export async function afzeggen(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const gevonden = await lees(ctx);
  const { zaakId } = gevonden.planning;
  const gelezen = readFields(form, afzegForm);
  if (!gelezen.ok) {
    const begin = beginwaarden(gevonden.planning, gevonden.moment);
    const ingevuld = { ...begin, ...Object.fromEntries(form) };
    return toon(ctx, gevonden, { ingevuld, fouten: gelezen.fouten });
  }
  const opdracht = {
    zaakId,
    contactmomentId: gevonden.moment.contactmomentId,
    reden: gelezen.value.redenAfzegging,
    afzender: afzenderVan(ctx),
  };
  const uitkomst = await storeAfzegging(ctx.tx, opdracht, ctx.aanleiding(form.get('actId')));
  if (!uitkomst.gelukt) return toon(ctx, gevonden, { weigering: uitkomst.uitleg });
  return ctx.redirect(`/zaken/${zaakId}/planning`);
}

type Gevonden = { readonly planning: ZaakPlanning; readonly moment: Contactmoment };

async function lees(ctx: Ctx): Promise<Gevonden> {
  const id = ctx.id('contactmoment');
  const planning = await getPlanning(ctx.tx, ctx.id('zaak'), ctx.vandaag);
  const moment = planning.momenten.find(({ contactmomentId }) => contactmomentId === id);
  if (moment === undefined) throwNotHere();
  ctx.show(planning.betrokkenen.map(({ persoonId }) => persoonId));
  return { planning, moment };
}

type Wat = {
  readonly ingevuld?: Ingevuld;
  readonly fouten?: readonly Fout[];
  readonly weigering?: string;
  /** What is said against the place that was chosen. */
  readonly plek?: string;
};

function toon(ctx: Ctx, gevonden: Gevonden, wat: Wat): Response {
  const isGoed = wat.fouten === undefined && wat.weigering === undefined && wat.plek === undefined;
  return ctx.html(<Verzetpagina {...{ ctx, ...gevonden, wat }} />, isGoed ? 200 : 422);
}

function Verzetpagina({ ctx, planning, moment, wat }: Gevonden & { readonly ctx: Ctx; readonly wat: Wat }) {
  const { fouten = [], weigering, plek, ingevuld = beginwaarden(planning, moment) } = wat;
  const raam = personeelRaam({
    gemeente: ctx.gemeente,
    profiel: planning.profiel,
    wie: ctx.wie,
    hier: 'planning',
  });
  const hier = ctx.path(`/zaken/${planning.zaakId}/planning`);
  const actie = `${hier}/${moment.contactmomentId}`;
  const { jaar, maand, dag } = delenVan(plusDagen(ctx.vandaag, 7));
  return (
    <PersoneelPagina
      titel="Verzetten of afzeggen"
      terug={{ tekst: 'Naar de planning van deze zaak', naar: hier }}
      fouten={fouten.length > 0}
      {...raam}
    >
      <Foutenlijst fouten={fouten} />
      {weigering !== undefined && (
        <Kennisgeving soort="fout" titel="Dit kan nog niet">
          <p class="utrecht-paragraph">{weigering}</p>
        </Kennisgeving>
      )}
      {plek !== undefined && <Plekwenk uitleg={plek} />}
      <p class="utrecht-paragraph">
        {VORMWOORD[moment.vorm]} van {schrijfWanneer(moment)}
        {moment.afgezegdOp !== undefined && '. Dit is afgezegd.'}
      </p>
      {moment.afgezegdOp === undefined && (
        <>
          <section aria-labelledby="verzetten">
            <Kop id="verzetten">Verzetten</Kop>
            <Formulier actie={actie} actId={newId(Date.parse(ctx.nu))} knop="Verzetten en bericht sturen">
              <Momentvelden
                profiel={planning.profiel}
                thuisadres={thuisadresVan(planning)}
                voorbeelddag={`${dag}-${maand}-${jaar}`}
                vraagTochHier={plek !== undefined}
                {...{ ingevuld, fouten }}
              />
              <TekstVak
                naam="reden"
                label="Waarom verzetten?"
                uitleg="Dit lezen alleen collega's."
                hoogte="klein"
                waarde={ingevuld['reden']}
                magLeeg
                fouten={fouten}
              />
            </Formulier>
          </section>
          <section aria-labelledby="afzeggen">
            <Kop id="afzeggen">Afzeggen</Kop>
            <Afzegformulier actie={`${actie}/afzegging`} {...{ ctx, ingevuld, fouten }} />
          </section>
        </>
      )}
    </PersoneelPagina>
  );
}

type AfzegProps = {
  readonly actie: string;
  readonly ctx: Ctx;
  readonly ingevuld: Ingevuld;
  readonly fouten: readonly Fout[];
};

function Afzegformulier({ actie, ctx, ingevuld, fouten }: AfzegProps) {
  return (
    <Formulier actie={actie} actId={newId(Date.parse(ctx.nu))}>
      <TekstVak
        naam="redenAfzegging"
        label="Waarom afzeggen?"
        uitleg="Dit lezen alleen collega's."
        hoogte="klein"
        waarde={ingevuld['redenAfzegging']}
        magLeeg
        fouten={fouten}
      />
      <Knop soort="gewoon">Afzeggen en bericht sturen</Knop>
    </Formulier>
  );
}

function beginwaarden(planning: ZaakPlanning, moment: Contactmoment): Ingevuld {
  const { jaar, maand, dag } = delenVan(datumVanMoment(moment.van));
  const { plaatsen } = planning.profiel;
  const loket = plaatsen.find((plaats) => schrijfPlaats(plaats) === moment.plaats)?.id;
  const staatVast = loket !== undefined || moment.plaats === thuisadresVan(planning);
  return {
    datum: `${dag}-${maand}-${jaar}`,
    tijd: schrijfTijd(moment.van),
    duur: String(minutenVan(moment)),
    vorm: moment.vorm,
    loket,
    plaats: staatVast ? '' : moment.plaats,
    plekreden: moment.plekreden,
  };
}
