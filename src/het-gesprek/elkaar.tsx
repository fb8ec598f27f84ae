import { schrijfDatum, schrijfDatumKort } from '../basis/datum.ts';
import { schrijfMinuten } from '../planning/index.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Keuzelijst } from '../ui/keuze.tsx';
import { Kop } from '../ui/kop.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { DatumVeld, TekstVeld } from '../ui/veld.tsx';
import { AANTAL_AANWEZIGEN } from './gesprek.form.ts';
import { AANWEZIG_ALS, VORMEN } from './gevoerd.ts';
import type { AanwezigAls, Gevoerd, Vorm } from './gevoerd.ts';
import { foutenVan, waardeVan } from './tafel.tsx';
import type { Tafel } from './tafel.tsx';

type Props = { readonly tafel: Tafel };

const VORM_WOORDEN: Readonly<Record<Vorm, string>> = {
  huisbezoek: 'bij iemand thuis',
  telefoon: 'aan de telefoon',
  loket: 'aan het loket',
  elders: 'ergens anders',
  beeldbellen: 'met beeldbellen',
};

const ROL_WOORDEN: Readonly<Record<AanwezigAls, string>> = {
  inwoner: 'inwoner',
  mantelzorger: 'mantelzorger',
  familie: 'familie',
  clientondersteuner: 'cliëntondersteuner',
  vertegenwoordiger: 'vertegenwoordiger',
  professional: 'hulpverlener',
  tolk: 'tolk',
  anders: 'iemand anders',
};

/** When people spoke with each other and who were there; as often as needed. */
export function Elkaar({ tafel }: Props) {
  const { gevoerd } = tafel.gesprek;
  const open = gevoerd.length === 0 || tafel.ingevuld?.formulier === 'gevoerd';
  return (
    <section id="elkaar">
      <Kop>Wanneer we elkaar spraken</Kop>
      {gevoerd.length > 0 && (
        <ul>
          {gevoerd.map((een) => (
            <li key={een.actId}>{zin(een, tafel)}</li>
          ))}
        </ul>
      )}
      <Samen gevoerd={gevoerd} />
      <Uitklap
        titel={gevoerd.length === 0 ? 'Dit gesprek vastleggen' : 'Nog een gesprek vastleggen'}
        open={open}
      >
        <Vastleggen tafel={tafel} />
      </Uitklap>
    </section>
  );
}

function zin({ op, vorm, aanwezigen, voerder, duurMinuten }: Gevoerd, { contact }: Tafel): string {
  const wie = aanwezigen.map(({ naam, rol }) => `${naam} (${ROL_WOORDEN[rol]})`).join(', ');
  const door = contact?.namen.get(voerder ?? '');
  const delen = [
    `${schrijfDatum(op)}, ${VORM_WOORDEN[vorm]}`,
    wie === '' ? undefined : `met ${wie}`,
    door === undefined ? undefined : `gevoerd door ${door}`,
    duurMinuten === undefined ? undefined : schrijfMinuten(duurMinuten),
  ];
  return delen.filter(Boolean).join(', ');
}

/** How long people spoke in all, as far as that was written down. */
function Samen({ gevoerd }: { readonly gevoerd: readonly Gevoerd[] }) {
  const minuten = gevoerd.reduce((som, { duurMinuten = 0 }) => som + duurMinuten, 0);
  if (gevoerd.length < 2 || minuten === 0) return null;
  return <p class="kt-zacht">Samen {schrijfMinuten(minuten)}.</p>;
}

function Vastleggen({ tafel }: Props) {
  const fouten = foutenVan(tafel, 'gevoerd');
  const waarde = (veld: string, anders = '') => waardeVan(tafel, { formulier: 'gevoerd', veld, anders });
  const rollen = AANWEZIG_ALS.map((rol) => ({ waarde: rol, label: ROL_WOORDEN[rol] }));
  const vormen = VORMEN.map((vorm) => ({ waarde: vorm, label: VORM_WOORDEN[vorm] }));
  const vandaag = schrijfDatumKort(tafel.vandaag);
  return (
    <Formulier actie={`${tafel.pad}/gevoerd`} actId={tafel.nieuwId()} knop="Zo was het">
      <DatumVeld
        naam="op"
        label="Op welke dag"
        waarde={waarde('op', vandaag)}
        voorbeeld={vandaag}
        fouten={fouten}
      />
      <Keuzelijst
        naam="vorm"
        label="Hoe"
        opties={vormen}
        waarde={waarde('vorm', 'huisbezoek')}
        fouten={fouten}
      />
      <TekstVeld
        naam="duurMinuten"
        label="Hoeveel minuten"
        toetsen="numeric"
        breedte="kort"
        waarde={waarde('duurMinuten')}
        fouten={fouten}
        magLeeg
      />
      {(tafel.contact?.collegas.length ?? 0) > 0 && (
        <Keuzelijst
          naam="gevoerdDoor"
          label="Wie voerde het gesprek?"
          opties={tafel.contact?.collegas.map(({ id, naam }) => ({ waarde: id, label: naam })) ?? []}
          leeg="Ikzelf"
          waarde={waarde('gevoerdDoor')}
          magLeeg
          fouten={fouten}
        />
      )}
      {Array.from({ length: AANTAL_AANWEZIGEN }, (_, nummer) => (
        <div class="kt-naast-elkaar" key={nummer}>
          <TekstVeld
            naam={`naam${nummer + 1}`}
            label={nummer === 0 ? 'Wie was erbij' : `Wie was er nog meer bij: naam ${nummer + 1}`}
            waarde={waarde(`naam${nummer + 1}`, nummer === 0 ? tafel.inwoner : '')}
            magLeeg
          />
          <Keuzelijst
            naam={`rol${nummer + 1}`}
            label={`Wie is dat (${nummer + 1})`}
            opties={rollen}
            waarde={waarde(`rol${nummer + 1}`, nummer === 0 ? 'inwoner' : '')}
          />
        </div>
      ))}
    </Formulier>
  );
}
