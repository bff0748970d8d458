import type { Answered, Api } from './api-client.ts'

export interface CaseOnDocket {
  readonly id: string
  readonly title: string
  readonly headline: string
  readonly status: 'open' | 'closed' | 'out of scope'
  readonly asOf?: string
}

/** The case a word names: its id, its whole title, or a part of the title that only one case has. */
export async function findCase(api: Api, word: string): Promise<Answered<CaseOnDocket>> {
  const found = await rows(api, `find=${encodeURIComponent(word.slice(0, 200))}&most=200`)
  if (!found.ok) return found
  const lower = word.toLowerCase()
  const exact = found.value.find((one) => one.id === word || one.title.toLowerCase() === lower)
  const close = exact === undefined ? found.value.filter((one) => one.title.toLowerCase().includes(lower)) : [exact]
  const [only] = close
  if (only !== undefined && close.length === 1) return { ok: true, value: only }
  const docket = close.length > 1 ? found : await rows(api, 'sort=name&most=12')
  if (!docket.ok) return docket
  const titles = (close.length > 1 ? close : docket.value).slice(0, 12).map((one) => `“${one.title}”`).join(', ')
  if (close.length > 1) return { ok: false, problem: { what: `${close.length} cases have “${word}” in their name.`, where: `the docket at ${api.url}`, next: `Say which: ${titles}.` } }
  return { ok: false, problem: { what: `No case of yours is named “${word}”.`, where: `the docket at ${api.url}`, next: docket.value.length === 0 ? 'You are on no case yet; open one on the docket page.' : `Your cases are: ${titles}. A file of facts must end in .json.` } }
}

async function rows(api: Api, asked: string): Promise<Answered<readonly CaseOnDocket[]>> {
  const page = await api.get<{ readonly rows: readonly CaseOnDocket[] }>(`/api/docket?${asked}`)
  return page.ok ? { ok: true, value: page.value.rows } : page
}
