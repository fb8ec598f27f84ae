create schema personen;
grant usage on schema personen to keukentafel_app;

create table personen.persoon (
  gemeente_id int not null,
  id uuid not null,
  roepnaam text,
  voornamen text,
  tussenvoegsel text,
  achternaam text not null check (achternaam <> ''),
  geboortedatum date,
  bsn text check (bsn ~ '^[0-9]{9}$'),
  straat text,
  huisnummer text,
  postcode text check (postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'),
  plaats text,
  telefoon text,
  email text,
  taal text,
  tolk boolean not null,
  ingeschreven_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  primary key (gemeente_id, id)
);
create unique index persoon_bsn on personen.persoon (gemeente_id, bsn) where bsn is not null;
select platform.protect('personen.persoon', 'select, insert, update');

-- The words under which somebody is found, matched from their beginning with ^@: the one operator of its kind
-- that keeps its index under row-level security.
create table personen.zoekterm (
  gemeente_id int not null,
  persoon_id uuid not null,
  term text not null,
  primary key (gemeente_id, persoon_id, term),
  foreign key (gemeente_id, persoon_id) references personen.persoon (gemeente_id, id)
);
create index zoekterm_term on personen.zoekterm (gemeente_id, term text_pattern_ops);
select platform.protect('personen.zoekterm', 'select, insert, delete');

create table personen.betrokkene (
  gemeente_id int not null,
  zaak_id uuid not null,
  persoon_id uuid not null,
  rol text not null check (rol in ('inwoner', 'melder', 'mantelzorger', 'vertegenwoordiger', 'gever')),
  sinds timestamptz not null,
  primary key (gemeente_id, zaak_id, persoon_id, rol),
  foreign key (gemeente_id, persoon_id) references personen.persoon (gemeente_id, id)
);
create index betrokkene_persoon on personen.betrokkene (gemeente_id, persoon_id);
create unique index betrokkene_inwoner on personen.betrokkene (gemeente_id, zaak_id) where rol = 'inwoner';
select platform.protect('personen.betrokkene', 'select, insert');
