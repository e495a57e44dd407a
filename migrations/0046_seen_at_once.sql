-- What every page of the catalogue shows is kept by each node until the version rises: a change of these shows everywhere within seconds.

create trigger life_events_raise_the_version after insert or update or delete on life_events
  for each statement execute function raise_catalogue_version();
create trigger sectors_raise_the_version after insert or update or delete on sectors
  for each statement execute function raise_catalogue_version();
create trigger agencies_raise_the_version after insert or update or delete on agencies
  for each statement execute function raise_catalogue_version();
create trigger regimes_raise_the_version after insert or update or delete on regimes
  for each statement execute function raise_catalogue_version();
