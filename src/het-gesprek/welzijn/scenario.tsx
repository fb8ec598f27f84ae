import { Citaat } from '../../ui/citaat.tsx';
import { findScenario } from '../../inrichting/index.ts';
import type { Scenario } from '../../inrichting/index.ts';
import { Keuze } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { invullingVan, Kleinformulier } from '../kleinformulier.tsx';
import { inhoudVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { scenarioVeld } from './welzijn.form.ts';
import { KIEZERS } from './scenario.ts';
import type { Kiezer, Scenariobeeld, Scenariokeuze } from './scenario.ts';

type Props = { readonly tafel: Tafel };

/** Whether there is something to talk about here: the municipality has pictures of growth, or had them. */
export function heeftScenarios({ instrument, gesprek }: Pick<Tafel, 'instrument' | 'gesprek'>): boolean {
  return (instrument.scenarios ?? []).length > 0 || gesprek.scenarios.length > 0;
}

/** The pictures of growth with the view of both beside each other. A talking aid: nothing follows from it (HG-77). */
export function ScenarioBlad({ tafel }: Props) {
  const { scenarios = [] } = tafel.instrument;
  return (
    <section id="hoe-verder" aria-label="Hoe kan het verder gaan">
      <p>
        Zo kan het verder gaan. Het is om over te praten: er is geen goed of fout, en er hangt niets van af.
      </p>
      <ol class="kt-scenarios">
        {scenarios.map((scenario) => (
          <Plaatje key={scenario.id} tafel={tafel} scenario={scenario} />
        ))}
      </ol>
      {KIEZERS.map((van) => (
        <Kant key={van} tafel={tafel} van={van} />
      ))}
    </section>
  );
}

function Plaatje({ tafel, scenario: { id, naam, uitleg } }: Props & { readonly scenario: Scenario }) {
  const wie = tafel.gesprek.scenarios.filter(({ scenario }) => scenario === id).map(({ van }) => van);
  return (
    <li class={wie.length > 0 ? 'kt-scenario kt-gekozen' : 'kt-scenario'}>
      <strong>{naam}</strong>
      <span>{uitleg}</span>
      {wie.length > 0 && (
        <span class="kt-zacht">
          Dit past, zegt{wie.length > 1 ? ' zowel' : ''}{' '}
          <bdi>{wie.map((van) => naamVan(tafel, van)).join(' als ')}</bdi>.
        </span>
      )}
    </li>
  );
}

function Kant({ tafel, van }: Props & { readonly van: Kiezer }) {
  const beeld = tafel.gesprek.scenarios.find((een) => een.van === van);
  const fout = tafel.ingevuld?.formulier === `scenario-${van}`;
  return (
    <div class="kt-scenario-kant" id={`scenario-${van}`}>
      <Kop>
        Volgens <bdi>{naamVan(tafel, van)}</bdi>
      </Kop>
      {beeld === undefined ? (
        <p>Nog niets gekozen. Dat hoeft ook niet.</p>
      ) : (
        <Gekozen tafel={tafel} beeld={beeld} />
      )}
      {tafel.schrijft && (
        <Uitklap titel={beeld === undefined ? 'Iets kiezen' : 'Anders kiezen'} open={fout}>
          <Kiezen tafel={tafel} van={van} beeld={beeld} />
        </Uitklap>
      )}
    </div>
  );
}

/** What one of the two chose; two choices made at the same time both stand until a person chooses (HG-5). */
function Gekozen({ tafel, beeld }: Props & { readonly beeld: Scenariobeeld }) {
  const keuzes: readonly Scenariokeuze[] = [beeld, ...beeld.naast];
  return (
    <>
      {keuzes.length > 1 && <p>Er staan nu {keuzes.length} keuzes. Kies samen welke blijft staan.</p>}
      {keuzes.map(({ actId, scenario, waarom }) => (
        <div key={actId}>
          <p>
            <strong>{findScenario(tafel.instrument, scenario)?.naam ?? 'Iets dat hier eerder stond'}</strong>
          </p>
          {waarom !== undefined && (
            <Citaat wie={naamVan(tafel, beeld.van)}>{inhoudVan(tafel, waarom)}</Citaat>
          )}
        </div>
      ))}
    </>
  );
}

type KiezenProps = Props & { readonly van: Kiezer; readonly beeld: Scenariobeeld | undefined };

function Kiezen({ tafel, van, beeld }: KiezenProps) {
  const { veld } = invullingVan(tafel, `scenario-${van}`);
  const gezien = beeld === undefined ? [] : [beeld, ...beeld.naast];
  return (
    <Kleinformulier
      tafel={tafel}
      naar="hoe-verder"
      verborgen={{ van }}
      gezien={gezien.map(({ actId }) => actId)}
    >
      <Keuze
        {...veld(scenarioVeld('scenario', van), beeld?.scenario)}
        label="Wat past het beste?"
        opties={(tafel.instrument.scenarios ?? []).map(({ id, naam, uitleg }) => ({
          waarde: id,
          label: naam,
          uitleg,
        }))}
      />
      <TekstVak
        {...veld(scenarioVeld('waarom', van), beeld?.waarom && inhoudVan(tafel, beeld.waarom))}
        label="Waarom?"
        hoogte="klein"
        magLeeg
      />
      <Knop soort="gewoon">Dit past het beste</Knop>
    </Kleinformulier>
  );
}

function naamVan(tafel: Tafel, van: Kiezer): string {
  return van === 'inwoner' ? tafel.inwoner : 'de gespreksvoerder';
}
