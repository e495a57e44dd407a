-- The terms of feedback are law, which changes: an administrator adds what holds from a day on, and what held stays.
alter table feedback_terms add column entered_at timestamptz;
alter table feedback_terms add column entered_by_id uuid references officers;
alter table feedback_terms enable row level security;
alter table feedback_terms force row level security;
create policy read on feedback_terms for select using (true);
create policy add on feedback_terms for insert with check ((select is_system()) or (select actor_administers()));
grant insert on feedback_terms to motcua_app;
