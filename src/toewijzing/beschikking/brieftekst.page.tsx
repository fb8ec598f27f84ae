import { personeelRaam } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Ctx } from '../../platform/visit.ts';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { PersoneelPagina } from '../../ui/personeel-pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { BRIEFTEKSTEN, INVULWOORDEN, onbekendeInvulwoorden } from './brieftekst.ts';

/** GET /:gemeente/inrichting/brieven — every letter text as it holds today, our own wording or the standard one. */
export async function brieftekstPagina(ctx: Ctx): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const rijen = Object.entries(BRIEFTEKSTEN).map(([sleutel, standaard]) => {
    const eigen = profiel.teksten[sleutel];
    return { sleutel, tekst: eigen ?? standaard, isEigen: eigen !== undefined };
  });
  const open = onbekendeInvulwoorden(profiel);
  return ctx.html(
    <PersoneelPagina
      titel="Teksten van brieven"
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: undefined })}
    >
      <p class="utrecht-paragraph">
        Zo luiden de vaste zinnen in een brief met een besluit, vanaf vandaag. Een eigen zin staat in het
        gemeenteprofiel, onder “teksten”, met de sleutel die hier staat. De beheerder zet hem erin. Een nieuwe
        zin is een nieuwe versie van het profiel; brieven die al weg zijn, veranderen niet.
      </p>
      <p class="utrecht-paragraph">
        Deze woorden vullen wij in: {INVULWOORDEN.map((woord) => `{${woord}}`).join(', ')}.
      </p>
      {open.map(({ sleutel, woord }) => (
        <Kennisgeving key={sleutel + woord} soort="let-op" titel="Een woord dat we niet kennen">
          <p>
            In {sleutel} staat {`{${woord}}`}. Brieven met deze tekst kunnen niet weg.
          </p>
        </Kennisgeving>
      ))}
      <Tabel
        bijschrift="Vaste zinnen"
        kolommen={[
          { kop: 'Tekst', cel: ({ tekst }) => tekst },
          { kop: 'Van wie', cel: ({ isEigen }) => (isEigen ? 'eigen tekst' : 'standaard') },
          { kop: 'Sleutel', cel: ({ sleutel }) => sleutel, rijkop: true },
        ]}
        rijen={rijen}
      />
    </PersoneelPagina>,
  );
}
