-- What routes and grants alone guarded is guarded by the database too.

-- Certificates are public, and stand in every signed file; the keys that lie here are the system's alone.
create table certificate_keys (
  certificate_id uuid primary key references certificates,
  key_sealed bytea not null
);
comment on table certificate_keys is 'Only the demo authority keeps keys here; real officers sign with a token outside the server.';
insert into certificate_keys (certificate_id, key_sealed) select id, key_sealed from certificates where key_sealed is not null;
alter table certificates add column is_key_here boolean not null default false;
update certificates set is_key_here = true where key_sealed is not null;
alter table certificates drop column key_sealed;
grant select, insert on certificate_keys to motcua_app;

alter table certificates enable row level security;
alter table certificates force row level security;
create policy read on certificates for select using (true);
create policy add on certificates for insert with check ((select is_system()));
alter table certificate_keys enable row level security;
alter table certificate_keys force row level security;
create policy reach on certificate_keys using ((select is_system()));

alter table api_keys enable row level security;
alter table api_keys force row level security;
create policy reach on api_keys using ((select is_system()) or (select actor_administers()));

-- Decided by an administrator, which the use case does as the system after it has looked at everybody's facts.
alter table offer_decisions enable row level security;
alter table offer_decisions force row level security;
create policy read on offer_decisions for select using ((select is_system()) or (select actor_keeps_catalogue()));
create policy add on offer_decisions for insert with check ((select is_system()));

-- Everybody reads what is published and not taken back; it is written by officers of the agency that was told.
alter table published_feedback enable row level security;
alter table published_feedback force row level security;
create policy read on published_feedback for select using (
  withdrawn_at is null or (select is_system()) or agency_id = any ((select actor_agencies())::uuid[])
);
create policy add on published_feedback for insert with check (
  (select is_system()) or (agency_id = any ((select actor_agencies())::uuid[]) and published_by_id = (select actor_id()))
);
create policy change on published_feedback for update using (
  (select is_system()) or agency_id = any ((select actor_agencies())::uuid[])
);
