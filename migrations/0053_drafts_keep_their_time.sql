-- A draft keeps the time that was typed with it, for whoever publishes it later; it is shown to nobody all the same.
alter table content_revisions drop constraint a_draft_is_never_shown;
alter table content_revisions add constraint what_is_no_draft_has_its_time check (intent = 'draft' or shows_from is not null);
