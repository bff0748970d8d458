import { caseExportAddress } from '../../api/addresses.ts'
import { SaveLink } from '../confirm/save-link.tsx'
import look from './export.module.css'

/** Saves all of a case that one sees, and says what is in the file and what is not. */
export function ExportCase({ caseId, seesSealed }: { readonly caseId: string; readonly seesSealed: boolean }) {
  return (
    <div className={look.told}>
      <p>One ZIP file in open formats: the papers as they were brought, the words of every page, the facts with their sources and what was decided about them, tasks, time and money, the log, contacts, petitions, the person’s own words, the packets, who was on the case{seesSealed ? ', and the audit' : ''}. A list inside names every file with its hash, and a note says what each file is.</p>
      <p>{seesSealed ? <><strong>What is sealed is in it</strong>, since you are counsel, and so are the names and addresses of those who signed for the person and did not take it back. Keep the file as you would keep those papers, and never send it to a prison.</> : 'It holds what your part on the case lets you see, and nothing else.'} Walls and keys are in no export. The audit keeps that you took it.</p>
      <p><SaveLink href={caseExportAddress(caseId)}>Save the case as a file</SaveLink></p>
    </div>
  )
}
