-- A recording until it is worked out, and the draft until somebody chose from it. Nothing of it is in the acts.
create table het_gesprek.opname (
  gemeente_id int not null,
  id uuid not null,
  zaak_id uuid not null,
  soort text not null,
  -- Gone as soon as there is a draft (HG-148).
  geluid bytea,
  pogingen int not null default 0,
  -- The draft: a list of {van, tot, tekst}, times in milliseconds.
  zinnen jsonb,
  ontvangen_op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, zaak_id) references platform.stream (gemeente_id, zaak_id)
);
create index opname_wacht on het_gesprek.opname (gemeente_id, ontvangen_op) where geluid is not null;
select platform.protect('het_gesprek.opname', 'select, insert, update, delete');
