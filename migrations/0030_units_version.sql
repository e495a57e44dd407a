-- Raised by whatever changes the units or their former names, so that every node reads them anew.
create table units_version (
  one boolean primary key default true check (one),
  version bigint not null default 1
);
insert into units_version default values;

create function raise_units_version() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin update units_version set version = version + 1; return null; end $$;

create trigger units_raise_the_version after insert or update or delete on units
  for each statement execute function raise_units_version();
create trigger former_units_raise_the_version after insert or update or delete on former_units
  for each statement execute function raise_units_version();

grant select on units_version to motcua_app;
