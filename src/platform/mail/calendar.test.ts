import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Meeting } from './calendar.ts';
import { makeIcs } from './calendar.ts';

const MEETING: Meeting = {
  uid: '019a@gemeente.example',
  sequence: 2,
  start: '2027-03-28T08:00:00Z',
  end: '2027-03-28T09:30:00Z',
  stamp: '2027-03-01T12:00:00Z',
  title: 'Gesprek bij u thuis',
  place: 'Nergensstraat 1, Voorbeeldstad',
  description: 'Wij komen met twee.\nIemand die u vertrouwt mag erbij zijn.',
  status: 'confirmed',
};
const ORGANIZER = { name: 'Gemeente Voorbeeld', address: 'post@gemeente.example' };

type Read = {
  readonly calendar: ICAL.Component;
  readonly component: ICAL.Component;
  readonly event: ICAL.Event;
};

function read(content: string): Read {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  assert.ok(component !== undefined && others.length === 0, 'er is precies één gesprek');
  return { calendar, component, event: new ICAL.Event(component) };
}

describe('een uitnodiging voor de agenda', () => {
  it('staat op het juiste moment in de zone van Amsterdam, ook rond de zomertijd', () => {
    const { calendar, event } = read(makeIcs(MEETING).content);
    assert.equal(event.startDate.toString(), '2027-03-28T10:00:00');
    assert.equal(event.startDate.toJSDate().toISOString(), '2027-03-28T08:00:00.000Z');
    assert.equal(event.startDate.zone.tzid, 'Europe/Amsterdam');
    assert.equal(event.duration.toString(), 'PT1H30M');
    const [zone] = calendar.getAllSubcomponents('vtimezone');
    assert.equal(zone?.getFirstPropertyValue('tzid'), 'Europe/Amsterdam');
  });

  it('rekent de zone zelf goed in zomer en winter', () => {
    for (const [start, local] of [
      ['2027-01-15T08:00:00Z', '09:00:00'],
      ['2027-03-27T08:00:00Z', '09:00:00'],
      ['2027-07-15T08:00:00Z', '10:00:00'],
      ['2027-10-30T08:00:00Z', '10:00:00'],
      ['2027-10-31T08:00:00Z', '09:00:00'],
    ] as const) {
      const { event, calendar } = read(
        makeIcs({ ...MEETING, start, end: start.replace('08', '09') }).content,
      );
      const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined);
      assert.equal(event.startDate.toString().slice(11), local);
      assert.equal(event.startDate.toJSDate().toISOString().slice(0, 19), start.slice(0, 19));
      assert.equal(zone.utcOffset(event.startDate) / 3600, local === '09:00:00' ? 1 : 2);
    }
  });

  it('heeft een tijdstempel in UTC, een volgnummer en een vast kenmerk', () => {
    const { content } = makeIcs(MEETING);
    assert.match(content, /^DTSTAMP:20270301T120000Z\r$/m);
    const { event } = read(content);
    assert.equal(event.uid, MEETING.uid);
    assert.equal(event.sequence, 2);
    assert.equal(makeIcs(MEETING).content, content);
  });

  it('is vertrouwelijk in een gedeelde agenda', () => {
    assert.equal(read(makeIcs(MEETING).content).component.getFirstPropertyValue('class'), 'PRIVATE');
  });

  it('vraagt, meldt of trekt in, en noemt zonder afzender niemand', () => {
    const attendees = [{ name: 'Jo Zomer', address: 'jo@thuis.example' }];
    assert.equal(makeIcs(MEETING).method, 'publish');
    assert.equal(makeIcs({ ...MEETING, organizer: ORGANIZER, attendees }).method, 'request');
    const gone = makeIcs({ ...MEETING, organizer: ORGANIZER, attendees, status: 'cancelled' });
    assert.equal(gone.method, 'cancel');
    assert.equal(read(gone.content).calendar.getFirstPropertyValue('method'), 'CANCEL');
    assert.equal(read(gone.content).component.getFirstPropertyValue('status'), 'CANCELLED');
    assert.ok(!makeIcs({ ...MEETING, attendees }).content.includes('Zomer'));
  });

  it('heeft regels van ten hoogste 75 bytes en sluit elke regel af', () => {
    const { content } = makeIcs({ ...MEETING, description: 'één 👍 '.repeat(60) });
    assert.ok(content.endsWith('END:VCALENDAR\r\n'));
    assert.ok(content.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
    assert.ok(!/[^\r]\n/.test(content));
  });
});

describe('wat iemand in een uitnodiging schrijft', () => {
  const evil = 'Jo"; x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:evil@x.example\u2028\\n:,^n';

  it('wordt geen eigen regel', () => {
    const { content } = makeIcs({
      ...MEETING,
      title: evil,
      place: evil,
      description: evil,
      organizer: { ...ORGANIZER, name: evil },
      attendees: [{ name: evil, address: 'jo@thuis.example' }],
    });
    const { component } = read(content);
    assert.equal(component.getAllProperties('attendee').length, 1);
    assert.equal(
      String(component.getFirstPropertyValue('attendee')).toLowerCase(),
      'mailto:jo@thuis.example',
    );
    assert.ok(!/^ATTENDEE:mailto:evil/m.test(content));
  });

  it('komt er weer net zo uit, wat het ook is', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => /^\P{C}+$/u.test(text) && text.trim() !== '');
    fc.assert(
      fc.property(words, words, (place, description) => {
        const { event } = read(makeIcs({ ...MEETING, place, description }).content);
        assert.equal(
          event.location,
          place
            .replaceAll(/[\p{Zl}\p{Zp}]/gu, ' ')
            .replaceAll(/ {2,}/g, ' ')
            .trim(),
        );
        assert.equal(event.description.replaceAll(/\s/g, ''), description.replaceAll(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  });

  it('wordt geweigerd als het geen kenmerk, adres, volgnummer of tijd is', () => {
    const wrong: readonly Partial<Meeting>[] = [
      { uid: 'x\r\nATTENDEE:y' },
      { uid: '' },
      { sequence: -1 },
      { sequence: 1.5 },
      { end: MEETING.start },
      { organizer: { address: 'a@b.example\r\nX:y' } },
      { organizer: ORGANIZER, attendees: [{ address: 'a@b.example, c@d.example' }] },
      { stamp: 'gisteren' },
    ];
    for (const part of wrong)
      assert.throws(() => makeIcs({ ...MEETING, ...part }), RangeError, JSON.stringify(part));
  });
});
