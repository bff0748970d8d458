import type { DocketPage } from '../../api/shapes.ts'
import type { DocketSearch, DocketSort } from './docket-search.ts'

export type Choice = readonly [value: string, words: string]
type Filter = Exclude<keyof DocketSearch, 'find' | 'sort'>

export const sortWords: Readonly<Record<DocketSort, string>> = {
  newest: 'the newest first', name: 'by name', due: 'what is due first', apart: 'furthest above today’s range first', missing: 'fewest papers missing first',
}

/** Each filter: what it is called, and what there is to choose in the cases one is on. */
export function filtersOf({ choices }: Pick<DocketPage, 'choices'>): readonly { readonly name: Filter; readonly label: string; readonly choices: readonly Choice[] }[] {
  return [
    { name: 'status', label: 'Status', choices: same(['open', 'closed', 'out of scope']) },
    { name: 'due', label: 'Due', choices: [['overdue', 'something overdue'], ['in a week', 'within a week'], ['in a month', 'within a month'], ['something', 'anything to do by a day'], ['nothing', 'nothing due']] },
    { name: 'who', label: 'Who is on it', choices: choices.people.map(({ userId, name }) => [userId, name]) },
    { name: 'role', label: 'My part', choices: same(choices.roles) },
    { name: 'label', label: 'Label', choices: same(choices.labels) },
    { name: 'missing', label: 'Paper missing', choices: choices.missing.length === 0 ? [] : [...same(choices.missing), ['nothing', 'none']] },
    { name: 'twice', label: 'Same person twice', choices: choices.routes.length === 0 ? [] : [['yes', 'may be of one person with another case']] },
    { name: 'district', label: 'District', choices: same(choices.districts) },
    { name: 'route', label: 'Route', choices: choices.routes.map(({ id, name }) => [id, name]) },
    { name: 'stands', label: 'How a route stands', choices: choices.routes.length === 0 ? [] : [['met', 'every question met'], ['cannot say', 'something not settled']] },
  ]
}

/** The filters that are on, each in a few words: `status: open`. */
export function filtersOn(search: DocketSearch, page: Pick<DocketPage, 'choices'>): readonly { readonly name: Filter | 'find'; readonly words: string }[] {
  const chosen = filtersOf(page).flatMap(({ name, label, choices }) => {
    const value = search[name]
    return value === undefined ? [] : [{ name, words: `${label.toLowerCase()}: ${choices.find(([one]) => one === value)?.[1] ?? value}` }]
  })
  return [...(search.find === undefined ? [] : [{ name: 'find' as const, words: `“${search.find}”` }]), ...(search.mine === undefined ? [] : [{ name: 'mine' as const, words: 'mine: I lead it, or a task is mine' }]), ...chosen]
}

function same(words: readonly string[]): readonly Choice[] {
  return words.map((word) => [word, word])
}
