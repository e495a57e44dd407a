-- Files: what a scanner said of them, where they came from, and uploads that go on after the line broke.

alter table attachments
  add column scanned_at timestamptz,
  add column source_document_id uuid references documents;
comment on column attachments.scan_state is 'waiting and scanner_down are looked at again by a job; an infected file is shown to nobody.';
comment on column attachments.source_document_id is 'The earlier result this paper is a copy of, where the person took it from their e-document store (L11).';
create index attachments_to_scan on attachments (uploaded_at) where scan_state in ('waiting', 'scanner_down');

-- One file on its way in (tus protocol). What has arrived lies sealed in storage, part by part, so that nothing is sent twice.
create table uploads (
  id uuid primary key,
  person_id uuid not null references people,
  draft_id uuid references drafts on delete cascade,
  supplement_request_id uuid references supplement_requests,
  required_document_id text not null,
  name_sealed bytea not null,
  size integer not null check (size > 0),
  received integer not null default 0,
  created_at timestamptz not null,
  finished_at timestamptz,
  refusal text,
  constraint an_upload_is_for_one_place check (num_nonnulls(draft_id, supplement_request_id) = 1),
  constraint an_upload_receives_what_it_announced check (received between 0 and size)
);
create index uploads_of_person on uploads (person_id);
comment on column uploads.refusal is 'Why the whole file was not taken; kept a while, so that an answer that was lost on the way is given again.';
create index uploads_by_age on uploads (created_at);

create table upload_parts (
  upload_id uuid not null references uploads on delete cascade,
  start integer not null check (start >= 0),
  size integer not null check (size > 0),
  storage_key text not null unique,
  primary key (upload_id, start)
);

grant select, insert, update, delete on uploads to motcua_app;
grant select, insert, delete on upload_parts to motcua_app;

alter table uploads enable row level security;
alter table uploads force row level security;
create policy reach on uploads using (
  (select is_system()) or ((select actor_kind()) = 'citizen' and person_id = (select actor_id()))
);
alter table upload_parts enable row level security;
alter table upload_parts force row level security;
create policy reach on upload_parts using (exists (select 1 from uploads u where u.id = upload_parts.upload_id));
