import { z } from 'zod';

const meesteDaden = 500;

const id = z.guid();
const moment = z.iso.datetime();
const bytes = z.base64();

const daad = z.object({
  actId: id.transform((text) => text.toLowerCase()),
  pad: z.string().max(60),
  velden: z.string().max(500_000),
  gebeurdOp: moment,
});

const vanApparaat = {
  apparaatId: id.transform((text) => text.toLowerCase()),
  apparaatOp: moment,
  update: bytes.optional(),
  daden: z.array(daad).max(meesteDaden).default([]),
};

/** What a device sends to take part: see `SyncVraag`. */
export const syncForm = z.object({
  ...vanApparaat,
  na: z.int().min(0),
  naAct: z.string().max(40).default(''),
});

/** What a device hands over before it wipes itself: see `NalatenschapVraag`. */
export const nalatenschapForm = z.object({
  ...vanApparaat,
  zaakId: id.transform((text) => text.toLowerCase()),
  nalatenschapId: id.transform((text) => text.toLowerCase()),
  bijlagen: z
    .array(z.object({ naam: z.string().max(200), soort: z.string().max(100), inhoud: bytes }))
    .max(20)
    .default([]),
});
