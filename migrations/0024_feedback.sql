-- Public feedback (S3.8): what people tell the agencies, when it must be answered, and what was published of it.
create table feedback_terms (
  valid_from date primary key,
  decline_days smallint not null check (decline_days > 0),
  ask_days smallint not null check (ask_days > 0),
  answer_days smallint not null check (answer_days > 0),
  publish_days smallint not null check (publish_days > 0),
  source text not null
);
comment on table feedback_terms is 'Working days in which feedback is declined, asked about, answered and published; an operator adds a row when law changes.';
insert into feedback_terms values
  ('2022-06-23', 2, 5, 15, 2, 'Cách tính nhóm chỉ số mức độ hài lòng của Quyết định số 766/QĐ-TTg ngày 23/6/2022 (đối chiếu ngày 22/11/2026)');

create table feedback (
  id uuid primary key,
  code text not null unique,
  agency_id uuid not null references agencies,
  topic text not null check (topic in ('procedure', 'conduct', 'portal', 'suggestion')),
  status text not null check (status in ('received', 'asked', 'answered', 'declined')),
  language text not null check (language in ('vi', 'en')),
  sealed bytea not null,
  supplement_sealed bytea,
  reply_sealed bytea,
  may_publish boolean not null,
  sent_at timestamptz not null,
  decline_by timestamptz not null,
  ask_by timestamptz not null,
  answer_by timestamptz not null,
  publish_by timestamptz,
  closed_at timestamptz,
  constraint what_is_closed_was_told check ((closed_at is not null) = (status in ('answered', 'declined')) and (closed_at is null or reply_sealed is not null))
);
comment on column feedback.sealed is 'Name, contact and words of the sender, encrypted; never public. What is published is written by an officer.';
create index feedback_open on feedback (agency_id, answer_by, id) where closed_at is null;
create index feedback_closed on feedback (agency_id, closed_at desc, id) where closed_at is not null;

create table feedback_events (
  id uuid primary key,
  feedback_id uuid not null references feedback,
  kind text not null check (kind in ('sent', 'read', 'asked', 'supplemented', 'answered', 'declined', 'published', 'unpublished')),
  at timestamptz not null,
  officer_id uuid references officers
);
create index feedback_events_of_feedback on feedback_events (feedback_id, at);

create table published_feedback (
  feedback_id uuid primary key references feedback,
  agency_id uuid not null references agencies,
  topic text not null,
  question text not null,
  answer text not null,
  sent_on date not null,
  published_at timestamptz not null,
  published_by_id uuid not null references officers,
  withdrawn_at timestamptz
);
create index published_feedback_by_time on published_feedback (published_at desc, feedback_id) where withdrawn_at is null;

alter table feedback enable row level security;
alter table feedback force row level security;
create policy reach on feedback using ((select is_system()) or agency_id = any ((select actor_agencies())::uuid[]));
alter table feedback_events enable row level security;
alter table feedback_events force row level security;
create policy reach on feedback_events using (exists (select 1 from feedback f where f.id = feedback_events.feedback_id));

grant select on feedback_terms to motcua_app;
grant select, insert, update on feedback, published_feedback to motcua_app;
grant select, insert on feedback_events to motcua_app;

-- An officer who answers writes a letter to somebody who may be no person of ours; writing it lets nobody read any.
create policy write_letter on notices for insert with check ((select actor_kind()) = 'officer' and dossier_id is null and person_id is null);
