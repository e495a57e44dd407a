-- The national catalogue beside the procedures designed here: what is imported, how it is found, and the record of who announced or ended what.

-- Words without accents and signs, as they are compared in a search; the program does the same to what is typed.
create function plain_words(words text) returns text
  language sql immutable parallel safe strict set search_path = public, pg_temp
  as $$ select regexp_replace(public.fold(words), '[^a-z0-9]+', ' ', 'g') $$;

-- Full text of a procedure, each word as it stands: no stemming and no stop words, since short words carry the meaning in Vietnamese.
create function procedure_words(name text, everyday text, sector text) returns tsvector
  language sql immutable parallel safe set search_path = public, pg_temp
  as $$
    select setweight(to_tsvector('simple', plain_words(coalesce(name, ''))), 'A')
      || setweight(to_tsvector('simple', plain_words(coalesce(everyday, ''))), 'B')
      || setweight(to_tsvector('simple', plain_words(coalesce(sector, ''))), 'C')
  $$;

alter table procedures drop constraint procedures_authority_level_check;
alter table procedures add constraint procedures_authority_level_check
  check (authority_level in ('commune', 'department', 'province', 'ministry', 'other'));

alter table procedures
  add column authority_levels text[] not null default '{}',
  add column kind text not null default 'nationwide' check (kind in ('nationwide', 'provincial', 'internal')),
  add column province_code text,
  add column source_url text,
  add column source_digest bytea,
  add column is_doubtful boolean not null default false,
  add column words tsvector not null default '',
  add column prior real not null default 1,
  add constraint a_provincial_procedure_names_its_province check ((kind = 'provincial') = (province_code is not null));
comment on column procedures.kind is 'internal procedures (thủ tục nội bộ) are never shown to citizens; provincial ones only for their province.';
comment on column procedures.source_digest is 'Of the facts last imported, so that the same facts change nothing.';
comment on column procedures.is_doubtful is 'The source itself no longer lists it, or only approximately: shown after those that are certain.';
comment on column procedures.prior is 'How much likelier than others it is meant: written with the postings, multiplied into the rank.';
comment on column procedures.words is 'Full text: A name, B everyday words, C sector. Ranked through search_postings, which know how rare a word is.';
update procedures set authority_levels = array[authority_level];

alter table procedure_revisions
  add column origin text not null default 'here' check (origin in ('here', 'catalogue'));
comment on column procedure_revisions.origin is 'catalogue: imported, and replaced by the next import that differs; here: designed here, never touched by an import.';

alter table agencies add column unit_code text references units;
comment on column agencies.unit_code is 'The province or commune it serves, by which a person''s address finds it.';
create index agencies_by_unit on agencies (unit_code);

-- An import, its progress, and what became of each line; it goes on after a crash where its last transaction ended.
create table catalogue_imports (
  id uuid primary key,
  file_name text not null,
  digest bytea not null,
  is_dry_run boolean not null,
  officer_id uuid references officers,
  catalogue_key text,
  details_key text,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  lines_total integer not null default 0,
  lines_done integer not null default 0 check (lines_done <= lines_total),
  added integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  refused integer not null default 0,
  problem text,
  started_at timestamptz not null,
  touched_at timestamptz not null,
  finished_at timestamptz,
  constraint every_line_done_has_an_outcome check (lines_done = added + changed + unchanged + refused)
);
create unique index an_import_runs_once on catalogue_imports (digest, is_dry_run) where state in ('waiting', 'running');
create index catalogue_imports_by_time on catalogue_imports (started_at desc);

create table catalogue_import_lines (
  import_id uuid not null references catalogue_imports,
  line integer not null,
  code text,
  outcome text not null check (outcome in ('added', 'changed', 'refused')),
  reasons text[] not null default '{}',
  primary key (import_id, line)
);
comment on table catalogue_import_lines is 'Lines that changed something or were refused, with reasons; unchanged lines are only counted.';

-- Record of control over procedures (S3.6): each act with its decision, in time or not.
create table procedure_decisions (
  id uuid primary key,
  procedure_code text not null references procedures,
  act text not null check (act in ('announce', 'publish', 'amend', 'suspend', 'resume', 'abolish')),
  decision_number text not null check (decision_number <> ''),
  decided_on date not null,
  effective_on date not null,
  reason text,
  revision_id uuid references procedure_revisions,
  officer_id uuid references officers,
  recorded_at timestamptz not null,
  due_on date not null,
  in_force boolean not null default false
);
create index procedure_decisions_by_procedure on procedure_decisions (procedure_code, recorded_at);
create index procedure_decisions_to_come on procedure_decisions (effective_on) where not in_force;
comment on column procedure_decisions.due_on is 'Last day on which the law wants the act on record; an act recorded later is shown as late.';

-- Search: which word or pair of words stands in which procedure, and how much it says of it.
create table search_postings (
  term text not null,
  code text not null references procedures,
  impact real not null,
  primary key (term, code) include (impact)
);
create index search_postings_by_procedure on search_postings (code);

