create schema veiligheid;
grant usage on schema veiligheid to keukentafel_app;

-- What was seen, weighed and decided about safety: apart from the acts and texts of the zaak, so that nothing that
-- reads a zaak reads this as well. Only added to; a correction names what it replaces and both stay.
create table veiligheid.regel (
  gemeente_id int not null,
  id uuid not null,
  zaak_id uuid not null,
  soort text not null check (
    soort in ('signalen', 'overleg', 'gesprek', 'wegen', 'beslissen', 'kindcheck', 'veilig-contact', 'notitie')
  ),
  -- The day on which it was seen, said or weighed.
  op date not null,
  met_wie text,
  woorden text not null,
  melden boolean,
  hulp boolean,
  vervangt uuid,
  door uuid not null,
  vastgelegd_op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, zaak_id) references platform.stream (gemeente_id, zaak_id),
  foreign key (gemeente_id, vervangt) references veiligheid.regel (gemeente_id, id),
  check ((soort = 'beslissen') = (melden is not null and hulp is not null))
);
create index regel_zaak on veiligheid.regel (gemeente_id, zaak_id, vastgelegd_op);
select platform.protect('veiligheid.regel', 'select, insert');
