-- What was imported before names were freed of the signs and numbers of the lists they were copied from is read anew by a job.
select enqueue_job('reread_catalogue', '{}'::json, null, 'reread_catalogue', 25)
where exists (select from procedure_revisions where origin = 'catalogue');
