-- Who changed the register of mandates or the staff, when and what: only added to, never rewritten.
create table inrichting.wijziging (
  gemeente_id int not null references inrichting.gemeente,
  id uuid not null,
  op timestamptz not null,
  door uuid not null,
  soort text not null check (soort in ('mandaat-toegevoegd', 'mandaat-beeindigd', 'medewerker-toegevoegd', 'medewerker-gewijzigd', 'medewerker-vertrokken')),
  -- The mandate or the member of staff it is about.
  over text not null,
  -- The version of the profile that came from it.
  versie int,
  primary key (gemeente_id, id)
);
select platform.protect('inrichting.wijziging', 'select, insert');
