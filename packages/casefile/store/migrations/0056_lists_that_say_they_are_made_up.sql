-- A list of made-up people that comes as a file says of itself, in each of its rows, that nobody on it lives. That is read when it comes, stands with it from then on and cannot be
-- changed, as with one that was made here.

alter table casefile.population add column says_made_up boolean not null default false;
alter table casefile.population add check (not says_made_up or made is null);
grant update (says_made_up) on casefile.population to lenity_app;

create function casefile.said_as_it_came() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.state <> 'coming' then raise exception 'what a list says of itself is read when it comes' using errcode = '42501'; end if;
  return new;
end $$;
create trigger said_as_it_came before update on casefile.population for each row when (new.says_made_up is distinct from old.says_made_up) execute function casefile.said_as_it_came();
