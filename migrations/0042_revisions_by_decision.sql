-- A revision says which decision made it, and comes into force on that decision's day; a decision to amend waits for its revision.

alter table procedure_revisions add column decision_id uuid references procedure_decisions;
create unique index a_decision_makes_one_revision on procedure_revisions (decision_id) where decision_id is not null;
comment on column procedure_revisions.decision_id is 'The recorded decision that made it; empty for what was imported or came with the installation, whose decision stands as text.';

alter table procedure_designs add column decision_id uuid references procedure_decisions;
comment on column procedure_designs.decision_id is 'The decision to amend that opened the design.';

create or replace function refuse_change_of_published_revision() returns trigger language plpgsql as $$
begin
  if old.state = 'published' and (new.definition is distinct from old.definition or new.state <> 'published'
      or new.valid_from is distinct from old.valid_from or new.decision is distinct from old.decision
      or new.decision_id is distinct from old.decision_id) then
    raise exception 'a published revision is immutable (%)', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
