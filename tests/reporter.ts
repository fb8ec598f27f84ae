import type { TestEvent } from 'node:test/reporters';

/** What the runner wants to know of one test; written as one line of JSON per event. */
export type Melding =
  | { readonly soort: 'gelukt'; readonly naam: string; readonly bestand: string; readonly ms: number }
  | { readonly soort: 'leeg'; readonly naam: string; readonly bestand: string }
  | {
      readonly soort: 'overgeslagen';
      readonly naam: string;
      readonly bestand: string;
      readonly reden: string;
    }
  | { readonly soort: 'mislukt'; readonly naam: string; readonly bestand: string; readonly fout: string }
  | { readonly soort: 'opmerking'; readonly tekst: string }
  | { readonly soort: 'uitvoer'; readonly bestand: string; readonly tekst: string };

/** Reporter for `node --test`: one JSON line per finished test, remark or line of output. */
export default async function* reporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of source) {
    const melding = toMelding(event);
    if (melding) yield `${JSON.stringify(melding)}\n`;
  }
}

function toMelding(event: TestEvent): Melding | undefined {
  switch (event.type) {
    case 'test:pass':
      return isSuite(event.data) ? undefined : passed(event.data);
    case 'test:fail':
      return isSuite(event.data) && !isOwnFault(event.data.details.error) ? undefined : failed(event.data);
    case 'test:diagnostic':
      return event.data.file ? { soort: 'opmerking', tekst: event.data.message } : undefined;
    case 'test:stdout':
    case 'test:stderr':
      return { soort: 'uitvoer', bestand: event.data.file ?? '', tekst: event.data.message };
    default:
      return undefined;
  }
}

type Pass = Extract<TestEvent, { type: 'test:pass' }>['data'];
type Fail = Extract<TestEvent, { type: 'test:fail' }>['data'];

function isSuite(data: Pass | Fail): boolean {
  return data.details.type === 'suite';
}

/** A test that only fails because a test inside it failed is not counted a second time. */
function isOwnFault(error: Error & { readonly failureType?: string }): boolean {
  return error.failureType !== 'subtestsFailed';
}

function passed(data: Pass): Melding {
  const place = { naam: data.name, bestand: data.file ?? '' };
  if (data.skip !== undefined && data.skip !== false)
    return { soort: 'overgeslagen', ...place, reden: reason(data.skip) };
  if (data.todo !== undefined && data.todo !== false)
    return { soort: 'overgeslagen', ...place, reden: 'nog te maken' };
  // A file without a single test is reported as one passed test that bears the name of the file.
  if (place.bestand.endsWith(data.name) && /\.test\.tsx?$/u.test(data.name))
    return { soort: 'leeg', ...place };
  return { soort: 'gelukt', ...place, ms: data.details.duration_ms };
}

function failed(data: Fail): Melding {
  const error: Error & { cause?: unknown } = data.details.error;
  const fout = error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : error.message;
  return { soort: 'mislukt', naam: data.name, bestand: data.file ?? '', fout };
}

function reason(skip: string | boolean): string {
  return typeof skip === 'string' && skip !== '' ? skip : 'zonder reden';
}
