-- A fact that was confirmed or rejected can be opened again: one more row, which says that it is proposed once more.
alter table casefile.fact_standing drop constraint fact_standing_standing_check;
alter table casefile.fact_standing add constraint fact_standing_standing_check check (standing in ('confirmed', 'rejected', 'proposed'));
