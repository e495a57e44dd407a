-- Who is logged in where, and by what officers are known, is guarded by the database too: people see and end their own sessions, and
-- passwords, keys of one-time codes and tries are the system's alone.
alter table sessions
  add column id uuid not null default gen_random_uuid() unique,
  add column browser text check (browser in ('chrome', 'edge', 'firefox', 'safari', 'opera', 'coccoc', 'samsung')),
  add column device text check (device in ('windows', 'mac', 'linux', 'android', 'iphone', 'ipad'));
alter table sessions alter column id drop default;
comment on column sessions.browser is 'By which people know their own sessions apart; null where it is none of these.';

alter table sessions enable row level security;
alter table sessions force row level security;
create policy see on sessions for select using (
  (select is_system()) or (actor_kind = (select actor_kind()) and actor_id = (select actor_id()))
);
create policy end_own on sessions for delete using (
  (select is_system()) or (actor_kind = (select actor_kind()) and actor_id = (select actor_id()))
);
create policy add on sessions for insert with check ((select is_system()));
create policy change on sessions for update using ((select is_system()));

create table officer_credentials (
  officer_id uuid primary key references officers,
  password_hash text not null,
  totp_sealed bytea,
  totp_last_step bigint not null default 0,
  wrong_codes smallint not null default 0,
  locks smallint not null default 0,
  locked_until timestamptz
);
comment on table officer_credentials is 'Password and one-time codes of an officer; wrong codes after the right password lock strange machines for a while that doubles.';
comment on column officer_credentials.totp_last_step is 'Time step of the last code that was used: a code is good once (RFC 6238, 5.2).';
insert into officer_credentials (officer_id, password_hash, totp_sealed, totp_last_step)
  select id, password_hash, totp_sealed, totp_last_step from officers;
alter table officers
  drop column password_hash, drop column totp_sealed, drop column totp_last_step, drop column failed_logins, drop column locked_until;

create table officer_devices (
  officer_id uuid not null references officers,
  token_hash bytea not null,
  known_since timestamptz not null,
  last_used_at timestamptz not null,
  wrong_codes smallint not null default 0,
  locks smallint not null default 0,
  locked_until timestamptz,
  primary key (officer_id, token_hash)
);
create index officer_devices_by_token on officer_devices (token_hash);
create index officer_devices_by_use on officer_devices (last_used_at);
comment on table officer_devices is 'Browsers in which an officer has logged in; what strangers try elsewhere does not lock them.';
grant select, insert, update on officer_credentials to motcua_app;
grant select, insert, update, delete on officer_devices to motcua_app;

alter table officer_credentials enable row level security;
alter table officer_credentials force row level security;
create policy reach on officer_credentials using ((select is_system()));
alter table officer_devices enable row level security;
alter table officer_devices force row level security;
create policy reach on officer_devices using ((select is_system()));
create policy forget_own_see on officer_devices for select using ((select actor_kind()) = 'officer' and officer_id = (select actor_id()));
create policy forget_own on officer_devices for delete using ((select actor_kind()) = 'officer' and officer_id = (select actor_id()));

-- Names of officers stand on papers and pages; only the system appoints.
alter table officers enable row level security;
alter table officers force row level security;
create policy read on officers for select using (true);
create policy add on officers for insert with check ((select is_system()));
create policy change on officers for update using ((select is_system()));
