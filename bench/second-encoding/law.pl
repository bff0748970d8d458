% A second encoding of a part of federal sentencing law, written from the text of the manuals and of 21 U.S.C. 841 and from nothing else here.
% Weights are whole milligrams, days are whole numbers yyyymmdd, terms are months or the atom life.

:- use_module(library(lists)).

% --- Sentencing Table (ch. 5, pt. A, manual of 1 November 2025; the same since 1 November 1992) ---

row(1, [0-6, 0-6, 0-6, 0-6, 0-6, 0-6]).
row(2, [0-6, 0-6, 0-6, 0-6, 0-6, 1-7]).
row(3, [0-6, 0-6, 0-6, 0-6, 2-8, 3-9]).
row(4, [0-6, 0-6, 0-6, 2-8, 4-10, 6-12]).
row(5, [0-6, 0-6, 1-7, 4-10, 6-12, 9-15]).
row(6, [0-6, 1-7, 2-8, 6-12, 9-15, 12-18]).
row(7, [0-6, 2-8, 4-10, 8-14, 12-18, 15-21]).
row(8, [0-6, 4-10, 6-12, 10-16, 15-21, 18-24]).
row(9, [4-10, 6-12, 8-14, 12-18, 18-24, 21-27]).
row(10, [6-12, 8-14, 10-16, 15-21, 21-27, 24-30]).
row(11, [8-14, 10-16, 12-18, 18-24, 24-30, 27-33]).
row(12, [10-16, 12-18, 15-21, 21-27, 27-33, 30-37]).
row(13, [12-18, 15-21, 18-24, 24-30, 30-37, 33-41]).
row(14, [15-21, 18-24, 21-27, 27-33, 33-41, 37-46]).
row(15, [18-24, 21-27, 24-30, 30-37, 37-46, 41-51]).
row(16, [21-27, 24-30, 27-33, 33-41, 41-51, 46-57]).
row(17, [24-30, 27-33, 30-37, 37-46, 46-57, 51-63]).
row(18, [27-33, 30-37, 33-41, 41-51, 51-63, 57-71]).
row(19, [30-37, 33-41, 37-46, 46-57, 57-71, 63-78]).
row(20, [33-41, 37-46, 41-51, 51-63, 63-78, 70-87]).
row(21, [37-46, 41-51, 46-57, 57-71, 70-87, 77-96]).
row(22, [41-51, 46-57, 51-63, 63-78, 77-96, 84-105]).
row(23, [46-57, 51-63, 57-71, 70-87, 84-105, 92-115]).
row(24, [51-63, 57-71, 63-78, 77-96, 92-115, 100-125]).
row(25, [57-71, 63-78, 70-87, 84-105, 100-125, 110-137]).
row(26, [63-78, 70-87, 78-97, 92-115, 110-137, 120-150]).
row(27, [70-87, 78-97, 87-108, 100-125, 120-150, 130-162]).
row(28, [78-97, 87-108, 97-121, 110-137, 130-162, 140-175]).
row(29, [87-108, 97-121, 108-135, 121-151, 140-175, 151-188]).
row(30, [97-121, 108-135, 121-151, 135-168, 151-188, 168-210]).
row(31, [108-135, 121-151, 135-168, 151-188, 168-210, 188-235]).
row(32, [121-151, 135-168, 151-188, 168-210, 188-235, 210-262]).
row(33, [135-168, 151-188, 168-210, 188-235, 210-262, 235-293]).
row(34, [151-188, 168-210, 188-235, 210-262, 235-293, 262-327]).
row(35, [168-210, 188-235, 210-262, 235-293, 262-327, 292-365]).
row(36, [188-235, 210-262, 235-293, 262-327, 292-365, 324-405]).
row(37, [210-262, 235-293, 262-327, 292-365, 324-405, 360-life]).
row(38, [235-293, 262-327, 292-365, 324-405, 360-life, 360-life]).
row(39, [262-327, 292-365, 324-405, 360-life, 360-life, 360-life]).
row(40, [292-365, 324-405, 360-life, 360-life, 360-life, 360-life]).
row(41, [324-405, 360-life, 360-life, 360-life, 360-life, 360-life]).
row(42, [360-life, 360-life, 360-life, 360-life, 360-life, 360-life]).
row(43, [life-life, life-life, life-life, life-life, life-life, life-life]).
cell(Level, Category, Low, High) :- L is max(1, min(43, Level)), row(L, Cells), nth1(Category, Cells, Low-High).

% --- Drug Quantity Table, 2D1.1(c): least milligrams of each level, highest first ---

