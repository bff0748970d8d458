import { isConditionName, type ConditionName, conditions } from './conditions.table.ts'
import type { TextFault } from './template.ts'

export type Answer3 = 'yes' | 'no' | 'unknown'

export type Condition =
  | { readonly is: 'always' }
  | { readonly is: 'named'; readonly name: ConditionName }
  | { readonly is: 'not'; readonly of: Condition }
  | { readonly is: 'and' | 'or'; readonly of: readonly Condition[] }

interface Token { readonly is: '(' | ')' | 'and' | 'or' | 'not' | 'name'; readonly text: string; readonly at: number }

/** Reads a condition: the names of the table, joined by `and`, `or` and `not`, with brackets where both `and` and `or` stand. */
export function readCondition(text: string): { readonly ok: true; readonly condition: Condition } | { readonly ok: false; readonly fault: TextFault } {
  const tokens = tokensOf(text)
  if (tokens.length === 0) return { ok: true, condition: { is: 'always' } }
  let at = 0
  let fault: TextFault | undefined
  const wrong = (where: number, what: string, next: string): Condition => {
    fault ??= { at: where, what, next }
    return { is: 'always' }
  }
  const one = (): Condition => {
    const token = tokens[at]
    at += 1
    if (token === undefined) return wrong(text.length, 'A condition is missing at the end.', 'Choose one, or take the last word out.')
    if (token.is === 'not') return { is: 'not', of: one() }
    if (token.is === '(') {
      const inner = row()
      if (tokens[at]?.is !== ')') return wrong(token.at, 'A bracket is not closed.', 'Write ) where it ends.')
      at += 1
      return inner
    }
    if (token.is !== 'name') return wrong(token.at, `A condition is missing before “${token.text}”.`, 'Choose one, or take the word out.')
    if (isConditionName(token.text)) return { is: 'named', name: token.text }
    return wrong(token.at, `“${token.text}” is not a condition.`, `There are: ${Object.keys(conditions).join('; ')}.`)
  }
  const row = (): Condition => {
    const of = [one()]
    const joiner = tokens[at]
    while (tokens[at]?.is === 'and' || tokens[at]?.is === 'or') {
      const next = tokens[at]
      if (next !== undefined && next.is !== joiner?.is) return wrong(next.at, '“and” and “or” stand side by side.', 'Say with brackets which belong together: a and (b or c).')
      at += 1
      of.push(one())
    }
    const [only] = of
    return of.length === 1 && only !== undefined ? only : { is: joiner?.is === 'or' ? 'or' : 'and', of }
  }
  const condition = row()
  const left = tokens[at]
  if (fault === undefined && left !== undefined) wrong(left.at, `“${left.text}” stands where “and” or “or” is needed.`, 'Join the conditions with “and” or “or”.')
  return fault === undefined ? { ok: true, condition } : { ok: false, fault }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/\(|\)|\b(?:and|or|not)\b|[^()]+?(?=\s*(?:\(|\)|\band\b|\bor\b|\bnot\b|$))/gi)) {
    const words = match[0].replaceAll(/\s+/g, ' ').trim()
    if (words === '') continue
    const low = words.toLowerCase()
    const is = low === '(' || low === ')' || low === 'and' || low === 'or' || low === 'not' ? low : 'name'
    tokens.push({ is, text: is === 'name' ? (Object.keys(conditions).find((name) => name.toLowerCase() === low) ?? words) : low, at: match.index + match[0].search(/\S/) })
  }
  return tokens
}

/** Whether a condition holds, when `ask` says of each name whether it does. What is not known stays not known unless the rest decides without it. */
export function holds(condition: Condition, ask: (name: ConditionName) => Answer3): Answer3 {
  switch (condition.is) {
    case 'always': return 'yes'
    case 'named': return ask(condition.name)
    case 'not': { const of = holds(condition.of, ask); return of === 'yes' ? 'no' : of === 'no' ? 'yes' : 'unknown' }
    case 'and': { const all = condition.of.map((of) => holds(of, ask)); return all.includes('no') ? 'no' : all.includes('unknown') ? 'unknown' : 'yes' }
    case 'or': { const all = condition.of.map((of) => holds(of, ask)); return all.includes('yes') ? 'yes' : all.includes('unknown') ? 'unknown' : 'no' }
  }
}

/** The names in a condition, each once. */
export function namesIn(condition: Condition): readonly ConditionName[] {
  if (condition.is === 'named') return [condition.name]
  if (condition.is === 'not') return namesIn(condition.of)
  return condition.is === 'always' ? [] : [...new Set(condition.of.flatMap(namesIn))]
}
