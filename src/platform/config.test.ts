import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from './config.ts';

const server = {
  DATABASE_URL: 'postgres://app@localhost/kt',
  PUBLIC_URL: 'https://hulp.gemeente.example',
  SMTP_URL: 'smtp://mail.gemeente.example',
  MAIL_FROM: 'hulp@gemeente.example',
};

function faults(env: Record<string, string>): readonly string[] {
  const result = readConfig(env);
  return result.ok ? [] : result.faults;
}

describe('instellingen', () => {
  it('zonder één instelling start de proefomgeving met de eigen database', () => {
    const result = readConfig({});
    assert.ok(result.ok);
    assert.equal(result.config.demo, true);
    assert.equal(result.config.PORT, 8080);
    assert.equal(result.config.HOST, '127.0.0.1');
  });

  it('naast een eigen database staat de proef uit, tenzij iemand hem aanzet', () => {
    const uit = readConfig(server);
    const aan = readConfig({ ...server, DEMO: 'ja' });
    assert.deepEqual([uit.ok && uit.config.demo, aan.ok && aan.config.demo], [false, true]);
  });

  it('alles wat ontbreekt, wordt in één keer genoemd', () => {
    const found = faults({ DATABASE_URL: server.DATABASE_URL });
    assert.deepEqual(found.map((line) => /Instelling (\w+)/.exec(line)?.[1]).toSorted(), [
      'PUBLIC_URL',
      'SMTP_URL',
    ]);
  });

  it('wat bij elkaar hoort, komt samen of niet', () => {
    assert.match(faults({ TLS_CERT: 'a.pem' })[0] ?? '', /TLS_KEY ontbreekt/);
    assert.match(
      faults({ OIDC_ISSUER: 'https://idp.example' })[0] ?? '',
      /OIDC_CLIENT_ID, OIDC_CLIENT_SECRET ontbreekt/,
    );
    assert.match(faults({ SMTP_URL: 'smtp://m.example' })[0] ?? '', /MAIL_FROM ontbreekt/);
  });

  it('wat niet klopt, krijgt een zin die zegt wat er verwacht wordt, en niet wat er stond', () => {
    const found = faults({ PORT: 'veel', MAIL_FROM: 'geheim-adres', LOG: 'kort' });
    assert.equal(found.length, 3);
    assert.doesNotMatch(found.join(' '), /veel|geheim-adres|kort/);
  });

  it('een lege instelling telt als niet gegeven', () => {
    assert.deepEqual(faults({ PORT: '', SMTP_URL: '' }), []);
  });
});