% Heroin and cocaine from 1 November 1994 (Amendments 125 and 505) to 31 October 2014; cocaine base from 1 November 1994 to 31 October 2007.
ladder(heroin, 19941101, 20141031, [38-30000000, 36-10000000, 34-3000000, 32-1000000, 30-700000, 28-400000, 26-100000, 24-80000, 22-60000, 20-40000, 18-20000, 16-10000, 14-5000, 12-0]).
ladder(cocaine, 19941101, 20141031, [38-150000000, 36-50000000, 34-15000000, 32-5000000, 30-3500000, 28-2000000, 26-500000, 24-400000, 22-300000, 20-200000, 18-100000, 16-50000, 14-25000, 12-0]).
ladder(base, 19941101, 20071031, [38-1500000, 36-500000, 34-150000, 32-50000, 30-35000, 28-20000, 26-5000, 24-4000, 22-3000, 20-2000, 18-1000, 16-500, 14-250, 12-0]).
% Amendment 706.
ladder(base, 20071101, 20101031, [38-4500000, 36-1500000, 34-500000, 32-150000, 30-50000, 28-35000, 26-20000, 24-5000, 22-4000, 20-3000, 18-2000, 16-1000, 14-500, 12-0]).
% Amendment 782, and the manuals of 2016 and 2025.
ladder(heroin, 20141101, 20251031, [38-90000000, 36-30000000, 34-10000000, 32-3000000, 30-1000000, 28-700000, 26-400000, 24-100000, 22-80000, 20-60000, 18-40000, 16-20000, 14-10000, 12-0]).
ladder(cocaine, 20141101, 20251031, [38-450000000, 36-150000000, 34-50000000, 32-15000000, 30-5000000, 28-3500000, 26-2000000, 24-500000, 22-400000, 20-300000, 18-200000, 16-100000, 14-50000, 12-0]).
ladder(base, 20141101, 20251031, [38-25200000, 36-8400000, 34-2800000, 32-840000, 30-280000, 28-196000, 26-112000, 24-28000, 22-22400, 20-16800, 18-11200, 16-5600, 14-2800, 12-0]).

drug_level(Substance, Milligrams, On, Level) :-
    ladder(Substance, From, To, Lines), On >= From, On =< To,
    member(Level-Least, Lines), Milligrams >= Least, !.

% 2D1.1(a): with a mitigating role the level is 30 at most from 1 November 2002 to 31 October 2004 (Amendment 640); then 32 goes down by 2, 34 and 36 by 3, 38 by 4; for a minimal participant to 32 at most (since 1 November 2011).
capped(Level, Role, On, Capped) :- Role < 0, On >= 20041101, !, lowered(Level, L), minimal(L, Role, On, Capped).
capped(Level, Role, On, 30) :- Role < 0, On >= 20021101, On < 20041101, Level > 30, !.
capped(Level, _, _, Level).
lowered(32, 30) :- !.
lowered(34, 31) :- !.
lowered(36, 33) :- !.
lowered(38, 34) :- !.
lowered(Level, Level).
minimal(Level, -4, On, 32) :- On >= 20111101, Level > 32, !.
minimal(Level, _, _, Level).

% --- Chapters Two and Three ---

weapon(yes, 2).
weapon(no, 0).
% 2D1.1(b), 5C1.2: two levels less; from 1 November 1995 to 31 October 2001 only at level 26 or more.
valve(yes, Level, On, -2) :- On >= 20011101 ; (On >= 19951101, Level >= 26).
valve(yes, Level, On, 0) :- On < 19951101 ; (On < 20011101, Level < 26).
valve(no, _, _, 0).
obstruction(yes, 2).
obstruction(no, 0).
% 3E1.1(a) and (b): the third level only at 16 or more.
acceptance(0, _, 0).
acceptance(-2, _, -2).
acceptance(-3, Level, -3) :- Level >= 16.
acceptance(-3, Level, -2) :- Level < 16.

offense(Substance, Mg, On, Weapon, Valve, Role, Obstruction, Acceptance, Base, Total) :-
    drug_level(Substance, Mg, On, Table), capped(Table, Role, On, Base),
    weapon(Weapon, W), L1 is Base + W, valve(Valve, L1, On, V), L2 is L1 + V + Role,
    obstruction(Obstruction, O), L3 is L2 + O, acceptance(Acceptance, L3, A), Total is L3 + A, !.

% --- 4A1.1 ---

