-- The few zaken with haste stand on top of every worklist: found without looking through all that is due.
create index stand_spoed on zaak.stand (gemeente_id, volgende_op, zaak_id) where afgesloten_op is null and spoed <> 'nee';
