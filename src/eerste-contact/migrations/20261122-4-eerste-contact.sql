-- Signals are few and are listed apart; this finds them among all acts without a table of their own.
create index act_signaal on platform.act (gemeente_id, zaak_id, happened_at)
  where kind in ('signaal-gegeven', 'signaal-opgevolgd');
