create table people (
  id uuid primary key,
  kind text not null check (kind in ('citizen', 'business')),
  personal_id_key bytea not null unique,
  name_key bytea not null,
  sealed bytea not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index people_by_name_key on people (name_key);
comment on column people.sealed is 'Number, name, birth date, gender, contact: encrypted with a key id; found again only by keyed hash.';

create table identities (
  id uuid primary key,
  person_id uuid not null references people,
  provider text not null,
  subject_key bytea not null,
  assurance_level smallint not null check (assurance_level in (1, 2)),
  last_seen_at timestamptz not null,
  unique (provider, subject_key)
);

grant select, insert, update on people, identities to motcua_app;
