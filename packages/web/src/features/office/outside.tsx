import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { outsideQuery } from '../../api/outside-queries.ts'
import { AskFirst } from '../page/ask-first.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import lines from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { instantInWords } from '../words/instant-in-words.ts'

const apart = { marginTop: '1rem' }

/** Where papers come in by themselves, and whether words go to a language model, for administrators of the office. */
export function Outside({ office }: { readonly office: string }) {
  const { data, error } = useQuery(outsideQuery(office))
  const acts = useActsOn(['outside', office])
  if (error) return <ProblemNotice error={error} />
  if (data === undefined) return null
  const { watched, model } = data
  const set = (address: string | undefined, said: string) => acts.run(() => api.PUT('/api/offices/{office}/model', { params: { path: { office } }, body: address === undefined ? {} : { address } }), said)
  return (
    <>
      <h3 style={apart}>A watched folder</h3>
      {watched === undefined
        ? <p className="quiet">None. Whoever runs the machine can name a folder (LENITY_WATCH_DIR) and an account (LENITY_WATCH_AS): what is put into its folders of cases then comes in as that person’s.</p>
        : <p>Files in <strong>{watched.folder}</strong> come into the cases its folders name, as those of {watched.as}. They stay there in the clear until someone removes them.</p>}
      <h3 style={apart}>A language model</h3>
      {model === undefined ? <p className="quiet">None, and none is needed. Whoever runs the machine can name one the office runs or chose (LENITY_MODEL_URL, LENITY_MODEL_NAME); an administrator then decides here whether anything goes to it.</p> : (
        <>
          <p>{model.on === undefined ? 'Off: nothing is sent.' : <>On since {instantInWords(model.on.at)}, by {model.on.by}.</>} When it is on, the words of up to {model.mostPages} pages of each paper that comes go to <strong>{model.address}</strong> ({model.name}), to whoever runs that.</p>
          <p className="quiet">Never sent: the presentence report, the statement of reasons and whatever quotes their headings, health papers, papers that speak of cooperation or a seal or from which something sealed was read, files of several papers, and papers that were not surely recognised. It may only propose facts, each with words that stand on the page and say it; every one waits for a person by itself, and the paper says that it was asked.</p>
          <div className={`${lines.acts} screen-only`}>
            {model.on === undefined
              ? <AskFirst question={`Words of clients’ papers then go to ${model.address}. Has counsel agreed?`} does="Turn it on" busy={acts.busy} onYes={() => set(model.address, 'The language model is on.')}>Turn the language model on</AskFirst>
              : <KeyedButton loading={acts.busy} onClick={() => set(undefined, 'The language model is off: nothing more is sent.')}>Turn it off</KeyedButton>}
          </div>
        </>
      )}
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p className={lines.happened} role="status">{acts.said}</p>
    </>
  )
}
