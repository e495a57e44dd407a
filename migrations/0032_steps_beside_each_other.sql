-- Steps of a dossier run beside each other where its workflow says so, join again, and may be worked a second time.
alter table dossier_steps
  add column round smallint not null default 1 check (round > 0),
  add column waits_for text[] not null default '{}',
  add column returns_to text[] not null default '{}',
  add column assigned_officer_id uuid references officers,
  drop constraint dossier_steps_dossier_id_position_key,
  drop constraint dossier_steps_state_check,
  add constraint dossier_steps_state_check check (state in ('waiting', 'active', 'done', 'sent_back', 'recalled')),
  add constraint a_step_is_worked_once_a_round unique (dossier_id, step, round);
comment on column dossier_steps.round is 'How often the step has come up: 1, and one more each time the dossier was sent back to it or past it. The highest round of a step holds.';
comment on column dossier_steps.waits_for is 'Steps that must be done before it begins, as the workflow said when the dossier was accepted; several join in it.';
comment on column dossier_steps.state is 'sent_back: its officer sent the dossier back to an earlier step. recalled: it was open when another did.';
comment on column dossier_steps.assigned_officer_id is 'Who works this step; steps that are open beside each other may have different officers.';

-- Until now steps ran as they were listed, so that is how these dossiers go on.
update dossier_steps s set waits_for = array[before.step]
  from dossier_steps before where before.dossier_id = s.dossier_id and before.position = s.position - 1;
update dossier_steps s set returns_to = array(select jsonb_array_elements_text(w -> 'returnsTo'))
  from dossiers d join procedure_revisions r on r.id = d.revision_id, jsonb_array_elements(r.definition -> 'workflow') w
  where d.id = s.dossier_id and w ->> 'id' = s.step and w -> 'returnsTo' is not null;
update dossier_steps s set assigned_officer_id = d.assigned_officer_id
  from dossiers d
  where d.id = s.dossier_id and (s.id = d.current_step_id or (d.current_step_id is null and d.status = 'accepted' and s.position = 0));

drop index dossiers_of_officer;
alter table dossiers drop column current_step_id, drop column assigned_officer_id;
create index dossier_steps_of_officer on dossier_steps (assigned_officer_id) where state in ('waiting', 'active');

alter table dossier_texts drop constraint dossier_texts_kind_check;
alter table dossier_texts add constraint dossier_texts_kind_check check (kind in (
  'decline_reason', 'supplement_reason', 'note', 'forward_note', 'decision_reason', 'stop_reason', 'withdraw_reason', 'apology_reason',
  'late_apology_reason', 'leave_wanted', 'leave_answer', 'stop_wish', 'stop_refusal', 'move_reason', 'send_back_reason', 'removal_reason'
));

-- However the program errs, no step stands open twice.
create unique index a_step_is_open_once on dossier_steps (dossier_id, step) where state in ('waiting', 'active');
