-- An agency decides what it offers: from which day, up to which level, with which ways of return. Every decision stays on record.
alter table agency_procedures
  add column most_level smallint check (most_level between 1 and 4),
  add column return_ways text[];
comment on column agency_procedures.most_level is 'The agency offers no higher level than this; as announced when empty.';
comment on column agency_procedures.return_ways is 'Ways of return that the agency offers, of those the procedure knows; all of them when empty.';

create table offer_decisions (
  id uuid primary key,
  agency_id uuid not null references agencies,
  procedure_code text not null references procedures,
  act text not null check (act in ('offer', 'stop')),
  is_competent boolean not null,
  most_level smallint check (most_level between 1 and 4),
  return_ways text[] not null,
  decision_number text not null check (decision_number <> ''),
  decided_on date not null,
  effective_on date not null check (effective_on >= decided_on),
  officer_id uuid not null references officers,
  recorded_at timestamptz not null
);
create index offer_decisions_of_agency on offer_decisions (agency_id, recorded_at desc, id);
comment on table offer_decisions is 'What agencies decided to offer or to stop offering, with whose decision (S2.4). Rows are only added.';
grant select, insert on offer_decisions to motcua_app;
