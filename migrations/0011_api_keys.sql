-- Keys of other systems that call the public API; only a hash is kept, the key is shown once.
create table api_keys (
  id uuid primary key,
  name text not null,
  key_hash bytea not null unique check (length(key_hash) = 32),
  hint text not null,
  scopes text[] not null,
  made_by_id uuid not null references officers,
  made_at timestamptz not null,
  last_used_on date,
  revoked_at timestamptz,
  revoked_by_id uuid references officers
);
comment on column api_keys.hint is 'First letters of the key, so that people can tell keys apart.';

grant select, insert, update on api_keys to motcua_app;
