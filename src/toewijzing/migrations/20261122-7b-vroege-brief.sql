-- The few early letters of a municipality, for the list of those that can be taken up.
create index act_vroege_brief on platform.act (gemeente_id, zaak_id, happened_at)
  where kind = 'aanvraag-vroeg-ontvangen';
