/** For weighing a change of the law on many people: what a reform may state, the law it would make, what it comes to for one person. Apart from the rules, so that those a browser loads stay small. */
export { lawOfReform, type CannotWeigh, type ReformedLaw } from './federal/reform/law-of-reform.ts'
export type { Reform, ReformChange, SecondLook, TermParagraph } from './federal/reform/reform.ts'
export { sayReform, type SaidChange } from './federal/reform/say-reform.ts'
export { weighLaw, weighSecondLook, type Reach, type Weighed } from './federal/reform/weigh-reform.ts'
export { reachesAge } from './federal/routes/time-and-age.ts'
