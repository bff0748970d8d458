-- Supporters: signatures given through the page for everyone, confirmed by mail, and messages to those who signed, which two people send.
--
-- A case has one door for signatures, with a key of its own under the office's. What somebody wrote, and messages, are encrypted under it; of an address a
-- keyed digest tells whether it is the same. Links that confirm or take back are kept as digests. Someone who signs is not signed in and is told nothing.
-- Signatures are taken only while the person's agreement to it stands, the case is open and the office has a mail server.

create table casefile.support_door (
  office_id uuid not null,
  case_id uuid not null,
  token text not null unique check (length(token) >= 20),
  open boolean not null default true,
  wrapped_under text not null,
  wrapped bytea not null,
  made_by text not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id),
  foreign key (office_id, case_id) references casefile.case_file
);

create table casefile.supporter (
  office_id uuid not null,
  case_id uuid not null,
  supporter_id uuid not null,
  seq bigint generated always as identity,
  state text not null default 'waiting' check (state in ('waiting', 'confirmed', 'gone')),
  content bytea not null check (octet_length(content) <= 20000),
  -- Tells the same address, under the key of the door.
  address text,
  confirm_digest text unique,
  confirm_until timestamptz not null,
  back_digest text unique,
  made_at timestamptz not null default clock_timestamp(),
  confirmed_at timestamptz,
  hidden_by text,
  hidden_at timestamptz,
  gone text check (gone in ('taken back', 'erased', 'not confirmed', 'replaced', 'case erased')),
  gone_at timestamptz,
  primary key (office_id, case_id, supporter_id),
  foreign key (office_id, case_id) references casefile.support_door,
  check ((state = 'gone') = (gone is not null and gone_at is not null)),
  check (state <> 'gone' or (content = '' and address is null and confirm_digest is null and back_digest is null)),
  check ((state = 'waiting') = (confirm_digest is not null)),
  check ((hidden_by is null) = (hidden_at is null))
);
create unique index one_signature_an_address on casefile.supporter (office_id, case_id, address) where state = 'confirmed';
create index on casefile.supporter (office_id, case_id, seq);
create index on casefile.supporter (confirm_until) where state = 'waiting';

-- A message to those who signed. It is changed until somebody else than who wrote it last has it sent; then it stays as it is.
create table casefile.support_message (
  office_id uuid not null,
  case_id uuid not null,
  message_id uuid not null,
  seq bigint generated always as identity,
  version int not null default 1,
  content bytea not null check (octet_length(content) <= 100000),
  -- How many it went to when it was written, which its writer saw.
  number int not null check (number >= 0),
  written_by text not null,
  written_at timestamptz not null default clock_timestamp(),
  sent_by text,
  sent_at timestamptz,
  cancelled_by text,
  cancelled_at timestamptz,
  primary key (office_id, case_id, message_id),
  foreign key (office_id, case_id) references casefile.support_door,
  check ((sent_by is null) = (sent_at is null)),
  check (sent_by is null or sent_by <> written_by),
  check ((cancelled_by is null) = (cancelled_at is null))
);

-- What is to be sent to whom. Before a message is handed to the mail server its row says `sending`: whoever finds it so knows that a process died there, and sends no second one.
create table casefile.support_mail (
  office_id uuid not null,
  case_id uuid not null,
  mail_id uuid not null,
  seq bigint generated always as identity,
  supporter_id uuid not null,
  kind text not null check (kind in ('confirm', 'message')),
  message_id uuid,
  state text not null default 'waiting' check (state in ('waiting', 'queued', 'sending', 'delivered', 'failed', 'dropped', 'unsure')),
  tries int not null default 0,
  why text,
  made_at timestamptz not null default clock_timestamp(),
  tried_at timestamptz,
  primary key (office_id, case_id, mail_id),
  foreign key (office_id, case_id, supporter_id) references casefile.supporter,
  foreign key (office_id, case_id, message_id) references casefile.support_message,
  check ((kind = 'message') = (message_id is not null))
);
create unique index one_mail_a_supporter on casefile.support_mail (office_id, case_id, message_id, supporter_id) where kind = 'message';
create unique index on casefile.support_mail (mail_id);
create index on casefile.support_mail (seq) where state = 'waiting';

