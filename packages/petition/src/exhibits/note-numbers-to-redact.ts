import type { Paper } from '@lenity/casefile'
import type { Exhibit } from '../packet.ts'

const socialSecurity = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/

/** A note to counsel for every exhibit page on which a Social Security number can be read. The number itself is not repeated. */
export function noteNumbersToRedact(papers: readonly Paper[], exhibits: readonly Exhibit[]): readonly string[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]))
  return exhibits.filter(({ redacted }) => redacted === undefined).flatMap((exhibit) => exhibit.sheets.flatMap((sheet) => {
    const page = byId.get(exhibit.paper)?.pages.find((each) => each.number === sheet.page)
    return page !== undefined && socialSecurity.test(page.text.slice(sheet.start, sheet.end)) ? [`Ex. ${String(exhibit.tab)} at ${sheet.bates} shows a Social Security number. Add a copy with the number blacked out before this goes out.`] : []
  }))
}
