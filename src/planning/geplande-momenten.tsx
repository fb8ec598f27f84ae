import { schrijfTijd } from '../basis/datum.ts';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Kop } from '../ui/kop.tsx';
import { Tekst } from '../ui/tekst.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Agendaregel } from './agenda.ts';
import { PLEKREDENWOORD, ROLWOORD, schrijfWanneer, VORMWOORD } from './bericht.ts';
import type { Contactmoment } from './contactmoment.ts';
import { schrijfUren } from './waarschuwing.ts';
import type { Urenstand } from './waarschuwing.ts';

export type GeplandeMomentenProps = {
  readonly momenten: readonly Contactmoment[];
  readonly tegelijk: ReadonlyMap<string, readonly Agendaregel[]>;
  readonly uren?: Urenstand | undefined;
  readonly zonderMail: boolean;
  readonly naamVan: (medewerkerId: string) => string;
  readonly naarMoment: (contactmomentId: string) => string;
};

/** What is planned in a zaak, with what deserves attention, and folded what was cancelled. */
export function GeplandeMomenten(props: GeplandeMomentenProps) {
  const { momenten, uren, zonderMail } = props;
  const staand = momenten.filter(({ afgezegdOp }) => afgezegdOp === undefined);
  const afgezegd = momenten.filter(({ afgezegdOp }) => afgezegdOp !== undefined);
  if (momenten.length === 0) return null;
  const teVeel = uren && schrijfUren(uren).teVeel;
  return (
    <section aria-labelledby="gepland">
      <Kop id="gepland">Gepland</Kop>
      {staand.length === 0 && <p class="utrecht-paragraph">Er staat nu niets gepland.</p>}
      {zonderMail && staand.length > 0 && (
        <Kennisgeving soort="let-op" titel="De inwoner krijgt geen mail">
          <p class="utrecht-paragraph">Er is geen mailadres bekend. Bel of schrijf zelf wanneer het is.</p>
        </Kennisgeving>
      )}
      {teVeel !== undefined && (
        <Kennisgeving soort="let-op" titel="Meer uren dan er zijn">
          <p class="utrecht-paragraph">{teVeel}</p>
        </Kennisgeving>
      )}
      <ul class="kt-momenten">
        {staand.map((moment) => (
          <Gepland key={moment.contactmomentId} moment={moment} {...props} />
        ))}
      </ul>
      {afgezegd.length > 0 && (
        <Uitklap titel={afgezegd.length === 1 ? 'Eén keer afgezegd' : `${afgezegd.length} keer afgezegd`}>
          <ul class="kt-momenten">
            {afgezegd.map((moment) => (
              <li key={moment.contactmomentId}>
                {VORMWOORD[moment.vorm]} van {schrijfWanneer(moment)}
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </section>
  );
}

function Gepland({
  moment,
  tegelijk,
  naamVan,
  naarMoment,
}: GeplandeMomentenProps & { readonly moment: Contactmoment }) {
  const { contactmomentId, vorm, plaats, genodigden, medewerkerId } = moment;
  const ook = tegelijk.get(contactmomentId) ?? [];
  return (
    <li>
      <p class="utrecht-paragraph">
        <strong>
          <time datetime={moment.van}>{schrijfWanneer(moment)}</time>
        </strong>
      </p>
      <p class="utrecht-paragraph">
        {moment.opvolging ? `${VORMWOORD[vorm]}, opvolging` : VORMWOORD[vorm]}
        {moment.tolk !== undefined && ', met een tolk,'} met <Tekst>{naamVan(medewerkerId)}</Tekst>
        {plaats !== '' && (
          <>
            , <Tekst>{plaats}</Tekst>
          </>
        )}
        {moment.plekreden !== undefined && `. ${PLEKREDENWOORD[moment.plekreden]}.`}
      </p>
      {genodigden.length > 0 && (
        <p class="utrecht-paragraph">
          Ook erbij:{' '}
          {genodigden.map(({ naam, rol }, nummer) => (
            <>
              {nummer > 0 && ', '}
              <Tekst>{naam}</Tekst> ({ROLWOORD[rol]})
            </>
          ))}
        </p>
      )}
      <p class="utrecht-paragraph">{ONDERSTEUNING_ZIN[moment.clientondersteuning ?? 'nog-vragen']}</p>
      {ook.length > 0 && (
        <Kennisgeving soort="let-op" titel={`${naamVan(medewerkerId)} heeft dan nog iets`}>
          <ul class="utrecht-unordered-list">
            {ook.map((ander) => (
              <li key={ander.contactmomentId} class="utrecht-unordered-list__item">
                {VORMWOORD[ander.vorm]} van {schrijfTijd(ander.van)} tot {schrijfTijd(ander.tot)}
              </li>
            ))}
          </ul>
          <p class="utrecht-paragraph">Verzet het, of laat het zo.</p>
        </Kennisgeving>
      )}
      <p class="utrecht-paragraph">
        <a class="utrecht-link" href={naarMoment(contactmomentId)}>
          Verzetten of afzeggen
          <span class="kt-alleen-voorlezen">: {schrijfWanneer(moment)}</span>
        </a>
      </p>
    </li>
  );
}

const ONDERSTEUNING_ZIN = {
  ja: 'De inwoner wil een onafhankelijke cliëntondersteuner erbij.',
  nee: 'De inwoner wil geen onafhankelijke cliëntondersteuner.',
  'nog-vragen': 'Vraag nog of de inwoner een onafhankelijke cliëntondersteuner wil.',
} as const;
