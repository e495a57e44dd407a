-- What was asked of a dossier remembers by which rule, for which case and group, and what proved it (L10).
alter table payment_dues
  add column full_vnd bigint,
  add column fee_case text,
  add column beneficiary_group text,
  add column relief text,
  add column relief_basis text,
  add column evidence text check (evidence in ('file', 'paper', 'identity', 'result', 'declared')),
  add column evidence_document text,
  add constraint a_relief_names_its_group check (
    (relief is null) = (beneficiary_group is null) and (relief is null) = (evidence is null)
    and (relief is null or relief_basis is not null)),
  add constraint a_relief_never_raises check (full_vnd is null or amount_vnd <= full_vnd);
update payment_dues set full_vnd = amount_vnd;
comment on column payment_dues.full_vnd is 'What the rule asks of those whom nothing spares (null: amount_vnd); amount_vnd is what is left after the relief.';
comment on column payment_dues.evidence is 'What spoke for the group at submission: a file, a paper taken in at the counter, the electronic identity, a result issued here, or the person''s own word, which the agency checks in its registers.';
comment on column payment_dues.evidence_document is 'The required document (file, paper), or the earlier document (result).';
