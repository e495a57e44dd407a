-- Days off as they are announced: whole years for the country, single days for an agency. Nothing is deleted; what no longer holds is withdrawn.
create table calendar_announcements (
  id uuid primary key,
  year smallint not null check (year between 2015 and 2035),
  title text not null,
  announced_at timestamptz not null,
  announced_by_id uuid not null references officers,
  withdrawn_at timestamptz
);
comment on table calendar_announcements is 'All days off and make-up days of one year, from one document; it takes the place of what the program computed for that year.';
create unique index one_announcement_holds_for_a_year on calendar_announcements (year) where withdrawn_at is null;

alter table calendar_overrides
  add column announcement_id uuid references calendar_announcements,
  add column hours jsonb,
  add column announced_by_id uuid references officers,
  add column withdrawn_at timestamptz,
  add constraint an_announcement_is_for_the_country check (announcement_id is null or agency_id is null);
comment on column calendar_overrides.hours is 'Working hours of that day where they are not those of its weekday: [{"opens": "07:30", "closes": "11:30"}].';

-- What a due date was computed with, so that it can be computed again years later.
create table calendar_versions (
  version text primary key,
  rows jsonb not null,
  first_used_at timestamptz not null
);
comment on table calendar_versions is 'Hours and days of every calendar that a due date remembers; a version is the hash of its rows and never changes.';

create table calendar_recomputations (
  id uuid primary key,
  ordered_at timestamptz not null,
  ordered_by_id uuid not null references officers,
  finished_at timestamptz,
  checked integer not null default 0,
  moved integer not null default 0
);
comment on table calendar_recomputations is 'Each time an administrator had the open dossiers computed anew, and what came of it.';

-- Every night each open dossier is replayed from its events; a due date that comes out differently is a fault and is named.
create table due_date_checks (
  id uuid primary key,
  began_at timestamptz not null,
  finished_at timestamptz,
  checked integer not null default 0,
  different integer not null default 0
);
create index due_date_checks_by_time on due_date_checks (began_at);

create table due_date_differences (
  check_id uuid not null references due_date_checks,
  dossier_id uuid not null references dossiers,
  code text not null,
  due_at timestamptz not null,
  replayed_due_at timestamptz,
  calendar_version text,
  primary key (check_id, dossier_id)
);

grant select, insert, update on calendar_announcements, calendar_recomputations, due_date_checks to motcua_app;
grant select, insert on calendar_versions, due_date_differences to motcua_app;

create function actor_administers() returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp
  as $$
    select exists (
      select 1 from officer_roles r join officers o on o.id = r.officer_id
      where actor_kind() = 'officer' and r.officer_id = actor_id() and o.is_active and r.role = 'administrator'
        and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date)
    )
  $$;
comment on function actor_administers() is 'Whether the acting officer is an administrator today.';

-- The calendar is everybody''s to read and an administrator''s to change; what the checks found is for administrators.
do $$
declare name text;
begin
  foreach name in array array['calendar_announcements', 'calendar_overrides', 'agency_shifts'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy read on %I for select using (true)', name);
    execute format('create policy add on %I for insert with check ((select is_system()) or (select actor_administers()))', name);
    execute format('create policy change on %I for update using ((select is_system()) or (select actor_administers()))', name);
  end loop;
  foreach name in array array['calendar_recomputations', 'due_date_checks', 'due_date_differences'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy reach on %I using ((select is_system()) or (select actor_administers()))', name);
  end loop;
end $$;
