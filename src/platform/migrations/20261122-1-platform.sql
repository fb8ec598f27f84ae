-- The application's login owns nothing, so that row-level security binds it.
do $$ begin
  if not exists (select from pg_roles where rolname = 'keukentafel_app') then
    create role keukentafel_app login noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
grant usage on schema platform to keukentafel_app;
grant select on platform.migration to keukentafel_app;

-- Gives a tenant table its policy; called by the migrations of every slice.
create function platform.protect(target regclass, rights text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy gemeente on %s using (gemeente_id = nullif(current_setting(''app.gemeente'', true), '''')::int)
     with check (gemeente_id = nullif(current_setting(''app.gemeente'', true), '''')::int)', target);
  execute format('grant %s on %s to keukentafel_app', rights, target);
end $$;

-- One row per zaak; locking it makes decisions about a zaak wait for each other.
create table platform.stream (
  gemeente_id int not null,
  zaak_id uuid not null,
  version int not null,
  primary key (gemeente_id, zaak_id)
);
select platform.protect('platform.stream', 'select, insert, update');

create table platform.act (
  gemeente_id int not null,
  id uuid not null,
  zaak_id uuid not null,
  kind text not null,
  actor_kind text not null check (actor_kind in ('medewerker', 'inwoner', 'koppeling', 'systeem')),
  actor_id uuid,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  replaces uuid,
  data jsonb not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, zaak_id) references platform.stream (gemeente_id, zaak_id)
);
create index act_zaak on platform.act (gemeente_id, zaak_id, happened_at, id);
select platform.protect('platform.act', 'select, insert');

-- A text is the chain of its versions; two versions can never replace the same one.
create table platform.text_version (
  gemeente_id int not null,
  id uuid not null,
  text_id uuid not null,
  zaak_id uuid not null,
  replaces uuid,
  body text not null,
  actor_kind text not null,
  actor_id uuid,
  saved_at timestamptz not null,
  primary key (gemeente_id, id),
  unique nulls not distinct (gemeente_id, text_id, replaces),
  foreign key (gemeente_id, zaak_id) references platform.stream (gemeente_id, zaak_id)
);
create index text_version_zaak on platform.text_version (gemeente_id, zaak_id);
select platform.protect('platform.text_version', 'select, insert');

create table platform.session (
  gemeente_id int not null,
  token_hash bytea not null,
  actor_kind text not null check (actor_kind in ('medewerker', 'inwoner', 'koppeling')),
  actor_id uuid not null,
  zaak_id uuid,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  idp_session text,
  primary key (gemeente_id, token_hash)
);
create index session_actor on platform.session (gemeente_id, actor_id);
select platform.protect('platform.session', 'select, insert, update, delete');

-- One row per request that showed a person: who, what, which people, when.
create table platform.reading_log (
  gemeente_id int not null,
  at timestamptz not null,
  id uuid not null,
  actor_kind text not null,
  actor_id uuid,
  handling text not null,
  zaak_id uuid,
  person_ids uuid[] not null,
  primary key (gemeente_id, at, id)
) partition by range (at);
create table platform.reading_log_default partition of platform.reading_log default;
create index reading_log_zaak on platform.reading_log (gemeente_id, zaak_id, at);
create index reading_log_persons on platform.reading_log using gin (person_ids);
select platform.protect('platform.reading_log', 'select, insert');
select platform.protect('platform.reading_log_default', 'select');

create table platform.mail (
  gemeente_id int not null,
  id uuid not null,
  zaak_id uuid,
  kind text not null,
  to_name text not null,
  to_address text not null,
  subject text not null,
  body text not null,
  calendar text,
  attachment_name text,
  attachment bytea,
  queued_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  attempts int not null default 0,
  primary key (gemeente_id, id)
);
create index mail_queued on platform.mail (gemeente_id, queued_at) where sent_at is null;
select platform.protect('platform.mail', 'select, insert, update');

-- A private link with its code; both only as a hash.
create table platform.private_link (
  gemeente_id int not null,
  token_hash bytea not null,
  code_hash bytea not null,
  zaak_id uuid not null,
  person_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  wrong_tries int not null default 0,
  primary key (gemeente_id, token_hash)
);
create index private_link_zaak on platform.private_link (gemeente_id, zaak_id);
select platform.protect('platform.private_link', 'select, insert, update');

create table platform.api_client (
  gemeente_id int not null,
  id uuid not null,
  name text not null,
  secret_hash bytea not null,
  roles text[] not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (gemeente_id, id)
);
select platform.protect('platform.api_client', 'select');
