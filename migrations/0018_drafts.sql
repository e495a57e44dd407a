-- What somebody posted to a draft whose session had ended: kept sealed until they are logged in again, readable only through their own draft.
create table kept_pages (
  id uuid primary key,
  draft_id uuid not null,
  page text not null,
  sealed bytea not null,
  kept_at timestamptz not null,
  expires_at timestamptz not null
);
create index kept_pages_of_draft on kept_pages (draft_id);
create index kept_pages_by_expiry on kept_pages (expires_at);
comment on table kept_pages is 'Written by anyone, since whoever posts is not known; read and removed only by the person whose draft it is, and by the sweeper. No foreign key: it would tell strangers which drafts there are.';
grant select, insert, delete on kept_pages to motcua_app;
alter table kept_pages enable row level security;
alter table kept_pages force row level security;
create policy keep on kept_pages for insert with check (true);
create policy reach on kept_pages for select using ((select is_system()) or exists (select 1 from drafts f where f.id = kept_pages.draft_id));
create policy remove on kept_pages for delete using ((select is_system()) or exists (select 1 from drafts f where f.id = kept_pages.draft_id));

-- A draft that is about to be deleted for lying untouched is announced once for each time it was touched.
alter table drafts add column reminded_at timestamptz;
create index drafts_by_expiry on drafts (expires_at) where dossier_id is null;
comment on column drafts.reminded_at is 'When the person was told that the draft is about to be deleted; counts only if it is later than updated_at.';
