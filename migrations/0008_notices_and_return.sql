-- Outbox of notices: a row exists if and only if the change it tells of does; a job sends it when the partner is there.
create table notices (
  id uuid primary key,
  dossier_id uuid references dossiers,
  person_id uuid references people,
  channel text not null check (channel in ('sms', 'email', 'portal')),
  template text not null,
  language text not null,
  to_sealed bytea,
  subject_sealed bytea,
  body_sealed bytea not null,
  document_ids uuid[] not null default '{}',
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts smallint not null default 0,
  created_at timestamptz not null,
  sent_at timestamptz,
  provider_id text,
  read_at timestamptz
);
create index notices_of_dossier on notices (dossier_id, created_at);
create index notices_of_person on notices (person_id, created_at desc);
create index notices_waiting on notices (created_at) where state = 'waiting';

create table sms_inbox (
  id uuid primary key,
  digest bytea not null unique,
  received_at timestamptz not null,
  outcome text not null
);

create table original_checks (
  dossier_id uuid not null references dossiers,
  required_document_id text not null,
  outcome text not null check (outcome in ('compared', 'taken', 'handed_back')),
  officer_id uuid not null references officers,
  at timestamptz not null,
  primary key (dossier_id, required_document_id)
);

create table hand_overs (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  way text not null check (way in ('portal', 'counter', 'postal', 'email')),
  officer_id uuid references officers,
  receiver_sealed bytea,
  signature_sealed bytea,
  at timestamptz not null
);
create index hand_overs_of_dossier on hand_overs (dossier_id);

create table shipments (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  direction text not null check (direction in ('return', 'collect')),
  order_number text not null unique,
  state text not null check (state in ('registered', 'collecting', 'delivered', 'cancelled')),
  address_sealed bytea not null,
  papers_to_hand text[] not null default '{}',
  cod_vnd bigint not null default 0,
  created_at timestamptz not null,
  delivered_at timestamptz
);
create index shipments_of_dossier on shipments (dossier_id);
comment on column shipments.papers_to_hand is 'Ids of required documents whose originals the citizen hands the postal worker (S4.8).';

create table ratings (
  dossier_id uuid primary key references dossiers,
  agency_id uuid not null references agencies,
  score smallint not null check (score between 1 and 5),
  comment_sealed bytea,
  at timestamptz not null
);

grant select, insert, update on notices, shipments to motcua_app;
grant select, insert on sms_inbox, original_checks, hand_overs, ratings to motcua_app;
