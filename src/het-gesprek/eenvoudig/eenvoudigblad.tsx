import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { Beeldkeuze } from '../../ui/kaartje.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { foutenVan, Tafelblad } from '../tafel.tsx';
import type { Tafel, TafelbladProps } from '../tafel.tsx';
import { EenvoudigeTafel } from './eenvoudigtafel.tsx';

export type EenvoudigBladProps = Pick<
  TafelbladProps,
  'gemeente' | 'zaak' | 'uitloggen' | 'wieId' | 'scripts'
> & {
  readonly tafel: Tafel;
  readonly uitleg: string | undefined;
  /** The leefgebied about which somebody wants to say something now. */
  readonly zeg: string | undefined;
};

/** The gesprek in the simple view, with the way back to the ordinary one (HG-170). */
export function EenvoudigBlad({ tafel, uitleg, zeg, ...raam }: EenvoudigBladProps) {
  const { ingevuld } = tafel;
  return (
    <Tafelblad
      titel="Gesprek"
      kop={
        <>
          In gesprek met <bdi>{tafel.inwoner}</bdi>
        </>
      }
      fouten={ingevuld !== undefined}
      {...raam}
    >
      <Foutenlijst fouten={ingevuld === undefined ? [] : foutenVan(tafel, ingevuld.formulier)} />
      {uitleg !== undefined && (
        <Kennisgeving soort="let-op" titel="Nog niet bewaard">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      <Beeldkeuze naar={tafel.pad} aan />
      <EenvoudigeTafel tafel={tafel} zeg={zeg ?? ingevuld?.velden.get('leefgebied') ?? undefined} />
    </Tafelblad>
  );
}
