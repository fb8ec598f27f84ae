import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { alleStappen, eenOnderzoek } from '../../../tests/builders/toewijzing.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum, plusDagen } from '../../basis/datum.ts';
import type { Relatie, Wie } from '../../basis/wie.ts';
import { GEMEENTEN, magIn, regelingVan, ROLLEN } from '../../inrichting/index.ts';
import type { Handeling, Rol } from '../../inrichting/index.ts';
import { neemBesluit, toetsBesluit } from '../besluit/besluit.ts';
import { vouwAanvraag } from '../aanvraag/gevraagd.ts';
import { BELANGEN } from './belang.ts';
import type { Belangsoort } from './belang.ts';
import { BEVOEGDHEIDSREGELS, magBezwaarBeslissen } from './bevoegd.ts';

/** One case: who, from which organisation, in which municipality, about what and how much, on which day. */
type Proef = {
  readonly slug: string;
  readonly rollen: readonly Rol[];
  readonly organisatie: string;
  readonly relatie: Relatie;
  readonly product: string | undefined;
  readonly uren: number | undefined;
  readonly bedrag: number | undefined;
  readonly aantal: number | undefined;
  readonly dag: string;
  readonly voerde: boolean;
  readonly maakte: boolean;
  readonly belang: Belangsoort | undefined;
};

const ORGANISATIES = [
  'Gemeente Heldermond',
  'Stichting Rondom Thuis',
  'Gemeente Opsterveen',
  'Welzijn De Brêge',
  'Vrijwilligers van de dorpen',
  'Gemeente Nieuwerein',
  'Welzijn Het Web',
  'Gemeente Marrehim',
  'Zorggroep De Mienskip',
];
const PRODUCTEN = [
  'hulp-bij-het-huishouden',
  'begeleiding-thuis',
  'kleine-woningaanpassing',
  'klein-hulpmiddel',
  'vervoerspas',
  'traplift',
];
const maat = (most: number) => fc.option(fc.integer({ min: 1, max: most }), { nil: undefined });
const proeven = fc
  .record({
    slug: fc.constantFrom('heldermond', 'opsterveen', 'nieuwerein', 'marrehim'),
    rollen: fc.oneof(
      fc.subarray(['gespreksvoerder', 'beslisser', 'administratie'] as Rol[], { minLength: 1 }),
      fc.subarray(ROLLEN.filter((rol) => rol !== 'inwoner' && rol !== 'koppeling')),
    ),
    vanHier: fc.integer({ min: 0, max: 3 }),
    elders: fc.constantFrom(...ORGANISATIES),
    relatie: fc.constantFrom<Relatie>('eigen', 'eigen', 'team', 'gemeente'),
    product: fc.option(fc.constantFrom(...PRODUCTEN), { nil: undefined, freq: 8 }),
    uren: maat(9),
    bedrag: maat(2000),
    aantal: maat(2),
    verschil: fc.integer({ min: -200, max: 700 }),
    voerde: fc.boolean(),
    maakte: fc.boolean(),
    belang: fc.option(fc.constantFrom(...BELANGEN), { nil: undefined, freq: 6 }),
  })
  .map(({ vanHier, elders, verschil, ...rest }): Proef => {
    const eigen = ORGANISATIES.find((naam) => naam.toLowerCase() === `gemeente ${rest.slug}`) ?? elders;
    const dag = plusDagen(getDatum('2026-01-01'), verschil);
    // Usually somebody of the municipality itself, usually in the year of the register.
    return { ...rest, organisatie: vanHier > 0 ? eigen : elders, dag };
  });

/**
 * What the four municipalities arranged, written out by hand from their registers: nothing here reads the profile or
 * the code that is tested.
 */
function magBesluitenVolgensDeWet(p: Proef): boolean {
  if (p.belang !== undefined || p.dag < '2026-01-01') return false;
  return isVanHier(p) && binnenRol(p);
}

