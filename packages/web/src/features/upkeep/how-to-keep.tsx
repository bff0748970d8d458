import { Section } from '../page/section.tsx'
import look from './upkeep.module.css'

function Command({ words }: { readonly words: string }) {
  return <code className={look.command}>npm run --silent lenity -- {words}</code>
}

/** What is done at the machine: trying a restore, bringing an office back, changing the office key. */
export function HowToKeep({ to }: { readonly to: string }) {
  return (
    <>
      <Section title="Try whether it comes back">
        <div className={look.how}>
          <p>At the machine Lenity runs on, with the recovery sheet in your hand. It asks for the key, puts the newest backup into a database made for this alone, opens and checks everything, and throws it away. This page then says that it was tried.</p>
          <Command words={`restore ${to} --try --sheet`} />
          <p>The sheet was printed when Lenity first started. If it is lost and Lenity still runs, print it again, copy it onto paper and keep it away from the machine:</p>
          <Command words="keys sheet" />
        </div>
      </Section>
      <Section title="Bring the office back on another machine">
        <div className={look.how}>
          <ol>
            <li>Install Lenity there, of this version or a newer one, and do not start it yet.</li>
            <li>Copy the directory of the backups there, and write the key from the recovery sheet into a file of its own; LENITY_KEY_FILE names it.</li>
            <li>Bring it back, and start Lenity. Everyone signs in with the password they had.<Command words="restore DIRECTORY" /></li>
          </ol>
        </div>
      </Section>
      <Section title="Other things to do at the machine">
        <div className={look.how}>
          <p>A backup onto another disk; each paper is written there once, and an interrupted backup goes on where it stopped:</p>
          <Command words="backup /media/disk/lenity" />
          <p>Check a backup, or everything that is kept here:</p>
          <Command words={`verify ${to}`} />
          <Command words="verify" />
          <p>Change the office key while people work, when someone who knew it has left. Backups made before stay under the old one: keep its sheet as long as them.</p>
          <Command words="keys change" />
          <p>Follow the audit of every case, and write it out:</p>
          <Command words="audit verify" />
          <Command words="audit export audit.jsonl" />
        </div>
      </Section>
    </>
  )
}
