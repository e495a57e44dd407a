-- Who asked for leave finds the dossiers for which it was given and not used yet.
create index supplement_permissions_given on supplement_permissions (asked_by_id) where granted and used_for_id is null;
