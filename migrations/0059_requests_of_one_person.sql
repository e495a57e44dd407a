-- A request id is its sender's own: two people who send the same one are two requests, and nobody is answered with another's.
delete from request_ids where actor_id is null or actor_kind not in ('citizen', 'officer');
alter table request_ids
  alter column actor_id set not null,
  add constraint a_request_is_sent_by_a_person check (actor_kind in ('citizen', 'officer')),
  drop constraint request_ids_pkey,
  add primary key (actor_kind, actor_id, action, request_id);
create index request_ids_by_time on request_ids (at);
comment on table request_ids is 'Retries and double clicks: one action per person and request id, with the answer that was given. Old rows are swept at night.';

alter table request_ids enable row level security;
alter table request_ids force row level security;
create policy reach on request_ids using (
  (select is_system()) or (actor_kind = (select actor_kind()) and actor_id = (select actor_id()))
);
grant delete on request_ids to motcua_app;
