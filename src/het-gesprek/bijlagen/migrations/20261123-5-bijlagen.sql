-- What is in a photo or document. What it is, whose and what became of it are acts; this goes when it is removed.
create table het_gesprek.bijlage (
  gemeente_id int not null,
  id uuid not null,
  zaak_id uuid not null,
  inhoud bytea not null,
  -- Nobody looked through it yet.
  wacht boolean not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, zaak_id) references platform.stream (gemeente_id, zaak_id)
);
create index bijlage_wacht on het_gesprek.bijlage (gemeente_id, id) where wacht;
select platform.protect('het_gesprek.bijlage', 'select, insert, update, delete');
