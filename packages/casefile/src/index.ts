export type { Box, KindGuess, Page, Paper, PaperId, Word } from './paper.ts'
export type { Decision, Fact, FactSource, FromPerson, FromPublicRecord, OnPaper, ProposedFact } from './fact.ts'
