export type { Box, KindGuess, Page, Paper, PaperId, Word } from './paper.ts'
export type { Decision, Fact, FactSource, FromPerson, FromPublicRecord, OnPaper, ProposedFact } from './fact.ts'
export { done, refused, type Problem, type Result } from './result.ts'
export type { Standing } from './standing.ts'
