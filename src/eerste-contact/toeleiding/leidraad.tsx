import type { Bevestiging } from '../bevestiging.ts';

/** What to say and ask at the phone or the desk, in this order; no promise of any help (T31). */
export function Leidraad({ bevestiging }: { readonly bevestiging: Bevestiging }) {
  return (
    <>
      <h2>Zeg eerst</h2>
      <p>‘Ik schrijf op wat u vertelt, in uw eigen woorden. Vandaag kiezen we nog niets.’</p>
      <h2>Vraag</h2>
      <ul>
        <li>Wat lukt niet goed meer? En wat gaat goed?</li>
        <li>Is er binnen een paar dagen hulp nodig?</li>
        <li>Belt u voor uzelf?</li>
        <li>Hoe mogen we u noemen, en hoe bereiken we u?</li>
      </ul>
      <h2>Vertel wat er komt</h2>
      <ul>
        <li>{bevestiging.wieBelt}</li>
        <li>{bevestiging.wieErbij}</li>
        <li>Gratis hulp: {bevestiging.hulp}</li>
        <li>{bevestiging.eigenPlan}</li>
        <li>{bevestiging.verslag}</li>
        <li>{bevestiging.bewijs}</li>
      </ul>
      <p>Beloof nog geen hulp of hulpmiddel.</p>
    </>
  );
}
