-- From when nothing may be sent any more about a zaak: the person it is about has died. Staff still hear.
alter table platform.stream add column silent_since timestamptz;
