-- For whom the zaak is closed because of an own interest (Awb 2:4): not in their lists, not found, not opened.
alter table zaak.stand add column gesloten_voor uuid[] not null default '{}';
