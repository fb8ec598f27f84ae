import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Formulier } from './formulier.tsx';

test('een formulier draagt de handeling en de versie mee en laat de server controleren', () => {
  const html = renderToString(<Formulier actie="/x" actId="a1" versie={3} knop="Bewaren" />);
  assert.match(html, /method="post" action="\/x" novalidate/);
  assert.match(html, /<input type="hidden" name="actId" value="a1"\/>/);
  assert.match(html, /<input type="hidden" name="versie" value="3"\/>/);
  assert.match(html, /<button[^>]*>Bewaren<\/button>/);
});

test('zonder handeling of versie zijn er geen lege verborgen velden', () => {
  assert.doesNotMatch(renderToString(<Formulier actie="/x" knop="Bewaren" />), /type="hidden"/);
});

test('een formulier met een bestand stuurt in delen, een vraag komt in het adres', () => {
  assert.match(renderToString(<Formulier actie="/x" bestanden />), /enctype="multipart\/form-data"/);
  assert.match(renderToString(<Formulier actie="/x" opvragen />), /method="get"/);
});

test('verdere verborgen velden gaan mee', () => {
  const html = renderToString(<Formulier actie="/x" verborgen={{ stap: '2' }} />);
  assert.match(html, /name="stap" value="2"/);
});
