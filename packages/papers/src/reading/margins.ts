import type { Page } from '@lenity/casefile'

/** A line of a page: its words' places in the list, and its text. */
interface Line {
  readonly words: readonly number[]
  readonly text: string
}

const time = /(?<![\d:-])(?:[01]?\d|2[0-3]):[0-5]\d(?::\d{2})?(?![\d-]|\s?-\s?CR)\b/i
const fax = /\bFAX\b|\bFROM\s?:|\bTO\s?:|\bP\.?\s?\d{1,3}(?:\s?\/\s?\d{1,3})?\b|\bPAGE\s?\d|☑?\b0\d{2}(?:\/0\d{2})?\s*$/i
const stamp = /(?:\bCase\s+|^\W*)\d{1,2}:\d{2}-\w{2}-\d{3,6}\S*\s+(?:Document|Doc\.?|ECF|Dkt)\b/i
/** That of a court of appeals, whose number is not the case's. */
const stampOfAppeal = /^\W*(?:appellate\s+|USCA\d*\s+)?(?:case|appeal)\s*:?\s*#?\d{2}-\d{3,6},?\s[^\n]*(?:\b(?:document|doc|dktentry|filed|page|pg)\b)/i

/**
 * The words that were put on a page when it was sent or filed, and are not the paper's own: a fax machine's line at the head or foot,
 * the court's stamp of the day a paper was filed (its docket number is kept), and the line numbers of a transcript or a pleading.
 */
export function marginWords(page: Page): ReadonlySet<number> {
  const lines = linesOf(page)
  const gone = new Set<number>()
  const edge = [...lines.slice(0, 3), ...lines.slice(-2)]
  for (const line of edge) {
    if (line.text.length < 140 && time.test(line.text) && fax.test(line.text)) for (const word of line.words) gone.add(word)
    else if (stampOfAppeal.test(line.text)) for (const word of line.words) gone.add(word)
    else if (stamp.test(line.text)) for (const word of afterNumber(page, line)) gone.add(word)
  }
  for (const word of lineNumbers(page, lines)) gone.add(word)
  return gone
}

function linesOf(page: Page): Line[] {
  const out: { words: number[]; text: string }[] = []
  let end = 0
  page.words.forEach((word, i) => {
    const line = out.at(-1)
    if (line && !page.text.slice(end, word.start).includes('\n')) {
      line.words.push(i)
      line.text += ` ${word.text}`
    } else out.push({ words: [i], text: word.text })
    end = word.start + word.text.length
  })
  return out
}

function afterNumber(page: Page, line: Line): number[] {
  const at = line.words.findIndex((i) => /^(?:Document|Doc\.?|ECF|Dkt)$/i.test(page.words[i]?.text ?? ''))
  return line.words.slice(at)
}

const leastNumbered = 12

/** Numbers at the left edge that count 1, 2, 3 down the page, or down each of the pages that stand on one sheet. */
function lineNumbers(page: Page, lines: readonly Line[]): number[] {
  const runs: number[][] = []
  for (const { words } of lines) {
    const first = words[0] as number
    const word = page.words[first]
    if (word === undefined || !/^\d{1,2}$/.test(word.text)) continue
    const run = runs.at(-1)
    if (run !== undefined && Number(word.text) === run.length + 1) run.push(first)
    else if (word.text === '1') runs.push([first])
  }
  const long = runs.filter((run) => run.length >= leastNumbered)
  const own = long.filter(([first]) => (page.words[first as number]?.box.left ?? 1) <= 0.25)
  const all = own.length > 0 ? long.flat() : []
  return all.length >= lines.length * 0.5 ? all : []
}
