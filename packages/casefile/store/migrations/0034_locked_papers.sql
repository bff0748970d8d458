-- A paper that is locked with a password waits for someone who knows it. The password is part of what is encrypted of the paper on its way, and of
-- the paper when it was read: its pages are drawn from the file as it came. It goes with them when they are erased.
alter table casefile.arrival drop constraint arrival_state_check,
  add constraint arrival_state_check check (state in ('waiting', 'held back', 'locked', 'read', 'refused', 'failed', 'stopped', 'taken out', 'opened'));
