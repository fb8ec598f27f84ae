import { Uitklap } from '../ui/uitklap.tsx';
import type { Bevestiging } from './bevestiging.ts';

/** The four things that matter now: who calls, who may be there, free help, one number (EC-10). */
export function WatErNuGebeurt({ bevestiging }: { readonly bevestiging: Bevestiging }) {
  return (
    <>
      <h2>Wat er nu gebeurt</h2>
      <p>{bevestiging.wieBelt}</p>
      <p>{bevestiging.wieErbij}</p>
      <h2>Gratis hulp van iemand die naast u staat</h2>
      <p>
        <MetNummer tekst={bevestiging.hulp} nummer={bevestiging.hulpnummer} />
      </p>
      <h2>Vragen?</h2>
      <p>
        <MetNummer tekst={bevestiging.bellen} nummer={bevestiging.nummer} />
      </p>
    </>
  );
}

type MetNummerProps = { readonly tekst: string; readonly nummer: string };

/** A sentence in which the telephone number can be tapped. */
export function MetNummer({ tekst, nummer }: MetNummerProps) {
  const plaats = tekst.indexOf(nummer);
  if (plaats < 0) return <>{tekst}</>;
  return (
    <>
      {tekst.slice(0, plaats)}
      <a class="utrecht-link kt-heel" href={`tel:${nummer.replaceAll(/[^\d+]/g, '')}`}>
        {nummer}
      </a>
      {tekst.slice(plaats + nummer.length)}
    </>
  );
}

/** What the law adds, for whoever wants to know (EC-10). */
export function WatErNogBijHoort({ bevestiging }: { readonly bevestiging: Bevestiging }) {
  return (
    <>
      <Uitklap titel="Wanneer hoort u iets?">
        <p>{bevestiging.verslag}</p>
        <p>{bevestiging.daarna}</p>
      </Uitklap>
      <Uitklap titel="Zelf een plan maken">
        <p>{bevestiging.eigenPlan}</p>
      </Uitklap>
      <Uitklap titel="Wat u klaarlegt">
        <p>{bevestiging.bewijs}</p>
      </Uitklap>
    </>
  );
}

export type PersoonlijkeLinkProps = { readonly adres: string; readonly code: string };

/** The private link with its code, large enough to copy by hand. */
export function PersoonlijkeLink({ adres, code }: PersoonlijkeLinkProps) {
  return (
    <>
      <p>
        Met deze link en code ziet u hoe het ervoor staat. Een jaar lang. Wie de link en de code heeft, kan
        meelezen. Geef ze dus alleen aan iemand die u vertrouwt.
      </p>
      <p>
        <a class="kt-adres" href={adres}>
          {adres}
        </a>
      </p>
      <p>
        Uw code: <strong>{schrijfCode(code)}</strong>
      </p>
    </>
  );
}

/** A code in two groups of three, so that it can be read aloud. */
export function schrijfCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`.toUpperCase();
}
