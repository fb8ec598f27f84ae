create schema tegeltjes;
grant usage on schema tegeltjes to keukentafel_app;

-- What a team did with its own maxims, only added to: written, voted, retired, hidden by somebody. How a maxim stands
-- is a fold over these. No inwoner is in it.
create table tegeltjes.daad (
  gemeente_id int not null,
  id uuid not null,
  tegeltje_id uuid not null,
  team text not null,
  soort text not null check (soort in ('geschreven', 'gestemd', 'ingetrokken', 'verborgen', 'getoond')),
  door uuid not null,
  op timestamptz not null,
  inhoud jsonb not null,
  primary key (gemeente_id, id)
);
create index daad_team on tegeltjes.daad (gemeente_id, team);
select platform.protect('tegeltjes.daad', 'select, insert');
