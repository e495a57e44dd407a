-- Public figures: counts per agency, procedure and day, without persons. The views show what the asking role may see; a job refreshes the table as the system.
create table daily_figures (
  day date not null,
  agency_id uuid not null references agencies,
  procedure_code text not null references procedures,
  received integer not null,
  received_online integer not null,
  settled integer not null,
  settled_on_time integer not null,
  primary key (day, agency_id, procedure_code)
);

create function refresh_daily_figures(since date) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from daily_figures where day >= since;
    insert into daily_figures (day, agency_id, procedure_code, received, received_online, settled, settled_on_time)
    select day, agency_id, procedure_code, sum(received), sum(received_online), sum(settled), sum(settled_on_time)
    from (
      select (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as day, competent_agency_id as agency_id, procedure_code,
             1 as received, (channel = 'online')::int as received_online, 0 as settled, 0 as settled_on_time
      from dossiers
      union all
      select (decided_at at time zone 'Asia/Ho_Chi_Minh')::date, competent_agency_id, procedure_code, 0, 0, 1, coalesce(decided_at <= due_at, true)::int
      from dossiers where decided_at is not null
    ) moments
    where day >= since
    group by day, agency_id, procedure_code;
  $$;

create view services_by_level with (security_invoker = true) as
  select ap.agency_id, p.legacy_level, p.extent, count(*)::int as procedures
  from agency_procedures ap join procedures p on p.code = ap.procedure_code
  where p.state = 'published' and (ap.valid_to is null or ap.valid_to >= current_date)
  group by ap.agency_id, p.legacy_level, p.extent;

create view catalogue_by_level with (security_invoker = true) as
  select legacy_level, extent, count(*)::int as procedures
  from procedures where state = 'published' group by legacy_level, extent;

create view figures_by_agency with (security_invoker = true) as
  select f.agency_id, a.slug, a.name, a.name_en, f.day, f.received, f.received_online, f.settled, f.settled_on_time
  from daily_figures f join agencies a on a.id = f.agency_id;

grant select on daily_figures, services_by_level, catalogue_by_level, figures_by_agency to motcua_app, motcua_reader;
grant select, insert, delete on daily_figures to motcua_reach;
alter function refresh_daily_figures(date) owner to motcua_reach;
revoke all on function refresh_daily_figures(date) from public;
grant execute on function refresh_daily_figures(date) to motcua_app;
revoke create on schema public from motcua_reach, motcua_jobs;
