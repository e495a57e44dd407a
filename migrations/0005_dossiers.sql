-- The dossier and everything that hangs on it. What a row says of a person is sealed; what it says of the matter is plain.

create table drafts (
  id uuid primary key,
  person_id uuid not null references people,
  officer_id uuid references officers,
  channel text not null check (channel in ('online', 'counter', 'postal')),
  procedure_code text not null references procedures,
  revision_id uuid not null references procedure_revisions,
  agency_id uuid not null references agencies,
  receiving_agency_id uuid not null references agencies,
  language text not null check (language in ('vi', 'en')),
  sealed bytea not null,
  page text,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null,
  dossier_id uuid
);
create index drafts_by_person on drafts (person_id, updated_at desc);
comment on column drafts.agency_id is 'The competent agency; file anywhere: another one may receive.';
comment on column drafts.version is 'Counts saves; the older of two tabs is told before it overwrites the newer.';

create table dossiers (
  id uuid primary key,
  submission_code text not null unique,
  dossier_code text unique,
  receipt_number text unique,
  procedure_code text not null references procedures,
  revision_id uuid not null references procedure_revisions,
  competent_agency_id uuid not null references agencies,
  receiving_agency_id uuid not null references agencies,
  submitter_id uuid not null references people,
  applicant_id uuid not null references people,
  channel text not null check (channel in ('online', 'counter', 'postal')),
  language text not null check (language in ('vi', 'en')),
  login_method text,
  assurance_level smallint,
  status text not null check (status in ('submitted', 'supplement_before_acceptance', 'declined', 'accepted', 'in_processing', 'supplement_requested', 'obligation_due', 'decided', 'returned', 'withdrawn', 'stopped')),
  return_way text not null check (return_way in ('portal', 'email', 'postal', 'counter')),
  contact_sealed bytea not null,
  phone_key bytea,
  regime_id uuid not null references regimes,
  calendar_version text,
  submitted_at timestamptz not null,
  answer_due_at timestamptz not null,
  accepted_at timestamptz,
  received_by_competent_at timestamptz,
  original_due_at timestamptz,
  due_at timestamptz,
  decided_at timestamptz,
  decision text check (decision in ('granted', 'refused')),
  returned_at timestamptz,
  finished_at timestamptz,
  clock_paused_at timestamptz,
  supplement_count smallint not null default 0,
  current_step_id uuid,
  assigned_officer_id uuid references officers,
  last_seq integer not null default 0,
  updated_at timestamptz not null,
  constraint a_dossier_in_processing_has_a_due_date check (status not in ('accepted', 'in_processing', 'supplement_requested', 'obligation_due', 'decided', 'returned') or due_at is not null),
  constraint an_accepted_dossier_has_its_code check (accepted_at is null or dossier_code is not null),
  constraint a_decided_dossier_has_a_decision check (status not in ('decided', 'returned') or (decided_at is not null and decision is not null)),
  constraint an_ended_dossier_has_an_end check ((status in ('declined', 'returned', 'withdrawn', 'stopped')) = (finished_at is not null))
);
comment on table dossiers is 'One request of one person for one procedure (hồ sơ). Status is written by recordChange alone, together with its event.';
comment on column dossiers.submission_code is 'Unguessable, given at submission, valid for ever as an alias in QR, SMS and links.';
comment on column dossiers.dossier_code is 'Official code {agency}-{YYMMDD}-{serial}, given at acceptance (L1).';
create index dossiers_in_agency_state on dossiers (competent_agency_id, status, submitted_at, id);
create index dossiers_received_in_state on dossiers (receiving_agency_id, status, submitted_at, id);
create index dossiers_open_by_due on dossiers (competent_agency_id, due_at, id) where status in ('accepted', 'in_processing');
create index dossiers_waiting_for_answer on dossiers (receiving_agency_id, answer_due_at, id) where status = 'submitted';
create index dossiers_of_officer on dossiers (assigned_officer_id, due_at, id) where status in ('accepted', 'in_processing');
create index dossiers_of_submitter on dossiers (submitter_id, submitted_at desc, id);
create index dossiers_of_applicant on dossiers (applicant_id, submitted_at desc, id);
create index dossiers_by_phone on dossiers (phone_key, submitted_at desc);
create index dossiers_by_procedure on dossiers (procedure_code, submitted_at);
alter table drafts add constraint drafts_dossier foreign key (dossier_id) references dossiers;

