import { z } from '@hono/zod-openapi';
import { datumVanMoment } from '../../basis/datum.ts';
import { shownDay, shownId, shownInstant } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { bronWoord } from '../../toewijzing/index.ts';
import { findVerantwoording, schrijfKijker } from './verantwoording.server.ts';
import type { VerantwoordingMetWoorden } from './verantwoording.server.ts';

const stap = z.object({
  stap: z.string(),
  deel: z.string().optional(),
  stand: z.string().optional(),
  tekst: z.string().optional(),
  bronnen: z.array(z.object({ soort: z.string(), woord: z.string(), tekst: z.string().optional() })),
  door: z.string().optional(),
  op: shownInstant.optional(),
});

const leesVerantwoording = operation({
  id: 'leesVerantwoording',
  method: 'get',
  path: '/zaken/{zaak}/besluiten/{besluit}',
  tag: 'Aanvraag en besluit',
  summary: 'Lezen waar een besluit vandaan komt: stappen, mandaat, termijnen, brieven, bezwaar en wie keek',
  handeling: 'besluit-inzien',
  answer: z
    .object({
      besluitId: shownId,
      uitkomst: z.string(),
      motivering: z.string(),
      genomenOp: shownDay.optional(),
      mandaat: z
        .object({ besluitnummer: z.string(), rol: z.string(), product: z.string(), geldigVan: shownDay })
        .optional(),
      stappen: z.array(stap),
      termijnen: z.array(
        z.object({
          id: z.string(),
          naam: z.string(),
          eersteDag: shownDay,
          einde: shownDay,
          stand: z.string(),
          artikel: z.string(),
          dagenOpgeschort: z.number(),
        }),
      ),
      brieven: z.array(
        z.object({ versie: z.number(), opgemaaktOp: shownInstant, bekendOp: shownDay.optional() }),
      ),
      bezwaren: z.array(
        z.object({ bezwaarId: shownId, ontvangenOp: shownDay, uitkomst: z.string().optional() }),
      ),
      blikken: z.array(z.object({ op: shownDay, wie: z.string(), handeling: z.string() })),
    })
    .openapi('Verantwoording'),
  handler: async (ctx) => {
    // An inwoner reads the besluit in the letter and who looked on the own page (ZK-10).
    if (ctx.wie.soort === 'inwoner') throwNotHere();
    const zaakId = ctx.id('zaak');
    const bij = { besluitId: ctx.id('besluit'), vandaag: ctx.vandaag };
    const gevonden = (await findVerantwoording(ctx.tx, zaakId, bij)) ?? throwNotHere();
    const inwoner = (await listBetrokkenen(ctx.tx, zaakId)).find(({ rol }) => rol === 'inwoner');
    if (inwoner !== undefined) ctx.show([inwoner.persoon.id]);
    return { body: toon(gevonden) };
  },
});

function toon({ verantwoording, woorden, namen, blikken }: VerantwoordingMetWoorden) {
  const { besluit, stappen, termijnen, brieven, bezwaren } = verantwoording;
  const { voorstel, genomen, besluitId } = besluit;
  return {
    besluitId,
    uitkomst: voorstel.uitkomst,
    motivering: woorden.get(voorstel.motivering) ?? '',
    genomenOp: genomen?.op,
    mandaat: genomen && {
      besluitnummer: genomen.mandaat.besluitnummer,
      rol: genomen.mandaat.rol,
      product: genomen.mandaat.product,
      geldigVan: genomen.mandaat.geldigVan,
    },
    stappen: stappen.map(({ stap: naam, deel, stand, tekst, uit, doorId, op }) => ({
      stap: naam,
      deel,
      stand,
      tekst: tekst && woorden.get(tekst),
      bronnen: uit.map((regel) => ({
        soort: regel.bron.soort,
        woord: bronWoord(regel.bron),
        tekst: regel.tekst && woorden.get(regel.tekst),
      })),
      door: namen.get(doorId ?? ''),
      op,
    })),
    termijnen: termijnen.map(({ id, naam, eersteDag, einde, stand, artikel, dagenOpgeschort }) => ({
      id,
      naam,
      eersteDag,
      einde,
      stand,
      artikel,
      dagenOpgeschort,
    })),
    brieven: brieven.map(({ versie, opgemaaktOp, verzonden }) => ({
      versie,
      opgemaaktOp,
      bekendOp: verzonden?.bekendOp,
    })),
    bezwaren: bezwaren.map(({ bezwaarId, ontvangenOp, beslissing }) => ({
      bezwaarId,
      ontvangenOp,
      uitkomst: beslissing?.uitkomst,
    })),
    blikken: blikken.map((blik) => ({
      op: datumVanMoment(blik.at),
      wie: schrijfKijker(blik, namen),
      handeling: blik.handeling,
    })),
  };
}

/** The account of a besluit for other systems. */
export const verantwoordingOperaties = [leesVerantwoording];
