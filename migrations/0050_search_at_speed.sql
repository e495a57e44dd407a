-- How likely a procedure is meant is part of what each word says of it, so that a search need not read the procedures of all it finds.
comment on column procedures.prior is 'How much likelier than others it is meant: written with the postings, multiplied into their impact.';

update search_postings s set impact = s.impact * p.prior from procedures p where p.code = s.code;

create or replace function index_procedures(codes text[]) returns void
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
        select t.term, p.code, (p.prior * t.weight * 2.2 / (t.weight + 1.2 * (0.35 + 0.65 * least(greatest(length(p.words), 3), 30) / 18.0)))::real
        from procedures p, search_terms(p.words) t
        where p.code = any (codes) and p.kind <> 'internal'
        returning term)
      insert into search_vocabulary (term, documents)
        select term, count(*) from written group by term
        on conflict (term) do update set documents = search_vocabulary.documents + excluded.documents;
    delete from search_vocabulary where documents = 0;
  end $$;

-- After thousands of procedures came at once, plans made for an empty catalogue read too much until the database looks by itself, a minute later.
create function look_at_the_catalogue() returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin analyze procedures, procedure_revisions, search_postings, search_vocabulary; end $$;
revoke execute on function look_at_the_catalogue() from public;
grant execute on function look_at_the_catalogue() to motcua_app;
