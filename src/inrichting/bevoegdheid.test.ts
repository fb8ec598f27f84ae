import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Relatie, Wie } from '../basis/wie.ts';
import { BEVOEGDHEDEN, mag, magIn, magNamens, ruimsteRelatie } from './bevoegdheid.ts';
import { HANDELINGEN, isHandeling } from './handelingen.ts';
import type { Handeling } from './handelingen.ts';
import { isRol, ROLLEN, rolLabel } from './rollen.ts';
import type { Rol } from './rollen.ts';

const RELATIES: readonly Relatie[] = ['geen', 'eigen', 'team', 'gemeente'];
const NIEMAND: Wie = { soort: 'niemand' };
const INWONER: Wie = { soort: 'inwoner', id: 'p-1', zaakId: 'z-1' };
const MET_MANDAAT = { mandaat: { gespreksvoerderBeslist: true } };
const ZONDER_MANDAAT = { mandaat: { gespreksvoerderBeslist: false } };

function medewerker(...rollen: string[]): Extract<Wie, { soort: 'medewerker' }> {
  return { soort: 'medewerker', id: 'm-1', naam: 'Sanne Verzonnen', rollen, team: 't', organisatie: 'o' };
}

function koppeling(...rollen: string[]): Extract<Wie, { soort: 'koppeling' }> {
  return { soort: 'koppeling', id: 'k-1', naam: 'Formulieren', rollen };
}

function alsRol(rol: Rol): Wie {
  if (rol === 'inwoner') return INWONER;
  return rol === 'koppeling' ? koppeling(rol) : medewerker(rol);
}

const OPENBAAR =
  'openbaar-lezen melding-doen signaal-geven uitnodiging-openen inloggen uitloggen koppeling-aanmelden ' +
  'api-documentatie bereikbaarheid-zien postvak-zien';
const ZAAK = 'melding-inzien werklijst-zien zoeken zaak-inzien';
const TEGELTJES = 'tegeltjes-zien tegeltjes-schrijven';
/** Handing over what a tablet still held, whatever the work is now. */
const TABLET = 'nalatenschap-geven';
const BELANG = 'belang-melden';
const ONVREDE = 'bezwaar-registreren klacht-registreren';
const UITKOMST = 'verslag-inzien arrangement-inzien';
const TOEWIJZING = 'aanvraag-inzien besluit-inzien';
const TAFEL = 'gesprek-voeren verslag-maken verslag-versturen arrangement-maken loslaten';
const BRIEVEN = 'aanvulling-vragen besluit-voorbereiden besluit-versturen';
const ZELF =
  'mijn-zaak-zien persoonlijk-plan-inleveren clientondersteuning-beantwoorden verslag-beantwoorden ' +
  'arrangement-beantwoorden aanvraag-doen melding-intrekken onvrede-melden';
const LOKET =
  'spoed-beoordelen melding-doorsturen toeleiden overdragen persoonsgegevens-wijzigen agenda-zien ' +
  'contactmoment-plannen persoonlijk-plan-vastleggen verslag-reactie-vastleggen aanvraag-registreren';

