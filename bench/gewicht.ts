import { gzipSync } from 'node:zlib';
import { MEETGEMEENTE } from './data.ts';
import { vraagEen } from './load.ts';
import type { Cijfer, Proefbank } from './los.ts';
import { kiesZaken } from './zaak.ts';

/** What comes over the line for a first visit to a page: HTML, styles and scripts, compressed, fonts apart. */
export async function meetGewicht({ app, stof }: Proefbank): Promise<readonly Cijfer[]> {
  const [zaak] = await kiesZaken(stof);
  const cookie = zaak?.cookie ?? '';
  const begin = `/${MEETGEMEENTE.slug}`;
  const paginas = [
    { naam: 'melden', pad: '/melden', streven: 40 },
    { naam: 'werklijst', pad: '/werklijst?van=team', streven: 60 },
    { naam: 'zaak', pad: `/zaken/${zaak?.zaak}`, streven: 60 },
    { naam: 'gesprek', pad: `/zaken/${zaak?.zaak}/gesprek`, streven: 60 },
  ];
  return Promise.all(
    paginas.map(async ({ naam, pad, streven }) => {
      const { html, rest, scripts } = await weeg(app.port, begin + pad, naam === 'melden' ? '' : cookie);
      const waarde = `${kb(html + rest)} KB, waarvan ${kb(scripts)} KB script`;
      return { wat: `pagina ${naam}, ingepakt`, waarde, streven: `${streven} KB` };
    }),
  );
}

async function weeg(port: number, path: string, cookie: string) {
  const { body } = await vraagEen(port, { method: 'GET', path, headers: cookie === '' ? {} : { cookie } });
  const delen = new Set(
    [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(([, pad]) => pad ?? ''),
  );
  let rest = 0;
  let scripts = 0;
  for (const pad of delen) {
    const { body: deel } = await vraagEen(port, { method: 'GET', path: pad });
    const bytes = gzipSync(deel).length;
    rest += bytes;
    if (pad.endsWith('.js')) scripts += bytes;
  }
  return { html: gzipSync(body).length, rest, scripts };
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
