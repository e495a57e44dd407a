-- The eight working hours in which a dossier that came in is answered (resolution 66.7/2025/NQ-CP) call for attention before they end.
alter table dossiers add column answer_soon_from timestamptz;
comment on column dossiers.answer_soon_from is 'From when the counter is called to answer: two working hours before answer_due_at.';
-- For those that wait now, by the clock on the wall; the next move of the clock counts in working time.
update dossiers set answer_soon_from = answer_due_at - interval '2 hours' where status in ('submitted', 'supplement_before_acceptance');
create index dossiers_answer_soon on dossiers (answer_soon_from) where status = 'submitted';

create table answer_alarms (
  dossier_id uuid not null references dossiers,
  kind text not null check (kind in ('soon', 'missed')),
  answer_due_at timestamptz not null,
  agency_id uuid not null references agencies,
  raised_at timestamptz not null,
  primary key (dossier_id, kind, answer_due_at)
);
comment on table answer_alarms is 'What was said once each of an answer that is nearly due or was missed; a supplement before acceptance gives a new clock, and so new alarms.';
create index answer_alarms_missed on answer_alarms (answer_due_at) where kind = 'missed';
grant select, insert on answer_alarms to motcua_app;
alter table answer_alarms enable row level security;
alter table answer_alarms force row level security;
create policy reach on answer_alarms using (
  (select is_system()) or exists (select 1 from dossiers d where d.id = answer_alarms.dossier_id)
);

-- Figures for everyone, without a person or a procedure: what waits for an answer now, and what was not answered in time.
grant select on answer_alarms to motcua_reach;
create policy inside on answer_alarms for select to motcua_reach using (true);
grant create on schema public to motcua_reach;
create function answer_figures(at timestamptz, since date, until date)
  returns table (waiting integer, soon integer, late integer, missed integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*)::int,
           count(*) filter (where answer_soon_from <= at and answer_due_at >= at)::int,
           count(*) filter (where answer_due_at < at)::int,
           (select count(*)::int from answer_alarms m
            where m.kind = 'missed'
              and m.answer_due_at >= since::timestamp at time zone 'Asia/Ho_Chi_Minh'
              and m.answer_due_at < (until + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
    from dossiers where status = 'submitted'
  $$;
alter function answer_figures(timestamptz, date, date) owner to motcua_reach;
revoke all on function answer_figures(timestamptz, date, date) from public;
grant execute on function answer_figures(timestamptz, date, date) to motcua_app;
revoke create on schema public from motcua_reach;
