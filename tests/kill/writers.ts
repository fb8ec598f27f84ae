import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../src/platform/ids.ts';

/** Something that was asked of the application; `mark` is the text by which it is found back. */
export type Request = {
  readonly soort: 'melding' | 'notitie' | 'verbetering' | 'lezen';
  readonly mark: string;
  readonly zaakId: string;
  /** The act, or for a correction the version of the text. */
  readonly id: string;
  readonly metMail: boolean;
  readonly path: string;
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly cookie?: string | undefined;
  /** Whether the client asks again until it hears that it was done; else it gives up at the first failure. */
  readonly volhardend: boolean;
};

/** All that was asked so far, and what was acknowledged. */
export type Ledger = {
  readonly asked: Request[];
  readonly acknowledged: Request[];
  /** Answers that are neither an acknowledgement nor a failure to try again after. */
  readonly strange: string[];
  tries: number;
  /** How many of the tries asked for a page about people. */
  looks: number;
};

/** A zaak in which notes are made, by whoever leads its gesprek. */
export type Tafel = { readonly zaakId: string; readonly cookie: string };

/** Who reads; nobody else does that handling, so that the looks can be counted. */
export type Lezer = { readonly cookie: string; readonly zaken: readonly string[] };

/** Where the writers write: an address, a municipality, zaken with who leads them, and who reads. */
export type Desk = {
  readonly address: string;
  readonly gemeente: string;
  readonly tafels: readonly Tafel[];
  readonly lezer: Lezer;
  readonly random: () => number;
  readonly ledger: Ledger;
};

/** Clients that keep asking until told to stop; `finish` waits until each has heard about its last request. */
export function startWriters(desk: Desk, howMany: number): { finish(): Promise<void> } {
  let isEnding = false;
  const all = Array.from({ length: howMany }, (_, place) => write(desk, place, () => isEnding));
  return {
    finish: async () => {
      isEnding = true;
      await Promise.all(all);
    },
  };
}

async function write(desk: Desk, place: number, isEnding: () => boolean): Promise<void> {
  let earlier: Request | undefined;
  while (!isEnding()) {
    const request = nextRequest(desk, place, earlier);
    desk.ledger.asked.push(request);
    const isDone = await askUntilHeard(desk, request);
    earlier = isDone ? request : undefined;
  }
}

/** True when it was acknowledged. A repeat carries the same ids, as a browser sends the same form again. */
async function askUntilHeard(desk: Desk, request: Request): Promise<boolean> {
  for (;;) {
    desk.ledger.tries += 1;
    if (request.soort === 'lezen') desk.ledger.looks += 1;
    const status = await send(desk.address, request);
    if (status !== undefined && status < 400) {
      desk.ledger.acknowledged.push(request);
      return true;
    }
    if (status !== undefined && status < 500) {
      desk.ledger.strange.push(`${request.soort} ${request.mark}: antwoord ${status}`);
      return false;
    }
    if (!request.volhardend) return false;
    await sleep(30);
  }
}

/** The status, or undefined when the connection broke before the whole answer was there. */
async function send(address: string, { path, fields, cookie }: Request): Promise<number | undefined> {
  try {
    const answer = await fetch(address + path, {
      method: fields === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...(fields && { origin: address }) },
      ...(fields && { body: new URLSearchParams(fields) }),
      signal: AbortSignal.timeout(10_000),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return undefined;
  }
}

function nextRequest(desk: Desk, place: number, earlier: Request | undefined): Request {
  const mark = `kill-${place}-${desk.ledger.asked.length}`;
  const volhardend = desk.random() < 0.85;
  const base = { mark, volhardend, metMail: false };
  const chance = desk.random();
  if (chance < 0.2) return look(desk, base);
  if (chance < 0.55) return melding(desk, base);
  if (earlier?.soort === 'notitie' && chance < 0.75) return correction(earlier, base);
  return note(desk, base);
}

type Base = Pick<Request, 'mark' | 'volhardend' | 'metMail'>;

function melding({ gemeente, random }: Desk, base: Base): Request {
  const id = newId();
  const zaakId = newId();
  const metMail = random() < 0.5;
  const fields = {
    actId: id,
    zaakId,
    woorden: base.mark,
    namens: 'zichzelf',
    spoed: 'nee',
    contactwijze: 'bellen',
    eigenRoepnaam: 'Proef',
    eigenAchternaam: `Van ${base.mark}`,
    eigenTelefoon: '06-0000 0000',
    ...(metMail && { eigenEmail: `${base.mark}@voorbeeld.example` }),
  };
  return { ...base, soort: 'melding', id, zaakId, metMail, path: `/${gemeente}/melden`, fields };
}

function note({ gemeente, tafels, random }: Desk, base: Base): Request {
  const { zaakId, cookie } = choose(tafels, random);
  const id = newId();
  const fields = { actId: id, daad: 'noteren', inbreng: base.mark, nieuweVersie: newId() };
  const path = `/${gemeente}/zaken/${zaakId}/gesprek/inbreng`;
  return { ...base, soort: 'notitie', id, zaakId, path, fields, cookie };
}

/** The same note with newer words: a next version of its text. */
function correction(earlier: Request, base: Base): Request {
  const nieuweVersie = newId();
  const fields = { ...earlier.fields, inbreng: base.mark, versie: earlier.id, nieuweVersie };
  return { ...earlier, ...base, soort: 'verbetering', id: nieuweVersie, fields };
}

function look({ gemeente, lezer, random }: Desk, base: Base): Request {
  const zaakId = choose(lezer.zaken, random);
  const path = `/${gemeente}/zaken/${zaakId}`;
  return { ...base, soort: 'lezen', id: newId(), zaakId, path, cookie: lezer.cookie };
}

function choose<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}
