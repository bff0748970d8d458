import { useQuery } from '@tanstack/react-query'
import type { Upkeep } from '../api/shapes.ts'
import { upkeepQuery } from '../api/upkeep-queries.ts'
import frame from '../features/docket/docket-page.module.css'
import { AgreeToErase } from '../features/erase/agree-to-erase.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { HowToKeep } from '../features/upkeep/how-to-keep.tsx'
import { MakeBackup } from '../features/upkeep/make-backup.tsx'
import look from '../features/upkeep/upkeep.module.css'
import { backupOf, lineInWords, reminders, sizeInWords, upkeepSentence } from '../features/upkeep/upkeep-words.ts'
import { instantInWords } from '../features/words/instant-in-words.ts'

/** Whether the office could be brought back, for its administrators. */
export function Backup() {
  const upkeep = useQuery(upkeepQuery)
  const office = upkeep.data?.offices[0]
  return (
    <main id="work" className={frame.page} tabIndex={-1}>
      {upkeep.error ? <ProblemNotice error={upkeep.error} /> : upkeep.data === undefined ? <Waiting for="what was backed up" /> : office === undefined ? (
        <PageOpening title="Backup" sentence="Backups are for the administrators of the office: ask one of them." />
      ) : (
        <>
          <PageOpening title="Backup" sentence={upkeepSentence(office)}><MakeBackup upkeep={upkeep.data} /></PageOpening>
          <Reminders said={reminders(office, upkeep.data, Date.now())} />
          <AgreeToErase />
          <Section title="Where it stands"><Stands office={office} to={upkeep.data.to} /></Section>
          <HowToKeep to={upkeep.data.to} />
          {office.lines.length === 0 ? null : <Section title="What was done"><Done lines={office.lines} /></Section>}
        </>
      )}
    </main>
  )
}

function Reminders({ said }: { readonly said: readonly string[] }) {
  if (said.length === 0) return null
  return <section className={look.reminders} aria-labelledby="to-do"><h2 id="to-do">What ought to be done</h2><ul>{said.map((one) => <li key={one}>{one}</li>)}</ul></section>
}

function Stands({ office, to }: { readonly office: Upkeep['offices'][number]; readonly to: string }) {
  const { lastBackup, lastChecked, lastTried } = office
  return (
    <dl className={look.stands}>
      <div><dt>Last backup</dt><dd>{lastBackup === undefined ? 'None yet' : `${instantInWords(backupOf(lastBackup))}, ${sizeInWords(Number(lastBackup.told['bytes'] ?? 0))} in all`}</dd></div>
      <div><dt>Last found whole by a check</dt><dd>{lastChecked === undefined ? 'Never' : instantInWords(lastChecked.at)}</dd></div>
      <div><dt>Last restore tried with the recovery sheet</dt><dd>{lastTried === undefined ? 'Never' : instantInWords(lastTried.at)}</dd></div>
      <div><dt>Where backups go</dt><dd>{to}</dd></div>
    </dl>
  )
}

function Done({ lines }: { readonly lines: Upkeep['offices'][number]['lines'] }) {
  return (
    <table className={look.done}>
      <thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">By whom</th></tr></thead>
      <tbody>{lines.map((line) => <tr key={`${line.at} ${line.what}`}><td>{instantInWords(line.at)}</td><td>{lineInWords(line)}</td><td>{line.by ?? 'at the machine'}</td></tr>)}</tbody>
    </table>
  )
}
