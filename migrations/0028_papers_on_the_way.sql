-- A dossier filed anywhere: accepted at one agency's counter, its papers on the way to the agency that settles (Decree 118/2025/NĐ-CP, article 17).
comment on column dossiers.received_by_competent_at is 'When the competent agency received it complete; the limit counts from then. Null after acceptance: its papers are on the way.';
create index dossiers_on_the_way on dossiers (competent_agency_id, due_at, id) where status = 'accepted' and received_by_competent_at is null;
create index dossiers_sent_on on dossiers (receiving_agency_id, due_at, id) where status = 'accepted' and received_by_competent_at is null;
