import { functienaam, NIET_TEVREDEN, nietTevredenZinnen } from '../../inrichting/index.ts';
import { isToekenning } from '../besluit/voorstel.ts';
import { namensWie } from '../mandaat/namens-wie.ts';
import { deel } from './brief.ts';
import type { Briefdeel } from './brief.ts';
import { vast } from './briefdeel-besluit.ts';
import type { Briefstof } from './briefstof.ts';

/** What it costs, what to tell us, what to do when one does not agree, who helps, and who signs. */
export function rechtendelen(stof: Briefstof): readonly Briefdeel[] {
  const { voorstel } = stof.besluit;
  const geeft = isToekenning(voorstel);
  return [
    ...(geeft
      ? [
          bijdragedeel(stof),
          deel('veranderingen', 'Vertel het ons als er iets verandert', [vast(stof, 'brief.veranderingen')]),
        ]
      : []),
    deel('bezwaar', 'Bent u het er niet mee eens?', [
      vast(stof, 'brief.bezwaar'),
      vast(stof, 'brief.bezwaar.inhoud'),
      vast(stof, 'brief.bezwaar.spoed'),
    ]),
    deel('clientondersteuning', 'Gratis hulp', [vast(stof, 'brief.clientondersteuning')]),
    nietTevredendeel(stof),
    deel('vragen', 'Vragen?', [vast(stof, 'brief.vragen')]),
    ondertekening(stof),
  ];
}

/** The contribution, with a sentence only when it is known: what is not known is a fault of the letter (TW-70). */
function bijdragedeel(stof: Briefstof): Briefdeel {
  const { bijdrage } = stof.besluit.voorstel;
  const zinnen =
    bijdrage?.soort === 'geen'
      ? [vast(stof, 'brief.bijdrage.geen')]
      : bijdrage?.bedrag === undefined
        ? []
        : [vast(stof, 'brief.bijdrage.abonnementstarief')];
  return deel('bijdrage', 'Wat u zelf betaalt', zinnen);
}

/** The door for dissatisfaction that every letter has (TW-79). */
function nietTevredendeel({ profiel }: Briefstof): Briefdeel {
  const herkomst = { soort: 'tekst', sleutel: 'niet-tevreden', isEigen: false } as const;
  const tekst = nietTevredenZinnen(profiel).join(' ');
  return deel('niet-tevreden', NIET_TEVREDEN, [{ tekst, herkomst }]);
}

/** In whose name and under which mandate (Awb 10:10), and that it is who held the gesprek (TW-57); nobody signs what was not decided yet. */
function ondertekening({ besluit, profiel, namen }: Briefstof): Briefdeel {
  const { genomen, beslisserId } = besluit;
  if (genomen === undefined) return deel('ondertekening', undefined, []);
  const functie = functienaam(profiel, genomen.hoedanigheid ?? genomen.mandaat.rol);
  const naam = [namen.get(beslisserId ?? ''), functie].filter(Boolean).join(', ');
  const ook = genomen.hoedanigheid === undefined ? [] : ['Deze persoon voerde ook het gesprek met u.'];
  const groet = ['Met vriendelijke groet,', `${namensWie(profiel.naam, genomen.mandaat)},`, naam];
  const tekst = [...groet, ...ook].join('\n');
  return deel('ondertekening', undefined, [{ tekst, herkomst: { soort: 'mandaat' } }]);
}
