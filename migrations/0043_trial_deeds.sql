-- The test mode plays the whole way of a dossier, so a trial keeps what was done in it, one deed after the other.

alter table design_trials drop column steps_done;
alter table design_trials add column deeds text[] not null default '{}';
comment on column design_trials.deeds is 'What was done with the dossier of the trial since it was submitted, in order: accept, finish.STEP, send_back.STEP.TO and so on.';
