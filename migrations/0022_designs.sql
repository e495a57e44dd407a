-- Procedures that are being written. A design is free to be unfinished; what is published from it is a revision and never changes.
create table procedure_designs (
  id uuid primary key,
  code text not null,
  based_on_id uuid references procedure_revisions,
  definition jsonb not null,
  version integer not null default 1,
  created_by_id uuid not null references officers,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_revision_id uuid references procedure_revisions,
  discarded_at timestamptz,
  constraint a_design_ends_once check (num_nonnulls(published_revision_id, discarded_at) <= 1)
);
create index procedure_designs_open on procedure_designs (updated_at desc) where published_revision_id is null and discarded_at is null;
comment on column procedure_designs.version is 'Counts saves: of two officers, the one who saw an older version is told before anything is lost.';

create table design_trials (
  id uuid primary key,
  design_id uuid not null references procedure_designs,
  officer_id uuid not null references officers,
  answers_sealed bytea not null,
  started_at timestamptz not null,
  submitted_at timestamptz,
  steps_done text[] not null default '{}'
);
create index design_trials_of_officer on design_trials (officer_id, design_id, started_at desc);
comment on table design_trials is 'Dossiers of the test mode. They are no rows of dossiers, so no register, number, queue, due date or report can ever count them.';

grant select, insert, update on procedure_designs, design_trials to motcua_app;
