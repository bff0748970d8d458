import type { Page } from '@lenity/casefile'
import type { PaperKind } from '@lenity/law'
import { guessKind } from '../kinds/guess-kind.ts'
import { closesLetter, docketOf, hasCaption, isBlank, isFaxCover, opensLetter, titleOf } from './opening-signs.ts'
import { pageLabel, type PageLabel } from './page-label.ts'

/** A page with which another paper seems to begin, and why. */
export interface Cut {
  readonly page: number
  readonly why: string
}

/** A cut is proposed when the signs weigh so much. */
const enough = 6

/**
 * The pages with which another paper begins, in a file that may hold several: where a title of another kind stands at the head, the numbering of
 * pages begins anew, the stamp of the docket names another entry, a letter opens after one has closed, or a fax cover comes. A page that goes on
 * with the numbering is never a beginning. The first page is none.
 */
export function proposeCuts(pages: readonly Page[]): readonly Cut[] {
  const cuts: Cut[] = []
  let kind: PaperKind | undefined
  let start = 0
  /** Of the paper that is gone through: the last label, docket number and whether a letter has closed in it. */
  let sofar: { label?: PageLabel | undefined; docket?: string | undefined; closed: boolean; blank: boolean } = { closed: false, blank: false }
  for (const [i, page] of pages.entries()) {
    if (isBlank(page)) {
      sofar.blank = true
      continue
    }
    const [title, label, docket] = [titleOf(page), pageLabel(page), docketOf(page)]
    // Without a title it is what its words say.
    if (title !== undefined && kind === undefined && i > start) kind = guessKind(pages.slice(start, i), { markup: false, photographed: undefined }).kind
    const signs: [number, string][] = []
    const before = pages[i - 1]
    if (title !== undefined && title === kind && before !== undefined && titleOf(before) !== title) signs.push([3, `it is headed as a ${title} again`])
    if (title !== undefined && title !== kind) signs.push([isAtHead(page, title) ? 6 : 3, `it is headed as ${title.startsWith('a') || title.startsWith('i') || title.startsWith('o') ? 'an' : 'a'} ${title}`])
    const numbered = numbering(sofar.label, label)
    if (numbered !== undefined) signs.push(numbered)
    if (before !== undefined && paragraphsGoOn(before, page)) signs.push([-6, 'its paragraphs go on'])
    if (opensLetter(page)) signs.push([6, 'a letter opens'])
    if (isFaxCover(page)) signs.push([7, 'it is the cover of a fax'])
    if (sofar.closed) signs.push([2, 'the letter before it was closed'])
    if (sofar.blank) signs.push([2, 'a blank page comes before it'])
    if (hasCaption(page)) signs.push([3, 'it has the caption of a court'])
    if (docket !== undefined && sofar.docket !== undefined && docket !== sofar.docket) signs.push([3, 'its case number is another'])
    if (before !== undefined && (before.origin !== page.origin || Math.abs(before.width / page.width - 1) > 0.04)) signs.push([1, 'it is made otherwise'])
    const weight = signs.reduce((sum, [one]) => sum + one, 0)
    if (i > 0 && weight >= enough && signs.some(([one]) => one >= 3)) {
      const said = signs.filter(([one]) => one >= 2).map(([, why]) => why)
      cuts.push({ page: page.number, why: `${said.join('; ')}.`.replace(/^./, (first) => first.toUpperCase()) })
      kind = title
      start = i
      sofar = { closed: false, blank: false }
    }
    kind ??= title
    sofar = { label: label ?? sofar.label, docket: sofar.docket ?? docket, closed: sofar.closed || closesLetter(page), blank: false }
  }
  return cuts
}

/** A title is at the head where it stands in the first lines; below a caption it may stand lower, which is a sign of its own. */
function isAtHead(page: Page, title: PaperKind): boolean {
  const lines = page.text.split('\n')
  const top = lines.slice(0, headLines).join('\n')
  return titleOf({ ...page, text: top }) === title
}

const headLines = 8
const numberedLine = /^[^\S\n]*(?:¶\s*)?(\d{1,3})[.)]\s+\S/gm

/** Whether the numbers of paragraphs go on from one page to the next. */
function paragraphsGoOn(before: Page, page: Page): boolean {
  const last = [...before.text.matchAll(numberedLine)].at(-1)?.[1]
  const first = [...page.text.matchAll(numberedLine)][0]?.[1]
  return last !== undefined && first !== undefined && Number(first) > 1 && Number(first) === Number(last) + 1
}

/** What the numbering says of a page: that it begins anew, or goes on. */
function numbering(before: PageLabel | undefined, now: PageLabel | undefined): [number, string] | undefined {
  if (before === undefined || now === undefined) return undefined
  if (before.document !== undefined && now.document !== undefined) return before.document === now.document ? [-12, 'it goes on'] : [8, `the stamp of the docket names document ${now.document}, and ${before.document} before`]
  if (now.number > 1 && now.number > before.number && now.number <= before.number + 2 && now.of === before.of) return [-10, 'its number goes on']
  if (now.number !== 1) return undefined
  if (now.of !== undefined) return [before.of !== undefined && before.number === before.of ? 7 : 5, `it is numbered page 1 of ${now.of}`]
  return before.number > 1 ? [4, 'its number is 1'] : undefined
}