/** The same table read the other way: per role what it may do, by widest relation. Everything else is refused. */
const PER_ROL: Readonly<Record<Rol, Partial<Record<Relatie, string>>>> = {
  'eerste-contact': {
    gemeente: `${ZAAK} ${BELANG} ${LOKET} ${ONVREDE} termijn-berichten signaal-inzien`,
    geen: `melding-aannemen ${TEGELTJES} ${TABLET}`,
  },
  planner: {
    gemeente: `${ZAAK} ${BELANG} termijn-berichten toeleiden overdragen agenda-zien contactmoment-plannen opvolging-plannen`,
    geen: TABLET,
  },
  gespreksvoerder: {
    team:
      `${ZAAK} ${BELANG} ${UITKOMST} spoed-beoordelen toeleiden persoonlijk-plan-vastleggen agenda-zien contactmoment-plannen ` +
      'gesprek-inzien nalatenschap-inzien heronderzoek-doen meekijken-bij-loslaten klacht-registreren termijn-berichten',
    eigen:
      `${TAFEL} melding-doorsturen overdragen persoonsgegevens-wijzigen verslag-reactie-vastleggen ` +
      'opvolging-plannen aanvraag-registreren advies-vragen wachten-bijhouden afsluiten ' +
      'veiligheid-inzien veiligheid-vastleggen',
    geen: `melding-aannemen ${TEGELTJES} ${TABLET}`,
  },
  toetser: {
    gemeente: `${ZAAK} ${BELANG} ${UITKOMST} ${TOEWIJZING} toetsen meekijken-bij-loslaten`,
    geen: `mandaat-zien ${TABLET}`,
  },
  beslisser: {
    gemeente: `${ZAAK} ${BELANG} ${UITKOMST} ${TOEWIJZING} ${BRIEVEN} advies-vragen termijn-berichten bezwaar-registreren besluit-nemen wachten-bijhouden afsluiten uren-toekennen`,
    geen: `mandaat-zien ${TABLET}`,
  },
  administratie: {
    gemeente:
      `${ZAAK} ${BELANG} ${UITKOMST} ${TOEWIJZING} ${BRIEVEN} ${ONVREDE} persoonsgegevens-wijzigen persoonlijk-plan-vastleggen ` +
      'verslag-reactie-vastleggen aanvraag-registreren advies-vragen toewijzen wachten-bijhouden heronderzoek-doen termijn-berichten afsluiten uren-toekennen',
    geen: `melding-aannemen berichten-inlezen mandaat-zien ${TABLET}`,
  },
  bezwaarbehandelaar: {
    gemeente: `${ZAAK} ${BELANG} ${UITKOMST} ${TOEWIJZING} ${ONVREDE} bezwaar-behandelen klacht-behandelen`,
    geen: `mandaat-zien ${TABLET}`,
  },
  beleid: { geen: `cijfers-zien inrichting-zien mandaat-zien ${TABLET}` },
  beheerder: {
    geen: `mandaat-zien inrichting-zien inrichting-wijzigen medewerkers-beheren koppelingen-beheren ${TABLET}`,
  },
  privacy: { gemeente: 'inzage-zien', geen: TABLET },
  coach: { geen: `cijfers-zien ${TEGELTJES} ${TABLET}` },
  vrijwilliger: { eigen: 'eigen-signalen-zien' },
  inwoner: { eigen: `${ZELF} ${UITKOMST} ${TOEWIJZING} melding-inzien inzage-zien` },
  koppeling: {
    gemeente: `${ZAAK} ${UITKOMST} ${TOEWIJZING} ${TAFEL} ${BRIEVEN} ${ZELF} ${LOKET} ${ONVREDE} gesprek-inzien opvolging-plannen meekijken-bij-loslaten advies-vragen toewijzen wachten-bijhouden heronderzoek-doen afsluiten uren-toekennen`,
    geen: `melding-aannemen berichten-inlezen cijfers-zien ${TEGELTJES}`,
  },
};

function verwacht(rol: Rol, handeling: Handeling): Relatie | undefined {
  if (OPENBAAR.split(' ').includes(handeling)) return 'geen';
  return RELATIES.find((relatie) => PER_ROL[rol][relatie]?.split(' ').includes(handeling));
}

test('[IR-2] elke rol mag precies wat er per rol is opgeschreven, en verder niets', () => {
  for (const rol of ROLLEN) {
    for (const handeling of HANDELINGEN) {
      assert.equal(ruimsteRelatie(alsRol(rol), handeling), verwacht(rol, handeling), `${rol}: ${handeling}`);
    }
  }
});

test('[IR-2] de verwachting per rol noemt alleen handelingen die bestaan', () => {
  const woorden = Object.values(PER_ROL).flatMap((per) =>
    Object.values(per).flatMap((tekst) => tekst.split(' ')),
  );
  assert.ok(woorden.length > 100);
  for (const woord of woorden) assert.ok(isHandeling(woord), woord);
  assert.equal(isHandeling('zaak-verwijderen'), false);
});

test('[IR-2] elke handeling heeft minstens een rol die haar mag doen', () => {
  for (const handeling of HANDELINGEN) assert.ok(BEVOEGDHEDEN[handeling].length > 0, handeling);
});

test('[IR-2] wie niet is ingelogd kan alleen wat voor iedereen is', () => {
  for (const handeling of HANDELINGEN) {
    for (const relatie of RELATIES) {
      const openbaar = OPENBAAR.split(' ').includes(handeling) && relatie === 'geen';
      assert.equal(mag(NIEMAND, handeling, relatie), openbaar, `${handeling}, ${relatie}`);
    }
  }
});

test('[IR-3] een ruimere relatie dekt een engere en nooit andersom, voor elke rol en handeling', () => {
  const vraag = fc.record({
    rollen: fc.uniqueArray(fc.constantFrom(...ROLLEN.filter((rol) => rol !== 'inwoner')), { maxLength: 4 }),
    handeling: fc.constantFrom(...HANDELINGEN),
    mandaat: fc.boolean(),
  });
  fc.assert(
    fc.property(vraag, ({ rollen, handeling, mandaat }) => {
      const profiel = { mandaat: { gespreksvoerderBeslist: mandaat } };
      const wie = medewerker(...rollen);
      const [geen, eigen, team, gemeente] = RELATIES.map((relatie) =>
        magIn(profiel, wie, { handeling, relatie }),
      );
      assert.ok(!gemeente || team);
      assert.ok(!team || eigen);
      assert.ok(!(geen && eigen), 'een handeling gaat over een zaak of niet');
    }),
  );
});

