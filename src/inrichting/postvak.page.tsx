import { schrijfMoment } from '../basis/datum.ts';
import { isId } from '../platform/ids.ts';
import { findMail, listMail, mailboxPage } from '../platform/mail/mailbox.ts';
import type { MailboxLine, MailboxMail } from '../platform/mail/mailbox.ts';
import { settingsOf } from '../platform/settings.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import { Gegevens } from '../ui/gegevens.tsx';
import { Kennisgeving } from '../ui/kennisgeving.tsx';
import { PubliekePagina } from '../ui/publieke-pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Tekst } from '../ui/tekst.tsx';
import { getProfiel } from './inrichting.server.ts';
import type { Gemeenteprofiel } from './profiel.ts';
import { publiekRaam } from './raam.ts';

/** GET /:gemeente/postvak — demo only: every mail that was sent, newest first. */
export async function postvak(ctx: Ctx): Promise<Response> {
  alleenInDeDemo(ctx);
  const eerder = ctx.http.req.query('eerder');
  const gevonden = await listMail(ctx.tx, isId(eerder) ? eerder : undefined);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const regels = gevonden.slice(0, mailboxPage);
  return ctx.html(<Postvak {...{ ctx, profiel, regels, meer: gevonden.length > mailboxPage }} />);
}

/** GET /:gemeente/postvak/:mail — demo only: one mail as it was sent. */
export async function postvakMail(ctx: Ctx): Promise<Response> {
  const mail = await lees(ctx);
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  return ctx.html(<Brief {...{ ctx, profiel, mail }} />);
}

/** GET /:gemeente/postvak/:mail/uitnodiging — demo only: the calendar file of a mail. */
export async function postvakUitnodiging(ctx: Ctx): Promise<Response> {
  const { calendar } = await lees(ctx);
  if (calendar === null) throwNotHere();
  return bestand(ctx, { naam: 'uitnodiging.ics', type: 'text/calendar; charset=utf-8', inhoud: calendar });
}

/** GET /:gemeente/postvak/:mail/bijlage — demo only: the attachment of a mail. */
export async function postvakBijlage(ctx: Ctx): Promise<Response> {
  const { attachment, attachmentName } = await lees(ctx);
  if (attachment === null) throwNotHere();
  const naam = attachmentName ?? 'bijlage';
  const type = naam.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream';
  return bestand(ctx, { naam, type, inhoud: new Uint8Array(attachment) });
}

async function lees(ctx: Ctx): Promise<MailboxMail> {
  alleenInDeDemo(ctx);
  return (await findMail(ctx.tx, ctx.id('mail'))) ?? throwNotHere();
}

function alleenInDeDemo(ctx: Ctx): void {
  if (!settingsOf(ctx).demo) throwNotHere();
}

type Bestand = {
  readonly naam: string;
  readonly type: string;
  readonly inhoud: string | Uint8Array<ArrayBuffer>;
};

function bestand(ctx: Ctx, { naam, type, inhoud }: Bestand): Response {
  return ctx.http.body(inhoud, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(naam)}`,
  });
}

type PostvakProps = {
  readonly ctx: Ctx;
  readonly profiel: Gemeenteprofiel;
  readonly regels: readonly MailboxLine[];
  readonly meer: boolean;
};

function Postvak({ ctx, profiel, regels, meer }: PostvakProps) {
  const laatste = regels.at(-1);
  return (
    <PubliekePagina
      titel="Postvak van de proefomgeving"
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <Kennisgeving soort="let-op" titel="Dit is een proefomgeving">
        <p class="utrecht-paragraph">
          Er gaat geen echte mail de deur uit. Hier staat wat {ctx.gemeente.naam} verstuurd zou hebben.
        </p>
      </Kennisgeving>
      <Tabel
        bijschrift="Verstuurde mail, de nieuwste bovenaan"
        bijschriftVerborgen
        rijen={regels}
        leeg="Er is nog geen mail verstuurd."
        kolommen={[
          {
            kop: 'Onderwerp',
            cel: (regel) => (
              <a class="utrecht-link" href={ctx.path(`/postvak/${regel.id}`)}>
                {regel.subject}
              </a>
            ),
          },
          { kop: 'Aan', cel: (regel) => <Tekst>{regel.toName}</Tekst> },
          { kop: 'Wanneer', cel: (regel) => schrijfMoment(regel.queuedAt) },
          { kop: 'Erbij', cel: watErbij },
        ]}
      />
      {meer && laatste !== undefined && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={`${ctx.path('/postvak')}?eerder=${laatste.id}`}>
            Oudere mail
          </a>
        </p>
      )}
    </PubliekePagina>
  );
}

function watErbij({ hasCalendar, attachmentName }: MailboxLine): string {
  const delen = [hasCalendar && 'uitnodiging', attachmentName !== null && 'bijlage'].filter(Boolean);
  return delen.length === 0 ? 'niets' : delen.join(' en ');
}

type BriefProps = { readonly ctx: Ctx; readonly profiel: Gemeenteprofiel; readonly mail: MailboxMail };

function Brief({ ctx, profiel, mail }: BriefProps) {
  const hier = ctx.path(`/postvak/${mail.id}`);
  return (
    <PubliekePagina
      titel="Een mail uit het postvak"
      kop={mail.subject}
      terug={{ tekst: 'Naar het postvak', naar: ctx.path('/postvak') }}
      {...publiekRaam({ gemeente: ctx.gemeente, profiel })}
    >
      <Gegevens
        gegevens={[
          {
            naam: 'Aan',
            waarde: (
              <>
                <Tekst>{mail.toName}</Tekst>, {mail.toAddress}
              </>
            ),
          },
          { naam: 'In de rij', waarde: schrijfMoment(mail.queuedAt) },
          { naam: 'Verstuurd', waarde: mail.sentAt === null ? 'nog niet' : schrijfMoment(mail.sentAt) },
        ]}
      />
      <div class="kt-tekstblok" dir="auto">
        {metLinks(mail.body, [`${settingsOf(ctx).publicUrl}/`, ctx.path('/')])}
      </div>
      {mail.hasCalendar && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={`${hier}/uitnodiging`}>
            Uitnodiging voor de agenda downloaden
          </a>
        </p>
      )}
      {mail.attachmentName !== null && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={`${hier}/bijlage`}>
            Bijlage downloaden: <Tekst>{mail.attachmentName}</Tekst>
          </a>
        </p>
      )}
    </PubliekePagina>
  );
}

/** Text with its links to this installation as links, in full or as a path; an address elsewhere stays text. */
function metLinks(text: string, vanOns: readonly string[]) {
  return text.split(/(?<=^|\s)(https?:\/\/[^\s<>"]+|\/[\w-]+\/[^\s<>"]+)/).map((deel, plaats) => {
    const isLink = plaats % 2 === 1 && vanOns.some((begin) => deel.startsWith(begin));
    if (!isLink) return deel;
    return (
      <a key={plaats} class="utrecht-link" href={deel}>
        {deel}
      </a>
    );
  });
}
