-- Numbers of papers begin at one again each year, so the same number of the same series is given once a year, by Việt Nam's calendar.
alter table documents drop constraint documents_agency_id_kind_series_number_key;
create unique index a_number_is_given_once_a_year on documents
  (agency_id, kind, series, number, extract(year from created_at at time zone 'Asia/Ho_Chi_Minh'));
