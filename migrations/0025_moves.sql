-- A dossier keeps the revision it was filed under, unless somebody moves it with a reason.
alter table dossier_texts drop constraint dossier_texts_kind_check;
alter table dossier_texts add constraint dossier_texts_kind_check check (kind in (
  'decline_reason', 'supplement_reason', 'note', 'forward_note', 'decision_reason', 'stop_reason', 'withdraw_reason', 'apology_reason',
  'leave_wanted', 'leave_answer', 'stop_wish', 'stop_refusal', 'move_reason'
));
-- Steps that have not begun are laid out anew when a dossier moves; the grant is narrowed to them by a trigger.
grant delete on dossier_steps to motcua_app;
create function refuse_removal_of_a_begun_step() returns trigger language plpgsql as $$
begin
  if old.state <> 'waiting' then
    raise exception 'a step that has begun stays (%)', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;
create trigger only_waiting_steps_are_removed before delete on dossier_steps
  for each row execute function refuse_removal_of_a_begun_step();