/** No register of the four holds a row for an organisation outside the municipality. */
function isVanHier({ slug, organisatie }: Proef): boolean {
  const eigen: Readonly<Record<string, string>> = {
    heldermond: 'Gemeente Heldermond',
    opsterveen: 'Gemeente Opsterveen',
    nieuwerein: 'Gemeente Nieuwerein',
    marrehim: 'Gemeente Marrehim',
  };
  return eigen[slug] === organisatie;
}

function binnenRol(p: Proef): boolean {
  const isBeslisser = p.rollen.includes('beslisser');
  const isVoerder = p.rollen.includes('gespreksvoerder');
  if (p.slug === 'heldermond' || p.slug === 'opsterveen') return isBeslisser && !p.voerde;
  if (isBeslisser) return true;
  if (!isVoerder || p.relatie !== 'eigen') return false;
  return p.slug === 'nieuwerein' ? nieuwerein(p) : aanTafel(p);
}

function nieuwerein(p: Proef): boolean {
  const uren = (most: number) => p.uren !== undefined && p.uren <= most;
  const niets = p.uren === undefined && p.bedrag === undefined && p.aantal === undefined;
  if (p.product === 'vervoerspas') return true;
  if (p.product === 'hulp-bij-het-huishouden') return niets || uren(6);
  if (p.product === 'begeleiding-thuis') return niets || uren(4);
  return p.product === 'kleine-woningaanpassing' && (niets || (p.bedrag !== undefined && p.bedrag <= 1500));
}

function aanTafel(p: Proef): boolean {
  const niets = p.uren === undefined && p.bedrag === undefined && p.aantal === undefined;
  if (p.product === 'klein-hulpmiddel') return true;
  if (p.product === 'hulp-bij-het-huishouden') return niets || (p.uren !== undefined && p.uren <= 3);
  return p.product === 'kleine-woningaanpassing' && (niets || (p.bedrag !== undefined && p.bedrag <= 500));
}

const wieId = 'ik';

function gemeenteVan({ slug }: Proef) {
  const profiel = GEMEENTEN.find((een) => een.slug === slug)?.profielen[0];
  assert.ok(profiel);
  return profiel;
}

function inTabel(p: Proef, handeling: Handeling): boolean {
  const wie: Wie = { soort: 'medewerker', id: wieId, naam: '', team: '', ...p };
  return magIn(gemeenteVan(p), wie, { handeling, relatie: p.relatie });
}

function act(soort: string, door: string, inhoud: object): Act {
  const gebeurdOp = '2026-01-01T08:00:00.000Z';
  const wie = { soort: 'medewerker', id: door } as const;
  return { id: soort, soort, zaakId: 'z', door: wie, gebeurdOp, vastgelegdOp: gebeurdOp, inhoud };
}

function acts(p: Proef, toetsingNodig = false): readonly Act[] {
  const { product, uren, bedrag, aantal } = p;
  const onderzoek = eenOnderzoek(p.voerde ? [wieId] : ['gv']);
  const leeg = uren === undefined && bedrag === undefined && aantal === undefined;
  const voorstel = {
    besluitId: 'b',
    aanvraagId: 'a',
    uitkomst: leeg ? 'afgewezen' : 'toegekend',
    product,
    uren,
    bedrag,
    aantal,
    van: p.dag,
    motivering: 't',
    toetsingNodig,
  };
  return [
    act('aanvraag-ontvangen', 'x', {
      aanvraagId: 'a',
      weg: 'brief',
      woorden: 'w',
      ontvangenOp: p.dag,
      onderzoek,
    }),
    ...alleStappen('a'),
    act('besluit-voorbereid', p.maakte ? wieId : 'maker', voorstel),
    ...(p.belang === undefined
      ? []
      : [act('belang-gemeld', wieId, { medewerkerId: wieId, soort: p.belang })]),
  ];
}

function aanleiding({ dag }: Proef) {
  return {
    door: { soort: 'medewerker', id: wieId },
    nu: `${dag}T10:00:00.000Z`,
    actId: 'n',
    nieuwId: () => 'n',
  } as const;
}

/** Over many made-up people and cases; enough that each limit is met on both sides. */
const veel = { numRuns: 4000 };

