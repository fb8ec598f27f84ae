import { gevoerdForm, leesAanwezigen, onderdeelForm, restForm } from '../gesprek.form.ts';
import { legGesprekVast } from '../gevoerd.ts';
import { beantwoordOnderdeel, beantwoordRest, CLIENTONDERSTEUNING_WENSEN } from '../verslag/dekking.ts';
import { kaleOnderdeelvelden } from '../verslag/dekking.form.ts';
import { lezer } from './lezer.form.ts';
import type { GelezenDaad } from './lezer.form.ts';

const leesEenOnderdeel = lezer(onderdeelForm, (waarde, velden) => {
  const { onderdeel, antwoord, tekst, bij, gezien } = waarde;
  const wens = CLIENTONDERSTEUNING_WENSEN.find((een) => een === velden.get('wens'));
  const besproken = antwoord === 'besproken';
  return (acts, aanleiding, { zaakId }) =>
    beantwoordOnderdeel(acts, { zaakId, onderdeel, besproken, tekst, bij, wens, gezien }, aanleiding);
});

const leesRest = lezer(
  restForm,
  ({ rest: onderdelen, besproken, tekst }) =>
    (acts, aanleiding, { zaakId }) =>
      beantwoordRest(acts, { zaakId, onderdelen, besproken, tekst }, aanleiding),
);

/** The answer to one topic of the law, or to every topic that stood open; its words come in a field of the topic's name. */
export function leesOnderdelen(velden: URLSearchParams): GelezenDaad {
  const onderdeel = velden.get('onderdeel') ?? '';
  const kaal = kaleOnderdeelvelden(velden);
  return onderdeel === 'rest' ? leesRest(kaal) : leesEenOnderdeel(kaal);
}

/** That people spoke with each other: when, how, and who were there. */
export const leesGevoerd = lezer(gevoerdForm, (waarde, velden) => {
  const { op, vorm, contactmomentId, vervangt, duurMinuten, gevoerdDoor } = waarde;
  const aanwezigen = leesAanwezigen(velden);
  return (acts, aanleiding, { zaakId }) =>
    legGesprekVast(
      acts,
      { zaakId, op, vorm, contactmomentId, vervangt, duurMinuten, gevoerdDoor, aanwezigen },
      aanleiding,
    );
});
