import type { paths } from '../../generated/api.d.ts'

type Asked = NonNullable<paths['/api/docket']['get']['parameters']['query']>

/** What of the docket is looked at. It lives in the address of the page. */
export type DocketSearch = Omit<Asked, 'after' | 'most' | 'look'>
/** `all`: the docket as it is, whatever view it opens with. */
export type DocketAddress = DocketSearch & { readonly view?: 'all' }
export type DocketSort = NonNullable<DocketSearch['sort']>

const oneOf = {
  status: ['open', 'closed', 'out of scope'],
  role: ['lead counsel', 'supervisor', 'attorney', 'student', 'contributor', 'investigator', 'interpreter', 'reviewer', 'family'],
  mine: ['yes'],
  twice: ['yes'],
  due: ['overdue', 'in a week', 'in a month', 'something', 'nothing'],
  stands: ['met', 'cannot say'],
  sort: ['newest', 'name', 'due', 'apart', 'missing'],
} as const satisfies Partial<Record<keyof DocketSearch, readonly string[]>>
const words = ['find', 'who', 'missing', 'district', 'label', 'route'] as const satisfies readonly (keyof DocketSearch)[]

/** What an address asks for, without what it cannot ask. */
export function docketAddress(asked: Readonly<Record<string, unknown>>): DocketAddress {
  const search = docketSearch(asked)
  return asked['view'] === 'all' && Object.keys(search).length === 0 ? { view: 'all' } : search
}

/** The same without which view it is. */
export function docketSearch(asked: Readonly<Record<string, unknown>>): DocketSearch {
  const found: Record<string, string> = {}
  for (const [name, allowed] of Object.entries(oneOf)) {
    const value = asked[name]
    if (typeof value === 'string' && (allowed as readonly string[]).includes(value)) found[name] = value
  }
  for (const name of words) {
    const value = asked[name]
    const text = (typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '').trim()
    if (text !== '') found[name] = text.slice(0, 200)
  }
  return found
}

/** Whether anything is asked for but an order. */
export function isFiltered(search: DocketSearch): boolean {
  return Object.keys(search).some((name) => name !== 'sort')
}

/** Whether two ask for the same. */
export function sameSearch(one: DocketSearch, other: DocketSearch): boolean {
  const said = (search: DocketSearch) => Object.entries(search).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${value}`).sort().join('&')
  return said(one) === said(other)
}
