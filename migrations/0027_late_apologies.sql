-- An apology that went out later than law wants says why, and is counted in public (Mẫu 04, L5).
alter table dossiers add column apologised_late boolean not null default false;
comment on column dossiers.apologised_late is 'The apology (extended_at) went out later than one day before the appointment it is about.';
update dossiers d set apologised_late = true
from dossier_events e
where e.dossier_id = d.id and e.kind = 'apologised'
  and (e.at at time zone 'Asia/Ho_Chi_Minh')::date >= ((e.detail ->> 'from')::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date;
create index dossiers_apologised on dossiers (extended_at) include (apologised_late) where extended_at is not null;

alter table dossier_texts drop constraint dossier_texts_kind_check;
alter table dossier_texts add constraint dossier_texts_kind_check check (kind in (
  'decline_reason', 'supplement_reason', 'note', 'forward_note', 'decision_reason', 'stop_reason', 'withdraw_reason', 'apology_reason',
  'late_apology_reason', 'leave_wanted', 'leave_answer', 'stop_wish', 'stop_refusal', 'move_reason'
));

grant create on schema public to motcua_reach;
create function apology_figures(since date, until date)
  returns table (apologies integer, late integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*)::int, count(*) filter (where apologised_late)::int
    from dossiers
    where extended_at >= since::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and extended_at < (until + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
  $$;
comment on function apology_figures is 'Apologies sent in a span of days, and how many of them later than law wants; without a person or a procedure.';
alter function apology_figures(date, date) owner to motcua_reach;
revoke all on function apology_figures(date, date) from public;
grant execute on function apology_figures(date, date) to motcua_app;
revoke create on schema public from motcua_reach;
