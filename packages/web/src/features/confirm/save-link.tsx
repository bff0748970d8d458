import type { ReactNode } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { proved } from './proved.ts'

/** A link that saves a file; where too long has passed since the person proved who they are, it asks for that first. */
export function SaveLink({ href, name = '', children }: { readonly href: string; readonly name?: string; readonly children: ReactNode }) {
  const queries = useQueryClient()
  const save = async () => {
    if (!(await proved(queries))) return
    const link = document.createElement('a')
    Object.assign(link, { href, download: name })
    link.click()
  }
  return <a href={href} download={name} onClick={(event) => { event.preventDefault(); void save() }}>{children}</a>
}
