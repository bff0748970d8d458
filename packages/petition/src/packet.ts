import type { PetitionAsks } from './asks/petition-asks.ts'
import type { CivilDate, PaperKind, Source } from '@lenity/law'
import type { PaperId } from '@lenity/casefile'
import type { PaperHead } from './doors/paper-head.ts'
import type { Label, Sentence } from './sentence.ts'

/** `person by mail` goes to a prison: nothing confidential, and nothing quoted or computed only from what is. */
export type PacketVariant = 'pardon attorney' | 'person by mail'

/** What stands in a table's cell: sentences, or a label. */
export type Cell = Label | readonly Sentence[]

/** A cell of the Sentencing Table: the total offense level (1 to 43) and the criminal history category (1 to 6). */
export interface TableCell {
  readonly level: number
  readonly category: number
  /** The range in words. */
  readonly says: Sentence
}

/** A line of an address: words, or a rule to write on with what belongs there. */
export type AddressLine = Cell | { readonly blank: string }

export type Block =
  | { readonly is: 'heading'; readonly text: Label }
  | { readonly is: 'paragraph'; readonly sentences: readonly Sentence[] }
  /** Larger than a paragraph: the sentence a page opens with. */
  | { readonly is: 'opening'; readonly sentence: Sentence }
  | { readonly is: 'list'; readonly items: readonly (readonly Sentence[])[] }
  /** An argument in numbered steps, each with a lead in bold. */
  | { readonly is: 'reasons'; readonly items: readonly { readonly lead: Label; readonly sentences: readonly Sentence[] }[] }
  | { readonly is: 'table'; readonly caption: Label; readonly columns: readonly Label[]; readonly rows: readonly (readonly Cell[])[]; /** The rows name their authority themselves: nothing is cited after their sentences. */ readonly citesInRows?: true }
  /** The two cells of the Sentencing Table, drawn and joined by an arrow. */
  | { readonly is: 'sentencing table'; readonly caption: Label; readonly from: TableCell; readonly to: TableCell }
  /** One question of the application: what is asked, and the answer. */
  | { readonly is: 'question'; readonly number: number; readonly asks: Label; readonly answer: readonly Block[] }
  /** Words of the applicant, set as a quotation. */
  | { readonly is: 'own words'; readonly paragraphs: readonly Sentence[] }
  /** Sender or receiver of a letter, a line each. */
  | { readonly is: 'address'; readonly lines: readonly AddressLine[] }
  /** What a letter is about. */
  | { readonly is: 'subject'; readonly sentences: readonly Sentence[] }
  /** Room for handwriting. */
  | { readonly is: 'lined space'; readonly label: Label; readonly lines: number }
  | { readonly is: 'signature'; readonly label: Label }

export interface Part {
  readonly id: 'cover letter' | 'executive summary' | 'checklist' | 'application' | 'memorandum' | 'table of authorities' | 'table of exhibits' | 'supplement' | 'for counsel' | 'door'
  readonly title: Label
  readonly sections: readonly Section[]
}

export interface Section {
  /** Undefined for a part of one section. */
  readonly title: Label | undefined
  readonly blocks: readonly Block[]
}

/** One sheet of an exhibit and the number stamped on it. A page of plain text or markup can run over several sheets. */
export interface Sheet {
  readonly bates: string
  /** The page of the paper, from 1. */
  readonly page: number
  /** The words printed on the sheet, for papers that are printed from their words; `undefined` when the paper's own page is shown. */
  readonly text: string | undefined
  /** The part of the page's text this sheet shows, `start` inclusive, `end` exclusive. */
  readonly start: number
  readonly end: number
}

export interface Exhibit {
  /** From 1. */
  readonly tab: number
  readonly paper: PaperId
  readonly kind: PaperKind
  readonly title: Label
  /** The order or rule under which a confidential paper is attached. */
  readonly allowedBy: string | undefined
  readonly mediaType: string
  /** Set when a redacted copy stands in the place of the paper. `from` is the page of the paper that is the first of the copy. */
  readonly redacted?: { readonly copy: string; readonly purpose: string; readonly from: number } | undefined
  readonly sheets: readonly Sheet[]
}

/** An authority and the Bates-like places it is cited: the titles of the parts or sections. */
export interface Authority {
  readonly source: Source
  readonly citedIn: readonly string[]
}

/** Everything that goes out, and nothing else: no note to counsel, nothing left out is named here. */
export interface Packet {
  readonly title: string
  readonly variant: PacketVariant
  /** What the petition asks for, where it is not commutation. */
  readonly asks?: PetitionAsks | undefined
  readonly asOf: CivilDate
  readonly applicant: Sentence | undefined
  /** A draft may rest on facts nobody has confirmed; every page says so. */
  readonly draft: boolean
  /** Counsel's own copy: every page says that it is privileged and not for filing. */
  readonly counselCopy?: true | undefined
  /** Set when the case is closed: the words printed on the first page. */
  readonly closed: string | undefined
  /** Set on a paper that is not the petition: it is headed and addressed in its own way. */
  readonly head?: PaperHead | undefined
  readonly parts: readonly Part[]
  readonly authorities: readonly Authority[]
  readonly exhibits: readonly Exhibit[]
}
