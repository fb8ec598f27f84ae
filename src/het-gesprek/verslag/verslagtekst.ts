import { datumVanMoment, schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import { hoofdstuk, woorden } from '../../basis/leesstuk.ts';
import type { Leesfeit, Leeshoofdstuk, Leesstuk } from '../../basis/leesstuk.ts';
import { functieVan } from './verslagbron.ts';
import type { Verslagbron } from './verslagbron.ts';
import { isTotNuToe, wanneerWeElkaarSpraken, watErNogKomt } from './verslagcontact.ts';
import { inEigenWoordenAfgesproken, wieErBijWaren } from './verslagdeelnemers.ts';
import { mensenOmUHeen } from './verslagnetwerk.ts';
import { hoeKomenWeDaar, watUWiltBereiken } from './verslagresultaat.ts';
import { inUwWoorden } from './verslagstroom.ts';
import { wieVoorUZorgt } from './verslagmantelzorg.ts';
import { hoeHetGaat } from './verslagwelzijn.ts';
import { besproken, hoeVerder, planHulpEnKosten } from './verslagwet.ts';
import { schrijfSpreker } from './verslagwoorden.ts';

/** The title of every verslag: says nothing about who it is for. */
export const VERSLAGTITEL = 'Verslag van ons gesprek';

/**
 * Puts a verslag into words for the inwoner: the wish on top exactly as it was said (HG-30), what somebody wants to
 * reach before how to get there (HG-31), everybody's words under their own name (HG-32), and remarks at the end (HG-37).
 */
export function schrijfVerslag(bron: Verslagbron): Leesstuk {
  const hoofdstukken = [
    ...wanneerWeElkaarSpraken(bron),
    ...wieErBijWaren(bron),
    ...inUwWoorden(bron),
    ...mensenOmUHeen(bron),
    ...wieVoorUZorgt(bron),
    ...hoeHetGaat(bron),
    ...watUWiltBereiken(bron),
    ...hoeKomenWeDaar(bron),
    ...inEigenWoordenAfgesproken(bron),
    ...besproken(bron),
    ...planHulpEnKosten(bron),
    ...watErNogKomt(bron),
    hoeVerder(bron),
    ...opmerkingen(bron),
  ];
  const titel = isTotNuToe(bron.inhoud) ? `${VERSLAGTITEL} tot nu toe` : VERSLAGTITEL;
  return { titel, feiten: kop(bron), voorop: voorop(bron), hoofdstukken };
}

function kop({ inhoud, tekst, afzender, verzonden }: Verslagbron): readonly Leesfeit[] {
  const naam = inhoud.naam === undefined ? undefined : tekst(inhoud.naam);
  const stand =
    verzonden === undefined
      ? 'nog niet verstuurd'
      : `${schrijfDatumKort(datumVanMoment(verzonden.verzondenOp))}${verzonden.versie > 1 ? `, versie ${verzonden.versie}` : ''}`;
  return [
    ...(naam === undefined ? [] : [{ naam: 'Voor', tekst: naam }]),
    { naam: 'Van', tekst: afzender },
    { naam: 'Datum', tekst: stand },
  ];
}

function voorop({ inhoud, tekst, profiel }: Verslagbron): Leesstuk['voorop'] {
  const { wens, woorden: gezegd } = inhoud;
  if (wens !== undefined) {
    const wie =
      wens.woordenVan === 'inwoner'
        ? undefined
        : schrijfSpreker({ spreker: wens.woordenVan, naam: wens.naam }, functieVan(profiel));
    return { titel: profiel.wondervraagLabel, tekst: tekst(wens.tekst) ?? '', wie };
  }
  if (gezegd === undefined) return undefined;
  const titel = gezegd.relatie === undefined ? 'Wat u ons vertelde' : 'Wat er over u verteld is';
  const wie = gezegd.relatie && `verteld door: ${gezegd.relatie}`;
  return { titel, tekst: tekst(gezegd.tekst) ?? '', wie };
}

function opmerkingen({ tekst, opmerkingen: alle = [] }: Verslagbron): readonly Leeshoofdstuk[] {
  const regels = alle.map(({ op, van, ...opmerking }) => {
    const wie = van === 'inwoner' ? 'U' : 'Wie voor u spreekt';
    return woorden(`${wie}, op ${schrijfDatum(datumVanMoment(op))}`, tekst(opmerking.tekst) ?? '');
  });
  return hoofdstuk('opmerkingen', 'Wat u er later bij schreef', [{ regels }]);
}
