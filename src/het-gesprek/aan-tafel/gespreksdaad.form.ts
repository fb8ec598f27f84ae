import { kiesWaarde } from '../kiezen.ts';
import {
  ideeForm,
  inbrengForm,
  keuzeForm,
  oplossingForm,
  resultaatForm,
  wondervraagForm,
} from '../gesprek.form.ts';
import { parkeerIdee } from '../oplossingen/idee.ts';
import { laatOplossingAfvallen, legTredeVast } from '../oplossingen/noemen.ts';
import { noemVan, verdelingForm, wegingForm } from '../oplossingen/oplossing.form.ts';
import { verdeelOplossing } from '../oplossingen/verdeling.ts';
import { weegOplossing } from '../oplossingen/weging.ts';
import { parkeerOplossing } from '../oplossingen/samenvoegen.ts';
import { duidInbreng, laatInbrengVervallen, noteerInbreng } from '../vraagverheldering/inbreng.ts';
import {
  laatResultaatVervallen,
  noteerOneens,
  spreekResultaatAf,
  stelResultaatVoor,
  verwoordResultaatOpnieuw,
} from '../vraagverheldering/overeenstemming.ts';
import { findResultaat } from '../vraagverheldering/resultaat.ts';
import { zetWondervraag } from '../vraagverheldering/wondervraag.ts';
import type { Besluit, GelezenDaad } from './lezer.form.ts';
import { lezer } from './lezer.form.ts';

/** A note that is new, that gets another speaker or topic, or that goes; a new one may have its words in the document already. */
export const leesInbreng = lezer(inbrengForm, (waarde): Besluit => {
  switch (waarde.daad) {
    case 'noteren': {
      const { inbreng, versie: _, nieuweVersie: __, ...duiding } = waarde;
      return (_acts, aanleiding, { zaakId, instrument, woorden }) => {
        const tekst = inbreng.trim() === '' ? woorden(aanleiding.actId) : inbreng;
        return noteerInbreng({ zaakId, tekst, ...duiding }, instrument, aanleiding);
      };
    }
    case 'duiden':
      return (acts, aanleiding, { zaakId, instrument }) =>
        duidInbreng(acts, { zaakId, instrument, ...waarde }, aanleiding);
    case 'weghalen':
      return (acts, aanleiding, { zaakId }) =>
        laatInbrengVervallen(acts, { zaakId, inbrengId: waarde.inbrengId }, aanleiding);
  }
});

/** The wish in one sentence, under the name of whose words it is. */
export const leesWondervraag = lezer(wondervraagForm, ({ wondervraag, ...rest }): Besluit => {
  return (acts, aanleiding, { zaakId }) =>
    zetWondervraag(acts, { zaakId, tekst: wondervraag, ...rest }, aanleiding);
});

/** A result that is put into words, agreed on, not agreed on, worded anew, or that goes. */
export const leesResultaten = lezer(resultaatForm, (waarde): Besluit => {
  switch (waarde.daad) {
    case 'voorstellen':
      return (_, aanleiding, { zaakId, instrument }) =>
        stelResultaatVoor({ zaakId, ...waarde, tekst: waarde.resultaat }, instrument, aanleiding);
    case 'afspreken':
      return (acts, aanleiding, { zaakId, tekstversie }) => {
        const versie = tekstversie(findResultaat(acts, waarde.resultaatId)?.tekst ?? '');
        return spreekResultaatAf(acts, { zaakId, ...waarde, tekstversie: versie }, aanleiding);
      };
    case 'opnieuw':
      return (acts, aanleiding, { zaakId }) =>
        verwoordResultaatOpnieuw(acts, { zaakId, ...waarde, tekst: waarde.opnieuw }, aanleiding);
    case 'oneens':
      return (acts, aanleiding, { zaakId }) => noteerOneens(acts, { zaakId, ...waarde }, aanleiding);
    case 'vervallen':
      return (acts, aanleiding, { zaakId }) =>
        laatResultaatVervallen(acts, { zaakId, ...waarde }, aanleiding);
  }
});

/** An idea that came early, under the name of who had it. */
export const leesIdeeen = lezer(ideeForm, ({ idee, ideeVan, ideeVanNaam }): Besluit => {
  return (_, aanleiding, { zaakId }) =>
    parkeerIdee({ zaakId, tekst: idee, van: ideeVan, vanNaam: ideeVanNaam }, aanleiding);
});

const leesOplossing = lezer(oplossingForm, (waarde): Besluit => {
  switch (waarde.daad) {
    case 'noemen': {
      return (acts, aanleiding, { zaakId }) =>
        parkeerOplossing(acts, { zaakId, ...noemVan(waarde) }, aanleiding);
    }
    case 'trede': {
      const { collectiefReden: reden, ...rest } = waarde;
      return (acts, aanleiding, { zaakId, gedeeld }) => {
        const collectief = gedeeld && { diensten: gedeeld(rest.oplossingId), reden };
        return legTredeVast(acts, { zaakId, ...rest, collectief }, aanleiding);
      };
    }
    case 'afvallen':
      return (acts, aanleiding, { zaakId }) => laatOplossingAfvallen(acts, { zaakId, ...waarde }, aanleiding);
  }
});

/** A solution that is named (or waits as an idea, HG-90), gets its trede in a field of its own name, or is put aside. */
export function leesOplossingen(velden: URLSearchParams): GelezenDaad {
  const oplossingId = velden.get('oplossingId') ?? '';
  const kaal = new URLSearchParams(velden);
  for (const veld of ['trede', 'nietGenoeg'] as const) {
    const eigen = velden.get(`${veld}-${oplossingId}`);
    if (eigen !== null) kaal.set(veld, eigen);
  }
  const reden = velden.get(`collectief-${oplossingId}`);
  if (reden !== null) kaal.set('collectiefReden', reden);
  return leesOplossing(kaal);
}

/** What is good and hard about a way (HG-93). */
export const leesWegingen = lezer(
  wegingForm,
  (waarde): Besluit =>
    (acts, aanleiding, { zaakId }) =>
      weegOplossing(acts, { zaakId, ...waarde }, aanleiding),
);

/** Who does what of a way (HG-94). */
export const leesVerdeling = lezer(
  verdelingForm,
  (waarde): Besluit =>
    (acts, aanleiding, { zaakId }) =>
      verdeelOplossing(acts, { zaakId, ...waarde }, aanleiding),
);

/** Which of two values that stand beside each other it becomes (HG-121). */
export const leesKeuze = lezer(keuzeForm, (waarde): Besluit => {
  return (acts, aanleiding, { zaakId }) => kiesWaarde(acts, { zaakId, ...waarde }, aanleiding);
});
