-- Secret links to a calendar of what is due, and the queue of those who ask an office for help.

-- A link names a user and shows what that user may see when it is asked. Only its digest is kept; it is taken back and never given again.
create table sign_in.calendar_link (
  link_id uuid primary key,
  user_id text not null references sign_in."user" on delete cascade,
  digest text not null unique,
  -- Whether what leaves the house names the person of a case.
  shows_names boolean not null,
  made_at timestamptz not null default now(),
  last_used_at timestamptz,
  taken_back_at timestamptz
);
create index on sign_in.calendar_link (user_id);
grant select, insert on sign_in.calendar_link to lenity_app;
grant update (last_used_at, taken_back_at) on sign_in.calendar_link to lenity_app;

-- Who of an office reads what comes in; the newest row of a person counts. Administrators name them; being one does not make one of them.
create table casefile.intake_reader (
  office_id uuid not null references casefile.office,
  seq bigint generated always as identity,
  user_id text not null check (user_id <> ''),
  reads boolean not null,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, seq)
);

-- The public link of an office, while it is open; the newest row counts, and without a token the door is closed.
create table casefile.intake_door (
  office_id uuid not null references casefile.office,
  seq bigint generated always as identity,
  token text check (length(token) >= 20),
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, seq)
);
create unique index on casefile.intake_door (token);

-- Someone who asks for help: what they wrote, encrypted under a key of its own, which is under the office's.
create table casefile.intake (
  office_id uuid not null references casefile.office,
  intake_id uuid not null,
  via text not null check (via in ('public link', 'office')),
  wrapped_under text not null,
  wrapped bytea not null,
  content bytea not null check (octet_length(content) <= 200000),
  -- Null when it came through the public link.
  by_user text,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, intake_id)
);
create index on casefile.intake (office_id, at desc);

-- What became of it.
create table casefile.intake_step (
  office_id uuid not null,
  intake_id uuid not null,
  seq bigint generated always as identity,
  what text not null check (what in ('read', 'turned down', 'case opened', 'erased')),
  case_id uuid,
  -- Why, encrypted like what it is about.
  content bytea,
  by_user text not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, intake_id, seq),
  foreign key (office_id, intake_id) references casefile.intake,
  check ((what = 'case opened') = (case_id is not null))
);

create function casefile.reads_intake() returns setof uuid language sql stable security definer set search_path = ''
  as $$ select r.office_id from (select distinct on (office_id) office_id, reads from casefile.intake_reader where user_id = casefile.me() order by office_id, seq desc) r
          join casefile.member m on m.office_id = r.office_id and m.user_id = casefile.me() where r.reads $$;
create function casefile.leads_office() returns setof uuid language sql stable security definer set search_path = ''
  as $$ select office_id from casefile.member where user_id = casefile.me() and role = 'administrator' $$;

do $$
declare name text;
begin
  foreach name in array array['intake_reader', 'intake_door', 'intake', 'intake_step'] loop
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select, insert on casefile.%I to lenity_app', name);
  end loop;
  foreach name in array array['intake_reader', 'intake_door', 'intake_step'] loop
    execute format('create trigger never_changed before update or delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
  end loop;
  foreach name in array array['intake_reader', 'intake_door', 'intake'] loop
    execute format('create policy owner_reads on casefile.%I for select to current_user using (true)', name);
  end loop;
end $$;

create policy seen on casefile.intake_reader for select to lenity_app using (office_id in (select casefile.leads_office()) or (user_id = casefile.me() and office_id in (select casefile.my_offices())));
create policy added on casefile.intake_reader for insert to lenity_app with check (by_user = casefile.me() and office_id in (select casefile.leads_office()));
create policy seen on casefile.intake_door for select to lenity_app using (office_id in (select casefile.my_offices()));
create policy added on casefile.intake_door for insert to lenity_app with check (by_user = casefile.me() and office_id in (select casefile.leads_office()));
create policy seen on casefile.intake for select to lenity_app using (office_id in (select casefile.reads_intake()));
create policy added on casefile.intake for insert to lenity_app with check (via = 'office' and by_user = casefile.me() and office_id in (select casefile.my_offices()));
create policy owner_adds on casefile.intake for insert to current_user with check (via = 'public link' and by_user is null);
create policy seen on casefile.intake_step for select to lenity_app using (office_id in (select casefile.reads_intake()));
create policy added on casefile.intake_step for insert to lenity_app with check (by_user = casefile.me() and office_id in (select casefile.reads_intake()));

-- What was erased is emptied, key and words, and its key is wrapped anew by a session of the owner; nothing else of it changes.
create function casefile.intake_only_emptied() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - array['wrapped', 'wrapped_under', 'content'] = to_jsonb(old) - array['wrapped', 'wrapped_under', 'content']
     and ((new.wrapped = ''::bytea and new.content = ''::bytea) or (new.content = old.content and old.wrapped <> ''::bytea and session_user = current_user)) then
    return new;
  end if;
  raise exception 'rows of casefile.intake are never changed; what is erased is emptied' using errcode = 'integrity_constraint_violation';
end $$;
create trigger only_emptied before update on casefile.intake for each row execute function casefile.intake_only_emptied();
create trigger never_removed before delete or truncate on casefile.intake for each statement execute function casefile.refuse_change();
grant update (wrapped, content) on casefile.intake to lenity_app;
create policy emptied on casefile.intake for update to lenity_app using (office_id in (select casefile.reads_intake())) with check (wrapped = '' and content = '');
create policy owner_rewraps on casefile.intake for update to current_user using (session_user = current_user) with check (session_user = current_user and wrapped <> '');

-- The two things someone who is not signed in can ask: whose door this is, while it is open, and to leave something there.
create function casefile.whose_door(the_token text) returns table (office_id uuid, name text) language sql stable security definer set search_path = ''
  as $$ select d.office_id, o.name from casefile.intake_door d join casefile.office o using (office_id)
         where d.token = the_token and not exists (select from casefile.intake_door later where later.office_id = d.office_id and later.seq > d.seq) $$;
-- False when the door is closed or so many came within the hour that people could not read them.
create function casefile.leave_at_door(the_token text, id uuid, under text, wrapped_key bytea, sealed bytea, most_an_hour int) returns boolean language plpgsql security definer set search_path = '' as $$
declare the_office uuid;
begin
  select d.office_id into the_office from casefile.whose_door(the_token) d;
  if the_office is null or (select count(*) from casefile.intake i where i.office_id = the_office and i.via = 'public link' and i.at > clock_timestamp() - interval '1 hour') >= most_an_hour then return false; end if;
  insert into casefile.intake (office_id, intake_id, via, wrapped_under, wrapped, content) values (the_office, id, 'public link', under, wrapped_key, sealed);
  return true;
end $$;
create policy owner_reads_intake on casefile.office for select to current_user using (true);

revoke execute on function casefile.reads_intake(), casefile.leads_office(), casefile.intake_only_emptied(), casefile.whose_door(text), casefile.leave_at_door(text, uuid, text, bytea, bytea, int) from public;
grant execute on function casefile.reads_intake(), casefile.leads_office(), casefile.whose_door(text), casefile.leave_at_door(text, uuid, text, bytea, bytea, int) to lenity_app;
