-- Dossiers move to another revision by a job, one in a transaction: it goes on where it was cut off, and those for whom somebody must be
-- asked first are kept beside it instead of holding up the others.
create function actor_keeps_catalogue() returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp
  as $$
    select exists (
      select 1 from officer_roles r join officers o on o.id = r.officer_id
      where actor_kind() = 'officer' and r.officer_id = actor_id() and o.is_active and r.role in ('administrator', 'catalogue_controller')
        and r.valid_from <= legal_today() and (r.valid_to is null or r.valid_to >= legal_today())
    )
  $$;
comment on function actor_keeps_catalogue() is 'Whether the acting officer is an administrator or a controller of the catalogue today.';

create table revision_moves (
  id uuid primary key,
  procedure_code text not null references procedures,
  from_revision_id uuid not null references procedure_revisions,
  to_revision_id uuid not null references procedure_revisions,
  status text not null,
  sealed_reason bytea not null,
  ordered_by_id uuid not null references officers,
  ordered_at timestamptz not null,
  total integer not null,
  last_dossier_id uuid,
  moved integer not null default 0,
  held integer not null default 0,
  gone_on integer not null default 0,
  finished_at timestamptz
);
comment on table revision_moves is 'An order to move the dossiers in one state from one revision to another, and how far it is.';
comment on column revision_moves.last_dossier_id is 'All dossiers of the group up to this id are done; written with each of them.';
comment on column revision_moves.gone_on is 'Those that were no longer in that state, or under that revision, when their turn came.';
create unique index a_move_runs_once on revision_moves (from_revision_id, to_revision_id, status) where finished_at is null;
create index revision_moves_by_procedure on revision_moves (procedure_code, ordered_at desc);

create table revision_move_holds (
  move_id uuid not null references revision_moves,
  dossier_id uuid not null references dossiers,
  obstacles jsonb not null,
  primary key (move_id, dossier_id)
);
comment on table revision_move_holds is 'Dossiers that an order left where they were, with who must be asked what.';

grant select, insert, update on revision_moves to motcua_app;
grant select, insert on revision_move_holds to motcua_app;
do $$
declare name text;
begin
  foreach name in array array['revision_moves', 'revision_move_holds'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy reach on %I using ((select is_system()) or (select actor_keeps_catalogue()))', name);
  end loop;
end $$;
