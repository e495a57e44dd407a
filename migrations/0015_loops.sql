-- The loops around a dossier: what a supplement changed, leave to ask again, stops at the person's wish, reminders, one standing for all.

-- The answers as they were before a supplement, so that the officer sees what is different. Sealed as in `dossier_answers`.
create table earlier_answers (
  request_id uuid primary key references supplement_requests,
  dossier_id uuid not null references dossiers,
  answers_sealed bytea not null,
  frozen_sealed bytea not null,
  commitment bytea not null,
  at timestamptz not null
);
create index earlier_answers_of_dossier on earlier_answers (dossier_id);

-- Beyond what law allows, a supplement is asked only with a leader's written leave (L4). Four eyes: nobody gives it to themselves.
create table supplement_permissions (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  asked_at timestamptz not null,
  asked_by_id uuid not null references officers,
  reason_id uuid not null references dossier_texts,
  answered_at timestamptz,
  answered_by_id uuid references officers,
  granted boolean,
  answer_id uuid references dossier_texts,
  used_for_id uuid references supplement_requests,
  constraint an_answer_names_its_leader_and_reason check (
    (answered_at is null) = (answered_by_id is null) and (answered_at is null) = (granted is null) and (answered_at is null) = (answer_id is null)
  ),
  constraint nobody_permits_themselves check (answered_by_id <> asked_by_id),
  constraint only_a_granted_leave_is_used check (used_for_id is null or granted)
);
create unique index one_open_supplement_permission on supplement_permissions (dossier_id) where answered_at is null;
create index supplement_permissions_of_dossier on supplement_permissions (dossier_id, asked_at);

-- A person asks the counter to stop while neither decision nor result exists (Mẫu 05; Circular 03/2025/TT-VPCP, article 7).
create table stop_requests (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  person_id uuid not null references people,
  asked_at timestamptz not null,
  reason_id uuid references dossier_texts,
  answered_at timestamptz,
  answered_by_id uuid references officers,
  agreed boolean,
  answer_id uuid references dossier_texts,
  constraint an_answer_names_its_officer check ((answered_at is null) = (answered_by_id is null) and (answered_at is null) = (agreed is null))
);
create unique index one_open_stop_request on stop_requests (dossier_id) where answered_at is null;
create index stop_requests_of_dossier on stop_requests (dossier_id, asked_at);

alter table supplement_requests
  add column again boolean not null default false,
  add column remind_at timestamptz;
comment on column supplement_requests.again is 'Asked although one was asked before in the count of the regime; counted publicly (L4).';
comment on column supplement_requests.remind_at is 'When the person is reminded next; null when no reminder is left.';
update supplement_requests set remind_at = answer_by - interval '2 days'
where answered_at is null and lapsed_at is null and reminded_at is null;
create index supplement_requests_to_remind on supplement_requests (remind_at) where answered_at is null and lapsed_at is null;
create index supplement_requests_again on supplement_requests (requested_at) where again;

alter table dossier_texts drop constraint dossier_texts_kind_check;
alter table dossier_texts add constraint dossier_texts_kind_check check (kind in (
  'decline_reason', 'supplement_reason', 'note', 'forward_note', 'decision_reason', 'stop_reason', 'withdraw_reason', 'apology_reason',
  'leave_wanted', 'leave_answer', 'stop_wish', 'stop_refusal'
));

do $$
declare name text;
begin
  foreach name in array array['earlier_answers', 'supplement_permissions', 'stop_requests'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy reach on %I using ((select is_system()) or exists (select 1 from dossiers d where d.id = %I.dossier_id))', name, name
    );
  end loop;
end $$;
grant select, insert on earlier_answers to motcua_app;
grant select, insert, update on supplement_permissions, stop_requests to motcua_app;

-- A dossier that was late before its clock stopped stays late; its list is read in its order.
create index dossiers_late_and_paused on dossiers (competent_agency_id, due_at, id)
  where status in ('supplement_requested', 'obligation_due') and clock_paused_at >= due_at;
create index dossiers_due_soon on dossiers (competent_agency_id, due_at, id, apology_from) where status in ('accepted', 'in_processing');
update dossiers set apology_from = due_at - interval '2 days' where apology_from is null and due_at is not null;

