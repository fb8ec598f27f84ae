import { datumVanMoment, schrijfDatumKort } from '../basis/datum.ts';
import { dropNote, leaveNote, readNote } from '../platform/cookies.ts';
import { readFields } from '../platform/forms.ts';
import { isId, newId } from '../platform/ids.ts';
import { endMachine, listMachines, storeMachine } from '../platform/machines.ts';
import type { Machine } from '../platform/machines.ts';
import { settingsOf } from '../platform/settings.ts';
import type { Ctx } from '../platform/visit.ts';
import type { Fout } from '../ui/fout.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Foutenlijst } from '../ui/foutenlijst.tsx';
import { Gegevens } from '../ui/gegevens.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { Vinkjes } from '../ui/keuze.tsx';
import { Knop } from '../ui/knop.tsx';
import { Kop } from '../ui/kop.tsx';
import { PersoneelPagina } from '../ui/personeel-pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { TekstVeld } from '../ui/veld.tsx';
import { getProfiel } from './inrichting.server.ts';
import { beeindigForm, koppelingForm, NAMENS_ROLLEN } from './koppeling.form.ts';
import { personeelRaam } from './raam.ts';

const PAD = '/koppelingen';

/** GET /:gemeente/koppelingen — the systems that may call the API; a new secret is shown once. */
export async function koppelingenPagina(ctx: Ctx): Promise<Response> {
  const [naam, geheim] = (readNote(ctx) ?? '').split(' ');
  dropNote(ctx, PAD);
  return toon(ctx, { gemaakt: naam && geheim ? { naam, geheim } : undefined });
}

/** POST /:gemeente/koppelingen — makes a koppeling, once however often it is sent. */
export async function maakKoppeling(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, koppelingForm);
  if (!gelezen.ok) return toon(ctx, { ingevuld, fouten: gelezen.fouten });
  const { koppelingId: id, naam, namens } = gelezen.value;
  const bekend = await listMachines(ctx.tx);
  if (!bekend.some((een) => een.id === id)) {
    const nieuw = { id, name: naam, roles: ['koppeling', ...namens] };
    const { login, secret } = await storeMachine(ctx.tx, nieuw, ctx.nu);
    leaveNote(ctx, { path: PAD, value: `${login} ${secret}` });
  }
  return ctx.redirect(PAD);
}

/** POST /:gemeente/koppelingen/beeindigen — from now on this system can do nothing any more. */
export async function beeindigKoppeling(ctx: Ctx): Promise<Response> {
  const ingevuld = await ctx.form();
  const gelezen = readFields(ingevuld, beeindigForm);
  if (!gelezen.ok) return toon(ctx, { fouten: gelezen.fouten });
  await endMachine(ctx.tx, gelezen.value.koppelingId, ctx.nu);
  return ctx.redirect(PAD);
}

type Beeld = {
  readonly gemaakt?: { readonly naam: string; readonly geheim: string } | undefined;
  readonly ingevuld?: URLSearchParams;
  readonly fouten?: readonly Fout[];
};

async function toon(ctx: Ctx, { gemaakt, ingevuld, fouten = [] }: Beeld): Promise<Response> {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const koppelingen = await listMachines(ctx.tx);
  const pagina = (
    <PersoneelPagina
      titel="Koppelingen"
      fouten={fouten.length > 0}
      {...personeelRaam({ gemeente: ctx.gemeente, profiel, wie: ctx.wie, hier: 'koppelingen' })}
    >
      <Foutenlijst fouten={fouten} />
      {gemaakt !== undefined && <Gemaakt ctx={ctx} {...gemaakt} />}
      <p class="utrecht-paragraph">
        Andere systemen van de gemeente kunnen hetzelfde als je hier op de pagina’s kunt. Hoe dat gaat, staat
        in de{' '}
        <a class="utrecht-link" href="/api">
          uitleg voor makers
        </a>
        .
      </p>
      <Lijst ctx={ctx} koppelingen={koppelingen} />
      <Kop>Nieuwe koppeling</Kop>
      <Nieuw {...{ ctx, ingevuld, fouten }} />
    </PersoneelPagina>
  );
  return ctx.html(pagina, fouten.length > 0 ? 422 : 200);
}

