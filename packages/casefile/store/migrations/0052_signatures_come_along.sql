-- Signatures come along with a case: into another office with its export, and into another case that it is merged into.
--
-- Nobody signs here who did not sign there: what comes is beside who brought it, and the time of each is what it was. Only what was confirmed and not taken
-- back goes out; whoever signed goes on being able to erase it by the link they have, which a merge keeps.

alter table casefile.supporter add column brought_by text;
alter table casefile.supporter add column brought_from text check (length(brought_from) between 1 and 500);
alter table casefile.supporter add constraint brought_by_and_from check ((brought_by is null) = (brought_from is null));
-- Links of mails that were sent before the case was merged into this one.
alter table casefile.supporter add column earlier_back text[] not null default '{}';
create index on casefile.supporter using gin (earlier_back) where earlier_back <> '{}';
alter table casefile.supporter drop constraint supporter_gone_check;
alter table casefile.supporter add constraint supporter_gone_check check (gone in ('taken back', 'erased', 'not confirmed', 'replaced', 'case erased', 'merged'));

-- What is gone has no link any more.
create function casefile.gone_without_links() returns trigger language plpgsql set search_path = '' as $$
begin
  new.earlier_back := '{}';
  return new;
end $$;
create trigger gone_without_links before update on casefile.supporter for each row when (new.state = 'gone') execute function casefile.gone_without_links();
revoke execute on function casefile.gone_without_links() from public;

create or replace function casefile.support_link(the_digest text) returns table (office text, does text) language sql security definer set search_path = '' as $$
  select o.name, case when s.confirm_digest = the_digest then 'confirm' else 'take back' end
    from casefile.supporter s join casefile.office o on o.office_id = s.office_id
   where s.back_digest = the_digest or s.earlier_back @> array[the_digest] or (s.confirm_digest = the_digest and s.confirm_until > clock_timestamp() and casefile.support_stands(s.office_id, s.case_id)) $$;
