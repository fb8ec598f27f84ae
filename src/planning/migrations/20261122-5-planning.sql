create schema planning;
grant usage on schema planning to keukentafel_app;

-- The agenda: a projection by the fold over the acts of a zaak, written in the transaction of each act; it can be
-- thrown away and rebuilt.
create table planning.contactmoment (
  gemeente_id int not null,
  id uuid not null,
  zaak_id uuid not null,
  inwoner_id uuid,
  team text,
  medewerker_id uuid not null,
  van timestamptz not null,
  tot timestamptz not null,
  vorm text not null,
  plaats text not null,
  opvolging boolean not null,
  afgezegd boolean not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, zaak_id) references platform.stream (gemeente_id, zaak_id)
);
create index contactmoment_medewerker on planning.contactmoment (gemeente_id, medewerker_id, van) where not afgezegd;
create index contactmoment_van on planning.contactmoment (gemeente_id, van) where not afgezegd;
create index contactmoment_zaak on planning.contactmoment (gemeente_id, zaak_id);
select platform.protect('planning.contactmoment', 'select, insert, update');
