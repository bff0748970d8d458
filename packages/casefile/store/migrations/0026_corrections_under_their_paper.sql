-- A correction carries the words of the page it corrects, so it is under the paper they stand on: whoever does not see that paper does not
-- see it either. Those made before now are put there.
do $$
begin
  alter table casefile.fact no force row level security;
  alter table casefile.fact disable trigger user;
  with recursive of_paper as (
    select office_id, case_id, fact_id, sha256 from casefile.fact where sha256 is not null
    union all
    select c.office_id, c.case_id, c.fact_id, o.sha256 from of_paper o join casefile.fact c on (c.office_id, c.case_id, c.corrects) = (o.office_id, o.case_id, o.fact_id) where c.sha256 is null)
  update casefile.fact f set sha256 = o.sha256 from of_paper o where (f.office_id, f.case_id, f.fact_id) = (o.office_id, o.case_id, o.fact_id) and f.sha256 is null;
  alter table casefile.fact enable trigger user;
  alter table casefile.fact force row level security;
end $$;
