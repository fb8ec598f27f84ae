import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSources } from '../../tests/sources.ts';
import type { Act, Actor } from '../basis/act.ts';
import { vouwOplossingen } from '../het-gesprek/oplossingen/oplossing.ts';
import { redenenNiet } from '../het-gesprek/verslag/onderdeelzinnen.ts';
import { ONDERDELEN } from '../het-gesprek/verslag/dekking.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import { newId } from '../platform/ids.ts';
import { speelGesprek } from './onderzoek-spelen.ts';
import { beginSpel, zetKlok } from './spelen.ts';
import { VERHALEN } from './verhalen.ts';

/** How many reasons somebody must type in an ordinary zaak from melding to verslag. */
const HOOGSTENS = 3;

/**
 * Every file between melding and verslag in which a sentence asks for a reason, and when that is: in an ordinary zaak
 * (then it counts), with ready sentences to choose from, only in an exception, or never compulsory. A new one belongs
 * here with its moment; an ordinary one takes the place of another.
 */
const VRAGEN: Readonly<Record<string, 'gewoon' | 'kant-en-klaar' | 'uitzondering' | 'vrij'>> = {
  'src/eerste-contact/einde.ts': 'uitzondering',
  'src/eerste-contact/plan.form.ts': 'uitzondering',
  'src/eerste-contact/melding.ts': 'uitzondering',
  'src/eerste-contact/melding.form.ts': 'uitzondering',
  'src/eerste-contact/toeleiding/toeleiding.ts': 'uitzondering',
  'src/planning/contactmoment.form.ts': 'vrij',
  'src/het-gesprek/deelnemers/uitnodigen.ts': 'uitzondering',
  'src/het-gesprek/netwerk/netwerk.form.ts': 'vrij',
  'src/het-gesprek/oplossingen/collectief.ts': 'kant-en-klaar',
  'src/het-gesprek/oplossingen/noemen.ts': 'gewoon',
  'src/het-gesprek/overleg/overleg.form.ts': 'kant-en-klaar',
  'src/het-gesprek/overleg/overleg.ts': 'uitzondering',
  'src/het-gesprek/veiligheid/stapwoorden.ts': 'uitzondering',
  'src/het-gesprek/verslag/dekking.ts': 'kant-en-klaar',
  'src/het-gesprek/verslag/verslagcontact.ts': 'vrij',
  'src/het-gesprek/verslag/versturen.ts': 'uitzondering',
  'src/het-gesprek/vraagverheldering/overeenstemming.ts': 'uitzondering',
};

const VRAAGT = /['`][^'`\n]*\b(?:schrijf|kies|noteer|vul)\b[^'`\n]*\b(?:waarom|reden)\b[^'`\n]*['`]/iu;

/** The reasons that were typed in a story because nothing goes on without them: what else was looked at, per resultaat. */
function getypteRedenen(acts: readonly Act[]): readonly string[] {
  const opMaat = vouwOplossingen(acts).filter(({ trede }) => trede === 'maatwerk');
  return [...new Set(opMaat.map(({ resultaatId }) => `HG-12 bij ${resultaatId}`))];
}

function speelVerhaal(verhaal: (typeof VERHALEN)[number]): readonly Act[] {
  const voerder: Actor = { soort: 'medewerker', id: newId() };
  const spel = beginSpel(newId(), []);
  zetKlok(spel, '2026-11-03T09:00:00.000Z');
  const profiel = GEMEENTEN[0]!.profielen.at(-1)!;
  speelGesprek({ spel, verhaal, profiel, voerder, inwonerNaam: 'Jo Trapniet' });
  return spel.acts;
}

describe('weinig redenen', () => {
  it('[HG-98] van melding tot verslag vraagt een gewone zaak hoogstens drie redenen', () => {
    const gewoon = VERHALEN.find(({ id }) => id === 'trap');
    assert.ok(gewoon);
    const redenen = getypteRedenen(speelVerhaal(gewoon));
    assert.equal(redenen.length, 1);
    for (const verhaal of VERHALEN) {
      const aantal = getypteRedenen(speelVerhaal(verhaal)).length;
      assert.ok(aantal <= HOOGSTENS, `${verhaal.id} vraagt ${aantal} redenen`);
    }
    assert.ok(Object.values(VRAGEN).filter((soort) => soort === 'gewoon').length <= HOOGSTENS);
  });

  it('[HG-98] elke plek die om een reden vraagt is geteld; een nieuwe komt in de plaats van een andere', () => {
    const bronnen = readSources(
      ['src/eerste-contact', 'src/planning', 'src/het-gesprek'],
      /(?<!\.(?:api|test))\.tsx?$/u,
    );
    const vraagt = bronnen.filter(({ source }) => VRAAGT.test(source)).map(({ path }) => path);
    const nieuw = vraagt.filter((path) => VRAGEN[path] === undefined);
    assert.deepEqual(nieuw, [], 'Zet hierboven bij VRAGEN wanneer deze reden gevraagd wordt.');
  });

  it('[HG-98] niet besproken is met één tik een heel antwoord: voor elk onderwerp staan er zinnen klaar', () => {
    for (const onderdeel of ONDERDELEN) assert.ok(redenenNiet(onderdeel).length >= 3, onderdeel);
  });
});