create table dossier_agencies (
  dossier_id uuid not null references dossiers,
  agency_id uuid not null references agencies,
  part text not null check (part in ('receiving', 'competent', 'step', 'supervising')),
  since timestamptz not null,
  primary key (dossier_id, agency_id, part)
);
create index dossier_agencies_by_agency on dossier_agencies (agency_id, dossier_id);
comment on table dossier_agencies is 'Which agencies have to do with a dossier; row-level security goes over this table.';

create table dossier_events (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  seq integer not null,
  kind text not null,
  schema_version smallint not null,
  at timestamptz not null,
  recorded_at timestamptz not null default now(),
  actor_kind text not null check (actor_kind in ('citizen', 'officer', 'system')),
  actor_id uuid,
  on_behalf_of uuid,
  agency_id uuid not null references agencies,
  detail jsonb not null,
  unique (dossier_id, seq)
);
comment on table dossier_events is 'What happened, for ever: rows are only added. detail holds references and salted commitments, never personal or free text.';

create table dossier_answers (
  dossier_id uuid primary key references dossiers,
  agency_id uuid not null references agencies,
  answers_sealed bytea not null,
  frozen_sealed bytea not null,
  commitment bytea not null,
  at timestamptz not null
);
comment on table dossier_answers is 'Answers frozen at submission: machine values, and questions and answers as read.';

-- Reasons, notes and decisions in words: personal or free text, kept apart from events so that retention can erase them.
create table dossier_texts (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  kind text not null check (kind in ('decline_reason', 'supplement_reason', 'note', 'forward_note', 'decision_reason', 'stop_reason', 'withdraw_reason')),
  sealed bytea not null,
  officer_id uuid references officers,
  at timestamptz not null,
  visible_to_citizen boolean not null
);
create index dossier_texts_of_dossier on dossier_texts (dossier_id, at);

create table attachments (
  id uuid primary key,
  draft_id uuid references drafts on delete set null,
  dossier_id uuid references dossiers,
  person_id uuid not null references people,
  required_document_id text not null,
  supplement_request_id uuid,
  name_sealed bytea not null,
  true_type text not null check (true_type in ('application/pdf', 'image/jpeg', 'image/png')),
  size integer not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  pages integer,
  original_key text not null unique,
  rendition_key text not null unique,
  rendition_type text not null,
  rendition_size integer not null check (rendition_size > 0),
  rendition_sha256 bytea not null check (length(rendition_sha256) = 32),
  encryption_key_id text not null,
  scan_state text not null default 'not_scanned' check (scan_state in ('not_scanned', 'waiting', 'clean', 'infected', 'scanner_down')),
  source text not null default 'uploaded' check (source in ('uploaded', 'scanned', 'e_document_store')),
  uploaded_at timestamptz not null,
  removed_at timestamptz
);
create index attachments_of_draft on attachments (draft_id);
create index attachments_of_dossier on attachments (dossier_id);
create index attachments_of_supplement on attachments (supplement_request_id);
comment on column attachments.original_key is 'Bytes as sent: hashed for the manifest, never served. The rendition beside them is what people see.';

