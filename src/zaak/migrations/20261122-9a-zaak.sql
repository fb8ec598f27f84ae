create schema zaak;
grant usage on schema zaak to keukentafel_app;

-- What worklists and search need of a zaak: a projection by the fold over its acts, written in the transaction of
-- each act; it can be thrown away and rebuilt.
create table zaak.stand (
  gemeente_id int not null,
  zaak_id uuid not null,
  nummer text not null,
  soort text not null check (soort in ('melding', 'signaal')),
  toestand text not null,
  inwoner_id uuid,
  gemeld_op date not null,
  spoed text not null,
  team text,
  gespreksvoerder_id uuid,
  uitvoerders uuid[] not null,
  volgende text,
  volgende_op date,
  volgende_rol text,
  losgelaten_op date,
  afgesloten_op date,
  primary key (gemeente_id, zaak_id),
  unique (gemeente_id, nummer)
);
create index stand_gespreksvoerder on zaak.stand (gemeente_id, gespreksvoerder_id, volgende_op) where afgesloten_op is null;
create index stand_team on zaak.stand (gemeente_id, team, volgende_op) where afgesloten_op is null;
create index stand_open on zaak.stand (gemeente_id, volgende_op, zaak_id) where afgesloten_op is null;
create index stand_inwoner on zaak.stand (gemeente_id, inwoner_id);
select platform.protect('zaak.stand', 'select, insert, update, delete');
