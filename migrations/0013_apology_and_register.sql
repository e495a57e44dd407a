-- Communes of before July 2025 and those of today that took them in; one that was split up has several rows.
create table former_units (
  name text not null,
  commune_code text not null references units,
  primary key (name, commune_code)
);
create index former_units_by_commune on former_units (commune_code);
grant select, insert, delete on former_units to motcua_app;
comment on table former_units is 'Names of the three tiers that papers and people still use; addresses are searched by them.';

-- The one apology and new appointment that law allows (Mẫu 04, L5).
alter table dossiers
  add column apology_from timestamptz,
  add column extended_at timestamptz;
comment on column dossiers.apology_from is 'From when the head has to see to it: keep the appointment or beg pardon for it.';
comment on column dossiers.extended_at is 'When the one new appointment was given (Mẫu 04, L5); due_at then is that appointment, original_due_at the first.';
create index dossiers_to_apologise on dossiers (competent_agency_id, due_at, id) where status in ('accepted', 'in_processing') and extended_at is null;

alter table dossier_texts drop constraint dossier_texts_kind_check;
alter table dossier_texts add constraint dossier_texts_kind_check check (kind in (
  'decline_reason', 'supplement_reason', 'note', 'forward_note', 'decision_reason', 'stop_reason', 'withdraw_reason', 'apology_reason'
));

alter table documents drop constraint documents_kind_check;
alter table documents add constraint documents_kind_check check (kind in (
  'acceptance_receipt', 'supplement_request', 'decline_notice', 'apology', 'stop_notice', 'routing_slip', 'result', 'payment_receipt',
  'submission_receipt'
));

-- The register of dossiers (Mẫu 07, Circular 03/2025/TT-VPCP): one book a sector and year for each agency that takes dossiers in.
create table register_books (
  id uuid primary key,
  agency_id uuid not null references agencies,
  sector_code text not null references sectors,
  year smallint not null,
  number integer not null,
  unique (agency_id, year, sector_code),
  unique (agency_id, year, number)
);
create table register_entries (
  dossier_id uuid primary key references dossiers,
  book_id uuid not null references register_books,
  entry integer not null,
  unique (book_id, entry)
);
comment on table register_entries is 'Line of a dossier in its book, given at acceptance, without gaps; what the line says is read from the dossier.';
grant select, insert on register_books, register_entries to motcua_app;
alter table register_entries enable row level security;
alter table register_entries force row level security;
create policy reach on register_entries using (
  (select is_system()) or exists (select 1 from dossiers d where d.id = register_entries.dossier_id)
);

-- How many dossiers are being worked on, and which of them are late: figures for everyone, without a person or a procedure.
create function open_figures(at timestamptz) returns table (open integer, overdue integer, overdue_without_apology integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*)::int, count(*) filter (where due_at < at)::int,
           count(*) filter (where due_at < at and extended_at is null)::int
    from dossiers where status in ('accepted', 'in_processing')
  $$;
grant create on schema public to motcua_reach;
alter function open_figures(timestamptz) owner to motcua_reach;
revoke create on schema public from motcua_reach;
revoke all on function open_figures(timestamptz) from public;
grant execute on function open_figures(timestamptz) to motcua_app;