create table manifests (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  kind text not null check (kind in ('submission', 'supplement', 'counter')),
  at timestamptz not null,
  sha256 bytea not null check (length(sha256) = 32)
);
create table manifest_files (
  manifest_id uuid not null references manifests,
  attachment_id uuid not null references attachments,
  position smallint not null,
  true_type text not null,
  size integer not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  read_back_at timestamptz not null,
  primary key (manifest_id, attachment_id)
);
create index manifests_of_dossier on manifests (dossier_id);
comment on table manifests is 'What was handed in at once: every file by size and hash, read back from storage before it was acknowledged (X5).';

create table supplement_requests (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  number smallint not null,
  before_acceptance boolean not null,
  requested_at timestamptz not null,
  requested_by_id uuid not null references officers,
  text_id uuid references dossier_texts,
  answer_by timestamptz,
  answered_at timestamptz,
  lapsed_at timestamptz,
  reminded_at timestamptz,
  draft_sealed bytea,
  unique (dossier_id, number)
);
create index supplement_requests_open on supplement_requests (answer_by) where answered_at is null and lapsed_at is null;
comment on column supplement_requests.draft_sealed is 'What the person has put right so far, not yet sent; emptied when the request ends.';
create table supplement_items (
  id uuid primary key,
  request_id uuid not null references supplement_requests,
  dossier_id uuid not null references dossiers,
  target text not null check (target in ('document', 'field')),
  target_id text not null,
  problem text not null check (problem in ('missing', 'wrong', 'illegible', 'expired', 'other')),
  note_sealed bytea,
  position smallint not null
);
create index supplement_items_of_request on supplement_items (request_id);
alter table attachments add constraint attachments_supplement foreign key (supplement_request_id) references supplement_requests;

create table dossier_steps (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  step text not null,
  position smallint not null,
  agency_id uuid not null references agencies,
  role text not null,
  act text not null check (act in ('forward', 'put_forward', 'approve', 'seal')),
  hours numeric not null,
  state text not null check (state in ('waiting', 'active', 'done')),
  officer_id uuid references officers,
  started_at timestamptz,
  due_at timestamptz,
  finished_at timestamptz,
  unique (dossier_id, position)
);
create index dossier_steps_active on dossier_steps (agency_id, role, due_at) where state = 'active';
alter table dossiers add constraint dossiers_current_step foreign key (current_step_id) references dossier_steps deferrable initially deferred;

-- Counts of the state queues, as small steps that a job folds together, so that two officers never wait for one counter row.
create table queue_deltas (
  agency_id uuid not null,
  status text not null,
  delta integer not null,
  at timestamptz not null default now()
);
create index queue_deltas_by_agency on queue_deltas (agency_id, status);

create function count_queues() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.status = old.status then return null; end if;
  if tg_op = 'UPDATE' then
    insert into queue_deltas (agency_id, status, delta) values (old.competent_agency_id, old.status, -1);
  end if;
  insert into queue_deltas (agency_id, status, delta) values (new.competent_agency_id, new.status, 1);
  return null;
end $$;
create trigger dossiers_count_queues after insert or update of status on dossiers for each row execute function count_queues();

create table access_log (
  id uuid primary key,
  at timestamptz not null,
  officer_id uuid not null references officers,
  agency_id uuid not null references agencies,
  dossier_id uuid not null references dossiers,
  what text not null
);
create index access_log_of_dossier on access_log (dossier_id, at);
comment on table access_log is 'Every read of a dossier by an officer (L14, X7). Rows are only added.';

create table phone_codes (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  code_hash bytea not null,
  expires_at timestamptz not null,
  attempts smallint not null default 0,
  used_at timestamptz
);
create index phone_codes_of_dossier on phone_codes (dossier_id);

grant select, insert, update, delete on drafts to motcua_app;
grant select, insert, update on dossiers, dossier_steps, supplement_requests, attachments, phone_codes to motcua_app;
grant delete on attachments to motcua_app;
grant select, insert on dossier_agencies, dossier_events, dossier_texts, manifests, manifest_files, supplement_items, access_log to motcua_app;
grant select, insert, update on dossier_answers to motcua_app;
grant select, delete, insert on queue_deltas to motcua_app;
