import type { Page } from '@lenity/casefile'
import type { PaperKind } from '@lenity/law'
import { signs } from '../kinds/signs.ts'

const firstLines = 20
/** A salutation may stand below a letterhead, a date and an address. */
const letterLines = 22
/** A sign that weighs so much in a line that is set as a title is one. */
const titleWeight = 8
/** One that is only looked for at the head may weigh less. */
const topWeight = 6
const longestTitle = 110

/** The kind whose title stands at the head of a page, the weightiest when there are several; undefined when there is none. */
export function titleOf(page: Page): PaperKind | undefined {
  const lines = linesOf(page, firstLines).filter(isSetAsTitle).join('\n').slice(0, 1500)
  const found = signs.filter((sign) => sign.kind !== 'other' && sign.weight >= (sign.atTop ? topWeight : titleWeight) && sign.pattern.test(lines))
  return found.toSorted((a, b) => b.weight - a.weight)[0]?.kind
}

function linesOf(page: Page, most: number): readonly string[] {
  return page.text.split('\n', most)
}

/** Short, and in capitals or with every word of some length capitalised: no sentence. */
function isSetAsTitle(line: string): boolean {
  if (line.length > longestTitle) return false
  const words = line.match(/\p{L}{4,}/gu) ?? []
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))
}

const letterOpens = /^\s*(?:dear\s+[^\n]{2,60}[:,]|to\s+whom\s+it\s+may\s+concern|a\s+quien\s+corresponda|estimad[oa]s?\s[^\n]{2,60}[:,]|querid[oa]s?\s[^\n]{2,60}[:,]|se[ñn]or(?:a|es|ita)?\s[^\n]{2,60}[:,])/im
const letterCloses = /^\s*(?:sincerely|respectfully(?:\s+(?:submitted|yours))?|yours\s+(?:truly|sincerely|faithfully)|very\s+truly\s+yours|god\s+bless|atentamente|respetuosamente|cordialmente)\b/im
const faxCover = /\bfax(?:\s+(?:cover|transmi\w+|transmittal)|\s*:\s*\(?\d{3})[\s\S]{0,400}(?:number\s+of\s+pages|pages?\s*(?:including|:)|cover\s+sheet)|\bfacsimile\s+(?:cover|transmi)/i
const caption = /in\s+the\s+(?:court\s+of\s+common\s+pleas|circuit\s+court|criminal\s+court)|united\s+states\s+district\s+court|in\s+the\s+(?:united\s+states\s+)?district\s+court|superior\s+court\s+of|court\s+of\s+appeals\s+for\s+the/i
const docketNumber = /\b(?:\d{1,2}:)?\d{2}-?(?:CR|cr|Cr)-?\d{2,6}/

export const opensLetter = (page: Page): boolean => letterOpens.test(linesOf(page, letterLines).join('\n'))
export const closesLetter = (page: Page): boolean => letterCloses.test(page.text)
export const isFaxCover = (page: Page): boolean => faxCover.test(linesOf(page, letterLines).join('\n').slice(0, 1500))
export const hasCaption = (page: Page): boolean => caption.test(linesOf(page, 8).join('\n'))
export const isBlank = (page: Page): boolean => page.setAside === undefined && page.text.trim().length < 3
export const docketOf = (page: Page): string | undefined => docketNumber.exec(linesOf(page, firstLines).join('\n'))?.[0].toLowerCase().replaceAll(/[^\da-z]/g, '')
