-- Which day it is, as the law counts it: in Việt Nam, wherever the server stands. A demo that tries another moment says how far from it (in seconds).
create function legal_today() returns date
  language sql stable parallel safe
  as $$
    select ((now() + make_interval(secs => coalesce(nullif(current_setting('motcua.clock_lead', true), ''), '0')::double precision))
      at time zone 'Asia/Ho_Chi_Minh')::date
  $$;
comment on function legal_today() is 'The legal day of the installation: what roles, offers and terms with dates are compared with.';

create or replace function actor_agencies() returns uuid[]
  language sql stable parallel safe security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct r.agency_id), '{}')
    from officer_roles r join officers o on o.id = r.officer_id
    where actor_kind() = 'officer' and r.officer_id = actor_id() and o.is_active
      and r.valid_from <= legal_today() and (r.valid_to is null or r.valid_to >= legal_today())
  $$;

create or replace function actor_administers() returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp
  as $$
    select exists (
      select 1 from officer_roles r join officers o on o.id = r.officer_id
      where actor_kind() = 'officer' and r.officer_id = actor_id() and o.is_active and r.role = 'administrator'
        and r.valid_from <= legal_today() and (r.valid_to is null or r.valid_to >= legal_today())
    )
  $$;

create or replace view services_by_level with (security_invoker = true) as
  select ap.agency_id, coalesce(ap.legacy_level, p.legacy_level) as legacy_level, coalesce(ap.extent, p.extent) as extent,
    count(*)::int as procedures
  from agency_procedures ap join procedures p on p.code = ap.procedure_code
  where p.state = 'published' and (ap.valid_to is null or ap.valid_to >= legal_today())
  group by 1, 2, 3;
