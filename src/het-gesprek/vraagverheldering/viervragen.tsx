import { Citaat } from '../../ui/citaat.tsx';
import { Formulier } from '../../ui/formulier.tsx';
import { Uitklap } from '../../ui/uitklap.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { foutenVan, inhoudVan, waardeVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { sprekerWoord } from './spreker.ts';
import { gezegdBij, leesVraagplek, VIER_VRAGEN, vraagplek } from './viervragen.ts';
import type { Vraagplek } from './viervragen.ts';

type Props = { readonly tafel: Tafel };

/** Per leefgebied four questions that may help, each with what was said and a place to write; none needs an answer (HG-150). */
export function Onderwerpen({ tafel }: Props) {
  return (
    <section id="onderwerpen" aria-label="Per onderwerp">
      <p>Deze vragen kunnen helpen. U hoeft er geen te beantwoorden, en u mag er ook naast praten.</p>
      {tafel.instrument.leefgebieden.map(({ id, naam }) => (
        <Uitklap key={id} id={`onderwerp-${id}`} titel={naam} open={isOpen(tafel, id)}>
          <ul class="kt-viervragen">
            {VIER_VRAGEN.map(({ aard, vraag }) => (
              <li key={aard}>
                <Vraag tafel={tafel} plek={{ leefgebied: id, aard }} vraag={vraag} over={naam} />
              </li>
            ))}
          </ul>
        </Uitklap>
      ))}
    </section>
  );
}

/** Open is the leefgebied that one writes at, and every one where something was said. */
function isOpen(tafel: Tafel, leefgebied: string): boolean {
  if (leesVraagplek(tafel.bewerk)?.leefgebied === leefgebied) return true;
  return VIER_VRAGEN.some(({ aard }) => gezegdBij(tafel.gesprek.inbreng, { leefgebied, aard }).length > 0);
}

/** From a leefgebied among what may be talked about to its four questions. */
export function NaarVierVragen({ tafel, leefgebied }: Props & { readonly leefgebied: string }) {
  if (!tafel.schrijft) return null;
  const plek = vraagplek({ leefgebied, aard: 'gaat-goed' });
  return (
    <a class="utrecht-link kt-stil" href={`${tafel.pad}/onderwerpen?bewerk=${plek}#onderwerp-${leefgebied}`}>
      Wat gaat goed, wat kunt u, wat wilt u?
    </a>
  );
}

type VraagProps = Props & { readonly plek: Vraagplek; readonly vraag: string; readonly over: string };

function Vraag({ tafel, plek, vraag, over }: VraagProps) {
  const bij = leesVraagplek(tafel.bewerk);
  const schrijft = tafel.schrijft && bij !== undefined && vraagplek(bij) === vraagplek(plek);
  return (
    <>
      <p class="kt-stroom-wie">
        <strong>{vraag}</strong>
        {tafel.schrijft && !schrijft && (
          <a
            class="utrecht-link kt-stil"
            href={`${tafel.pad}/onderwerpen?bewerk=${vraagplek(plek)}#onderwerp-${plek.leefgebied}`}
          >
            Opschrijven
            <span class="kt-alleen-voorlezen">
              : {over}, {vraag}
            </span>
          </a>
        )}
      </p>
      {gezegdBij(tafel.gesprek.inbreng, plek).map(({ inbrengId, spreker, sprekerNaam, tekst }) => (
        <Citaat
          key={inbrengId}
          wie={spreker === 'inwoner' ? tafel.inwoner : (sprekerNaam ?? sprekerWoord(spreker))}
        >
          {inhoudVan(tafel, tekst)}
        </Citaat>
      ))}
      {schrijft && <Schrijven tafel={tafel} plek={plek} vraag={vraag} over={over} />}
    </>
  );
}

function Schrijven({ tafel, plek, vraag, over }: VraagProps) {
  return (
    <Formulier
      actie={`${tafel.pad}/onderwerpen`}
      actId={tafel.nieuwId()}
      verborgen={{ daad: 'noteren', ...plek }}
      knop="Opschrijven"
      ernaast={
        <a class="utrecht-link" href={`${tafel.pad}/onderwerpen#onderwerp-${plek.leefgebied}`}>
          Niets opschrijven
        </a>
      }
    >
      <TekstVak
        naam="inbreng"
        label={`${over}: ${vraag.charAt(0).toLowerCase()}${vraag.slice(1)}`}
        hoogte="klein"
        waarde={waardeVan(tafel, { formulier: 'onderwerp', veld: 'inbreng' })}
        fouten={foutenVan(tafel, 'onderwerp')}
      />
    </Formulier>
  );
}
