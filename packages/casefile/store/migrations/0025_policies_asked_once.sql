-- What row-level security asks, asked less often. Who sees what stays as it is: each policy here lets through the rows it let through.
--
-- Functions that say what the user is on find it by index whatever is known of the tables, and are planned once in a session. A policy
-- never turns into a walk through all papers or facts of the installation: whether a paper is seen is asked for all papers of the
-- transaction at once, whether a fact is seen by its key, and neither for who sees everything of the case.

do $do$
declare
  head text; gives text; what text; reached text;
  -- Subqueries that give one value, and no reading from end to end: joined, the planner walks through a table while it thinks it small.
  part constant text := $q$select %s from casefile.case_member m where m.user_id = nullif(current_setting('lenity.user', true), '') and m.left_at is null %s %s
      and (select true from casefile.wall w where w.user_id = m.user_id and w.office_id = m.office_id and w.case_id = m.case_id
             and (select true from casefile.wall_lift_agreed a where (a.office_id, a.case_id, a.wall_id) = (w.office_id, w.case_id, w.wall_id)) is null limit 1) is null$q$;
  reach constant text := 'and (select p.reach from casefile.policy p where p.role = m.role and p.kind = the_kind)';
begin
  for head, gives, what, reached in values
    ('my_parts()', 'table (office_id uuid, case_id uuid, role text)', 'm.office_id, m.case_id, m.role', ''),
    ('my_places()', 'table (case_id uuid, role text)', 'm.case_id, m.role', ''),
    ('my_cases()', 'setof uuid', 'm.case_id', ''),
    ('cases_with(the_kind text, reaches text[])', 'setof uuid', 'm.case_id', reach || ' = any (reaches)'),
    ('seen(the_kind text)', 'setof uuid', 'm.case_id', reach || $q$ in ('write', 'read')$q$),
    ('written(the_kind text)', 'setof uuid', 'm.case_id', reach || $q$ = 'write'$q$)
  loop
    execute format($f$create or replace function casefile.%s returns %s language plpgsql stable security definer set search_path = '' set enable_seqscan = off rows 10 as $body$
      declare only_these constant uuid[] := string_to_array(nullif(current_setting('lenity.case', true), ''), ',')::uuid[];
      begin
        if only_these is null then return query %s; else return query %s; end if;
      end $body$ $f$, head, gives, format(part, what, '', reached), format(part, what, 'and m.case_id = any (only_these)', reached));
  end loop;
end $do$;

-- Whatever was shared with the user, of every kind of which their part sees what is shared.
create function casefile.shared_with_me() returns table (case_id uuid, kind text, record_id text) language plpgsql stable security definer set search_path = '' set enable_seqscan = off rows 10 as $$
#variable_conflict use_column
begin
  return query select l.case_id, l.kind, l.record_id from (
      select distinct on (s.case_id, s.kind, s.record_id) s.case_id, s.kind, s.record_id, s.shared
         from casefile.my_parts() m join casefile.policy p on p.role = m.role and p.reach = 'share'
        cross join lateral (select o.* from casefile.share o where o.case_id = m.case_id and o.kind = p.kind offset 0) s
       order by s.case_id, s.kind, s.record_id, s.seq desc) l
    where l.shared;
end $$;
create or replace function casefile.shared(the_kind text) returns table (case_id uuid, record_id text) language plpgsql stable security definer set search_path = '' rows 10 as $$
#variable_conflict use_column
begin return query select s.case_id, s.record_id from casefile.shared_with_me() s where s.kind = the_kind; end $$;

-- Every kind of record the user sees all of, by case.
create function casefile.seen_kinds() returns table (case_id uuid, kind text) language plpgsql stable security definer set search_path = '' set enable_seqscan = off rows 50 as $$
#variable_conflict use_column
begin return query select m.case_id, y.kind from casefile.my_parts() m cross join lateral (select o.* from casefile.policy o where o.role = m.role and o.reach in ('write', 'read') offset 0) y; end $$;

-- Papers with sealed words in the user's cases. Asked within policies alone: nobody but counsel is told of one.
create function casefile.papers_under_seal() returns table (case_id uuid, sha256 text) language plpgsql stable security definer set search_path = '' set enable_seqscan = off rows 10 as $$
#variable_conflict use_column
begin return query select s.case_id, s.sha256 from casefile.my_parts() m cross join lateral (select o.* from casefile.paper_seal o where o.office_id = m.office_id and o.case_id = m.case_id offset 0) s; end $$;

-- The papers the user sees, by the same rule as the policy of the papers themselves.
create function casefile.seen_papers() returns table (case_id uuid, sha256 text) language plpgsql stable security definer set search_path = '' set enable_seqscan = off rows 50 as $$
#variable_conflict use_column
begin
  return query select p.case_id, p.sha256 from casefile.my_parts() m cross join lateral (select o.* from casefile.paper o where o.office_id = m.office_id and o.case_id = m.case_id offset 0) p
    where (select y.reach from casefile.policy y where y.role = m.role and y.kind = 'sealed') in ('write', 'read')
      or ((select true from casefile.paper_seal s where (s.office_id, s.case_id, s.sha256) = (p.office_id, p.case_id, p.sha256)) is null
        and ((select y.reach from casefile.policy y where y.role = m.role and y.kind = p.shelf) in ('write', 'read')
          or (p.shelf in ('papers', 'health') and (p.case_id, p.shelf, p.sha256) in (select h.case_id, h.kind, h.record_id from casefile.shared_with_me() h))));
