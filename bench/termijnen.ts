import { getDatum, plusDagen } from '../src/basis/datum.ts';
import type { Datum } from '../src/basis/datum.ts';
import { loopVan, vervaltBinnen } from '../src/termijnen/index.ts';
import type { Gebeurtenis, Zaakloop } from '../src/termijnen/index.ts';
import { listVervalt } from '../src/zaak/termijnen/termijn.server.ts';
import type { Keuze } from './keuze.ts';
import type { Cijfer } from './los.ts';
import { cpuOf } from './machine.ts';
import type { Meetbank } from './machine.ts';

/** Ten times the zaken may cost at most this many times as much; the short form is run on machines with other work. */
const GROEI = { vol: 11, kort: 14 } as const;
type Groei = (typeof GROEI)[keyof typeof GROEI];
const DAGEN = 14;
const RONDES = 5;
const KEREN = 10;
/** The open zaken of a big city. */
const STAD = 10_000;
const PORTIE = 5_000;
const VANDAAG = getDatum('2026-11-22');
/** Municipalities of its own, so that no other benchmark meets these rows. */
const GEMEENTEN = Array.from({ length: 10 }, (_, plaats) => 9990 + plaats);

/** What falls due in the next fourteen days: out of the events of open zaken, and out of the stored terms. */
export async function meetTermijnen(
  bank: Meetbank,
  { kort }: Pick<Keuze, 'kort'>,
): Promise<readonly Cijfer[]> {
  const klein = kort ? 10_000 : 100_000;
  const groei = kort ? GROEI.kort : GROEI.vol;
  return [meetRekenen(klein, groei), await meetTabel(bank, groei)];
}

/** Every term of every zaak computed anew from its events, with nothing stored, some thousands of zaken at a time. */
function meetRekenen(klein: number, groei: Groei): Cijfer {
  const tijd = (porties: number) => {
    let duur = 0;
    for (let portie = 0; portie < porties; portie += 1) {
      const lopen = maakLopen(PORTIE, portie * PORTIE);
      const voor = process.cpuUsage();
      for (const loop of lopen) vervaltBinnen(loopVan(loop, VANDAAG), VANDAAG, DAGEN);
      const { user, system } = process.cpuUsage(voor);
      duur += (user + system) / 1000;
    }
    return duur;
  };
  tijd(klein / PORTIE);
  const rondes = Array.from({ length: RONDES }, () => {
    const voor = tijd(klein / PORTIE);
    const tien = tijd((10 * klein) / PORTIE);
    return { een: (voor + tijd(klein / PORTIE)) / 2, tien };
  });
  return cijfer({ wat: 'termijnen narekenen', groei, klein }, besteVan(rondes));
}

/** The round with the least growth: what else the machine does can only make a round look worse. */
function besteVan(rondes: readonly Tijden[]): Tijden {
  return rondes.reduce((beste, een) => (een.tien / een.een < beste.tien / beste.een ? een : beste));
}

