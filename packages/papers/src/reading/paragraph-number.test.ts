import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from '../readers/reader-for.ts'

const law = (text: string): unknown => readerFor('verdict or plea agreement')(plainPages(text, 'plain text')).find(({ path }) => path === 'conviction.counts.0.statute')?.value
const head = 'PLEA PETITION\n(2) I am represented by counsel.\n(3) I wish to plead guilty to Count ONE:\nCount    Charge                   Statute\n'

it('the number of a paragraph below a law is no subsection of it', () => {
  expect(law(`${head}ONE      Hobbs Act Robbery        18 U.S.C. § 1951(a)\n(4) I know the penalties the law provides.`)).toBe('18 U.S.C. 1951(a)')
})

it('a subsection that stands in the next line is one where no paragraphs are so numbered', () => {
  expect(law('PLEA AGREEMENT\nCount 1: possession of heroin with intent to distribute, in violation of 21 U.S.C. § 841(a)\n(1).')).toBe('21 U.S.C. 841(a)(1)')
})