end $$;

revoke execute on function casefile.my_parts(), casefile.shared_with_me(), casefile.seen_kinds(), casefile.papers_under_seal(), casefile.seen_papers() from public;
grant execute on function casefile.my_parts(), casefile.shared_with_me(), casefile.seen_kinds(), casefile.papers_under_seal(), casefile.seen_papers() to lenity_app;

alter policy seen on casefile.paper using (
  case_id in (select casefile.seen('sealed'))
  or ((case_id, sha256) not in (select u.case_id, u.sha256 from casefile.papers_under_seal() u) and (
    (shelf = 'papers' and case_id in (select casefile.seen('papers')))
    or (shelf = 'confidential' and case_id in (select casefile.seen('confidential')))
    or (shelf = 'health' and case_id in (select casefile.seen('health')))
    or (shelf in ('papers', 'health') and (case_id, shelf, sha256) in (select h.case_id, h.kind, h.record_id from casefile.shared_with_me() h)))));
alter policy seen on casefile.page using (case_id in (select casefile.seen('sealed')) or (case_id, sha256) in (select p.case_id, p.sha256 from casefile.seen_papers() p));
alter policy seen on casefile.paper_key using (case_id in (select casefile.seen('sealed')) or (case_id, sha256) in (select p.case_id, p.sha256 from casefile.seen_papers() p));
alter policy seen on casefile.fact using (
  case_id in (select casefile.seen('sealed'))
  or (((record_kind = 'facts' and case_id in (select casefile.seen('facts'))) or (record_kind = 'health' and case_id in (select casefile.seen('health'))))
    and (sha256 is null or (case_id, sha256) in (select p.case_id, p.sha256 from casefile.seen_papers() p)))
  or (record_kind in ('facts', 'health') and (case_id, record_kind, fact_id::text) in (select h.case_id, h.kind, h.record_id from casefile.shared_with_me() h)
    and (sha256 is null or not casefile.paper_is_withheld(case_id, sha256))));
-- Who sees what is sealed sees every fact of the case.
alter policy seen on casefile.fact_standing using (case_id in (select casefile.seen('sealed'))
  or coalesce((select true from casefile.fact f where f.office_id = fact_standing.office_id and f.case_id = fact_standing.case_id and f.fact_id = fact_standing.fact_id), false));
alter policy seen on casefile.decision using (case_id in (select casefile.seen('decisions')) and (case_id in (select casefile.seen('sealed'))
  or coalesce((select true from casefile.fact f where f.office_id = decision.office_id and f.case_id = decision.case_id and f.fact_id = decision.fact_id), false)));

alter policy seen on casefile.record using (kind in ('tasks', 'fees', 'log', 'contacts', 'plan', 'petitions', 'agreements') and (
  (case_id, kind) in (select k.case_id, k.kind from casefile.seen_kinds() k) or (case_id, kind, record_id::text) in (select h.case_id, h.kind, h.record_id from casefile.shared_with_me() h)));

-- While it is the same, nothing the user may know of has changed in the case. A paper that comes under seal goes from the sight of all but
-- counsel by a line of the audit they do not see; so the seals of the case count too. Neither number ever falls.
create or replace function casefile.changes(office uuid, the_case uuid) returns bigint language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
begin
  if the_case in (select casefile.seen('sealed')) then
    return coalesce(greatest((select max(a.seq) from casefile.audit a where a.office_id = office and a.case_id = the_case and not a.sealed),
                             (select max(a.seq) from casefile.audit a where a.office_id = office and a.case_id = the_case and a.sealed)), 0);
  end if;
  return coalesce((select max(a.seq) from casefile.audit a where a.office_id = office and a.case_id = the_case and not a.sealed), 0)
    + (select count(*) from casefile.paper_seal s where s.office_id = office and s.case_id = the_case);
end $$;
-- The same of each case the user is on, in one go.
create or replace function casefile.my_changes() returns table (case_id uuid, changes bigint) language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
#variable_conflict use_column
begin
  return query select m.case_id, case when (select y.reach from casefile.policy y where y.role = m.role and y.kind = 'sealed') in ('write', 'read')
      then coalesce(greatest((select max(a.seq) from casefile.audit a where a.office_id = m.office_id and a.case_id = m.case_id and not a.sealed),
                             (select max(a.seq) from casefile.audit a where a.office_id = m.office_id and a.case_id = m.case_id and a.sealed)), 0)
      else coalesce((select max(a.seq) from casefile.audit a where a.office_id = m.office_id and a.case_id = m.case_id and not a.sealed), 0)
        + (select count(*) from casefile.paper_seal s where s.office_id = m.office_id and s.case_id = m.case_id) end
    from casefile.my_parts() m;
end $$;

-- The same chain, its statements planned once in a session.
create or replace function casefile.chain() returns trigger language plpgsql security definer set search_path = '' as $$
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
  new.hash := casefile.link_hash(before, new.seq, new.office_id, new.case_id, new.what, new.subject, new.sealed, new.by_user, new.at);
  return new;
end $$;
