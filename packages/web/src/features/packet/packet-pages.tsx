import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { accountQuery } from '../../api/account-query.ts'
import { askToConfirm } from '../../api/ask-to-confirm.ts'
import look from './packet.module.css'

/** The packet's pages in the page itself. The browser can save what it shows, so that they too take a fresh proof of who sits there. */
export function PacketPages({ pdf, title = 'Preview of the packet' }: { readonly pdf: string; readonly title?: string }) {
  const queries = useQueryClient()
  const account = useQuery(accountQuery)
  if (account.data === undefined) return null
  const { confirmedUntil } = account.data
  const proved = confirmedUntil === undefined || new Date(confirmedUntil).getTime() > Date.now() + 30_000
  const prove = async () => { if (await askToConfirm()) await queries.invalidateQueries({ queryKey: accountQuery.queryKey }) }
  if (!proved) return <p className="screen-only"><Button variant="default" onClick={() => void prove()}>Show the pages</Button></p>
  return (
    <>
      <p className={`${look.files} screen-only`}><a href={pdf} target="_blank" rel="noreferrer">Open it in its own window</a></p>
      {navigator.pdfViewerEnabled
        ? <iframe className={`${look.preview} screen-only`} src={pdf} title={title} />
        : <p className="quiet screen-only">This browser does not show a PDF inside a page; open it in its own window, or save it.</p>}
    </>
  )
}
