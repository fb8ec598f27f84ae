-- The machine client through which a member of staff did something.
alter table platform.act add column actor_via uuid;