create table search_vocabulary (
  term text primary key,
  documents integer not null
);
create index search_vocabulary_by_likeness on search_vocabulary using gin (term gin_trgm_ops);

-- Raised by whatever changes what a search finds, so that every node drops what it kept.
create table catalogue_version (
  one boolean primary key default true check (one),
  version bigint not null default 1
);
insert into catalogue_version default values;

create function raise_catalogue_version() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin update catalogue_version set version = version + 1; return null; end $$;

create trigger procedures_raise_the_version after insert or update or delete on procedures
  for each statement execute function raise_catalogue_version();
create trigger offers_raise_the_version after insert or update or delete on agency_procedures
  for each statement execute function raise_catalogue_version();
create trigger synonyms_raise_the_version after insert or update or delete on search_synonyms
  for each statement execute function raise_catalogue_version();

-- Searches that found nothing, by the day; words as typed only if they hold nothing that may point to a person.
create table fruitless_searches (
  words text primary key,
  times integer not null default 1,
  first_on date not null,
  last_on date not null,
  dismissed boolean not null default false
);

-- Words and pairs of neighbouring words of one part of a full text. Weight by part: A name 1, B everyday words 0.5, C sector 0.35; a pair of neighbours counts twice.
create function search_terms(words tsvector) returns table (term text, weight real)
  language sql immutable parallel safe
  as $$
    with word as (
      select l.lexeme, p.position, p.letter
      from unnest(words) l, unnest(l.positions, l.weights) as p(position, letter)
    ), weighed(letter, weight) as (values ('A', 1.0), ('B', 0.5), ('C', 0.35), ('D', 0.15)),
    part as (
      select w.lexeme as term, v.weight from word w join weighed v on v.letter = w.letter
      union all
      select w.lexeme || '_' || n.lexeme, v.weight * 2.0
      from word w join word n on n.position = w.position + 1 and n.letter = w.letter join weighed v on v.letter = w.letter
    )
    select term, sum(weight)::real from part group by term
  $$;

-- Writes the postings of procedures anew (BM25 with a fixed mean length, so that one procedure never changes another's postings).
-- What people come for most is settled by communes and offered by this city's own counters; what asks for a special case is asked less.
create function procedure_prior(p procedures) returns real
  language sql stable set search_path = public, pg_temp
  as $$
    select ((case when p.authority_levels && array['commune'] then 1.25 else 1 end)
      * (case when exists (select 1 from agency_procedures a where a.procedure_code = p.code) then 1.05 else 1 end)
      * (case when p.authority_levels = array['other'] then 0.7 when p.authority_levels = array['ministry'] then 0.9 else 1 end)
      * (case when p.is_doubtful then 0.85 else 1 end)
      * (case when p.words @@ 'nuoc <-> ngoai | luu <-> dong | bien <-> gioi | da <-> co <-> ho <-> so'::tsquery then 0.9 else 1 end)
      * (case when exists (select 1 from procedure_revisions r where r.id = p.current_revision_id and r.definition -> 'audience' ? 'citizen') then 1.1 else 1 end))::real
  $$;

create function index_procedures(codes text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    -- One at a time, so that the counts below add up.
    update catalogue_version set version = version + 1;
    update procedures p set prior = procedure_prior(p) where p.code = any (codes);
    with gone as (delete from search_postings where code = any (codes) returning term),
      counted as (select term, count(*)::integer as n from gone group by term)
      update search_vocabulary v set documents = v.documents - c.n from counted c where v.term = c.term;
    with written as (
      insert into search_postings (term, code, impact)
        select t.term, p.code, (t.weight * 2.2 / (t.weight + 1.2 * (0.35 + 0.65 * least(greatest(length(p.words), 3), 30) / 18.0)))::real
        from procedures p, search_terms(p.words) t
        where p.code = any (codes) and p.kind <> 'internal'
        returning term)
      insert into search_vocabulary (term, documents)
        select term, count(*) from written group by term
        on conflict (term) do update set documents = search_vocabulary.documents + excluded.documents;
    delete from search_vocabulary where documents = 0;
  end $$;

create index search_vocabulary_emptied on search_vocabulary (term) where documents = 0;

grant select, insert, update on catalogue_imports, catalogue_import_lines to motcua_app;
grant select, insert on procedure_decisions to motcua_app;
grant update (in_force) on procedure_decisions to motcua_app;
grant select on search_postings, search_vocabulary to motcua_app;
grant select on catalogue_version to motcua_app;
grant select, insert, update on fruitless_searches to motcua_app;
grant delete on search_synonyms to motcua_app;
grant execute on function index_procedures(text[]) to motcua_app;

update procedures p set words = procedure_words(p.name_vi, concat_ws(' ', p.short_name_vi, array_to_string(p.keywords, ' '), p.short_name_en, p.name_en), s.name_vi)
from sectors s where s.code = p.sector_code;
select index_procedures(array(select code from procedures));
