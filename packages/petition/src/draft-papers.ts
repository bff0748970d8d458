import { askedInWords, petitionAsks, type PetitionAsks } from './asks/petition-asks.ts'
import { doorPaperNames, type DoorPaperId } from './doors/door-paper.ts'

/** Which paper a draft is of: a petition by what it asks, what is added to one made before, or a paper of another door. */
export type DraftPaper = PetitionAsks | DoorPaperId | 'supplement' | 'renewed petition'

const asked = Object.fromEntries(petitionAsks.map((asks) => [asks, `Petition for ${askedInWords[asks]}`])) as Record<PetitionAsks, string>
const names: Readonly<Record<DraftPaper, string>> = { ...asked, ...doorPaperNames, 'supplement': 'Supplement to a pending petition', 'renewed petition': 'Renewed petition: what has changed' }

/** What a draft is called, by its paper. */
export function nameOfDraft(paper: DraftPaper): string {
  return names[paper]
}

/** The paper of this name; undefined where there is none. */
export function draftPaperOf(named: string): DraftPaper | undefined {
  return (Object.keys(names) as DraftPaper[]).find((paper) => paper === named)
}
