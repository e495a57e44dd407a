-- What law says when is everybody's to read and an administrator's to write; who wrote what, and what stood there before, stays on record.
alter table regimes enable row level security;
alter table regimes force row level security;
create policy read on regimes for select using (true);
create policy add on regimes for insert with check ((select is_system()) or (select actor_administers()));
create policy change on regimes for update using ((select is_system()) or (select actor_administers()));

create table regime_changes (
  id uuid primary key,
  regime_id uuid not null references regimes,
  at timestamptz not null,
  officer_id uuid references officers,
  before jsonb,
  after jsonb not null
);
create index regime_changes_by_time on regime_changes (at desc, id desc);
comment on table regime_changes is 'Every change of a regime: name, first and last day, parameters as they stood and stand. Rows are only added.';
comment on column regime_changes.officer_id is 'Null: the installation itself, when it was set up.';
comment on column regime_changes.before is 'Null: the regime was new.';
alter table regime_changes enable row level security;
alter table regime_changes force row level security;
create policy read on regime_changes for select using ((select is_system()) or (select actor_administers()));
create policy add on regime_changes for insert with check (
  (select is_system()) or ((select actor_administers()) and officer_id = (select actor_id()))
);
grant select, insert on regime_changes to motcua_app;
