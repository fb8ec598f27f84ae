create schema het_gesprek;
grant usage on schema het_gesprek to keukentafel_app;

-- The running text of one zaak as one shared document. `last_id` is the id of the last update: who holds a document
-- with that id holds this document. The snapshot has everything up to `snapshot_nr`; rows up to there are gone.
create table het_gesprek.doc (
  gemeente_id int not null,
  zaak_id uuid not null,
  nr int not null,
  last_id uuid not null,
  snapshot bytea,
  snapshot_nr int not null,
  primary key (gemeente_id, zaak_id),
  foreign key (gemeente_id, zaak_id) references platform.stream (gemeente_id, zaak_id)
);
select platform.protect('het_gesprek.doc', 'select, insert, update, delete');

-- The log: numbered under the lock of the zaak, so that the order of the numbers is the order of the commits.
create table het_gesprek.doc_update (
  gemeente_id int not null,
  zaak_id uuid not null,
  nr int not null,
  apparaat_id uuid,
  medewerker_id uuid,
  ontvangen_op timestamptz not null,
  inhoud bytea not null,
  primary key (gemeente_id, zaak_id, nr),
  foreign key (gemeente_id, zaak_id) references het_gesprek.doc (gemeente_id, zaak_id) on delete cascade
);
select platform.protect('het_gesprek.doc_update', 'select, insert, delete');

-- Per text the version that says the same as the document. While `los_sinds` is set that version was written by the
-- workspace in the last minutes and nothing refers to it, so that the next words may take its place.
create table het_gesprek.doc_tekst (
  gemeente_id int not null,
  zaak_id uuid not null,
  tekst_id uuid not null,
  versie_id uuid not null,
  los_sinds timestamptz,
  primary key (gemeente_id, zaak_id, tekst_id),
  foreign key (gemeente_id, zaak_id) references het_gesprek.doc (gemeente_id, zaak_id) on delete cascade
);
select platform.protect('het_gesprek.doc_tekst', 'select, insert, update, delete');

-- What a device handed over when its user was no longer allowed in the zaak; for the team, apart from the zaak.
create table het_gesprek.nalatenschap (
  gemeente_id int not null,
  id uuid not null,
  zaak_id uuid not null,
  apparaat_id uuid not null,
  medewerker_id uuid not null,
  ontvangen_op timestamptz not null,
  update_inhoud bytea,
  inhoud jsonb not null,
  gezien_door uuid,
  gezien_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, zaak_id) references platform.stream (gemeente_id, zaak_id)
);
create index nalatenschap_zaak on het_gesprek.nalatenschap (gemeente_id, zaak_id);
select platform.protect('het_gesprek.nalatenschap', 'select, insert, update');

-- A version the workspace wrote moments ago may make place for the next one; all others stay for good.
alter table platform.text_version add column loose boolean not null default false;
grant delete on platform.text_version to keukentafel_app;
create policy loose_only on platform.text_version as restrictive for delete using (loose);
