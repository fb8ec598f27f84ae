import { inbrengForm } from '../gesprek.form.ts';
import { hoorMantelzorger, laatMantelzorgerVervallen, veranderMantelzorger } from '../mantelzorg/horen.ts';
import { mantelzorgerVan, mantelzorgForm } from '../mantelzorg/mantelzorg.form.ts';
import { noteerInbreng } from '../vraagverheldering/inbreng.ts';
import { laatScanVervallen, verbeterScan, vulScanIn } from '../welzijn/scan-invullen.ts';
import { kiesScenario } from '../welzijn/scenario.ts';
import { kaleScenariovelden, leesScores, scanForm, scenarioForm } from '../welzijn/welzijn.form.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import type { Besluit, Lezer } from './lezer.form.ts';
import { lezer } from './lezer.form.ts';

/** How it goes per leefgebied: filled in, mended or taken out. */
export const leesWelzijnsscan: Lezer = lezer(scanForm, (waarde, velden): Besluit => {
  const scores = leesScores(velden);
  switch (waarde.daad) {
    case 'invullen':
      return (_, aanleiding, { zaakId, instrument }) =>
        vulScanIn({ zaakId, ...waarde, scores }, instrument, aanleiding);
    case 'verbeteren':
      return (acts, aanleiding, { zaakId, instrument }) =>
        verbeterScan(acts, { zaakId, ...waarde, scores, instrument }, aanleiding);
    case 'weghalen':
      return (acts, aanleiding, { zaakId }) =>
        laatScanVervallen(acts, { zaakId, scanId: waarde.scanId }, aanleiding);
  }
});

/** Which picture of growth fits according to one of the two. */
export const leesScenario: Lezer = (velden) =>
  lezer(scenarioForm, (waarde): Besluit => {
    return (acts, aanleiding, { zaakId, instrument }) =>
      kiesScenario(acts, { zaakId, ...waarde, instrument }, aanleiding);
  })(kaleScenariovelden(velden));

/** A mantelzorger is heard, says it differently, or takes it back. */
export const leesMantelzorg: Lezer = lezer(mantelzorgForm, (waarde): Besluit => {
  switch (waarde.daad) {
    case 'horen':
      return (_, aanleiding, { zaakId }) =>
        hoorMantelzorger({ zaakId, ...mantelzorgerVan(waarde) }, aanleiding);
    case 'veranderen': {
      const { mantelzorgerId, gezien } = waarde;
      return (acts, aanleiding, { zaakId }) =>
        veranderMantelzorger(
          acts,
          { zaakId, mantelzorgerId, gezien, ...mantelzorgerVan(waarde) },
          aanleiding,
        );
    }
    case 'weghalen':
      return (acts, aanleiding, { zaakId }) =>
        laatMantelzorgerVervallen(acts, { zaakId, mantelzorgerId: waarde.mantelzorgerId }, aanleiding);
  }
});

/** Something said at one of the four questions of a leefgebied. */
export const leesOnderwerpen: Lezer = lezer(inbrengForm, (waarde): Besluit => {
  if (waarde.daad !== 'noteren') return () => geweigerd('HG-126', 'Dit formulier kennen we niet.');
  const { inbreng: tekst, versie: _, nieuweVersie: __, daad: ___, ...duiding } = waarde;
  return (_acts, aanleiding, { zaakId, instrument }) =>
    noteerInbreng({ zaakId, tekst, ...duiding }, instrument, aanleiding);
});
