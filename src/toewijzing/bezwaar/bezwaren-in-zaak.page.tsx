import { schrijfDatum } from '../../basis/datum.ts';
import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Formulier } from '../../ui/formulier.tsx';
import { Keuze } from '../../ui/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { DatumVeld, TekstVak } from '../../ui/veld.tsx';
import { vouwBezwaren } from './bezwaar.ts';
import { bezwaarForm } from './bezwaar.form.ts';
import { bekendVoor, klokVan } from './bezwaarklok.ts';
import { bezwaarstand, tegenKeuzes, tegenWoord, WEGWOORDEN } from './bezwaarwoorden.ts';
import { ontvangBezwaar } from './ontvangen.ts';
import { inVeld } from './blad.ts';
import type { Blad, Wat } from './blad.ts';
import { doeInZaak, toonBlad } from './onvrederaam.page.tsx';

/** GET /:gemeente/zaken/:zaak/bezwaar — the bezwaren of a zaak, and writing down one that came on paper. */
export async function bezwarenInZaak(ctx: Ctx): Promise<Response> {
  return toon(ctx, {});
}

/** POST …/bezwaar — a bezwaar by letter, on a form or written down at the desk. */
export async function registreerBezwaar(ctx: Ctx): Promise<Response> {
  const form = await ctx.form();
  const ingevuld = Object.fromEntries(form);
  const gelezen = readFields(form, bezwaarForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten, daad: 'registreren', ingevuld });
  const opdracht = { ...gelezen.value, zaakId: ctx.id('zaak') };
  const aanleiding = ctx.aanleiding(form.get('actId'));
  const uitkomst = await doeInZaak(ctx, aanleiding, (acts) => ontvangBezwaar(acts, opdracht, aanleiding));
  if (!uitkomst.gelukt) return toon(ctx, { weigering: uitkomst.uitleg, daad: 'registreren', ingevuld });
  return ctx.redirect(`/zaken/${opdracht.zaakId}/bezwaar`);
}

function toon(ctx: Ctx, wat: Wat): Promise<Response> {
  return toonBlad(ctx, { titel: 'Bezwaar', inhoud: Inhoud }, wat);
}

function Inhoud(blad: Blad) {
  const bezwaren = vouwBezwaren(blad.acts);
  return (
    <>
      {bezwaren.length === 0 && <p class="utrecht-paragraph">Er is in deze zaak geen bezwaar.</p>}
      {bezwaren.map((bezwaar) => (
        <section key={bezwaar.bezwaarId}>
          <Kop>Bezwaar van {schrijfDatum(bezwaar.ontvangenOp)}</Kop>
          <p class="utrecht-paragraph">
            Tegen {tegenWoord(blad.acts, bezwaar.tegen)}. {WEGWOORDEN[bezwaar.weg]}.{' '}
            {bezwaarstand(bezwaar, klokVan(bezwaar, bekendVoor(blad.acts, bezwaar)).beslissenVoor)}
          </p>
          <p class="utrecht-paragraph">
            {bezwaar.bevestigd === undefined
              ? 'De ontvangst is nog niet bevestigd: stuur de brief hieronder per post.'
              : `De ontvangst is bevestigd, per ${bezwaar.bevestigd.wijze}.`}{' '}
            <a class="utrecht-link" href={`${blad.zaakpad}/onvrede/${bezwaar.bezwaarId}/brief.pdf`}>
              De brief met de bevestiging
            </a>
          </p>
          {blad.mag('bezwaar-behandelen') && (
            <p class="utrecht-paragraph">
              <a class="utrecht-link" href={`${blad.zaakpad}/bezwaar/${bezwaar.bezwaarId}`}>
                Naar de behandeling
              </a>
            </p>
          )}
        </section>
      ))}
      <Registreren {...blad} />
    </>
  );
}

function Registreren({ acts, zaakpad, vandaag, actId, fouten, waarde }: Blad) {
  const keuzes = tegenKeuzes(acts);
  const daad = 'registreren';
  return (
    <>
      <Kop>Een bezwaar opschrijven</Kop>
      {keuzes.length === 0 ? (
        <p class="utrecht-paragraph">
          Er is nog geen besluit en geen aanvraag. Is de inwoner niet tevreden over hoe het gaat? Schrijf dan
          een <a href={`${zaakpad}/klacht`}>klacht</a> op.
        </p>
      ) : (
        <>
          <p class="utrecht-paragraph">
            Ook een bezwaar dat te laat is, schrijf je op. We vragen dan waarom het later kwam.
          </p>
          <Formulier actie={`${zaakpad}/bezwaar`} actId={actId()} knop="Bezwaar opschrijven">
            <Keuze
              naam="tegen"
              label="Waar gaat het bezwaar over?"
              opties={keuzes}
              waarde={waarde(daad, 'tegen')}
              fouten={fouten(daad)}
            />
            <Keuze
              naam="weg"
              label="Hoe kwam het binnen?"
              opties={(['brief', 'formulier', 'balie'] as const).map((weg) => ({
                waarde: weg,
                label: WEGWOORDEN[weg],
              }))}
              waarde={waarde(daad, 'weg')}
              fouten={fouten(daad)}
            />
            <DatumVeld
              naam="ontvangenOp"
              label="Op welke dag kwam het binnen?"
              voorbeeld={inVeld(vandaag)}
              waarde={waarde(daad, 'ontvangenOp') ?? inVeld(vandaag)}
              fouten={fouten(daad)}
            />
            <DatumVeld
              naam="gepostOp"
              label="Welke dag staat op het poststempel? (hoeft niet)"
              uitleg="Alleen bij een brief. Op tijd gepost is op tijd, als de brief binnen een week daarna binnen is."
              voorbeeld={inVeld(vandaag)}
              waarde={waarde(daad, 'gepostOp')}
              fouten={fouten(daad)}
            />
            <TekstVak
              naam="woorden"
              label="Waarom is de inwoner het er niet mee eens?"
              uitleg="In de woorden van de inwoner."
              waarde={waarde(daad, 'woorden')}
              fouten={fouten(daad)}
            />
          </Formulier>
        </>
      )}
    </>
  );
}
