import { somOp } from '../basis/opsomming.ts';
import { functienaam } from '../inrichting/index.ts';
import type { Gemeenteprofiel, Handeling } from '../inrichting/index.ts';
import { schrijfContactwens, schrijfWeetErvan, vouwMelding } from '../eerste-contact/index.ts';
import { schrijfAdres } from '../personen/index.ts';
import type { BetrokkeneRol, Persoon } from '../personen/index.ts';
import type { Ctx } from '../platform/visit.ts';
import { Gegevens } from '../ui/gegevens.tsx';
import { Kop } from '../ui/kop.tsx';
import { Ernaast } from './ernaast.tsx';
import { isBerichtKlaar } from './termijnen/termijnbericht.ts';
import { Termijnblok } from './termijnen/termijnblok.tsx';
import { isNaWeekVijf, termijnenVan } from './termijnen/termijnstand.ts';
import type { ZaakMetVerhaal } from './zaak.server.ts';

export type ZijkantProps = ZaakMetVerhaal & {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  /** Whether who looks may do this here. */
  readonly mag: (handeling: Handeling) => boolean;
};

const rolwoorden: Readonly<Record<string, string>> = {
  inwoner: 'Inwoner',
  melder: 'Deed de melding',
  mantelzorger: 'Mantelzorger',
  vertegenwoordiger: 'Vertegenwoordiger',
  gever: 'Gaf het signaal',
};

/** Who the people are, which terms run, and what can be done beside the story. */
export function Zijkant(props: ZijkantProps) {
  const { profiel, zaak, betrokkenen, namen, mag } = props;
  const wie = zaak.gespreksvoerderId === undefined ? undefined : namen.get(zaak.gespreksvoerderId);
  return (
    <>
      <Kop>Mensen</Kop>
      {betrokkenen.map(({ persoon, rol }) => (
        <Gegevens
          key={persoon.id + rol}
          gegevens={[
            { naam: rolwoorden[rol] ?? rol, waarde: <bdi>{namen.get(persoon.id)}</bdi> },
            ...waarTeBereiken(persoon),
            ...overContact(props.acts, rol),
          ]}
        />
      ))}
      <Gegevens
        gegevens={[
          { naam: metHoofdletter(functienaam(profiel, 'gespreksvoerder')), waarde: wie ?? 'nog niemand' },
        ]}
      />
      <Termijnen {...props} />
      <p class="utrecht-paragraph">
        <a class="utrecht-link" href={`/termijnen?gebeurtenis=melding&datum=${zaak.gemeldOp}`}>
          Reken de termijnen na
        </a>
      </p>
      {mag('belang-melden') && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={props.ctx.path(`/zaken/${zaak.zaakId}/belang`)}>
            Ik heb hier zelf een belang bij
          </a>
        </p>
      )}
      <Ernaast
        pad={props.ctx.path(`/zaken/${zaak.zaakId}`)}
        mag={mag}
        acts={props.acts}
        vandaag={props.ctx.vandaag}
      />
      <p class="utrecht-paragraph kt-zacht">Zaak {zaak.nummer}</p>
    </>
  );
}

/** Address, telephone and mail; what we do not know takes one line. */
function waarTeBereiken({ adres, telefoon, email }: Persoon) {
  const alle = [
    ['Adres', schrijfAdres(adres)],
    ['Telefoon', telefoon],
    ['E-mail', email],
  ] as const;
  const onbekend = alle.filter(([, waarde]) => !waarde).map(([naam]) => naam.toLowerCase());
  return [
    ...alle.flatMap(([naam, waarde]) => (waarde ? [{ naam, waarde: <bdi>{waarde}</bdi> }] : [])),
    ...(onbekend.length > 0 ? [{ naam: 'Niet bekend', waarde: somOp(onbekend) }] : []),
  ];
}

/** What the melding told about reaching the one who made it, and whether the inwoner knows (EC-8). */
function overContact(acts: ZaakMetVerhaal['acts'], rol: BetrokkeneRol) {
  const melding = vouwMelding(acts);
  if (melding === undefined || rol !== (melding.namens === 'zichzelf' ? 'inwoner' : 'melder')) return [];
  const weetErvan = schrijfWeetErvan(melding);
  return [
    ...(rol === 'melder' && melding.relatie !== undefined
      ? [{ naam: 'Is van de inwoner', waarde: <bdi>{melding.relatie}</bdi> }]
      : []),
    ...(weetErvan === undefined ? [] : [{ naam: 'Weet de inwoner ervan?', waarde: weetErvan }]),
    { naam: 'Wil liefst', waarde: <bdi>{schrijfContactwens(melding.contactwens)}</bdi> },
  ];
}

function metHoofdletter(woord: string): string {
  return woord.charAt(0).toUpperCase() + woord.slice(1);
}

/** Every term, with the way to the notice where one waits and this person may send it (ZK-44, ZK-46). */
function Termijnen(props: ZijkantProps) {
  const { ctx, profiel, zaak, acts, mag } = props;
  const { vandaag } = ctx;
  const magBerichten = mag('termijn-berichten');
  const termijnen = termijnenVan(acts, vandaag);
  const team = profiel.teams.find(({ id }) => id === zaak.team);
  const isVanHen = ctx.wie.soort === 'medewerker' && ctx.wie.organisatie === team?.organisatie;
  const isBijPartner = team?.soort === 'partner' && !isVanHen;
  const isNodig = termijnen.some((termijn) => termijn.id === 'D03' && isNaWeekVijf(termijn, vandaag));
  return (
    <Termijnblok
      termijnen={termijnen}
      vandaag={vandaag}
      overnemenNaar={
        isBijPartner && isNodig && mag('toeleiden') ? ctx.path(`/zaken/${zaak.zaakId}/toeleiding`) : undefined
      }
      berichtNaar={(termijn) =>
        magBerichten && isBerichtKlaar(termijn, { acts, vandaag, profiel })
          ? ctx.path(`/zaken/${zaak.zaakId}/termijnbericht?termijn=${termijn.id}`)
          : undefined
      }
    />
  );
}
