import type { ReactNode } from 'react'
import { accountQuery } from '../../api/account-query.ts'
import { askToConfirm } from '../../api/ask-to-confirm.ts'
import { useQueryClient } from '@tanstack/react-query'

/** A link that saves a file; where too long has passed since the person proved who they are, it asks for that first. */
export function SaveLink({ href, name = '', children }: { readonly href: string; readonly name?: string; readonly children: ReactNode }) {
  const queries = useQueryClient()
  const save = async () => {
    const { confirmedUntil } = await queries.fetchQuery({ ...accountQuery, staleTime: 0 })
    // Half a minute early, so that what is still good when it is looked at is still good when it arrives.
    if (confirmedUntil !== undefined && new Date(confirmedUntil).getTime() < Date.now() + 30_000 && !(await askToConfirm())) return
    const link = document.createElement('a')
    Object.assign(link, { href, download: name })
    link.click()
  }
  return <a href={href} download={name} onClick={(event) => { event.preventDefault(); void save() }}>{children}</a>
}
