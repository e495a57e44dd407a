-- Training classes and support points of the wards (S3.5): what is offered where, and who signed up.
create table support_points (
  id uuid primary key,
  agency_id uuid not null references agencies,
  name_vi text not null,
  name_en text,
  address text not null,
  map_link text check (map_link ~ '^https://'),
  hotline text not null,
  opens_vi text not null,
  opens_en text,
  helpers text,
  status text not null check (status in ('open', 'closed')),
  version integer not null check (version > 0)
);
comment on column support_points.helpers is 'The organisation whose volunteers help there.';
create index support_points_of_agency on support_points (agency_id, status);

create table training_classes (
  id uuid primary key,
  agency_id uuid not null references agencies,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title_vi text not null,
  title_en text,
  about_vi text not null,
  about_en text,
  place text not null,
  map_link text check (map_link ~ '^https://'),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  seats smallint not null check (seats between 1 and 500),
  status text not null check (status in ('open', 'cancelled')),
  cancel_reason text,
  walk_ins smallint not null default 0 check (walk_ins between 0 and 1000),
  attendance_at timestamptz,
  version integer not null check (version > 0),
  constraint a_class_ends_after_it_starts check (ends_at > starts_at),
  constraint a_cancelled_class_says_why check ((status = 'cancelled') = (cancel_reason is not null))
);
comment on column training_classes.walk_ins is 'People who came without having signed up.';
comment on column training_classes.attendance_at is 'When it was last recorded who came.';
create index training_classes_by_time on training_classes (starts_at, id);
create index training_classes_of_agency on training_classes (agency_id, starts_at);

create table class_enrolments (
  id uuid primary key,
  class_id uuid not null references training_classes,
  agency_id uuid not null references agencies,
  status text not null check (status in ('seated', 'waiting', 'given_up')),
  language text not null check (language in ('vi', 'en')),
  code_key bytea unique,
  person_key bytea,
  sealed bytea,
  turn integer not null check (turn > 0),
  enrolled_at timestamptz not null,
  reminded_at timestamptz,
  attended boolean,
  unique (class_id, turn),
  constraint personal_data_go_together check ((sealed is null) = (code_key is null) and (sealed is null) = (person_key is null)),
  constraint only_who_had_a_seat_attended check (attended is null or status = 'seated')
);
comment on table class_enrolments is 'Name, telephone, mail and code of a learner are sealed, and erased with their keys some time after the class; what is counted stays.';
comment on column class_enrolments.turn is 'Order of signing up, counted under the lock of the class: seats that come free are given by it.';
comment on column class_enrolments.person_key is 'Keyed hash of telephone and name, so that one person takes one seat.';
create unique index one_seat_for_one_person on class_enrolments (class_id, person_key) where status <> 'given_up' and person_key is not null;
create index class_enrolments_of_class on class_enrolments (class_id, status, turn);
create index class_enrolments_not_forgotten on class_enrolments (class_id) where sealed is not null;

create table outreach_events (
  id uuid primary key,
  class_id uuid references training_classes,
  point_id uuid references support_points,
  enrolment_id uuid references class_enrolments,
  kind text not null check (kind in ('made', 'changed', 'cancelled', 'closed', 'opened', 'enrolled', 'moved_up', 'given_up', 'list_read', 'attendance', 'reminded', 'forgotten')),
  at timestamptz not null,
  officer_id uuid references officers,
  constraint an_event_is_about_one_thing check ((class_id is null) <> (point_id is null))
);
create index outreach_events_of_class on outreach_events (class_id, at) where class_id is not null;
create index outreach_events_of_point on outreach_events (point_id, at) where point_id is not null;

-- What was told to a learner is erased with what they gave.
alter table notices add column enrolment_id uuid references class_enrolments;
create index notices_of_enrolment on notices (enrolment_id) where enrolment_id is not null;

alter table class_enrolments enable row level security;
alter table class_enrolments force row level security;
create policy reach on class_enrolments using (
  (select is_system()) or (select actor_administers()) or agency_id = any ((select actor_agencies())::uuid[])
);

-- What is offered is everybody's to read, and the agency's or an administrator's to change.
do $$
declare name text;
begin
  foreach name in array array['support_points', 'training_classes'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy read on %I for select using (true)', name);
    execute format('create policy add on %I for insert with check ((select is_system()) or (select actor_administers()) or agency_id = any ((select actor_agencies())::uuid[]))', name);
    execute format('create policy change on %I for update using ((select is_system()) or (select actor_administers()) or agency_id = any ((select actor_agencies())::uuid[]))', name);
  end loop;
end $$;

-- How many signed up is for everyone; who they are is not.
create function class_counts(wanted uuid[]) returns table (class_id uuid, seated integer, waiting integer, attended integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select e.class_id,
      count(*) filter (where e.status = 'seated')::integer,
      count(*) filter (where e.status = 'waiting')::integer,
      count(*) filter (where e.attended)::integer
    from class_enrolments e where e.class_id = any (wanted) group by e.class_id
  $$;
comment on function class_counts(uuid[]) is 'Seats taken, people waiting and people who came, by class: counts only.';
grant create on schema public to motcua_reach;
grant select on class_enrolments to motcua_reach;
create policy inside on class_enrolments for select to motcua_reach using (true);
alter function class_counts(uuid[]) owner to motcua_reach;
revoke create on schema public from motcua_reach;
revoke all on function class_counts(uuid[]) from public;
grant execute on function class_counts(uuid[]) to motcua_app;

grant select, insert, update on support_points, training_classes, class_enrolments to motcua_app;
grant select, insert on outreach_events to motcua_app;
