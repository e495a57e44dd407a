-- An import may be stopped by hand: what was written stays, and the same files go on from there.
alter table catalogue_imports drop constraint catalogue_imports_state_check;
alter table catalogue_imports add constraint catalogue_imports_state_check check (state in ('waiting', 'running', 'done', 'failed', 'stopped'));
