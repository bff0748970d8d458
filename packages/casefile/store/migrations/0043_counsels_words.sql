-- Counsel's words in the place of a composed sentence are kept like everything else of the draft.
alter table casefile.draft_entry drop constraint draft_entry_kind_check;
alter table casefile.draft_entry add constraint draft_entry_kind_check check (kind in ('version', 'sentence signed', 'packet signed off', 'comment', 'comment settled', 'wording'));
