-- Who acts is set for every transaction by the program (asActor); unset means nobody, and nobody sees no rows.
-- Roles that must exist before (db:prepare makes them): motcua_app (serves), motcua_jobs (owns graphile_worker, whose migrations run first with role=motcua_jobs), motcua_reader (reports),
-- motcua_reach (nobody logs in as it; owns the functions that look past row-level security). The migrating owner is a member of motcua_jobs and motcua_reach.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function actor_kind() returns text
  language sql stable parallel safe
  return nullif(current_setting('motcua.actor_kind', true), '');

create function actor_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('motcua.actor_id', true), '')::uuid;

create function is_system() returns boolean
  language sql stable parallel safe
  return actor_kind() = 'system';

comment on function is_system() is 'True inside a job or a use case that acts for the installation itself; row-level security lets it see every row.';

-- Folds a Vietnamese text for search: no accents, lower case. unaccent is only stable; the dictionary is fixed here so that an index may use it.
create function fold(words text) returns text
  language sql immutable parallel safe strict set search_path = public, pg_temp
  as $$ select lower(public.unaccent('public.unaccent', words)) $$;

create table installation (
  one boolean primary key default true check (one),
  seeded_at timestamptz,
  created_at timestamptz not null default now()
);
insert into installation default values;

-- Numbers without gaps, taken under a row lock in the transaction that uses them.
create table number_series (
  scope text not null,
  series text not null,
  period text not null,
  last integer not null check (last > 0),
  primary key (scope, series, period)
);
comment on table number_series is 'Last number given per scope (agency), series (dossier code, statutory document, payment receipt) and period (day or year).';

-- Retries and double clicks: one action per request id, with the answer that was given.
create table request_ids (
  request_id uuid not null,
  action text not null,
  actor_kind text not null,
  actor_id uuid,
  answer jsonb not null,
  at timestamptz not null,
  primary key (request_id, action)
);

create table rate_limits (
  key text primary key,
  points integer not null default 0,
  expire bigint
);

create table used_challenges (
  digest bytea primary key,
  expires_at timestamptz not null
);

grant select, update on installation to motcua_app;
grant select, insert, update on number_series to motcua_app;
grant select, insert on request_ids to motcua_app;
grant select, insert, update, delete on rate_limits to motcua_app;
grant select, insert, delete on used_challenges to motcua_app;
