-- A paper may come from an earlier dossier of the same person; the manifest says where each file came from.
alter table attachments drop constraint attachments_source_check;
alter table attachments
  add constraint attachments_source_check check (source in ('uploaded', 'scanned', 'e_document_store', 'earlier_dossier')),
  add column source_attachment_id uuid references attachments;
create index attachments_by_source on attachments (source_attachment_id) where source_attachment_id is not null;
comment on column attachments.source_attachment_id is 'The file of an earlier dossier that this one is a copy of, where the person took it from there (L11).';

alter table manifest_files
  add column source text not null default 'uploaded' check (source in ('uploaded', 'scanned', 'e_document_store', 'earlier_dossier'));