-- How a dossier stands against its due date, for sets of them; `standingOf` says the same of one, and a test compares the two.
create function deadline_standing(status text, due_at timestamptz, apology_from timestamptz, paused_at timestamptz, decided_at timestamptz, at timestamptz)
  returns text language sql immutable
  as $$
    select case
      when due_at is null or status in ('submitted', 'supplement_before_acceptance') then null
      when decided_at > due_at then 'finished_late'
      when decided_at is not null then
        case when (decided_at at time zone 'Asia/Ho_Chi_Minh')::date < (due_at at time zone 'Asia/Ho_Chi_Minh')::date
          then 'finished_early' else 'finished_on_time' end
      when status in ('declined', 'withdrawn', 'stopped') then null
      when paused_at < due_at then 'paused'
      when at > due_at then 'overdue'
      when at >= apology_from then 'due_soon'
      else 'on_time'
    end
  $$;
comment on function deadline_standing is 'The words of `DeadlineStanding`; null where no time limit runs or the dossier ended without a result.';

grant create on schema public to motcua_reach;

-- How the dossiers that are being worked on stand: figures for everyone, without a person or a procedure.
drop function open_figures(timestamptz);
create function open_figures(at timestamptz)
  returns table (on_time integer, due_soon integer, paused integer, overdue integer, overdue_without_apology integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*) filter (where standing = 'on_time')::int, count(*) filter (where standing = 'due_soon')::int,
           count(*) filter (where standing = 'paused')::int, count(*) filter (where standing = 'overdue')::int,
           count(*) filter (where standing = 'overdue' and extended_at is null)::int
    from (
      select deadline_standing(status, due_at, apology_from, clock_paused_at, decided_at, at) as standing, extended_at
      from dossiers where status in ('accepted', 'in_processing', 'supplement_requested', 'obligation_due')
    ) d
  $$;
alter function open_figures(timestamptz) owner to motcua_reach;
revoke all on function open_figures(timestamptz) from public;
grant execute on function open_figures(timestamptz) to motcua_app;

-- What anyone may know of a dossier (S0.6, L14): now with how it stands.
drop function public_status(text);
create function public_status(wanted text, at timestamptz)
  returns table (code text, status text, agency_id uuid, accepted_at timestamptz, due_at timestamptz, result_at timestamptz, standing text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(d.dossier_code, d.submission_code), d.status, d.competent_agency_id, d.accepted_at, d.due_at, d.decided_at,
           deadline_standing(d.status, d.due_at, d.apology_from, d.clock_paused_at, d.decided_at, at)
    from dossiers d
    where d.id = (
      select id from dossiers where submission_code = wanted
      union all select id from dossiers where dossier_code = wanted
      union all select id from dossiers where receipt_number = wanted
      limit 1
    )
  $$;
comment on function public_status(text, timestamptz) is 'Status of a dossier for anyone who has one of its three codes; never a name, never the procedure.';
alter function public_status(text, timestamptz) owner to motcua_reach;
revoke all on function public_status(text, timestamptz) from public;
grant execute on function public_status(text, timestamptz) to motcua_app;

-- Figures by day: also what was settled without a second appointment, and how often a supplement was asked again.
alter table daily_figures
  add column settled_as_promised integer not null default 0,
  add column asked_again integer not null default 0;
grant select on supplement_requests to motcua_reach;
create policy inside on supplement_requests for select to motcua_reach using (true);

create or replace function refresh_daily_figures(since date) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from daily_figures where day >= since;
    insert into daily_figures (day, agency_id, procedure_code, received, received_online, settled, settled_on_time, settled_as_promised, asked_again)
    select day, agency_id, procedure_code, sum(received), sum(received_online), sum(settled), sum(settled_on_time), sum(settled_as_promised), sum(asked_again)
    from (
      select (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as day, competent_agency_id as agency_id, procedure_code,
             1 as received, (channel = 'online')::int as received_online, 0 as settled, 0 as settled_on_time, 0 as settled_as_promised, 0 as asked_again
      from dossiers
      union all
      select (decided_at at time zone 'Asia/Ho_Chi_Minh')::date, competent_agency_id, procedure_code, 0, 0, 1,
             coalesce(decided_at <= due_at, true)::int, coalesce(decided_at <= due_at and extended_at is null, true)::int, 0
      from dossiers where decided_at is not null
      union all
      select (r.requested_at at time zone 'Asia/Ho_Chi_Minh')::date, d.competent_agency_id, d.procedure_code, 0, 0, 0, 0, 0, 1
      from supplement_requests r join dossiers d on d.id = r.dossier_id where r.again
    ) moments
    where day >= since
    group by day, agency_id, procedure_code;
  $$;
revoke create on schema public from motcua_reach;

-- One more column at the end, so that the view keeps those it had.
create or replace view figures_by_agency with (security_invoker = true) as
  select f.agency_id, a.slug, a.name, a.name_en, f.day, f.received, f.received_online, f.settled, f.settled_on_time,
         f.settled_as_promised, f.asked_again
  from daily_figures f join agencies a on a.id = f.agency_id;