describe('wie mag besluiten, in elke gemeente', () => {
  it('[TW-3] besluit-nemen: rol × gemeente × organisatie × product × omvang × dag, precies wat het register zegt', () => {
    let toegestaan = 0;
    fc.assert(
      fc.property(proeven, (p) => {
        const zaak = acts(p);
        const regeling = regelingVan(gemeenteVan(p));
        const opdracht = { zaakId: 'z', ...p, regeling, hoedanigheid: 'beslisser' } as const;
        const genomen = neemBesluit({ acts: zaak, aanvraag: vouwAanvraag(zaak) }, opdracht, aanleiding(p));
        if (!genomen.gelukt) assert.ok(BEVOEGDHEIDSREGELS.has(genomen.regel), genomen.regel);
        const mag = inTabel(p, 'besluit-nemen') && genomen.gelukt;
        assert.equal(mag, magBesluitenVolgensDeWet(p));
        if (mag) toegestaan += 1;
      }),
      veel,
    );
    assert.ok(toegestaan > 100, `te weinig die mogen: ${toegestaan}`);
  });

  it('[TW-57] wie het gesprek voerde, besluit nooit zonder die andere rol te noemen', () => {
    fc.assert(
      fc.property(proeven, (p) => {
        const zaak = acts({ ...p, voerde: true });
        const opdracht = { zaakId: 'z', ...p, regeling: regelingVan(gemeenteVan(p)) };
        const staat = { acts: zaak, aanvraag: vouwAanvraag(zaak) };
        assert.equal(neemBesluit(staat, opdracht, aanleiding(p)).gelukt, false);
      }),
      veel,
    );
  });

  it('[TW-5] toetsen: alleen wie die rol heeft, het voorstel niet zelf maakte en geen belang heeft', () => {
    fc.assert(
      fc.property(proeven, (p) => {
        const getoetst = toetsBesluit(acts(p, true), { zaakId: 'z', akkoord: true }, aanleiding(p));
        const verwacht = p.rollen.includes('toetser') && !p.maakte && p.belang === undefined;
        assert.equal(inTabel(p, 'toetsen') && getoetst.gelukt, verwacht);
      }),
      veel,
    );
  });

  it('[TW-56] op bezwaar besluiten: de bezwaarbehandelaar van de gemeente, nooit wie het besluit nam', () => {
    fc.assert(
      fc.property(proeven, (p) => {
        const zaak = [...acts(p), ...(p.maakte ? [act('besluit-genomen', wieId, { besluitId: 'b' })] : [])];
        const vraag = {
          medewerkerId: wieId,
          rollen: p.rollen,
          organisatie: p.organisatie,
          op: getDatum(p.dag),
        };
        const uitkomst = magBezwaarBeslissen(zaak, regelingVan(gemeenteVan(p)), vraag);
        const verwacht =
          p.rollen.includes('bezwaarbehandelaar') &&
          isVanHier(p) &&
          !p.maakte &&
          p.belang === undefined &&
          p.dag >= '2026-01-01';
        assert.equal(inTabel(p, 'bezwaar-behandelen') && uitkomst.gelukt, verwacht);
      }),
      veel,
    );
  });

  it('[IR-2] toewijzen: de administratie, in elke gemeente en van welke organisatie dan ook', () => {
    fc.assert(
      fc.property(proeven, (p) => {
        assert.equal(inTabel(p, 'toewijzen'), p.rollen.includes('administratie'));
      }),
      veel,
    );
  });

  it('[IR-2] versturen: administratie en beslisser, en wie het gesprek voerde alleen waar die mag besluiten', () => {
    fc.assert(
      fc.property(proeven, (p) => {
        const plus = p.slug === 'nieuwerein' || p.slug === 'marrehim';
        const verwacht =
          p.rollen.includes('administratie') ||
          p.rollen.includes('beslisser') ||
          (plus && p.rollen.includes('gespreksvoerder') && p.relatie === 'eigen');
        assert.equal(inTabel(p, 'besluit-versturen'), verwacht);
      }),
      veel,
    );
  });
});
