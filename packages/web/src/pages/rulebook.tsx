import type { CivilDate } from '@lenity/law'
import { getRouteApi } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useKeys } from '../features/keys/use-keys.ts'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { CoverageKey } from '../features/rulebook/coverage-strip.tsx'
import { findRules, stateOf, type RuleState } from '../features/rulebook/find-rules.ts'
import { makeRulebook, parts, type Rulebook as Book, type RulebookRule } from '../features/rulebook/rulebook.ts'
import { RuleView } from '../features/rulebook/rule-view.tsx'
import look from '../features/rulebook/rulebook.module.css'
import { usePrinting } from '../features/page/use-printing.ts'

const route = getRouteApi('/signed-in/rulebook')
const states: readonly RuleState[] = ['verified', 'encoded', 'not encoded']

/** The law as the engine has it: every rule with its dated values and the words they were read from, searchable, by edition of the manual. */
export function Rulebook() {
  const { find: asked = '', edition } = route.useSearch()
  const navigate = route.useNavigate()
  const book = useMemo(makeRulebook, [])
  const [find, setFind] = useState(asked)
  const [state, setState] = useState<RuleState | ''>('')
  const field = useRef<HTMLInputElement>(null)
  const printing = usePrinting()
  const on = (book.editions.find((each) => each.on === edition)?.on ?? book.editions[0]?.on ?? '1987-11-01') as CivilDate
  const wanted = useDeferredValue(find)
  const found = useMemo(() => findRules(book.rules, wanted, state, on), [book, wanted, state, on])
  const remember = (next: { find?: string; edition?: string }) => void navigate({ search: { ...(next.find === '' ? {} : { find: next.find ?? find }), ...(next.edition ?? edition ? { edition: next.edition ?? edition } : {}) }, replace: true })
  useKeys('The rulebook', [
    { key: '/', does: 'search the rulebook', run: () => field.current?.focus() },
    { key: 'p', does: 'print the rules shown', run: () => window.print() },
  ])
  return (
    <main id="work" className={look.page} tabIndex={-1}>
      <PageOpening title="Rulebook" sentence={rulebookSentence(book, on)}>
        <p className="quiet">Generated from the engine that computes every answer here. What could not be sourced is not encoded, and nothing is carried across a gap.</p>
      </PageOpening>
      <div className={`${look.controls} screen-only`}>
        <label>Search rules and the words of the law<input ref={field} type="search" value={find} onChange={(event) => setFind(event.currentTarget.value)} onBlur={() => remember({ find })} /></label>
        <label>Edition of the manual<select value={on} onChange={(event) => remember({ edition: event.currentTarget.value })}>{book.editions.map((each) => <option key={each.on} value={each.on}>{each.label}</option>)}</select></label>
        <label>Standing<select value={state} onChange={(event) => setState(event.currentTarget.value as RuleState | '')}><option value="">any</option>{states.map((each) => <option key={each}>{each}</option>)}</select></label>
        <KeyedButton shows="p" onClick={() => window.print()}>Print the rules shown</KeyedButton>
      </div>
      <p role="status" className="quiet small">{found.length === book.rules.length ? `All ${found.length} rules and passages` : `${found.length} of ${book.rules.length} rules and passages`}{wanted === '' ? '' : ` with “${wanted}”`}, under the manual of {book.editions.find((each) => each.on === on)?.label}.</p>
      <CoverageKey />
      {parts.map((part) => <PartView key={part} part={part} rules={found.filter((rule) => rule.part === part)} on={on} printing={printing} only={found.length === 1} />)}
      {found.length > 0 ? null : <p>No rule has all of these words. Search for a section (<em>2D1.1</em>, <em>841(b)</em>), a substance, or words of the law.</p>}
    </main>
  )
}

function PartView({ part, rules, on, printing, only }: { readonly part: string; readonly rules: readonly RulebookRule[]; readonly on: CivilDate; readonly printing: boolean; readonly only: boolean }) {
  if (rules.length === 0) return null
  return (
    <section className={look.part} aria-label={part}>
      <h2>{part}</h2>
      {rules.map((rule) => <RuleView key={`${rule.key} ${only}`} rule={rule} on={on} printing={printing} opened={only} />)}
    </section>
  )
}

function rulebookSentence(book: Book, on: string): string {
  const standing = book.rules.flatMap((rule) => stateOf(rule, on)?.state ?? [])
  const count = (state: RuleState) => standing.filter((each) => each === state).length
  const said = ([['verified', 'verified'], ['encoded', 'used past the day they were checked'], ['not encoded', 'not encoded']] as const).filter(([state]) => count(state) > 0).map(([state, words]) => `${count(state)} are ${words}`)
  const label = book.editions.find((each) => each.on === on)?.label
  return `${standing.length} rules with ${book.values.toLocaleString('en-US')} dated values, each in the words it was read from; under the manual of ${label}, ${said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`}.`
}
