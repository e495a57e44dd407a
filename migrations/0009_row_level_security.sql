-- The database is the last guard: a person reaches their own dossiers, an officer those of the agencies they serve in, a job all; nobody else any.

-- motcua_reach is nobody's login: it owns the few functions that must look past row-level security, so that what they may do is written here.
grant usage on schema public to motcua_reach;
grant create on schema public to motcua_reach, motcua_jobs;
grant select on dossiers, dossier_agencies to motcua_reach;

-- One question for policies over two tables, so that they need not refer to each other.
create function reaches_dossier(dossier uuid, kind text, who uuid, agencies uuid[]) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select case kind
      when 'system' then true
      when 'citizen' then exists (select 1 from dossiers d where d.id = dossier and who in (d.submitter_id, d.applicant_id))
      when 'officer' then exists (select 1 from dossiers d where d.id = dossier and (d.receiving_agency_id = any (agencies) or d.competent_agency_id = any (agencies)))
        or exists (select 1 from dossier_agencies a where a.dossier_id = dossier and a.agency_id = any (agencies))
      else false
    end
  $$;

alter function reaches_dossier(uuid, text, uuid, uuid[]) owner to motcua_reach;

alter table dossiers enable row level security;
alter table dossiers force row level security;
create policy inside on dossiers for select to motcua_reach using (true);
create policy reach on dossiers using (
  (select is_system())
  or ((select actor_kind()) = 'citizen' and (submitter_id = (select actor_id()) or applicant_id = (select actor_id())))
  or ((select actor_kind()) = 'officer' and (
    competent_agency_id = any ((select actor_agencies())::uuid[])
    or receiving_agency_id = any ((select actor_agencies())::uuid[])
    or exists (select 1 from dossier_agencies a where a.dossier_id = dossiers.id and a.agency_id = any ((select actor_agencies())::uuid[]))
  ))
);

alter table dossier_agencies enable row level security;
alter table dossier_agencies force row level security;
create policy inside on dossier_agencies for select to motcua_reach using (true);
create policy reach on dossier_agencies
  using (
    (select is_system())
    or agency_id = any ((select actor_agencies())::uuid[])
    or reaches_dossier(dossier_id, (select actor_kind()), (select actor_id()), (select actor_agencies()))
  );

alter table drafts enable row level security;
alter table drafts force row level security;
create policy reach on drafts using (
  (select is_system())
  or ((select actor_kind()) = 'citizen' and person_id = (select actor_id()))
  or ((select actor_kind()) = 'officer' and officer_id = (select actor_id()))
);

alter table attachments enable row level security;
alter table attachments force row level security;
create policy reach on attachments using (
  (select is_system())
  or ((select actor_kind()) = 'citizen' and person_id = (select actor_id()))
  or (dossier_id is not null and exists (select 1 from dossiers d where d.id = attachments.dossier_id))
  or (dossier_id is null and exists (select 1 from drafts f where f.id = attachments.draft_id))
);

alter table people enable row level security;
alter table people force row level security;
create policy reach on people for select using (
  (select is_system())
  or ((select actor_kind()) = 'citizen' and id = (select actor_id()))
  or ((select actor_kind()) = 'officer' and (
    exists (select 1 from dossiers d where d.submitter_id = people.id)
    or exists (select 1 from dossiers d where d.applicant_id = people.id)
    or exists (select 1 from drafts f where f.person_id = people.id)
  ))
);
create policy add on people for insert with check ((select is_system()));
create policy change on people for update using ((select is_system()));

alter table identities enable row level security;
alter table identities force row level security;
create policy reach on identities using ((select is_system()) or ((select actor_kind()) = 'citizen' and person_id = (select actor_id())));

alter table person_documents enable row level security;
alter table person_documents force row level security;
create policy reach on person_documents using (
  (select is_system()) or ((select actor_kind()) = 'citizen' and person_id = (select actor_id()))
);

alter table notices enable row level security;
alter table notices force row level security;
create policy reach on notices using (
  (select is_system())
  or ((select actor_kind()) = 'citizen' and person_id = (select actor_id()))
  or (dossier_id is not null and exists (select 1 from dossiers d where d.id = notices.dossier_id))
);

-- Everything else that belongs to one dossier is seen exactly where the dossier is.
do $$
declare name text;
begin
  foreach name in array array[
    'dossier_events', 'dossier_answers', 'dossier_texts', 'manifests', 'supplement_requests', 'supplement_items', 'dossier_steps',
    'documents', 'signature_requests', 'payment_dues', 'payments', 'payment_items', 'payment_receipts',
    'original_checks', 'hand_overs', 'shipments', 'ratings', 'access_log', 'phone_codes'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy reach on %I using ((select is_system()) or exists (select 1 from dossiers d where d.id = %I.dossier_id))', name, name
    );
  end loop;
end $$;

alter table manifest_files enable row level security;
alter table manifest_files force row level security;
create policy reach on manifest_files using ((select is_system()) or exists (select 1 from manifests m where m.id = manifest_files.manifest_id));

-- What anyone may know of a dossier (S0.6, L14): one function, six columns.
create function public_status(wanted text)
  returns table (code text, status text, agency_id uuid, accepted_at timestamptz, due_at timestamptz, result_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(d.dossier_code, d.submission_code), d.status, d.competent_agency_id, d.accepted_at, d.due_at, d.decided_at
    from dossiers d
    where d.id = (
      select id from dossiers where submission_code = wanted
      union all select id from dossiers where dossier_code = wanted
      union all select id from dossiers where receipt_number = wanted
      limit 1
    )
  $$;
comment on function public_status(text) is 'Status of a dossier for anyone who has one of its three codes; never a name, never the procedure.';

-- Enqueues a job in the caller''s transaction: it exists if and only if the change does. Owned by the role that owns the job tables.
create function enqueue_job(task text, payload json, run_at timestamptz, job_key text, max_attempts integer) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    select graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => max_attempts)
  $$;
alter function enqueue_job(text, json, timestamptz, text, integer) owner to motcua_jobs;
revoke all on function enqueue_job(text, json, timestamptz, text, integer) from public;
grant execute on function enqueue_job(text, json, timestamptz, text, integer) to motcua_app, motcua_jobs;
revoke all on function public_status(text) from public;
grant execute on function public_status(text) to motcua_app;
alter function public_status(text) owner to motcua_reach;
