-- Public figures tell what the agencies of this place take in: the national catalogue also holds procedures of other provinces,
-- of ministries, and internal ones, which say nothing of the services here.
drop view catalogue_by_level;
create view offered_by_level with (security_invoker = true) as
  select p.legacy_level, p.extent, count(*)::int as procedures
  from procedures p
  where p.state = 'published' and exists (
    select from agency_procedures ap
    where ap.procedure_code = p.code and ap.valid_from <= legal_today() and (ap.valid_to is null or ap.valid_to >= legal_today()))
  group by p.legacy_level, p.extent;
grant select on offered_by_level to motcua_app, motcua_reader;