function Gemaakt({
  ctx,
  naam,
  geheim,
}: {
  readonly ctx: Ctx;
  readonly naam: string;
  readonly geheim: string;
}) {
  return (
    <Kennisgeving soort="goed" titel="De koppeling is gemaakt">
      <p>Geef dit door aan wie de koppeling bouwt. Het geheim zie je maar één keer.</p>
      <Gegevens
        gegevens={[
          { naam: 'Adres', waarde: <code>{`${settingsOf(ctx).publicUrl}/api/v1/token`}</code> },
          { naam: 'Naam (client_id)', waarde: <code>{naam}</code> },
          { naam: 'Geheim (client_secret)', waarde: <code>{geheim}</code> },
        ]}
      />
    </Kennisgeving>
  );
}

function Lijst({ ctx, koppelingen }: { readonly ctx: Ctx; readonly koppelingen: readonly Machine[] }) {
  return (
    <Tabel
      bijschrift="Koppelingen van deze gemeente"
      bijschriftVerborgen
      rijen={koppelingen}
      leeg="Er zijn nog geen koppelingen."
      kolommen={[
        { kop: 'Naam', cel: ({ name }) => <bdi>{name}</bdi> },
        { kop: 'Sinds', cel: ({ madeAt }) => schrijfDag(madeAt) },
        { kop: 'Namens medewerkers ook', cel: ({ roles }) => schrijfNamens(roles) },
        {
          kop: 'Beëindigen',
          cel: ({ id, endedAt }) =>
            endedAt === undefined ? (
              <Formulier actie={ctx.path(`${PAD}/beeindigen`)} verborgen={{ koppelingId: id }}>
                <Knop soort="stil">Beëindigen</Knop>
              </Formulier>
            ) : (
              `Beëindigd op ${schrijfDag(endedAt)}`
            ),
        },
      ]}
    />
  );
}

type NieuwProps = {
  readonly ctx: Ctx;
  readonly ingevuld?: URLSearchParams | undefined;
  readonly fouten: readonly Fout[];
};

function Nieuw({ ctx, ingevuld, fouten }: NieuwProps) {
  const eerder = ingevuld?.get('koppelingId') ?? undefined;
  const koppelingId = isId(eerder) ? eerder : newId(Date.parse(ctx.nu));
  return (
    <Formulier actie={ctx.path(PAD)} verborgen={{ koppelingId }} knop="Koppeling maken">
      <TekstVeld
        naam="naam"
        label="Naam van het systeem"
        uitleg="Zoals je het zelf noemt, bijvoorbeeld: Formulieren op de site."
        waarde={ingevuld?.get('naam') ?? undefined}
        fouten={fouten}
      />
      <Vinkjes
        naam="namens"
        label="Mag het systeem dit ook, namens een medewerker die het mag?"
        uitleg="Een systeem besluit nooit zelf."
        magLeeg
        waarden={ingevuld?.getAll('namens')}
        opties={NAMENS_ROLLEN.map((rol) => ({ waarde: rol, label: namensWoorden[rol] }))}
        fouten={fouten}
      />
    </Formulier>
  );
}

const namensWoorden: Readonly<Record<(typeof NAMENS_ROLLEN)[number], string>> = {
  beslisser: 'Een besluit nemen',
  toetser: 'Een besluit toetsen',
};

function schrijfNamens(roles: readonly string[]): string {
  const woorden = NAMENS_ROLLEN.filter((rol) => roles.includes(rol)).map((rol) =>
    namensWoorden[rol].toLowerCase(),
  );
  return woorden.join(', ') || 'niets';
}

function schrijfDag(moment: string): string {
  return schrijfDatumKort(datumVanMoment(moment));
}
