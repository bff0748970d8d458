import { queryOptions } from '@tanstack/react-query'
import type { components } from '../generated/api.d.ts'
import { api, dataOf } from './client.ts'
import { refusal } from './problem.ts'

export type ImportPreview = components['schemas']['ImportPreview']
export type ImportRun = components['schemas']['ImportRun']
export type ColumnMeans = components['schemas']['ColumnMeans']

/** A list and what is said of it. */
export interface ImportWish {
  readonly file: File
  readonly office: string | undefined
  /** What the columns hold, once someone said so. */
  readonly columns: readonly ColumnMeans[] | undefined
  /** Rows to add although someone like them is here. */
  readonly anyway: readonly number[]
  readonly from: string
}

/** How far taking a list in is. */
export interface ImportProgress {
  readonly done: number
  readonly of: number
  readonly added: number
  readonly already: number
  readonly finished: boolean
}

export const importsQuery = queryOptions({ queryKey: ['imports'], queryFn: () => dataOf<'/api/imports'>(api.GET('/api/imports')) })

function formOf({ file, office, columns, anyway, from }: ImportWish): FormData {
  const form = new FormData()
  form.set('file', file)
  if (office !== undefined) form.set('office', office)
  if (columns !== undefined) form.set('columns', JSON.stringify(columns))
  if (anyway.length > 0) form.set('anyway', JSON.stringify(anyway))
  form.set('from', from)
  return form
}

async function send(path: '' | '/preview' | '/refused', wish: ImportWish): Promise<Response> {
  const answer = await fetch(`/api/imports${path}`, { method: 'POST', body: formOf(wish) })
  if (!answer.ok) throw refusal(answer.status, await answer.json().catch(() => undefined))
  return answer
}

export async function lookAtList(wish: ImportWish): Promise<ImportPreview> {
  return await (await send('/preview', wish)).json() as ImportPreview
}

export async function refusedRows(wish: ImportWish): Promise<Blob> {
  return (await send('/refused', wish)).blob()
}

/** Takes the list in; tells after each batch how far it is. */
export async function takeList(wish: ImportWish, tell: (progress: ImportProgress) => void): Promise<void> {
  const answer = await send('', wish)
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    const lines = (rest + next.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const told = JSON.parse(line) as ImportProgress & { readonly problem?: unknown }
      if (told.problem !== undefined) throw refusal(503, told.problem)
      tell(told)
    }
  }
}

export type ExportPreview = components['schemas']['ExportPreview']

async function sendExport(path: '' | '/preview', file: File, office: string | undefined): Promise<unknown> {
  const form = new FormData()
  form.set('file', file)
  if (office !== undefined) form.set('office', office)
  const answer = await fetch(`/api/imports/case${path}`, { method: 'POST', body: form })
  if (!answer.ok) throw refusal(answer.status, await answer.json().catch(() => undefined))
  return answer.json()
}

/** What an export of a case would bring. */
export async function lookAtExport(file: File, office: string | undefined): Promise<ExportPreview> {
  return await sendExport('/preview', file, office) as ExportPreview
}

/** Takes it in; gives the id of the new case. */
export async function takeExport(file: File, office: string | undefined): Promise<string> {
  return (await sendExport('', file, office) as { caseId: string }).caseId
}
