-- 0015 wanted to fill these in and, shut out by row-level security as migrations then were, saw no row: open dossiers of that
-- time would go without a call for an apology, and their open supplements without a reminder.
update dossiers set apology_from = due_at - interval '2 days'
  where apology_from is null and due_at is not null
    and status in ('accepted', 'in_processing', 'supplement_requested', 'obligation_due');
update supplement_requests set remind_at = answer_by - interval '2 days'
  where remind_at is null and answered_at is null and lapsed_at is null and reminded_at is null;