do $$
declare name text;
begin
  foreach name in array array['support_door', 'supporter', 'support_message', 'support_mail'] loop
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select on casefile.%I to lenity_app', name);
    execute format('create trigger never_removed before delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format($p$create policy seen on casefile.%I for select to lenity_app using (case_id in (select casefile.written('agreements')) and case_id in (select casefile.written('sealed')))$p$, name);
    execute format('create policy functions_read on casefile.%I for select to current_user using (session_user <> current_user)', name);
    execute format('create policy functions_change on casefile.%I for update to current_user using (session_user <> current_user) with check (session_user <> current_user)', name);
  end loop;
  foreach name in array array['supporter', 'support_mail'] loop
    execute format('create policy functions_add on casefile.%I for insert to current_user with check (session_user <> current_user)', name);
  end loop;
  foreach name in array array['support_door', 'supporter', 'support_message'] loop
    execute format($p$create policy changed on casefile.%I for update to lenity_app using (case_id in (select casefile.written('agreements')) and case_id in (select casefile.written('sealed'))) with check (case_id in (select casefile.written('agreements')) and case_id in (select casefile.written('sealed')))$p$, name);
  end loop;
end $$;

create policy added on casefile.support_door for insert to lenity_app with check (made_by = casefile.me() and case_id in (select casefile.written('agreements')) and case_id in (select casefile.written('sealed')));
grant insert, update (open) on casefile.support_door to lenity_app;
create policy owner_rewraps on casefile.support_door for update to current_user using (session_user = current_user) with check (session_user = current_user and wrapped <> '');

grant update (state, content, address, confirm_digest, back_digest, hidden_by, hidden_at, gone, gone_at) on casefile.supporter to lenity_app;
create policy added on casefile.support_message for insert to lenity_app with check (written_by = casefile.me() and sent_by is null and case_id in (select casefile.written('agreements')) and case_id in (select casefile.written('sealed')));
grant insert, update (version, content, number, written_by, written_at, cancelled_by, cancelled_at) on casefile.support_message to lenity_app;

-- What of a case these functions look at: whether it is open, and whether its agreement stands.
create policy support_reads on casefile.case_file for select to current_user using (session_user <> current_user and current_setting('lenity.support', true) = 'on');
create policy support_reads on casefile.record for select to current_user using (session_user <> current_user and current_setting('lenity.support', true) = 'on' and type = 'public field');

-- Of the agreements to it the newest counts: when that was taken back, none stands. What these two look at beyond the signatures is seen within them alone.
create function casefile.support_agreed(the_office uuid, the_case uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare agreed boolean;
begin
  perform set_config('lenity.support', 'on', true);
  select n.plain ->> 'withdrawnOn' is null into agreed
    from (select distinct on (r.record_id) r.plain, r.removed, r.at from casefile.record r where r.office_id = the_office and r.case_id = the_case and r.type = 'public field' order by r.record_id, r.version desc) n
   where not n.removed and n.plain ->> 'field' = 'signatures' order by n.at desc limit 1;
  perform set_config('lenity.support', 'off', true);
  return coalesce(agreed, false);
end $$;
create function casefile.support_stands(the_office uuid, the_case uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare is_open boolean;
begin
  if not casefile.support_agreed(the_office, the_case) then return false; end if;
  perform set_config('lenity.support', 'on', true);
  select exists (select from casefile.support_door d join casefile.case_file c on c.office_id = d.office_id and c.case_id = d.case_id
                  where d.office_id = the_office and d.case_id = the_case and d.open and d.wrapped <> '' and c.closed_on is null) into is_open;
  perform set_config('lenity.support', 'off', true);
  return is_open;
end $$;
-- The same for those who may know it.
create function casefile.support_standing(the_office uuid, the_case uuid) returns table (agreed boolean, stands boolean, mail boolean) language sql security definer set search_path = '' as $$
  select casefile.support_agreed(the_office, the_case), casefile.support_stands(the_office, the_case), exists (select from casefile.office_mail m where m.office_id = the_office and m.ended_at is null)
   where the_case in (select casefile.written('agreements')) and the_case in (select casefile.written('sealed')) and the_office in (select casefile.my_offices()) $$;

-- Whose form it is, for someone who is not signed in; nobody's while signatures are not taken.
create function casefile.whose_support(the_token text) returns table (office_id uuid, case_id uuid, name text, wrapped_under text, wrapped bytea) language sql security definer set search_path = '' as $$
  select d.office_id, d.case_id, o.name, d.wrapped_under, d.wrapped from casefile.support_door d join casefile.office o on o.office_id = d.office_id
   where d.token = the_token and casefile.support_stands(d.office_id, d.case_id) and exists (select from casefile.office_mail m where m.office_id = d.office_id and m.ended_at is null) $$;
-- `closed` when signatures are not taken, `full` when more came than an hour holds. An address that was written to often enough is answered like any other, and not written to.
create function casefile.sign_support(the_token text, id uuid, sealed bytea, the_address text, the_confirm text, the_back text, days_good int, most_an_hour int, most_an_address int) returns text
  language plpgsql security definer set search_path = '' as $$
declare the_office uuid; the_case uuid;
begin
  select w.office_id, w.case_id into the_office, the_case from casefile.whose_support(the_token) w;
  if the_office is null then return 'closed'; end if;
  perform pg_advisory_xact_lock(hashtextextended('support ' || the_case::text, 0));
  if (select count(*) from casefile.supporter s where s.office_id = the_office and s.case_id = the_case and s.made_at > clock_timestamp() - interval '1 hour') >= most_an_hour then return 'full'; end if;
  if (select count(*) from casefile.supporter s where s.office_id = the_office and s.case_id = the_case and s.address = the_address and s.made_at > clock_timestamp() - interval '1 day') >= most_an_address then return 'kept'; end if;
  insert into casefile.supporter (office_id, case_id, supporter_id, content, address, confirm_digest, back_digest, confirm_until)
    values (the_office, the_case, id, sealed, the_address, the_confirm, the_back, clock_timestamp() + make_interval(days => days_good));
  insert into casefile.support_mail (office_id, case_id, mail_id, supporter_id, kind) values (the_office, the_case, gen_random_uuid(), id, 'confirm');
  return 'kept';
end $$;

-- What a link out of a mail is good for now: nothing, when it was used, is too old, or what it was for is gone.
create function casefile.support_link(the_digest text) returns table (office text, does text) language sql security definer set search_path = '' as $$
  select o.name, case when s.confirm_digest = the_digest then 'confirm' else 'take back' end
    from casefile.supporter s join casefile.office o on o.office_id = s.office_id
   where s.back_digest = the_digest or (s.confirm_digest = the_digest and s.confirm_until > clock_timestamp() and casefile.support_stands(s.office_id, s.case_id)) $$;
create function casefile.confirm_support(the_digest text) returns boolean language plpgsql security definer set search_path = '' as $$
declare found_one casefile.supporter;
begin
  select s.* into found_one from casefile.supporter s where s.confirm_digest = the_digest and s.confirm_until > clock_timestamp() and casefile.support_stands(s.office_id, s.case_id) for update;
  if found_one is null then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended('support ' || found_one.case_id::text, 0));
  -- Whoever signs again signs in the place of what they signed before.
  update casefile.supporter s set state = 'gone', gone = 'replaced', gone_at = clock_timestamp(), content = '', address = null, confirm_digest = null, back_digest = null
   where s.office_id = found_one.office_id and s.case_id = found_one.case_id and s.address = found_one.address and s.state = 'confirmed';
  update casefile.supporter s set state = 'confirmed', confirmed_at = clock_timestamp(), confirm_digest = null where s.supporter_id = found_one.supporter_id and s.state = 'waiting';
  return found;
end $$;
create function casefile.take_back_support(the_digest text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update casefile.supporter s set state = 'gone', gone = 'taken back', gone_at = clock_timestamp(), content = '', address = null, confirm_digest = null, back_digest = null where s.back_digest = the_digest;
  return found;
end $$;

-- What nobody confirmed in time is erased.
create function casefile.clear_unconfirmed() returns int language plpgsql security definer set search_path = '' as $$
declare many int;
begin
  if not casefile.works() then return 0; end if;
  update casefile.supporter s set state = 'gone', gone = 'not confirmed', gone_at = clock_timestamp(), content = '', address = null, confirm_digest = null, back_digest = null where s.state = 'waiting' and s.confirm_until <= clock_timestamp();
  get diagnostics many = row_count;
  return many;
end $$;

-- The second person has it sent: to the very number, in the very words, and to each once.
create function casefile.send_support(the_case uuid, the_message uuid, the_version int, the_number int) returns text language plpgsql security definer set search_path = '' as $$
declare m casefile.support_message; many int;
begin
  select s.* into m from casefile.support_message s where s.case_id = the_case and s.message_id = the_message and s.case_id in (select casefile.written('agreements')) and s.case_id in (select casefile.written('sealed')) for update;
  if m is null then return 'not there'; end if;
  if m.sent_by is not null or m.cancelled_by is not null then return 'over'; end if;
  if m.written_by = casefile.me() then return 'same person'; end if;
  perform pg_advisory_xact_lock(hashtextextended('support ' || the_case::text, 0));
  if not casefile.support_stands(m.office_id, m.case_id) or not exists (select from casefile.office_mail o where o.office_id = m.office_id and o.ended_at is null) then return 'not now'; end if;
  select count(*) into many from casefile.supporter s where s.office_id = m.office_id and s.case_id = m.case_id and s.state = 'confirmed' and s.hidden_by is null;
  if m.version <> the_version or m.number <> the_number or many <> the_number or many = 0 then return 'changed'; end if;
  insert into casefile.support_mail (office_id, case_id, mail_id, supporter_id, kind, message_id)
    select s.office_id, s.case_id, gen_random_uuid(), s.supporter_id, 'message', m.message_id from casefile.supporter s
     where s.office_id = m.office_id and s.case_id = m.case_id and s.state = 'confirmed' and s.hidden_by is null order by s.seq;
  update casefile.support_message s set sent_by = casefile.me(), sent_at = clock_timestamp() where s.office_id = m.office_id and s.case_id = m.case_id and s.message_id = m.message_id;
  return 'sending';
end $$;
-- A message that was sent, or given up, is not written anew.
create function casefile.support_message_stays() returns trigger language plpgsql set search_path = '' as $$
begin
  if (old.sent_by is not null or old.cancelled_by is not null) and (new.content, new.version, new.number, new.written_by, new.sent_by) is distinct from (old.content, old.version, old.number, old.written_by, old.sent_by) and new.content <> '' then
    raise exception 'a message that was sent stays as it is' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger stays before update on casefile.support_message for each row execute function casefile.support_message_stays();

-- Takes what waits to be sent; of two processes each takes others. What waited for days, as in an office that was restored from an old backup, may have been sent then: it is left.
create function casefile.take_support_mails() returns table (office_id uuid, case_id uuid, mail_id uuid, asked_by text) language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
begin
  if not casefile.works() then return; end if;
  update casefile.support_mail m set state = 'dropped', why = 'It waited for more than two days and was left: it may have been sent before.' where m.state in ('waiting', 'queued') and m.made_at < clock_timestamp() - interval '2 days';
  return query
    update casefile.support_mail m set state = 'queued'
     where (m.office_id, m.case_id, m.mail_id) in (select o.office_id, o.case_id, o.mail_id from casefile.support_mail o where o.state = 'waiting' order by o.seq limit 100 for update skip locked)
    returning m.office_id, m.case_id, m.mail_id, coalesce((select s.sent_by from casefile.support_message s where s.office_id = m.office_id and s.case_id = m.case_id and s.message_id = m.message_id), '');
end $$;

-- What a mail takes; its row says from here on that it is being sent. Nothing when there is nothing left to send.
create function casefile.support_mail_for(the_mail uuid) returns table (office_id uuid, case_id uuid, office text, kind text, supporter_id uuid, supporter bytea, message_id uuid, version int, message bytea, key_under text, key_wrapped bytea, mail_server uuid, wrapped_under text, wrapped bytea, content bytea)
  language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare m casefile.support_mail; why_not text;
begin
  if not casefile.works() then return; end if;
  select o.* into m from casefile.support_mail o where o.mail_id = the_mail and o.state in ('queued', 'sending') for update;
  if m is null then return; end if;
  if m.state = 'sending' and m.kind = 'message' then
    update casefile.support_mail o set state = 'unsure', why = 'The program ended while it was being handed to the mail server. It may have arrived, and is not sent again.' where o.mail_id = the_mail;
    return;
  end if;
  why_not := case
    when not exists (select from casefile.supporter s where s.supporter_id = m.supporter_id and s.state = case m.kind when 'confirm' then 'waiting' else 'confirmed' end) then 'The signature was taken back, erased or replaced before it was sent.'
    when m.kind = 'message' and exists (select from casefile.supporter s where s.supporter_id = m.supporter_id and s.hidden_by is not null) then 'The signature was hidden before it was sent.'
    when exists (select from casefile.support_message s where s.message_id = m.message_id and s.cancelled_by is not null) then 'The sending was stopped.'
    when not casefile.support_stands(m.office_id, m.case_id) then 'Signatures were turned off, or the agreement to them taken back, before it was sent.'
    when not exists (select from casefile.office_mail o where o.office_id = m.office_id and o.ended_at is null) then 'The office’s mail was turned off before it was sent.' end;
  if why_not is not null then
    update casefile.support_mail o set state = 'dropped', why = why_not where o.mail_id = the_mail;
    return;
  end if;
  update casefile.support_mail o set state = 'sending', tries = o.tries + 1, tried_at = clock_timestamp() where o.mail_id = the_mail;
  return query
    select m.office_id, m.case_id, f.name, m.kind, m.supporter_id, s.content, m.message_id, g.version, g.content, d.wrapped_under, d.wrapped, o.mail_id, o.wrapped_under, o.wrapped, o.content
      from casefile.supporter s join casefile.support_door d on d.office_id = s.office_id and d.case_id = s.case_id join casefile.office f on f.office_id = s.office_id
      join casefile.office_mail o on o.office_id = s.office_id and o.ended_at is null
      left join casefile.support_message g on g.message_id = m.message_id and g.office_id = m.office_id and g.case_id = m.case_id
     where s.office_id = m.office_id and s.case_id = m.case_id and s.supporter_id = m.supporter_id;
end $$;
create function casefile.settle_support_mail(the_mail uuid, becomes text, the_why text) returns void language sql security definer set search_path = '' as $$
  update casefile.support_mail set state = becomes, why = the_why, tried_at = clock_timestamp() where casefile.works() and mail_id = the_mail and (state in ('sending', 'queued') or (state = 'unsure' and becomes = 'delivered')) $$;
create function casefile.support_mail_again(the_mail uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update casefile.support_mail set state = 'queued' where casefile.works() and mail_id = the_mail and state in ('queued', 'failed');
  return found;
end $$;

-- What goes with a case that is erased.
create function casefile.erase_support() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.what <> 'agreed' then return null; end if;
  update casefile.supporter s set state = 'gone', gone = 'case erased', gone_at = clock_timestamp(), content = '', address = null, confirm_digest = null, back_digest = null where s.office_id = new.office_id and s.case_id = new.case_id and s.state <> 'gone';
  update casefile.support_message s set content = '' where s.office_id = new.office_id and s.case_id = new.case_id;
  update casefile.support_door d set wrapped = '', open = false where d.office_id = new.office_id and d.case_id = new.case_id;
  return null;
end $$;
create trigger erase_support after insert on casefile.erasure_end for each row execute function casefile.erase_support();

do $$
declare what text;
begin
  foreach what in array array['support_agreed(uuid, uuid)', 'support_stands(uuid, uuid)', 'support_message_stays()', 'erase_support()'] loop
    execute format('revoke execute on function casefile.%s from public', what);
  end loop;
  foreach what in array array['support_standing(uuid, uuid)', 'whose_support(text)', 'sign_support(text, uuid, bytea, text, text, text, int, int, int)', 'support_link(text)', 'confirm_support(text)', 'take_back_support(text)', 'clear_unconfirmed()', 'send_support(uuid, uuid, int, int)', 'take_support_mails()', 'support_mail_for(uuid)', 'settle_support_mail(uuid, text, text)', 'support_mail_again(uuid)'] loop
    execute format('revoke execute on function casefile.%s from public', what);
    execute format('grant execute on function casefile.%s to lenity_app', what);
  end loop;
end $$;
