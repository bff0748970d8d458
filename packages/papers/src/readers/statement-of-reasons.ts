import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { titleCase } from '../reading/names.ts'
import { findFirst, wordsAt } from '../reading/spot.ts'
import { districtOf, readCaption, readDefendant } from './caption.ts'
import { readFoundRange } from './found-range.ts'
import { readEdition } from './manual-edition.ts'

const marked = '(?:[☒☑✓✔✗✘■⊠]|[\\[(]\\s?[xX✓]\\s?[\\])]|(?:^|\\s)[xX](?=\\s))'

/** The statement of reasons of a judgment (form AO 245B, page “Statement of Reasons”, and form AO 245SOR). */
export function readStatementOfReasons(pages: readonly Page[]): Found[] {
  const district = districtOf(pages.slice(0, 1))
  return [...readCaption(pages), ...fact('conviction.district', district && titleCase(wordsAt(district)), district), ...readDefendant(pages), ...readFoundRange(pages), ...readEdition(pages), ...assistance(pages)]
}

/** Only where a box is plainly marked: the form itself prints the words for every case. */
function assistance(pages: readonly Page[]): Found[] {
  const hit = findFirst(pages, new RegExp(`${marked}[^\\n☐□]{0,30}?(?:5K1\\.1|substantial\\s+assistance|3553\\(e\\))[^\\n]{0,80}`, 'im'))
  return fact('conviction.substantialAssistance', hit ? true : undefined, hit, 'Sealed: for counsel only.')
}
