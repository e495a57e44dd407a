-- Refusals and the two receipts may be worded by an agency too, like the forms of the law.
alter table document_texts drop constraint document_texts_kind_check;
alter table document_texts add constraint document_texts_kind_check check (kind in (
  'acceptance_receipt', 'supplement_request', 'decline_notice', 'apology', 'stop_notice', 'result',
  'refusal', 'payment_receipt', 'submission_receipt'
));
