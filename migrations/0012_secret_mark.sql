-- What was sealed with one secret opens with no other: the program compares before it serves, rather than seal new rows with a second one.
alter table installation add column secret_mark text;
comment on column installation.secret_mark is 'Derived from the installation''s secret, which cannot be learned from it; set at the first start.';
revoke update on installation from motcua_app;
grant update (seeded_at) on installation to motcua_app;
