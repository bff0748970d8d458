import { api } from '../../api/client.ts'
import type { VoicePage } from '../../api/voice-queries.ts'
import { AskFirst } from '../page/ask-first.tsx'
import lines from '../people/people.module.css'
import type { ActsOn } from '../people/use-acts-on.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import { emptyVoice, voiceChanges } from './voice-words.ts'
import look from './voice.module.css'

/** Every version: who kept it and when, what it changed, and a way back to it. */
export function VoiceVersions({ office, page, acts }: { readonly office: string; readonly page: VoicePage; readonly acts: ActsOn }) {
  const { versions, mayWrite, kit } = page
  const nameOf = (id: string) => kit.sentences.find((one) => one.id === id)?.name ?? id
  const back = (to: number, said: string) => acts.run(() => api.POST('/api/offices/{office}/voice/take-back', { params: { path: { office } }, body: { to } }), said)
  return (
    <>
      <ul className={lines.people}>
        {versions.map((one, at) => {
          const changes = voiceChanges(versions[at + 1]?.voice ?? emptyVoice, one.voice, nameOf)
          return (
            <li key={one.version}>
              <p><strong>Version {one.version}</strong>{at === 0 ? ', which stands' : ''}{one.note === '' ? '' : `: ${one.note}`}</p>
              <p className={lines.when}>{one.by}, {instantInWords(one.at)}</p>
              <details className={look.changes}>
                <summary>{changes.length === 0 ? 'Nothing was changed' : `What it changed (${String(changes.length)})`}</summary>
                <ul>{changes.map(({ what, was, now }) => <li key={what}><strong>{what}</strong>{was === '' ? null : <p><del>{was}</del></p>}<p>{now === '' ? <em>{was === '' ? '' : 'Back to the standard wording, or taken out.'}</em> : <ins>{now}</ins>}</p></li>)}</ul>
              </details>
              {mayWrite && at > 0 ? <div className={`${lines.acts} screen-only`}><AskFirst question={`Put version ${String(one.version)} back? What stands now stays among the versions.`} does="Put it back" busy={acts.busy} onYes={() => back(one.version, `Version ${String(one.version)} stands again.`)}>Put it back</AskFirst></div> : null}
            </li>
          )
        })}
      </ul>
      {mayWrite && (versions[0]?.voice.wordings.length ?? 0) + (versions[0]?.voice.blocks.length ?? 0) > 0 ? <p className={`${look.throughout} screen-only`}><AskFirst question="Go back to the standard wording throughout? Every version stays and can be put back." does="Go back" busy={acts.busy} onYes={() => back(0, 'Every sentence reads in the standard wording.')}>Standard wording throughout</AskFirst></p> : null}
    </>
  )
}
