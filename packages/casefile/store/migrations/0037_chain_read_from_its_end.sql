-- The last line of a chain is found by its key, however the session first planned to find it: a plan made while the table was small sorted
-- all lines of the case at each new one. The hash is that of link_hash, written out, so that no other function is begun for each line.
create or replace function casefile.chain() returns trigger language plpgsql security definer
  set search_path = '' set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
declare before bytea;
begin
  perform pg_advisory_xact_lock(hashtextextended(tg_table_name || new.case_id::text, 0));
  if tg_table_name = 'audit_read' then
    select a.hash into before from casefile.audit_read a where a.office_id = new.office_id and a.case_id = new.case_id order by a.seq desc limit 1;
    new.seq := nextval('casefile.audit_read_seq_seq');
  else
    select a.hash into before from casefile.audit a where a.office_id = new.office_id and a.case_id = new.case_id order by a.seq desc limit 1;
    new.seq := nextval('casefile.audit_seq_seq');
  end if;
  new.at := clock_timestamp();
  new.hash := sha256(coalesce(before, ''::bytea) || convert_to(concat_ws(E'\x1f', new.seq, new.office_id, new.case_id, new.what, new.subject, new.sealed::text, new.by_user, (extract(epoch from new.at) * 1000000)::bigint), 'UTF8'));
  return new;
end $$;
