import { officeExportAddress } from '../../api/addresses.ts'
import { SaveLink } from '../confirm/save-link.tsx'
import look from './export.module.css'

/** Saves what an administrator sees of an office, and says in words what that is and is not. */
export function ExportOffice({ office }: { readonly office: string }) {
  return (
    <div className={look.told}>
      <p><strong>In it:</strong> the office’s name, its people with what they are here, who came, went and changed, invitations, the backups that were made; and each case you are on, as your part on it sees it, as a file of its own.</p>
      <p><strong>Not in it:</strong> cases you are not on, nor how many there are, since running an office opens no case; anybody’s password, passkey or token; any key. Lead counsel saves each of their cases from its settings. The whole of the office moves by a backup, which is encrypted and lacks nothing.</p>
      <p><SaveLink href={officeExportAddress(office)}>Save the office as a file</SaveLink></p>
    </div>
  )
}
