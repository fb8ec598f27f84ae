-- Who waits for help that was granted, for worklists: since when, for whom, and until when the time is bridged. A
-- projection by the fold over the acts; once after this migration it must be rebuilt.
alter table zaak.stand add column wacht_sinds date, add column wacht_op text, add column overbrugging_tot date;
