import type { Page } from '@lenity/casefile'
import { day } from '../../reading/dates.ts'
import { daySaid, fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { records } from '../../reading/records.ts'
import { findInCell, partOf } from '../../reading/table-cell.ts'
import type { Column } from '../../reading/table-heads.ts'
import { tableRows, type TableRow } from '../../reading/tables.ts'
import { crime } from '../priors/prior-offense.ts'

const columns: readonly Column[] = [
  { field: 'offense', head: '(?:prior\\s+)?(?:offenses?|convictions?|charges?|crimes?)(?:\\s+of\\s+conviction)?|convicted\\s+of' },
  { field: 'final', head: '(?:date\\s+)?(?:(?:the\\s+)?(?:conviction|judgment)\\s+)?(?:became\\s+|was\\s+)?final(?:\\s+(?:on|date|conviction))?|date\\s+of\\s+final\\s+(?:conviction|judgment)|final(?:ity)?\\s+date' },
  { field: 'court', head: '(?:sentencing\\s+|convicting\\s+)?(?:court|jurisdiction)(?:\\s+and\\s+(?:case|docket)\\s+(?:no\\.?|number))?' },
  { field: 'other', head: '(?:case|docket|cause)(?:\\s*(?:no\\.?|number|#))?|sentence|no\\.?|#|date\\s+of\\s+(?:arrest|offense|sentence)' },
]
const dated = new RegExp(day, 'i')

/** Whether an item names a crime and the day on which its conviction was final. */
function isPrior(item: TableRow): boolean {
  return crime.test(item.get('offense')?.text ?? '') && dated.test(item.get('final')?.text ?? '')
}

/** Earlier convictions of a notice under 851 that stand in a table or in fields: the offense and the day on which it was final. */
export function listedNotices(pages: readonly Page[]): Found[] {
  const rows = tableRows(pages, { columns, isTable: (fields) => fields.has('offense') && fields.has('final'), begins: (line) => dated.test(line.get('final')?.text ?? '') }).filter(isPrior)
  const items = rows.length > 0 ? rows : records(pages, columns, isPrior)
  return items.flatMap((item, i) => {
    const [offense, final] = [item.get('offense'), item.get('final')]
    const name = offense && partOf(offense, 0, offense.text.length)
    const on = final && findInCell(final, dated)
    return [
      ...fact(`conviction.priors851.${i}.description`, name?.text.replace(/[\s,;.]+$/, ''), name?.spot),
      ...(on ? daySaid(`conviction.priors851.${i}.finalOn`, on.text, on.spot) : []),
    ]
  })
}
