create table payment_dues (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  agency_id uuid not null references agencies,
  rule text not null,
  kind text not null check (kind in ('fee', 'charge')),
  name text not null,
  amount_vnd bigint not null check (amount_vnd >= 0),
  collect text not null check (collect in ('at_acceptance', 'at_supplement', 'before_return')),
  state text not null check (state in ('due', 'paid', 'waived', 'refunded')),
  legal_basis text,
  treasury_account text,
  treasury_name text,
  budget_chapter text,
  revenue_code text,
  created_at timestamptz not null,
  settled_at timestamptz,
  unique (dossier_id, rule)
);
comment on table payment_dues is 'Fees (phí) and charges (lệ phí) of one dossier, with the treasury fields of central collection (S3.4).';

create table payments (
  id uuid primary key,
  reference text not null unique,
  dossier_id uuid not null references dossiers,
  agency_id uuid not null references agencies,
  amount_vnd bigint not null check (amount_vnd > 0),
  method text not null check (method in ('cash', 'transfer', 'online')),
  state text not null check (state in ('open', 'paid', 'failed', 'expired')),
  gateway text,
  gateway_number text,
  bank_code text,
  opened_at timestamptz not null,
  expires_at timestamptz,
  settled_at timestamptz,
  asked_at timestamptz,
  cashier_id uuid references officers,
  constraint a_paid_payment_has_its_time check (state <> 'paid' or settled_at is not null)
);
create index payments_of_dossier on payments (dossier_id);
create index payments_open on payments (opened_at) where state = 'open';

create table payment_items (
  payment_id uuid not null references payments,
  due_id uuid not null references payment_dues,
  dossier_id uuid not null references dossiers,
  amount_vnd bigint not null,
  primary key (payment_id, due_id)
);

create table payment_receipts (
  id uuid primary key,
  payment_id uuid not null unique references payments,
  dossier_id uuid not null references dossiers,
  agency_id uuid not null references agencies,
  series text not null,
  number integer not null,
  issued_at timestamptz not null,
  document_id uuid references documents,
  unique (agency_id, series, number)
);

create table gateway_messages (
  id uuid primary key,
  reference text,
  kind text not null check (kind in ('return', 'confirmation', 'query')),
  outcome text not null,
  received_at timestamptz not null
);
create index gateway_messages_of_payment on gateway_messages (reference);

grant select, insert, update on payment_dues, payments, payment_receipts to motcua_app;
grant select, insert on payment_items, gateway_messages to motcua_app;
