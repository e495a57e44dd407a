create table sectors (
  code text primary key,
  name_vi text not null,
  name_en text
);

create table procedures (
  code text primary key check (code ~ '^\d\.\d{6}(\.[0-9A-Z.]+)?$'),
  sector_code text not null references sectors,
  authority_level text not null check (authority_level in ('commune', 'department', 'province')),
  state text not null check (state in ('announced', 'published', 'suspended', 'abolished')),
  name_vi text not null,
  name_en text,
  short_name_vi text not null,
  short_name_en text,
  keywords text[] not null default '{}',
  legacy_level smallint not null check (legacy_level between 1 and 4),
  extent text not null check (extent in ('full', 'partial', 'none')),
  is_free boolean not null default false,
  search text not null,
  current_revision_id uuid
);
comment on table procedures is 'Catalogue of procedures; name, level, freedom from fees (when filed online) and search words repeat the current revision so that lists need no JSON.';
create index procedures_by_search on procedures using gin (search gin_trgm_ops);

create table procedure_revisions (
  id uuid primary key,
  procedure_code text not null references procedures,
  number integer not null check (number > 0),
  definition jsonb not null,
  state text not null check (state in ('draft', 'published')),
  valid_from date not null,
  valid_to date,
  decision text,
  published_at timestamptz,
  unique (procedure_code, number),
  constraint a_published_revision_has_a_date check (state <> 'published' or published_at is not null)
);
alter table procedures add constraint procedures_current_revision foreign key (current_revision_id) references procedure_revisions deferrable initially deferred;

create function refuse_change_of_published_revision() returns trigger language plpgsql as $$
begin
  if old.state = 'published' and (new.definition is distinct from old.definition or new.state <> 'published') then
    raise exception 'a published revision is immutable (%)', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger a_published_revision_is_immutable before update on procedure_revisions
  for each row execute function refuse_change_of_published_revision();

create table agency_procedures (
  agency_id uuid not null references agencies,
  procedure_code text not null references procedures,
  is_competent boolean not null default true,
  valid_from date not null,
  valid_to date,
  primary key (agency_id, procedure_code, valid_from)
);
create index agency_procedures_by_procedure on agency_procedures (procedure_code);

create table life_events (
  id text primary key,
  position smallint not null,
  name_vi text not null,
  name_en text,
  procedure_codes text[] not null
);

create table search_synonyms (
  term text primary key,
  expansion text not null
);

grant select, insert, update on sectors, procedures, procedure_revisions, agency_procedures, life_events, search_synonyms to motcua_app;
