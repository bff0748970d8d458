import type { PacketSummary } from '../../api/shapes.ts'

export type PacketProblem = PacketSummary['problems'][number]

/** What a problem of a packet is, in words. */
export function problemInWords(problem: PacketProblem): string {
  switch (problem.is) {
    case 'part missing': return `A part is missing: ${problem.part}`
    case 'own words missing': return `The applicant has not answered: ${problem.question}`
    case 'work not signed': return problem.pieces === 1 ? 'One piece of a student’s work is not signed' : `${problem.pieces} pieces of students’ work are not signed`
    default: return `${capital(problem.is)}: “${problem.sentence}” (${problem.where})`
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
