create table agencies (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Y]\d{2}(\.\d{2,3}){0,5}$'),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name text not null,
  name_en text,
  kind text not null check (kind in ('peoples_committee', 'department', 'commune', 'ward', 'special_zone')),
  parent_id uuid references agencies,
  counter_name text not null,
  address text not null,
  hotline text not null,
  hotline_extension text,
  fax text,
  email text not null,
  copyright_line text not null,
  theme_colour text check (theme_colour ~ '^#[0-9a-f]{6}$'),
  treasury_account text,
  treasury_name text,
  budget_chapter text,
  valid_from date not null,
  valid_to date,
  merged_into_id uuid references agencies
);
comment on column agencies.code is 'Identification code of the agency (Decision 20/2020/QĐ-TTg); the first part of its dossier codes.';

create table agency_shifts (
  agency_id uuid not null references agencies,
  weekday smallint not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null check (closes > opens),
  counts_for_limits boolean not null default true,
  valid_from date not null,
  valid_to date,
  primary key (agency_id, weekday, opens, valid_from)
);
comment on column agency_shifts.counts_for_limits is 'False for a Saturday-morning reception: open to people, yet no working time of a time limit.';

create table calendar_overrides (
  id uuid primary key,
  agency_id uuid references agencies,
  day date not null,
  kind text not null check (kind in ('holiday', 'compensatory', 'swap_off', 'swap_work', 'closure', 'half_day', 'working')),
  name text not null,
  source text not null,
  announced_at timestamptz not null
);
create index calendar_overrides_by_day on calendar_overrides (day);

create table officers (
  id uuid primary key,
  login text not null unique check (login ~ '^[a-z0-9.]+$'),
  full_name text not null,
  title text not null,
  agency_id uuid not null references agencies,
  email text,
  phone text,
  password_hash text not null,
  totp_sealed bytea,
  totp_last_step bigint not null default 0,
  failed_logins smallint not null default 0,
  locked_until timestamptz,
  last_login_at timestamptz,
  is_active boolean not null default true,
  created_at timestamptz not null
);
comment on column officers.totp_last_step is 'Time step of the last code that was used: a code is good once (RFC 6238, 5.2).';

create table officer_roles (
  id uuid primary key,
  officer_id uuid not null references officers,
  agency_id uuid not null references agencies,
  role text not null check (role in ('receiver', 'returner', 'cashier', 'counter_head', 'processor', 'division_head', 'approver', 'clerk', 'catalogue_controller', 'administrator')),
  valid_from date not null,
  valid_to date,
  stand_in_for_id uuid references officers,
  unique (officer_id, agency_id, role, valid_from)
);
create index officer_roles_by_agency on officer_roles (agency_id, role);

create function actor_agencies() returns uuid[]
  language sql stable parallel safe security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct r.agency_id), '{}')
    from officer_roles r join officers o on o.id = r.officer_id
    where actor_kind() = 'officer' and r.officer_id = actor_id() and o.is_active
      and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date)
  $$;
comment on function actor_agencies() is 'Agencies in which the acting officer has a role today: what row-level security lets an officer see.';

create table regimes (
  id uuid primary key,
  name text not null,
  valid_from date not null,
  valid_to date,
  parameters jsonb not null
);
comment on table regimes is 'What law changes from one date to another: set of forms, level scheme, tiers, clocks, local filing and registration.';

-- Sessions of citizens and officers; the cookie holds a random token, the row only its hash.
create table sessions (
  token_hash bytea primary key,
  actor_kind text not null check (actor_kind in ('citizen', 'officer')),
  actor_id uuid not null,
  assurance_level smallint,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_by_actor on sessions (actor_kind, actor_id);
create index sessions_by_expiry on sessions (expires_at);

create table audit_log (
  id uuid primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  action text not null,
  subject text,
  detail jsonb not null default '{}'
);
create index audit_log_by_time on audit_log (at);
comment on table audit_log is 'Logins, refusals, administration. Rows are only ever added; detail holds references, never personal data.';

grant select, insert, update on agencies, agency_shifts, calendar_overrides, regimes to motcua_app;
grant select, insert, update on officers, officer_roles to motcua_app;
grant select, insert, update, delete on sessions to motcua_app;
grant select, insert on audit_log to motcua_app;

-- Today's provinces and communes (Decision 19/2025/QĐ-TTg); a commune's parent is its province.
create table units (
  code text primary key,
  parent_code text references units,
  name text not null,
  valid_from date not null,
  valid_to date
);
create index units_by_parent on units (parent_code);
grant select, insert, update on units to motcua_app;
