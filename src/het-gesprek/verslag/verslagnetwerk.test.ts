import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bronVan, eenGesprek } from '../../../tests/builders/verslag.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { leesVolgorde } from '../../basis/leesstuk.ts';
import { noemHuisgenoot } from '../netwerk/huisgenootopgave.ts';
import { bespreekNetwerk } from '../netwerk/netwerk.ts';
import { noemNetwerklid } from '../netwerk/neerzetting.ts';
import { VIJF_VOORWAARDEN } from '../netwerk/voorwaarden.ts';
import { schrijfVerslag } from './verslagtekst.ts';

function gelezen(verloop: Verloop): string {
  return leesVolgorde(schrijfVerslag(bronVan(verloop))).join('\n');
}

function niemand(verloop: Verloop, waarmee: string): void {
  const opdracht = { zaakId: verloop.zaakId, uitkomst: 'niemand', waarmee, gezien: [] } as const;
  verloop.doe((acts, aanleiding) => bespreekNetwerk(acts, opdracht, aanleiding));
}

describe('het netwerk in het verslag', () => {
  it('[HG-65] wie er is staat er in woorden: voor wie, waarmee, en of er meer kan', () => {
    const verloop = eenGesprek();
    const els = { kring: 'dichtbij', soort: 'familie', isErVoor: 'elkaar', kanMeer: 'nee' } as const;
    verloop.doe((_, aanleiding) =>
      noemNetwerklid(
        { zaakId: verloop.zaakId, naam: 'de zus', helptMet: 'de was', vragen: 'liever-niet', ...els },
        aanleiding,
      ),
    );
    const tekst = gelezen(verloop);
    assert.match(tekst, /Wie er voor u is/u);
    assert.match(tekst, /De zus/u);
    assert.match(
      tekst,
      /U bent er voor elkaar \(familie\)\. Helpt met: de was\. Kan niet meer doen dan nu\. U vraagt liever niet om meer\./u,
    );
    assert.doesNotMatch(tekst, /niemand die kan helpen/u);
  });

  it('[HG-65] is er niemand, dan staat er waarmee niet, zonder dubbele punt aan het eind', () => {
    const verloop = eenGesprek();
    niemand(verloop, 'de boodschappen en de ramen. ');
    assert.match(
      gelezen(verloop),
      /Op dit moment is er niemand die kan helpen met de boodschappen en de ramen\.(?!\.)/u,
    );
  });

  it('[HG-65] zonder waarmee staat de zin er korter, en zonder gesprek over het netwerk staat er niets', () => {
    const verloop = eenGesprek();
    assert.doesNotMatch(gelezen(verloop), /Wie er voor u is/u);
    niemand(verloop, '');
    assert.match(gelezen(verloop), /Op dit moment is er niemand die kan helpen\./u);
  });

  it('[HG-66] een huisgenoot staat er met wat hij doet, kan en niet kan, en of erover gesproken is', () => {
    const verloop = eenGesprek();
    const bram = {
      zaakId: verloop.zaakId,
      naam: 'Bram',
      doetNu: 'Ik kook',
      kanNiet: 'Tillen.',
      gehoord: false,
    };
    verloop.doe((_, aanleiding) => noemHuisgenoot({ ...bram, waarom: 'gezondheid' }, aanleiding));
    const tekst = gelezen(verloop);
    assert.match(
      tekst,
      /Doet nu: Ik kook\.\nKan niet: Tillen\.\nWaarom niet: door de gezondheid\.\nHierover spraken we nog niet\./u,
    );
  });

  it('[HG-69] de vijf voorwaarden staan niet in het verslag', () => {
    const verloop = eenGesprek();
    niemand(verloop, 'koken');
    for (const voorwaarde of VIJF_VOORWAARDEN) assert.ok(!gelezen(verloop).includes(voorwaarde));
  });
});
