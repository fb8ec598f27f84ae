import { Keuzelijst } from '../../ui/keuze.tsx';
import { Knop, Knoppen } from '../../ui/knop.tsx';
import { TekstVeld } from '../../ui/veld.tsx';
import { invullingVan, Kleinformulier } from '../kleinformulier.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { KRINGEN, LIDSOORTEN, MEER, RICHTINGEN, VRAGEN } from './netwerklid.ts';
import type { Netwerklid } from './netwerklid.ts';
import { KRINGWOORDEN, MEERWOORDEN, RICHTINGWOORDEN, SOORTWOORDEN, VRAAGWOORDEN } from './netwerkwoorden.ts';

type Props = { readonly tafel: Tafel; readonly lid?: Netwerklid | undefined };

/** The form for one person: only a name is needed, the rest may stay unknown. */
export function LidFormulier({ tafel, lid }: Props) {
  const { veld } = invullingVan(tafel, 'netwerklid');
  return (
    <Kleinformulier tafel={tafel} naar="netwerk" verborgen={{ lidId: lid?.lidId }} gezien={lid?.gezien}>
      <TekstVeld
        {...veld('lidNaam', lid?.naam)}
        label="Voornaam of rol"
        uitleg="Zoals “Els” of “de buurvrouw”. Geen achternaam."
        breedte="half"
        autocomplete="off"
      />
      <div class="kt-naast-elkaar">
        <LidKeuzes tafel={tafel} lid={lid} />
      </div>
      <TekstVeld
        {...veld('helptMet', lid?.helptMet && inhoudVan(tafel, lid.helptMet))}
        label="Waarmee helpt deze persoon?"
        magLeeg
      />
      <Knoppen>
        <Knop soort="gewoon" naam="daad" waarde={lid === undefined ? 'noemen' : 'veranderen'}>
          {lid === undefined ? 'Neerzetten' : 'Zo klopt het'}
        </Knop>
        {lid !== undefined && (
          <Knop soort="stil" naam="daad" waarde="weghalen">
            Weghalen
          </Knop>
        )}
      </Knoppen>
    </Kleinformulier>
  );
}

function LidKeuzes({ tafel, lid }: Props) {
  const { veld } = invullingVan(tafel, 'netwerklid');
  const lijst = <T extends string>(keuze: {
    readonly naam: string;
    readonly label: string;
    readonly van: readonly T[];
    readonly woorden: Readonly<Record<T, string>>;
    readonly staat: T;
  }) => (
    <Keuzelijst
      {...veld(keuze.naam, keuze.staat)}
      label={keuze.label}
      opties={keuze.van.map((een) => ({ waarde: een, label: keuze.woorden[een] }))}
    />
  );
  const { kring = 'bekend', soort = 'familie', isErVoor = 'inwoner' } = lid ?? {};
  const { kanMeer = 'weet-niet', vragen = 'weet-niet' } = lid ?? {};
  return (
    <>
      {lijst({ naam: 'kring', label: 'Hoe dichtbij', van: KRINGEN, woorden: KRINGWOORDEN, staat: kring })}
      {lijst({
        naam: 'lidSoort',
        label: 'Van welke kant',
        van: LIDSOORTEN,
        woorden: SOORTWOORDEN,
        staat: soort,
      })}
      {lijst({
        naam: 'isErVoor',
        label: 'Wie is er voor wie',
        van: RICHTINGEN,
        woorden: RICHTINGWOORDEN,
        staat: isErVoor,
      })}
      {lijst({ naam: 'kanMeer', label: 'Kan er meer', van: MEER, woorden: MEERWOORDEN, staat: kanMeer })}
      {lijst({
        naam: 'magVragen',
        label: 'Zou u het vragen',
        van: VRAGEN,
        woorden: VRAAGWOORDEN,
        staat: vragen,
      })}
    </>
  );
}
