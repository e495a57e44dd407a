-- Officers' notes and papers that are not yet given out lie beside what a citizen reads of the same dossier; pages and queries left them
-- out, the database did not. Restrictive: whatever else lets a row through, this holds too.
create policy what_is_shown on dossier_texts as restrictive for select
  using ((select actor_kind()) is distinct from 'citizen' or visible_to_citizen);
create policy what_is_shown on documents as restrictive for select
  using ((select actor_kind()) is distinct from 'citizen' or visible_to_citizen);
