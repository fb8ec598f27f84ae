-- When a mail may be tried again after the mail server could not take it, and the code it gave (never its text,
-- which repeats the address).
alter table platform.mail add column next_attempt_at timestamptz;
alter table platform.mail add column last_code text;
