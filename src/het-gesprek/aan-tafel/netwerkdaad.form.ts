import { laatHuisgenootVervallen, noemHuisgenoot, veranderHuisgenoot } from '../netwerk/huisgenootopgave.ts';
import { laatNetwerklidVervallen, noemNetwerklid, veranderNetwerklid } from '../netwerk/neerzetting.ts';
import { genootVan, huisgenootForm, lidVan, netwerkForm } from '../netwerk/netwerk.form.ts';
import { bespreekNetwerk } from '../netwerk/netwerk.ts';
import type { Besluit } from './lezer.form.ts';
import { lezer } from './lezer.form.ts';

/** Somebody around the inwoner is named, changed or taken out, or what came out about all of them. */
export const leesNetwerk = lezer(netwerkForm, (waarde): Besluit => {
  switch (waarde.daad) {
    case 'noemen':
      return (_, aanleiding, { zaakId }) => noemNetwerklid({ zaakId, ...lidVan(waarde) }, aanleiding);
    case 'veranderen': {
      const { lidId, gezien } = waarde;
      return (acts, aanleiding, { zaakId }) =>
        veranderNetwerklid(acts, { zaakId, lidId, gezien, ...lidVan(waarde) }, aanleiding);
    }
    case 'weghalen':
      return (acts, aanleiding, { zaakId }) =>
        laatNetwerklidVervallen(acts, { zaakId, lidId: waarde.lidId }, aanleiding);
    case 'bespreken':
      return (acts, aanleiding, { zaakId }) => bespreekNetwerk(acts, { zaakId, ...waarde }, aanleiding);
  }
});

/** Somebody who lives here is named, changed or taken out. */
export const leesHuisgenoten = lezer(huisgenootForm, (waarde): Besluit => {
  switch (waarde.daad) {
    case 'noemen':
      return (_, aanleiding, { zaakId }) => noemHuisgenoot({ zaakId, ...genootVan(waarde) }, aanleiding);
    case 'veranderen': {
      const { huisgenootId, gezien } = waarde;
      return (acts, aanleiding, { zaakId }) =>
        veranderHuisgenoot(acts, { zaakId, huisgenootId, gezien, ...genootVan(waarde) }, aanleiding);
    }
    case 'weghalen':
      return (acts, aanleiding, { zaakId }) =>
        laatHuisgenootVervallen(acts, { zaakId, huisgenootId: waarde.huisgenootId }, aanleiding);
  }
});
