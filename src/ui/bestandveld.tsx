import { beschrevenDoor, veldId } from './fout.ts';
import type { Fout } from './fout.ts';
import { Veldinhoud } from './veldkader.tsx';

export type BestandVeldProps = {
  readonly naam: string;
  readonly label: string;
  readonly uitleg?: string;
  /** What the chooser of the device offers: 'image/*,application/pdf'. The server looks for itself. */
  readonly soorten: string;
  readonly fouten?: readonly Fout[];
};

/** A field to choose a file in, or on a phone or tablet to take a photo with; works without a script. */
export function BestandVeld({ naam, label, uitleg, soorten, fouten = [] }: BestandVeldProps) {
  const fout = fouten.find(({ veld }) => veld === naam)?.tekst;
  return (
    <div class={`utrecht-form-field${fout === undefined ? '' : ' utrecht-form-field--invalid'}`}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={veldId(naam)}>
          {label}
        </label>
      </div>
      <Veldinhoud naam={naam} uitleg={uitleg} fout={fout}>
        <input
          id={veldId(naam)}
          class="kt-bestand"
          type="file"
          name={naam}
          accept={soorten}
          aria-invalid={fout === undefined ? undefined : 'true'}
          aria-describedby={beschrevenDoor(naam, { uitleg: uitleg !== undefined, fout: fout !== undefined })}
        />
      </Veldinhoud>
    </div>
  );
}
