-- What was imported before fees were weighed against their notes is read anew by a job, from the words that were kept.
select enqueue_job('reread_catalogue', '{}'::json, null, 'reread_catalogue', 25)
where exists (select from procedure_revisions where origin = 'catalogue');
