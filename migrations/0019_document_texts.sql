-- How an agency prints its papers: the letters of their numbers, and the paper. What is not said here is the law's.
create table document_settings (
  agency_id uuid not null references agencies,
  kind text not null check (kind in (
    'acceptance_receipt', 'supplement_request', 'decline_notice', 'apology', 'stop_notice', 'routing_slip', 'result', 'register'
  )),
  series text check (series ~ '^[A-ZĐ0-9]+([./-][A-ZĐ0-9]+)*$' and length(series) <= 30),
  paper text check (paper in ('a4', 'a5')),
  changed_by uuid not null references officers,
  changed_at timestamptz not null,
  primary key (agency_id, kind)
);
grant select, insert on document_settings to motcua_app;
grant update (series, paper, changed_by, changed_at) on document_settings to motcua_app;

-- An agency's own words of a statutory paper. A text is never changed: a new one is written, and the one before it ends.
create table document_texts (
  id uuid primary key,
  agency_id uuid not null references agencies,
  kind text not null check (kind in (
    'acceptance_receipt', 'supplement_request', 'decline_notice', 'apology', 'stop_notice', 'result'
  )),
  procedure_code text references procedures,
  body text not null check (length(body) between 1 and 20000),
  state text not null check (state in ('draft', 'in_force', 'ended')),
  written_by uuid not null references officers,
  written_at timestamptz not null,
  decided_by uuid references officers,
  decided_at timestamptz,
  constraint a_result_is_worded_for_one_procedure check (kind <> 'result' or procedure_code is not null)
);
create unique index one_text_in_force on document_texts (agency_id, kind, coalesce(procedure_code, '')) where state = 'in_force';
create unique index one_draft_of_a_text on document_texts (agency_id, kind, coalesce(procedure_code, '')) where state = 'draft';
grant select, insert on document_texts to motcua_app;
grant update (state, decided_by, decided_at) on document_texts to motcua_app;
comment on table document_texts is 'Words that an agency gives its papers instead of the law''s own; checked before they come in force, kept for ever.';

alter table documents
  add column forms text not null default '2025' check (forms in ('2025', '2018')),
  add column paper text not null default 'a4' check (paper in ('a4', 'a5')),
  add column wording text not null default 'law' check (wording in ('law', 'revision', 'agency')),
  add column text_id uuid references document_texts,
  add column attempts smallint not null default 0,
  add column failed_at timestamptz,
  add column failure text check (failure in ('no_certificate', 'missing_value', 'layout', 'other')),
  add constraint a_paper_in_an_agencys_words_names_them check ((wording = 'agency') = (text_id is not null));
comment on column documents.forms is 'Set of statutory forms: the seven of 2025 or the six of 2018, by the regime of the dossier.';
comment on column documents.attempts is 'How often its making failed since it was ordered; failed_at and failure tell of the last time.';

alter table register_books add column series text not null default 'STD';
