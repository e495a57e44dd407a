-- Where an agency's counter stands, for the link to a map. Degrees of WGS 84; both or neither.
alter table agencies
  add column latitude double precision check (latitude between -90 and 90),
  add column longitude double precision check (longitude between -180 and 180),
  add constraint a_place_has_both_degrees check ((latitude is null) = (longitude is null));
