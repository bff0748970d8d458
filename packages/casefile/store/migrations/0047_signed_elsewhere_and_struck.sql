-- What was signed in another office comes along as history, under kinds of its own: nothing that counts signatures reads them.
--
-- When a paper is erased, what was kept of its words goes with it: sentences of kept drafts are struck, in place, by the erasure that says
-- why, and packets that were built of it lose their bytes. A packet keeps the hash of what it was, so that what was sent can still be told.

alter table casefile.draft_entry drop constraint draft_entry_kind_check;
alter table casefile.draft_entry add constraint draft_entry_kind_check check (kind in ('version', 'sentence signed', 'packet signed off', 'comment', 'comment settled', 'wording', 'sentence signed elsewhere', 'packet signed off elsewhere'));
alter policy seen on casefile.draft_entry using (
  case when kind in ('sentence signed', 'sentence signed elsewhere') then case_id in (select casefile.written('sealed')) else case_id in (select casefile.seen('packets')) end);

-- The erasure that struck something of it last, or that took its bytes, and when.
alter table casefile.draft_entry add column struck_for uuid;
alter table casefile.packet add column erased_for uuid, add column erased_at timestamptz;

create function casefile.only_struck() returns trigger language plpgsql as $$
declare free text[] := case tg_table_name when 'packet' then array['erased_for', 'erased_at'] else array['content', 'struck_for'] end;
        reason uuid := case tg_table_name when 'packet' then (to_jsonb(new) ->> 'erased_for')::uuid else (to_jsonb(new) ->> 'struck_for')::uuid end;
begin
  if to_jsonb(new) - free = to_jsonb(old) - free
     and (tg_table_name <> 'packet' or (to_jsonb(old) ->> 'erased_for' is null and to_jsonb(new) ->> 'erased_at' is not null))
     and exists (select from casefile.erasure e where (e.office_id, e.case_id, e.erasure_id) = (new.office_id, new.case_id, reason) and e.kind = 'paper' and e.asked_by = casefile.me() and e.asked_at >= transaction_timestamp()) then
    return new;
  end if;
  raise exception 'rows of casefile.% are never changed or removed; only what an erased paper said is struck', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
revoke execute on function casefile.only_struck() from public;

do $$
declare name text;
begin
  foreach name in array array['draft_entry', 'packet'] loop
    execute format('drop trigger never_changed on casefile.%I', name);
    execute format('create trigger never_changed before delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('create trigger only_struck before update on casefile.%I for each row execute function casefile.only_struck()', name);
    execute format('create policy struck on casefile.%I for update to lenity_app using (case_id in (select casefile.written(''team''))) with check (case_id in (select casefile.written(''team'')))', name);
  end loop;
end $$;
grant update (content, struck_for) on casefile.draft_entry to lenity_app;
grant update (erased_for, erased_at) on casefile.packet to lenity_app;
