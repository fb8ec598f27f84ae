import { Uitklap } from '../../ui/uitklap.tsx';
import { VIJF_VOORWAARDEN } from './voorwaarden.ts';

/** Five things to ask oneself before leaning on others; on the page of the gespreksvoerder only (HG-69). */
export function Voorwaarden() {
  return (
    <Uitklap titel="Voor je op anderen leunt: vijf voorwaarden">
      <ol>
        {VIJF_VOORWAARDEN.map((voorwaarde) => (
          <li key={voorwaarde}>{voorwaarde}</li>
        ))}
      </ol>
      <p>Klopt er een niet? Dan is dat een reden voor meer hulp, niet voor minder.</p>
    </Uitklap>
  );
}