test('[IR-3] meer rollen geven nooit minder, en niet meer dan de rollen los samen', () => {
  const rollen = fc.uniqueArray(fc.constantFrom(...ROLLEN), { maxLength: 5 });
  fc.assert(
    fc.property(
      rollen,
      fc.constantFrom(...HANDELINGEN),
      fc.constantFrom(...RELATIES),
      (set, handeling, relatie) => {
        const samen = mag(medewerker(...set), handeling, relatie);
        const los = set.some((rol) => mag(medewerker(rol), handeling, relatie));
        assert.equal(samen, los || mag(medewerker(), handeling, relatie));
      },
    ),
  );
});

test('[IR-1] een onbekende rol geeft nergens recht op', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom(...HANDELINGEN),
      fc.constantFrom(...RELATIES),
      (woord, handeling, relatie) => {
        fc.pre(!isRol(woord));
        assert.equal(mag(medewerker(woord), handeling, relatie), mag(NIEMAND, handeling, relatie));
      },
    ),
  );
});

test('[IR-1] een medewerker wordt geen inwoner of koppeling doordat het in zijn rollen staat', () => {
  assert.equal(mag(medewerker('inwoner'), 'mijn-zaak-zien', 'eigen'), false);
  assert.equal(mag(medewerker('koppeling'), 'zaak-inzien', 'eigen'), false);
  assert.equal(mag(koppeling('inwoner'), 'mijn-zaak-zien', 'eigen'), false);
});

test('[IR-1] elke rol heeft een Nederlands woord', () => {
  for (const rol of ROLLEN) assert.match(rolLabel(rol), /^[A-Z][a-z ]+$/);
});

test('[IR-4] wie het gesprek voert beslist alleen in een gemeente die dat toestaat, en alleen in de eigen zaak', () => {
  const vraag = { handeling: 'besluit-nemen', relatie: 'eigen' } as const;
  const wie = medewerker('gespreksvoerder');
  assert.equal(magIn(MET_MANDAAT, wie, vraag), true);
  assert.equal(magIn(ZONDER_MANDAAT, wie, vraag), false);
  assert.equal(mag(wie, 'besluit-nemen', 'eigen'), false);
  assert.equal(magIn(MET_MANDAAT, wie, { ...vraag, relatie: 'team' }), false);
  assert.equal(ruimsteRelatie(wie, 'aanvraag-inzien', MET_MANDAAT), 'eigen');
  assert.equal(ruimsteRelatie(wie, 'aanvraag-inzien', ZONDER_MANDAAT), undefined);
});

test('[IR-4] voor alle andere rollen maakt het mandaat van de gespreksvoerder niets uit', () => {
  for (const rol of ROLLEN.filter((naam) => naam !== 'gespreksvoerder')) {
    for (const handeling of HANDELINGEN) {
      assert.equal(
        ruimsteRelatie(alsRol(rol), handeling, MET_MANDAAT),
        ruimsteRelatie(alsRol(rol), handeling),
      );
    }
  }
});

test('[IR-5] een koppeling neemt nooit een besluit en toetst nooit, welke rollen zij ook heeft', () => {
  for (const relatie of RELATIES) {
    assert.equal(mag(koppeling(...ROLLEN), 'besluit-nemen', relatie), false);
    assert.equal(mag(koppeling(...ROLLEN), 'toetsen', relatie), false);
  }
});

test('[IR-5] namens een beslisser kan een koppeling met die rol wel een besluit doorgeven', () => {
  const vraag = { handeling: 'besluit-nemen', relatie: 'gemeente' } as const;
  assert.equal(magNamens(koppeling('beslisser'), medewerker('beslisser'), vraag), true);
  assert.equal(magNamens(koppeling('koppeling'), medewerker('beslisser'), vraag), false);
  assert.equal(magNamens(koppeling('beslisser'), medewerker('gespreksvoerder'), vraag), false);
  const inMandaat = { handeling: 'besluit-nemen', relatie: 'eigen', profiel: MET_MANDAAT } as const;
  assert.equal(magNamens(koppeling('gespreksvoerder'), medewerker('gespreksvoerder'), inMandaat), true);
});

test('[IR-5] een koppeling met alleen de rol eerste contact leest geen gesprek', () => {
  assert.equal(mag(koppeling('eerste-contact'), 'melding-aannemen', 'geen'), true);
  assert.equal(mag(koppeling('eerste-contact'), 'gesprek-inzien', 'gemeente'), false);
});
