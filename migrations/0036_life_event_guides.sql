-- Questions of a life event and the decision over their answers that ends in a list of procedures.
alter table life_events
  add column summary_vi text not null default '',
  add column summary_en text,
  add column guide jsonb not null default '{"questions": [], "rules": []}',
  add constraint a_guide_has_questions_and_rules check (
    jsonb_typeof(guide -> 'questions') = 'array' and jsonb_typeof(guide -> 'rules') = 'array');
comment on column life_events.guide is 'questions: id, label, options; rules: a decision table (DMN, hit policy collect): each names a procedure, the FEEL over the answers by which it is needed, and why.';
