-- Registers of the state that are asked about a person or a paper (L11): one more service outside the program.
alter table connections drop constraint connections_service_check;
alter table connections add constraint connections_service_check
  check (service in ('identity', 'payment', 'mail', 'sms', 'storage', 'registers'));
insert into connections (service) values ('registers');

create table register_questions (
  id uuid primary key,
  at timestamptz not null,
  person_id uuid not null references people,
  draft_id uuid not null,
  procedure_code text not null,
  register text not null check (register in ('population', 'e_documents')),
  about text not null,
  subject_key bytea not null,
  consent text not null,
  outcome text not null default 'asked'
    check (outcome in ('asked', 'matches', 'differs', 'unknown', 'not_enough', 'found', 'unavailable')),
  answered_at timestamptz,
  constraint an_answer_has_its_instant check ((outcome = 'asked') = (answered_at is null))
);
comment on table register_questions is 'Who had a register asked about whom, when, for which draft and why: written before the register is asked. Rows are only added; an answer is entered once.';
comment on column register_questions.person_id is 'Who asked.';
comment on column register_questions.about is 'The question of the form, or the required document, that the answer is for: the purpose together with the procedure.';
comment on column register_questions.subject_key is 'Keyed hash of the personal number that was asked about, so that this person can be told who did.';
comment on column register_questions.consent is 'The wording under which the person had the register asked.';
comment on column register_questions.draft_id is 'No foreign key: drafts are deleted, this stays.';
create index register_questions_of_person on register_questions (person_id, at);
create index register_questions_of_draft on register_questions (draft_id, at);
create index register_questions_by_subject on register_questions (subject_key, at);

alter table register_questions enable row level security;
alter table register_questions force row level security;
create policy reach on register_questions for select using (
  (select is_system())
  or ((select actor_kind()) = 'citizen' and (
    person_id = (select actor_id())
    or exists (select 1 from people p where p.id = (select actor_id()) and p.personal_id_key = register_questions.subject_key)
  ))
);
create policy ask on register_questions for insert
  with check ((select is_system()) or ((select actor_kind()) = 'citizen' and person_id = (select actor_id())));
create policy answer on register_questions for update
  using (outcome = 'asked' and ((select is_system()) or ((select actor_kind()) = 'citizen' and person_id = (select actor_id()))))
  with check ((select is_system()) or ((select actor_kind()) = 'citizen' and person_id = (select actor_id())));
grant select, insert, update (outcome, answered_at) on register_questions to motcua_app;

-- A paper that a register gave stands beside those that people sent, and says so.
alter table attachments drop constraint attachments_source_check;
alter table attachments
  add constraint attachments_source_check check (source in ('uploaded', 'scanned', 'e_document_store', 'earlier_dossier', 'register')),
  add column source_register text;
comment on column attachments.source_register is 'Number or sign of the paper in the register that gave it, where one did (L11).';
alter table manifest_files drop constraint manifest_files_source_check;
alter table manifest_files
  add constraint manifest_files_source_check check (source in ('uploaded', 'scanned', 'e_document_store', 'earlier_dossier', 'register'));