points(Months, 3) :- Months > 13, !.
points(Months, 2) :- Months >= 2, !.
points(_, 1).
% (d) two for a criminal justice sentence, to 31 October 2023; (e) two for within two years of release, one where (d) counts, to 31 October 2010.
status(yes, 2).
status(no, 0).
recency(yes, On, 0, 2) :- On < 20101101.
recency(yes, On, 2, 1) :- On < 20101101.
recency(yes, On, _, 0) :- On >= 20101101.
recency(no, _, _, 0).
history(Sentences, Status, Recency, On, Total, Category) :-
    findall(P, (member(M, Sentences), points(M, P)), Ps),
    include(==(3), Ps, Threes), include(==(2), Ps, Twos), include(==(1), Ps, Ones),
    length(Threes, A), length(Twos, B), length(Ones, N), C is min(4, N),
    status(Status, D), recency(Recency, On, D, E),
    Total is 3 * A + 2 * B + C + D + E, category(Total, Category), !.
category(P, 6) :- P >= 13, !.
category(P, 5) :- P >= 10, !.
category(P, 4) :- P >= 7, !.
category(P, 3) :- P >= 4, !.
category(P, 2) :- P >= 2, !.
category(_, 1).

% --- 21 U.S.C. 841(b)(1) ---

least(heroin, _, 1000000, 100000).
least(cocaine, _, 5000000, 500000).
% Fair Sentencing Act, 3 August 2010, by the day of sentencing (Dorsey).
least(base, Sentenced, 50000, 5000) :- Sentenced < 20100803.
least(base, Sentenced, 280000, 28000) :- Sentenced >= 20100803.
tier(Substance, Mg, Sentenced, Tier) :- least(Substance, Sentenced, A, B), (Mg >= A -> Tier = a ; Mg >= B -> Tier = b ; Tier = c).

% A conviction counts when it was final before the offense. Before 21 December 2018, and always under (C), it must be a felony drug
% offense; since then, under (A) and (B), a serious drug felony or a serious violent felony.
counts(Tier, Sentenced, serious_drug) :- member(Tier, [a, b, c]), Sentenced > 0.
counts(c, _, drug).
counts(Tier, Sentenced, drug) :- Tier \== c, Sentenced < 20181221.
counts(Tier, Sentenced, serious_violent) :- Tier \== c, Sentenced >= 20181221.
priors(yes, Priors, Tier, Offense, Sentenced, N) :- findall(K, (member(K-Final, Priors), Final < Offense, once(counts(Tier, Sentenced, K))), Ks), length(Ks, N).
priors(no, _, _, _, _, 0).

% terms(Tier, era, priors, death, Min, Max)
terms(a, _, 0, no, 120, life).
terms(a, old, 1, no, 240, life).
terms(a, new, 1, no, 180, life).
terms(a, old, 2, no, life, life).
terms(a, new, 2, no, 300, life).
terms(b, _, 0, no, 60, 480).
terms(b, _, N, no, 120, life) :- N > 0.
terms(c, _, 0, no, 0, 240).
terms(c, _, N, no, 0, 360) :- N > 0.
terms(_, _, 0, yes, 240, life).
terms(_, _, N, yes, life, life) :- N > 0.
statute(Substance, Mg, Offense, Sentenced, Notice, Priors, Death, Min, Max) :-
    tier(Substance, Mg, Sentenced, Tier), priors(Notice, Priors, Tier, Offense, Sentenced, Counted), N is min(2, Counted),
    (Sentenced >= 20181221 -> Era = new ; Era = old), terms(Tier, Era, N, Death, Min, Max), !.

% --- 5G1.1 ---

less(X, life) :- X \== life.
less(X, Y) :- X \== life, Y \== life, X < Y.
within(Low, _, _, Max, Max, Max) :- less(Max, Low), !.
within(_, High, Min, _, Min, Min) :- less(High, Min), !.
within(Low, High, Min, Max, L, H) :- (less(Low, Min) -> L = Min ; L = Low), (less(Max, High) -> H = Max ; H = High).

% --- one line for each case ---

run :- forall(case(Id, Substance, Mg, Found, Offense, Sentenced, Weapon, Valve, Role, Obstruction, Acceptance, Sentences, Status, Recency, Notice, Priors, Death),
    ( offense(Substance, Mg, Sentenced, Weapon, Valve, Role, Obstruction, Acceptance, Base, Total), history(Sentences, Status, Recency, Sentenced, Points, Category),
      statute(Substance, Found, Offense, Sentenced, Notice, Priors, Death, Min, Max), statute(Substance, Found, Offense, Sentenced, Notice, Priors, no, RangeMin, RangeMax),
      cell(Total, Category, Low, High), within(Low, High, RangeMin, RangeMax, L, H)
    -> format("~w ~w ~w ~w ~w ~w ~w ~w ~w~n", [Id, Base, Total, Points, Category, L, H, Min, Max])
    ; format("~w no answer~n", [Id]) )).
