-- Papers the agency makes: statutory documents, results, receipts. Bytes lie in storage, the row says what they are.
create table documents (
  id uuid primary key,
  dossier_id uuid not null references dossiers,
  agency_id uuid not null references agencies,
  kind text not null check (kind in ('acceptance_receipt', 'supplement_request', 'decline_notice', 'result', 'payment_receipt', 'submission_receipt')),
  series text,
  number text,
  state text not null check (state in ('waiting', 'made', 'signed', 'failed')),
  data_sealed bytea not null,
  storage_key text unique,
  size integer,
  sha256 bytea check (length(sha256) = 32),
  created_at timestamptz not null,
  made_at timestamptz,
  signed_at timestamptz,
  signer_id uuid references officers,
  sealed_by_agency_at timestamptz,
  visible_to_citizen boolean not null default false,
  constraint a_made_document_has_its_bytes check (state not in ('made', 'signed') or (storage_key is not null and sha256 is not null)),
  unique (agency_id, kind, series, number)
);
create index documents_of_dossier on documents (dossier_id, created_at);
create index documents_by_bytes on documents (sha256);

create table certificates (
  id uuid primary key,
  agency_id uuid references agencies,
  officer_id uuid references officers,
  subject text not null,
  chain_pem text not null,
  key_sealed bytea,
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  constraint a_certificate_is_of_one check (num_nonnulls(agency_id, officer_id) <= 1)
);
comment on column certificates.key_sealed is 'Only the demo authority keeps keys here; real officers sign with a token outside the server.';

-- Two phases: the digest handed out, the signature that came back.
create table signature_requests (
  id uuid primary key,
  document_id uuid not null references documents,
  dossier_id uuid not null references dossiers,
  certificate_id uuid not null references certificates,
  prepared_key text not null,
  digest bytea not null,
  requested_at timestamptz not null,
  completed_at timestamptz
);

create table person_documents (
  id uuid primary key,
  person_id uuid not null references people,
  document_id uuid not null references documents,
  result_code text,
  name text not null,
  since timestamptz not null,
  unique (person_id, document_id)
);
comment on table person_documents is 'The e-document store: papers a person already has, reusable (L11, L12).';

grant select, insert, update on documents, signature_requests to motcua_app;
grant select, insert on certificates, person_documents to motcua_app;
