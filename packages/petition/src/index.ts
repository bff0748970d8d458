export type { Authority, Block, Cell, Exhibit, Packet, PacketVariant, Part, Problem, Section, Sheet, TableCell } from './packet.ts'
export { problems, type PacketProblem } from './problems.ts'
export { connective, fact, law, openQuestion, ownWords, type Basis, type FactUsed, type Label, type Sentence } from './sentence.ts'
export { sentencesOf, type PlacedSentence } from './walk-sentences.ts'
