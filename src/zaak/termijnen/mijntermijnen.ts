import type { Act } from '../../basis/act.ts';
import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { termijnenVan } from './termijnstand.ts';
import type { Zaaktermijn } from './termijnstand.ts';

/** One thing that happens, or may be done, by a day: in words for the inwoner (ZK-52). */
export type Wanneer = { readonly wat: string; readonly zin: string };

/**
 * Says in plain words to the inwoner by when what happens: the six weeks of the onderzoek and the two weeks of the
 * besluit each on their own (ZK-52). Norms among staff are left out.
 */
export function wanneerVan(acts: readonly Act[], vandaag: Datum): readonly Wanneer[] {
  const lopend = termijnenVan(acts, vandaag).filter(
    ({ stand, wie }) => stand === 'loopt' || (stand === 'gemist' && wie === 'gemeente'),
  );
  const heeft = (id: string) => lopend.some((termijn) => termijn.id === id);
  const regels = lopend.flatMap((termijn) => zinnen[termijn.id]?.(termijn, vandaag) ?? []);
  return heeft('D03') && !heeft('D05') ? [...regels, DAARNA] : regels;
}

const DAARNA: Wanneer = {
  wat: 'Als u daarna iets aanvraagt',
  zin: 'Wilt u na het verslag iets van de gemeente krijgen? Dan vraagt u dat aan. Binnen twee weken daarna krijgt u een besluit.',
};

type Schrijver = (termijn: Zaaktermijn, vandaag: Datum) => Wanneer;

const zinnen: Readonly<Record<string, Schrijver>> = {
  D02: ({ einde }) => ({
    wat: 'Uw eigen plan',
    zin: `Wilt u zelf een plan maken? Stuur het uiterlijk ${schrijfDatum(einde)}. Het hoeft niet.`,
  }),
  D03: (termijn, vandaag) => ({
    wat: 'Het verslag',
    zin: isVoorbij(termijn, vandaag)
      ? `U had het verslag op ${schrijfDatum(termijn.einde)} moeten hebben. Dat is ons niet gelukt. U mag nu ook zonder verslag een besluit aanvragen.`
      : `Uiterlijk ${schrijfDatum(termijn.einde)} krijgt u het verslag. Dat is binnen zes weken nadat u het ons vertelde.`,
  }),
  D05: (termijn, vandaag) => ({
    wat: 'Het besluit',
    zin: isVoorbij(termijn, vandaag)
      ? `U had het besluit op ${schrijfDatum(termijn.einde)} moeten hebben. Dat is ons niet gelukt. U mag ons een brief sturen dat wij te laat zijn. Dan moeten wij binnen twee weken besluiten.`
      : `Uiterlijk ${schrijfDatum(termijn.einde)} krijgt u een besluit. Dat is binnen twee weken na uw aanvraag.${stilstand(termijn)}`,
  }),
  D06: ({ einde }) => ({
    wat: 'Wat wij nog van u nodig hebben',
    zin: `Stuur het ons uiterlijk ${schrijfDatum(einde)}. Tot wij het hebben, staat de tijd voor het besluit stil.`,
  }),
  D16: ({ einde }) => ({
    wat: 'Bent u het niet eens met het besluit?',
    zin: `Dan kunt u tot en met ${schrijfDatum(einde)} bezwaar maken.`,
  }),
  D12: ({ einde }) => ({
    wat: 'Uw brief dat wij te laat zijn',
    zin: `Uiterlijk ${schrijfDatum(einde)} krijgt u alsnog een besluit. Lukt dat niet, dan moeten wij u geld betalen voor elke dag dat het langer duurt.`,
  }),
  D18: (termijn, vandaag) => ({
    wat: 'Uw bezwaar',
    zin: isVoorbij(termijn, vandaag)
      ? `U had op ${schrijfDatum(termijn.einde)} antwoord moeten hebben op uw bezwaar. Dat is ons niet gelukt.`
      : `Uiterlijk ${schrijfDatum(termijn.einde)} krijgt u antwoord op uw bezwaar.`,
  }),
  D19: ({ einde }) => ({
    wat: 'Bent u het niet eens met het antwoord op uw bezwaar?',
    zin: `Dan kunt u tot en met ${schrijfDatum(einde)} naar de rechter.`,
  }),
  D20: (termijn, vandaag) => ({
    wat: 'Uw klacht',
    zin: isVoorbij(termijn, vandaag)
      ? `U had op ${schrijfDatum(termijn.einde)} antwoord moeten hebben op uw klacht. Dat is ons niet gelukt. U kunt nu naar de ombudsman.`
      : `Uiterlijk ${schrijfDatum(termijn.einde)} krijgt u antwoord op uw klacht.`,
  }),
};

function isVoorbij({ einde }: Zaaktermijn, vandaag: Datum): boolean {
  return einde < vandaag;
}

function stilstand({ dagenOpgeschort }: Zaaktermijn): string {
  if (dagenOpgeschort === 0) return '';
  const dagen = dagenOpgeschort === 1 ? 'een dag' : `${dagenOpgeschort} dagen`;
  return ` De tijd stond ${dagen} stil; die dagen tellen niet mee.`;
}
