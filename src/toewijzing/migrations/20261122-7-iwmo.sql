create schema if not exists toewijzing;
grant usage on schema toewijzing to keukentafel_app;

-- Numbers that are given out one after another, for each municipality: of a toewijzing and of a message.
create table toewijzing.reeks (
  gemeente_id int not null,
  soort text not null check (soort in ('toewijzing', 'bericht')),
  laatste int not null,
  primary key (gemeente_id, soort)
);
select platform.protect('toewijzing.reeks', 'select, insert, update');

-- Messages and exports as they left and as they came in. A message from outside is known by who sent it and the mark
-- they gave it, so that the same one a second time changes nothing.
create table toewijzing.bericht (
  gemeente_id int not null,
  id uuid not null,
  richting text not null check (richting in ('uit', 'in')),
  soort text not null check (soort in ('301', '305', '307', 'cak', 'svb')),
  agb text not null,
  identificatie text not null,
  kenmerk text not null,
  zaak_id uuid,
  inhoud text not null,
  gemaakt_op timestamptz not null,
  opgehaald_op timestamptz,
  primary key (gemeente_id, id),
  unique (gemeente_id, richting, agb, identificatie)
);
create index bericht_op on toewijzing.bericht (gemeente_id, richting, gemaakt_op);
create index bericht_zaak on toewijzing.bericht (gemeente_id, zaak_id);
select platform.protect('toewijzing.bericht', 'select, insert, update');

-- The zaak of a toewijzing by its number; no two toewijzingen of a municipality have the same one.
create unique index act_toewijzingnummer on platform.act (gemeente_id, ((data ->> 'toewijzingnummer')::int))
  where kind = 'toegewezen';
-- What the CAK and the SVB have to hear of.
create index act_levering on platform.act (gemeente_id, zaak_id, kind)
  where kind in ('start-gemeld', 'stop-gemeld', 'cak-doorgegeven', 'cak-beantwoord', 'besluit-voorbereid', 'svb-doorgegeven');
