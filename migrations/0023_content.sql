-- What administrators write for the portal (S2.1, S3.5): news, guides, banners, questions. A text is never changed: every save is one more revision.
create table content_items (
  id uuid primary key,
  kind text not null check (kind in ('news', 'guide', 'banner', 'question')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  created_at timestamptz not null,
  unique (kind, slug)
);
comment on column content_items.slug is 'Its address. A question or a guide with the slug of one that came with the program stands in its place.';

create table content_revisions (
  item_id uuid not null references content_items,
  number integer not null check (number > 0),
  intent text not null check (intent in ('draft', 'publication', 'withdrawal')),
  shows_from timestamptz,
  shows_until timestamptz,
  title_vi text not null,
  title_en text,
  summary_vi text not null,
  summary_en text,
  body_vi text not null,
  body_en text,
  link text,
  audience text not null check (audience in ('everyone', 'citizens', 'businesses')),
  topic text,
  procedure_code text references procedures,
  written_at timestamptz not null,
  written_by_id uuid not null references officers,
  primary key (item_id, number),
  constraint a_draft_is_never_shown check ((intent = 'draft') = (shows_from is null)),
  constraint it_ends_after_it_begins check (shows_until > shows_from)
);
create index content_revisions_by_time on content_revisions (shows_from desc, item_id) where intent <> 'draft';
comment on table content_revisions is 'Shown is the highest revision that is no draft and whose time has come, unless it is a withdrawal or its time is over. Rows are only added.';

grant select, insert on content_items, content_revisions to motcua_app;
