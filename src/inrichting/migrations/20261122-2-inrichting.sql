create schema inrichting;
grant usage on schema inrichting to keukentafel_app;

-- The municipalities of this installation: the one national table, so without a policy.
create table inrichting.gemeente (
  gemeente_id int primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  naam text not null,
  thema text not null default 'keukentafel'
);
grant select on inrichting.gemeente to keukentafel_app;

-- How a municipality works, from a date on; a version never changes.
create table inrichting.profiel (
  gemeente_id int not null references inrichting.gemeente,
  versie int not null,
  geldig_van date not null,
  inhoud jsonb not null,
  primary key (gemeente_id, versie)
);
select platform.protect('inrichting.profiel', 'select, insert');

create table inrichting.medewerker (
  gemeente_id int not null references inrichting.gemeente,
  id uuid not null,
  naam text not null,
  email text not null,
  functie text not null,
  organisatie text not null,
  rollen text[] not null,
  team text not null,
  idp_subject text,
  van date not null,
  tot date,
  primary key (gemeente_id, id)
);
create unique index medewerker_idp on inrichting.medewerker (gemeente_id, idp_subject) where idp_subject is not null;
select platform.protect('inrichting.medewerker', 'select, insert, update');