create or replace function casefile.take_back_support(the_digest text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update casefile.supporter s set state = 'gone', gone = 'taken back', gone_at = clock_timestamp(), content = '', address = null, confirm_digest = null, back_digest = null where s.back_digest = the_digest or s.earlier_back @> array[the_digest];
  return found;
end $$;

-- One confirmed signature of an exported case, for counsel on the case it comes into.
create function casefile.bring_support(the_case uuid, id uuid, sealed bytea, the_address text, the_back text, signed_at timestamptz, was_confirmed_at timestamptz, is_hidden boolean, came_from text) returns void
  language plpgsql security definer set search_path = '' as $$
declare the_office uuid;
begin
  select d.office_id into the_office from casefile.support_door d where d.case_id = the_case and d.case_id in (select casefile.written('agreements')) and d.case_id in (select casefile.written('sealed'));
  if the_office is null or signed_at is null or was_confirmed_at is null or was_confirmed_at > clock_timestamp() then raise exception 'a signature cannot come into this case' using errcode = 'integrity_constraint_violation'; end if;
  insert into casefile.supporter (office_id, case_id, supporter_id, state, content, address, back_digest, confirm_until, made_at, confirmed_at, hidden_by, hidden_at, brought_by, brought_from)
    values (the_office, the_case, id, 'confirmed', sealed, the_address, the_back, was_confirmed_at, signed_at, was_confirmed_at, case when is_hidden then casefile.me() end, case when is_hidden then clock_timestamp() end, casefile.me(), came_from);
end $$;

-- All signatures and messages of a case come to stand in the one it is merged into, encrypted anew under the key of that one. Of two of one address the later stays, hidden if either was.
create function casefile.move_support(stays uuid, goes uuid, ids uuid[], sealed bytea[], addresses text[], backs text[], message_ids uuid[], message_sealed bytea[], came_from text) returns int
  language plpgsql security definer set search_path = '' as $$
declare the_office uuid; s casefile.supporter; m casefile.support_message; i int; twin casefile.supporter; many int := 0; keeps boolean;
begin
  select d.office_id into the_office from casefile.support_door d join casefile.support_door o on o.office_id = d.office_id
   where d.case_id = stays and o.case_id = goes and stays <> goes
     and stays in (select casefile.written('agreements')) and goes in (select casefile.written('agreements')) and stays in (select casefile.written('sealed')) and goes in (select casefile.written('sealed'));
  if the_office is null then raise exception 'signatures cannot come into this case' using errcode = 'integrity_constraint_violation'; end if;
  perform pg_advisory_xact_lock(hashtextextended('support ' || one::text, 0)) from unnest(array[least(stays, goes), greatest(stays, goes)]) one;
  for s in select * from casefile.supporter o where o.office_id = the_office and o.case_id = goes order by o.seq loop
    i := array_position(ids, s.supporter_id);
    if s.state <> 'gone' and i is null then raise exception 'a signature came meanwhile' using errcode = 'serialization_failure'; end if;
    update casefile.supporter o set state = 'gone', gone = coalesce(s.gone, 'merged'), gone_at = coalesce(s.gone_at, clock_timestamp()), content = '', address = null, confirm_digest = null, back_digest = null where o.office_id = the_office and o.case_id = goes and o.supporter_id = s.supporter_id;
    keeps := true;
    if s.state = 'confirmed' then
      select o.* into twin from casefile.supporter o where o.office_id = the_office and o.case_id = stays and o.address = addresses[i] and o.state = 'confirmed';
      keeps := twin is null or twin.confirmed_at < s.confirmed_at;
      if twin.supporter_id is not null and keeps then
        update casefile.supporter o set state = 'gone', gone = 'replaced', gone_at = clock_timestamp(), content = '', address = null, confirm_digest = null, back_digest = null where o.office_id = the_office and o.case_id = stays and o.supporter_id = twin.supporter_id;
        s.hidden_at := coalesce(s.hidden_at, twin.hidden_at); s.hidden_by := coalesce(s.hidden_by, twin.hidden_by);
        -- The link of the one that goes still takes back what stands in its place.
        s.earlier_back := s.earlier_back || twin.earlier_back || twin.back_digest;
      elsif twin.supporter_id is not null then
        update casefile.supporter o set earlier_back = o.earlier_back || s.earlier_back || s.back_digest, hidden_by = coalesce(o.hidden_by, s.hidden_by), hidden_at = coalesce(o.hidden_at, s.hidden_at) where o.office_id = the_office and o.case_id = stays and o.supporter_id = twin.supporter_id;
      end if;
    end if;
    if s.state = 'gone' or not keeps then
      insert into casefile.supporter (office_id, case_id, supporter_id, state, content, confirm_until, made_at, confirmed_at, hidden_by, hidden_at, gone, gone_at, brought_by, brought_from)
        values (the_office, stays, s.supporter_id, 'gone', '', s.confirm_until, s.made_at, s.confirmed_at, s.hidden_by, s.hidden_at, coalesce(s.gone, 'replaced'), coalesce(s.gone_at, clock_timestamp()), casefile.me(), came_from);
    else
      insert into casefile.supporter (office_id, case_id, supporter_id, state, content, address, confirm_digest, confirm_until, back_digest, earlier_back, made_at, confirmed_at, hidden_by, hidden_at, brought_by, brought_from)
        values (the_office, stays, s.supporter_id, s.state, sealed[i], addresses[i], s.confirm_digest, s.confirm_until, backs[i], s.earlier_back || s.back_digest, s.made_at, s.confirmed_at, s.hidden_by, s.hidden_at, coalesce(s.brought_by, casefile.me()), coalesce(s.brought_from, came_from));
      many := many + 1;
    end if;
  end loop;
  for m in select * from casefile.support_message o where o.office_id = the_office and o.case_id = goes order by o.seq loop
    i := array_position(message_ids, m.message_id);
    if i is null then raise exception 'a message was written meanwhile' using errcode = 'serialization_failure'; end if;
    insert into casefile.support_message (office_id, case_id, message_id, version, content, number, written_by, written_at, sent_by, sent_at, cancelled_by, cancelled_at)
      values (the_office, stays, m.message_id, m.version, message_sealed[i], m.number, m.written_by, m.written_at, m.sent_by, m.sent_at, m.cancelled_by, m.cancelled_at);
    insert into casefile.support_mail (office_id, case_id, mail_id, supporter_id, kind, message_id, state, tries, why, made_at, tried_at)
      select the_office, stays, gen_random_uuid(), o.supporter_id, o.kind, o.message_id, o.state, o.tries, o.why, o.made_at, o.tried_at from casefile.support_mail o where o.office_id = the_office and o.case_id = goes and o.message_id = m.message_id order by o.seq;
    update casefile.support_message o set content = '' where o.office_id = the_office and o.case_id = goes and o.message_id = m.message_id;
  end loop;
  -- A link to confirm is good still, and so its mail goes on; no other waits, which whoever merges was told first.
  update casefile.support_door d set wrapped = '', open = false where d.office_id = the_office and d.case_id = goes;
  return many;
end $$;
-- Functions add messages too, as they are moved.
create policy functions_add on casefile.support_message for insert to current_user with check (session_user <> current_user);

-- Whether mails of a case are on their way to those who signed.
create function casefile.support_mails_wait(the_case uuid) returns boolean language sql security definer set search_path = '' as $$
  select exists (select from casefile.support_mail m where m.case_id = the_case and m.state in ('waiting', 'queued', 'sending')) and the_case in (select casefile.written('agreements')) $$;

do $$
declare what text;
begin
  foreach what in array array['bring_support(uuid, uuid, bytea, text, text, timestamptz, timestamptz, boolean, text)', 'move_support(uuid, uuid, uuid[], bytea[], text[], text[], uuid[], bytea[], text)', 'support_mails_wait(uuid)'] loop
    execute format('revoke execute on function casefile.%s from public', what);
    execute format('grant execute on function casefile.%s to lenity_app', what);
  end loop;
end $$;
