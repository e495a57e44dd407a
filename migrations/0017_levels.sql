-- Services outside the program that a level stands on. A passing outage changes nothing here; switching one off does.
create table connections (
  service text primary key check (service in ('identity', 'payment', 'mail', 'sms', 'storage')),
  is_on boolean not null default true,
  tested_at timestamptz,
  failed_at timestamptz,
  changed_at timestamptz,
  changed_by_id uuid references officers
);
comment on column connections.tested_at is 'When it last answered a test; a service that never did proves no level.';
insert into connections (service) values ('identity'), ('payment'), ('mail'), ('sms'), ('storage');

create table form_tests (
  form_digest bytea primary key check (length(form_digest) = 32),
  procedure_code text not null,
  tested_at timestamptz not null,
  officer_id uuid references officers
);
comment on table form_tests is 'Forms that were filled in whole, and passed their own checks, before they were published.';

alter table agency_procedures
  add column legacy_level smallint check (legacy_level between 1 and 4),
  add column extent text check (extent in ('full', 'partial', 'none')),
  add column missing text[] not null default '{}',
  add column examined_at timestamptz;
comment on column agency_procedures.legacy_level is 'The level reached at this agency, never above the one announced; computed from facts, never typed.';

create table level_changes (
  id uuid primary key,
  at timestamptz not null,
  procedure_code text not null references procedures,
  agency_id uuid not null references agencies,
  from_level smallint not null check (from_level between 1 and 4),
  to_level smallint not null check (to_level between 1 and 4),
  missing text[] not null,
  cause text not null check (cause in ('published', 'offered', 'connection', 'review'))
);
create index level_changes_by_time on level_changes (at desc, id);
comment on table level_changes is 'Labels that rose or fell, each with what was missing then (S2.4). Rows are only added.';

create or replace view services_by_level with (security_invoker = true) as
  select ap.agency_id, coalesce(ap.legacy_level, p.legacy_level) as legacy_level, coalesce(ap.extent, p.extent) as extent,
    count(*)::int as procedures
  from agency_procedures ap join procedures p on p.code = ap.procedure_code
  where p.state = 'published' and (ap.valid_to is null or ap.valid_to >= current_date)
  group by 1, 2, 3;

grant select, update on connections to motcua_app;
grant select, insert, update on form_tests to motcua_app;
grant select, insert on level_changes to motcua_app;
