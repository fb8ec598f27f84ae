import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { after, describe, it } from 'node:test';
import { transcriberAt } from './transcription.ts';

const servers: Server[] = [];
after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

type Answering = (
  asked: { readonly body: string; readonly request: IncomingMessage },
  to: ServerResponse,
) => void;

/** A made-up model that answers as it is told. */
async function endpoint(answering: Answering): Promise<string> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(Buffer.from(part)));
    request.on('end', () => answering({ body: Buffer.concat(parts).toString('latin1'), request }, response));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/v1`;
}

const good = {
  text: 'Ik kom de trap niet meer op. Verder gaat het goed.',
  segments: [
    { start: 0, end: 2.5, text: ' Ik kom de trap niet meer op.' },
    { start: 2.5, end: 4, text: ' Verder gaat het goed.' },
  ],
};

const audio = Buffer.from('geluid');
const says = (answer: unknown) => endpoint((_, to) => to.end(JSON.stringify(answer)));

describe('een opname laten uitwerken', () => {
  it('[HG-149] een goed antwoord geeft elke zin met de tijd; het geluid, het model en de sleutel gaan mee', async () => {
    let seen = '';
    let key: string | undefined;
    const url = await endpoint(({ body, request }, to) => {
      seen = `${request.url}\n${body}`;
      key = request.headers.authorization;
      to.end(JSON.stringify(good));
    });
    const sentences = await transcriberAt({ url, model: 'proef', key: 'geheim' })(audio, 'audio/ogg');
    assert.deepEqual(sentences, [
      { from: 0, to: 2500, text: 'Ik kom de trap niet meer op.' },
      { from: 2500, to: 4000, text: 'Verder gaat het goed.' },
    ]);
    assert.match(seen, /^\/v1\/audio\/transcriptions/u);
    assert.match(seen, /name="model"[\s\S]*proef[\s\S]*verbose_json/u);
    assert.ok(seen.includes('geluid'));
    assert.equal(key, 'Bearer geheim');
  });

  it('[HG-149] een verzonnen zin, een tijd die terugloopt of een vorm die niet klopt: niets ervan wordt gebruikt', async () => {
    const [first, second] = good.segments;
    for (const answer of [
      { ...good, segments: [first, { start: 3, end: 4, text: 'Ik wil een scootmobiel.' }] },
      { ...good, segments: [{ ...first, start: 9, end: 10 }, second] },
      { ...good, segments: [{ ...first, end: -1 }] },
      { ...good, segments: [] },
      { text: good.text },
      'zomaar tekst',
    ]) {
      const url = await says(answer);
      assert.equal(await transcriberAt({ url, model: 'm' })(audio, 'audio/ogg'), undefined);
    }
  });

  it('een storing, een doorverwijzing, stilte of geen server geeft niets en gooit niet', async () => {
    const broken = await endpoint((_, to) => to.writeHead(500).end('{}'));
    const elsewhere = await says(good);
    const away = await endpoint((_, to) => to.writeHead(307, { location: `${elsewhere}/x` }).end());
    const silent = await endpoint(() => undefined);
    for (const url of [broken, away, silent, 'http://127.0.0.1:1']) {
      assert.equal(await transcriberAt({ url, model: 'm' }, 300)(audio, 'audio/ogg'), undefined);
    }
  });
});
