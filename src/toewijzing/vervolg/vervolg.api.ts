import { z } from '@hono/zod-openapi';
import { actOperation } from '../../platform/api-act.ts';
import { actBody, dayField, idField, lineField, textField } from '../../platform/api-fields.ts';
import { AANLEIDINGEN, HERHALINGEN, HERONDERZOEKUITKOMSTEN } from './heronderzoek.ts';
import { beginHeronderzoek, hoorBijHeronderzoek, rondHeronderzoekAf } from './heronderzoeken.ts';
import { bevestigGebeurtenis, GEBEURTENISBRONNEN, meldGebeurtenis } from './levensgebeurtenis.ts';
import { voerVervolgUit } from './vervolg.server.ts';

const tag = 'Vervolg op een besluit';
const tekst = textField(20_000);
const soort = z.enum(['verhuisd', 'overlijden']);

const begin = actOperation({
  id: 'beginHeronderzoek',
  path: '/zaken/{zaak}/heronderzoeken',
  tag,
  summary: 'Een heronderzoek beginnen over hulp die is toegekend',
  handeling: 'heronderzoek-doen',
  body: actBody({ besluitId: idField(), aanleiding: z.enum(AANLEIDINGEN), reden: tekst }),
  soorten: ['heronderzoek-begonnen'],
  perform: (ctx, opdracht, a) =>
    voerVervolgUit(ctx.tx, ctx.id('zaak'), a, (acts) =>
      beginHeronderzoek(acts, { ...opdracht, zaakId: ctx.id('zaak') }, a),
    ),
});

const hoor = actOperation({
  id: 'hoorBijHeronderzoek',
  path: '/zaken/{zaak}/heronderzoekreacties',
  tag,
  summary: 'Vastleggen wat de inwoner vindt van een verandering (Awb 4:8)',
  handeling: 'heronderzoek-doen',
  body: actBody({ heronderzoekId: idField(), op: dayField(), woorden: tekst }),
  soorten: ['gehoord'],
  perform: (ctx, opdracht, a) =>
    voerVervolgUit(ctx.tx, ctx.id('zaak'), a, (acts) =>
      hoorBijHeronderzoek(acts, { ...opdracht, zaakId: ctx.id('zaak') }, a),
    ),
});

const rondAf = actOperation({
  id: 'rondHeronderzoekAf',
  path: '/zaken/{zaak}/heronderzoekuitkomsten',
  tag,
  summary: 'Een heronderzoek afronden',
  handeling: 'heronderzoek-doen',
  body: actBody({
    heronderzoekId: idField(),
    uitkomst: z.enum(HERONDERZOEKUITKOMSTEN),
    herhaald: z.array(z.enum(HERHALINGEN)).max(HERHALINGEN.length).default([]),
    toelichting: tekst,
  }),
  soorten: ['heronderzoek-afgerond'],
  perform: (ctx, opdracht, a) =>
    voerVervolgUit(ctx.tx, ctx.id('zaak'), a, (acts) =>
      rondHeronderzoekAf(acts, { ...opdracht, zaakId: ctx.id('zaak') }, a),
    ),
});

const meld = actOperation({
  id: 'meldLevensgebeurtenis',
  path: '/zaken/{zaak}/levensgebeurtenissen',
  tag,
  summary: 'Melden dat de inwoner verhuisde of overleed; er verandert pas iets als een mens het bevestigt',
  handeling: 'persoonsgegevens-wijzigen',
  body: actBody({ soort, op: dayField(), bron: z.enum(GEBEURTENISBRONNEN), naar: lineField(200).optional() }),
  soorten: ['verhuisd-gemeld', 'overlijden-gemeld'],
  perform: (ctx, opdracht, a) =>
    voerVervolgUit(ctx.tx, ctx.id('zaak'), a, (acts) =>
      meldGebeurtenis(acts, { ...opdracht, zaakId: ctx.id('zaak') }, a),
    ),
});

const bevestig = actOperation({
  id: 'bevestigLevensgebeurtenis',
  path: '/zaken/{zaak}/levensgebeurtenisbevestigingen',
  tag,
  summary: 'Bevestigen dat het in de BRP staat, namens een medewerker',
  handeling: 'persoonsgegevens-wijzigen',
  body: actBody({ soort, op: dayField() }),
  soorten: ['verhuisd-gemeld', 'overlijden-gemeld'],
  perform: (ctx, opdracht, a) =>
    voerVervolgUit(ctx.tx, ctx.id('zaak'), a, (acts) =>
      bevestigGebeurtenis(acts, { ...opdracht, zaakId: ctx.id('zaak') }, a),
    ),
});

/** What other systems can do after a besluit: look again, and tell of a move or a death. */
export const vervolgOperaties = [begin, hoor, rondAf, meld, bevestig];
