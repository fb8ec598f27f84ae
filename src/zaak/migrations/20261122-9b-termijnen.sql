-- The terms of a zaak that nothing ended yet: a projection by the fold over its acts, like zaak.stand. Once after
-- this migration the projection must be rebuilt, so that zaken of before get their rows.
create table zaak.termijn (
  gemeente_id int not null,
  zaak_id uuid not null,
  -- The act that started it.
  van uuid not null,
  termijn text not null,
  einde date not null,
  soort text not null check (soort in ('wettelijk', 'norm')),
  -- Who has to act before the last day.
  wie text not null check (wie in ('gemeente', 'inwoner')),
  primary key (gemeente_id, zaak_id, van, termijn)
);
-- What falls due between two days, of what the municipality has to do; with the columns of that question, so that it
-- is answered from the index alone.
create index termijn_einde on zaak.termijn (gemeente_id, einde, zaak_id) include (van, termijn, soort)
  where wie = 'gemeente';
select platform.protect('zaak.termijn', 'select, insert, update, delete');

-- The first last day that the law sets the municipality in this zaak, for worklists by risk.
alter table zaak.stand add column termijn text, add column termijn_op date;
create index stand_termijn on zaak.stand (gemeente_id, termijn_op, zaak_id)
  where afgesloten_op is null and termijn_op is not null;

-- Who was reminded of what: written in the transaction of the mail, so that nobody is reminded twice.
create table zaak.herinnering (
  gemeente_id int not null,
  zaak_id uuid not null,
  van uuid not null,
  termijn text not null,
  einde date not null,
  moment text not null check (moment in ('nadert', 'voorbij')),
  medewerker_id uuid not null,
  gemaakt_op timestamptz not null,
  primary key (gemeente_id, zaak_id, van, termijn, einde, moment, medewerker_id)
);
select platform.protect('zaak.herinnering', 'select, insert');