/** One question over the terms that are kept with every act: one big city, then ten of them one by one. */
async function meetTabel({ owner, database, postgres }: Meetbank, groei: Groei): Promise<Cijfer> {
  const veeg = async (aantal: number) => {
    const periode = { van: VANDAAG, tot: plusDagen(VANDAAG, DAGEN) };
    const [eigen, van] = [process.cpuUsage(), cpuOf(postgres.pid())];
    for (let keer = 0; keer < KEREN; keer += 1) {
      // As many questions for one municipality as for ten, so that both are measured equally long.
      for (let plaats = 0; plaats < 10; plaats += 1) {
        const gemeente = GEMEENTEN[plaats % aantal] ?? 0;
        const rijen = await database.inTenant(gemeente, (tx) => listVervalt(tx, periode));
        if (rijen.length === 0) throw new Error('Er vervalt niets om te meten.');
      }
    }
    const { user, system } = process.cpuUsage(eigen);
    const duur = (user + system) / 1000 + cpuOf(postgres.pid()) - van;
    return (duur / KEREN / 10) * aantal;
  };
  const meet = async (aantal: number) => {
    const nieuw = GEMEENTEN.slice(aantal === 1 ? 0 : 1, aantal);
    for (const gemeente of nieuw) await owner.query(vulTermijnen, [gemeente, STAD, VANDAAG]);
    await owner.query('vacuum analyze zaak.termijn');
    await veeg(aantal);
    const tijden: number[] = [];
    for (let ronde = 0; ronde < RONDES; ronde += 1) tijden.push(await veeg(aantal));
    return Math.min(...tijden);
  };
  const tijden = { een: await meet(1), tien: await meet(10) };
  await owner.query('delete from zaak.termijn where gemeente_id = any ($1)', [GEMEENTEN]);
  await owner.query('vacuum zaak.termijn');
  return cijfer({ wat: 'wat over veertien dagen vervalt', groei, klein: STAD }, tijden);
}

/** Two terms of each zaak, spread over the 120 days around today. */
const vulTermijnen = `
  insert into zaak.termijn (gemeente_id, zaak_id, van, termijn, einde, soort, wie)
  select $1::int, ('01980000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
    ('01980000-0001-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, t.termijn,
    $3::date - 60 + (n * t.stap % 120), t.soort, 'gemeente'
  from generate_series(1, $2::int) as n,
    (values ('D03', 7, 'wettelijk'), ('D49', 11, 'norm')) as t (termijn, stap, soort)`;

type Tijden = { readonly een: number; readonly tien: number };

type Wat = { readonly wat: string; readonly groei: Groei; readonly klein: number };

function cijfer({ wat, groei, klein }: Wat, { een, tien }: Tijden): Cijfer {
  const keer = tien / een;
  return {
    wat: `100.000 open zaken: ${wat}`,
    waarde: `${(klein === 100_000 ? een : tien).toFixed(0)} ms CPU; tien keer zoveel kost ${keer.toFixed(1)} keer zoveel`,
    streven: `100.000 in 2 s; hoogstens ${GROEI.vol} keer`,
    fout:
      keer > groei
        ? `${wat}: tien keer zoveel zaken kost ${keer.toFixed(1)} keer zoveel, meer dan ${groei}`
        : undefined,
  };
}

/** Open zaken in every phase, some of them with a clock that stood still. */
function maakLopen(aantal: number, vanaf: number): readonly Zaakloop[] {
  return Array.from({ length: aantal }, (_, plaats): Zaakloop => {
    const n = vanaf + plaats;
    const melding = plusDagen(VANDAAG, -((n * 7919) % 200));
    const alle = FASEN.map(([gebeurtenis, dagen], fase) => ({
      id: `0198${fase}000-0000-7000-8000-${String(n).padStart(12, '0')}`,
      gebeurtenis,
      op: plusDagen(melding, dagen === 0 ? 0 : dagen + (n % 11)),
    }));
    const voorvallen = alle.slice(0, 1 + (n % FASEN.length));
    const eindes = voorvallen.slice(0, -1).map(({ id, op }, fase) => ({
      termijn: FASEN[fase]?.[2] ?? '',
      van: id,
      op,
      hoe: 'gehaald' as const,
    }));
    return { voorvallen, eindes, opschortingen: n % 10 === 3 ? [stilstand(alle[3]?.id ?? '', melding)] : [] };
  });
}

const FASEN: readonly (readonly [Gebeurtenis, number, string])[] = [
  ['melding', 0, 'D01'],
  ['gesprek-gevoerd', 14, 'D49'],
  ['verslag-verzonden', 30, 'D50'],
  ['aanvraag', 40, 'D05'],
  ['bekendmaking', 52, 'D16'],
];

function stilstand(voorval: string, melding: Datum) {
  return { voorval, van: plusDagen(melding, 43), tot: plusDagen(melding, 50) };
}
