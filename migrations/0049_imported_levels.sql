-- A procedure that was only imported offers nothing to download, so it stands at level 1, whatever it was labelled before.
update procedures p set legacy_level = 1
from procedure_revisions r
where r.id = p.current_revision_id and r.origin = 'catalogue' and p.legacy_level = 2 and p.extent = 'none';

-- One function raises the version that its trigger names, for whatever nodes keep in memory.
create function raise_version() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin execute format('update %I set version = version + 1', tg_argv[0]); return null; end $$;

create or replace trigger procedures_raise_the_version after insert or update or delete on procedures
  for each statement execute function raise_version('catalogue_version');
create or replace trigger offers_raise_the_version after insert or update or delete on agency_procedures
  for each statement execute function raise_version('catalogue_version');
create or replace trigger synonyms_raise_the_version after insert or update or delete on search_synonyms
  for each statement execute function raise_version('catalogue_version');
create or replace trigger life_events_raise_the_version after insert or update or delete on life_events
  for each statement execute function raise_version('catalogue_version');
create or replace trigger sectors_raise_the_version after insert or update or delete on sectors
  for each statement execute function raise_version('catalogue_version');
create or replace trigger agencies_raise_the_version after insert or update or delete on agencies
  for each statement execute function raise_version('catalogue_version');
create or replace trigger regimes_raise_the_version after insert or update or delete on regimes
  for each statement execute function raise_version('catalogue_version');
create or replace trigger units_raise_the_version after insert or update or delete on units
  for each statement execute function raise_version('units_version');
create or replace trigger former_units_raise_the_version after insert or update or delete on former_units
  for each statement execute function raise_version('units_version');

drop function raise_catalogue_version();
drop function raise_units_version();
