-- What a person did at once to several facts is one act: it is sent again under the same id when no answer came, changes nothing then, and is
-- taken back as one. What was said before there were acts has none.
alter table casefile.fact_standing add column act uuid;
create index fact_standing_act on casefile.fact_standing (office_id, case_id, act) where act is not null;
-- Whoever says what a fact stands for writes that kind of fact: who only reads what is known of someone's health does not confirm it.
alter policy added on casefile.fact_standing with check (by_user = casefile.me() and coalesce((
  select case f.record_kind when 'health' then f.case_id in (select casefile.written('health')) else f.case_id in (select casefile.written('facts')) end
    from casefile.fact f where f.office_id = fact_standing.office_id and f.case_id = fact_standing.case_id and f.fact_id = fact_standing.fact_id), false));
