-- Anybody may call the two addresses of the payment gateway, as often as they like: what says the same within a day is one row that counts.
alter table gateway_messages
  add column received_on date not null default legal_today(),
  add column times integer not null default 1 check (times > 0),
  add column last_received_at timestamptz;
update gateway_messages set
  received_on = (received_at at time zone 'Asia/Ho_Chi_Minh')::date,
  last_received_at = received_at;

with same as (
  select min(id::text)::uuid as id, sum(times)::integer as times, min(received_at) as first, max(received_at) as last
  from gateway_messages group by reference, kind, outcome, received_on
)
update gateway_messages m set times = s.times, received_at = s.first, last_received_at = s.last from same s where m.id = s.id;
delete from gateway_messages m using gateway_messages k
where m.reference is not distinct from k.reference and m.kind = k.kind and m.outcome = k.outcome and m.received_on = k.received_on
  and k.id < m.id;

alter table gateway_messages
  alter column last_received_at set not null,
  add constraint what_is_said_again_is_counted unique nulls not distinct (reference, kind, outcome, received_on);
drop index gateway_messages_of_payment;
comment on column gateway_messages.times is 'How often the same was said on that day; received_at is the first time.';
grant update on gateway_messages to motcua_app;
