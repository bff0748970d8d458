import type { PapersToGet } from '../../api/shapes.ts'
import { requestLetterAddress } from '../../api/addresses.ts'
import { SaveLink } from '../confirm/save-link.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import { LawSources } from '../sources/law-source.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { holdersInWords } from './paper-words.ts'
import look from './papers-to-get.module.css'

export type Way = PapersToGet['papers'][number]['ways'][number]
type Consents = PapersToGet['consents']

interface WayProps {
  readonly caseId: string
  readonly way: Way
  readonly consents: Consents
  readonly open: boolean
  readonly mayWrite: boolean
  readonly shows: string | undefined
  readonly onAsk: () => void
}

/** One way to a paper: what to do, the law it is asked under, what the person must have signed, and the letters to print. */
export function WayView({ caseId, way, consents, open, mayWrite, shows, onAsk }: WayProps) {
  return (
    <details className={look.way} open={open}>
      <summary>{holdersInWords[way.holder]}</summary>
      <div className={look.within}>
        <p>{way.how}</p>
        <dl>
          <dt>Under what law</dt>
          <dd>
            {way.authority.length === 0 ? null : <LawSources sources={way.authority} />}
            {way.notEncoded === undefined ? null : <p className="quiet">{way.authority.length === 0 ? '' : 'Not encoded: '}{way.notEncoded}</p>}
          </dd>
          {way.consents.length === 0 ? null : <><dt>What it takes</dt><dd>{way.consents.map((what) => <p key={what}>{consentInWords(what, consents)}</p>)}</dd></>}
          <dt>An answer</dt>
          <dd>{way.time === undefined ? 'No time was read: set the day yourself.' : <>{way.time.says}; if it went out today, {dateInWords(way.time.ifAskedToday)}.<LawSources sources={way.time.sources} /></>}</dd>
          {way.letters.length === 0 ? null : (
            <>
              <dt>To print</dt>
              <dd>
                <ul className={look.letters}>
                  {way.letters.map((letter) => (
                    <li key={letter.name} lang={letter.language}>
                      <strong>{letter.title}</strong>{' '}
                      <a href={requestLetterAddress(caseId, `${letter.name}.pdf`)} target="_blank" rel="noreferrer" aria-label={`${letter.title}, PDF`}>PDF</a>
                      <SaveLink href={requestLetterAddress(caseId, `${letter.name}.docx`)} name={`${letter.name}.docx`}>Word</SaveLink>
                      <p lang="en" className={look.blanks}>{[letter.signedBy === 'the person' ? 'for the person to sign' : '', letter.goesToPrison ? 'goes into the prison' : '', blanksInWords(letter.blanks)].filter((part) => part !== '').join('; ')}</p>
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </dl>
        {mayWrite ? <div className={`${look.acts} screen-only`}><KeyedButton {...(shows === undefined ? {} : { shows })} onClick={onAsk}>It was asked for …</KeyedButton></div> : null}
      </div>
    </details>
  )
}

function consentInWords(what: Way['consents'][number], consents: Consents): string {
  const name = { 'authority to represent': 'Authority to represent', 'certification of identity': 'Certification of identity', 'prison release': 'Release of prison records', 'medical release': 'Release of medical records' }[what]
  const held = consents.find((one) => one.what === what)
  if (held === undefined) return name
  switch (held.is) {
    case 'missing': return `${name}: not signed yet; print it below and have it signed.`
    case 'expired': return `${name}: ran out${held.expiresOn === undefined ? '' : ` on ${dateInWords(held.expiresOn)}`}; have a new one signed.`
    case 'older than three months': return `${name}: signed ${held.signedOn === undefined ? '' : dateInWords(held.signedOn)}, more than three months ago; the Bureau asks for one dated within three months of the request.`
    case 'held': return `${name}: held, signed ${held.signedOn === undefined ? '' : dateInWords(held.signedOn)}.`
  }
}

/** Which blanks a letter has: those nobody confirmed with the reason, the others by name. */
function blanksInWords(blanks: Way['letters'][number]['blanks']): string {
  const open = blanks.filter(({ because }) => because !== 'by hand')
  if (open.length === 0) return ''
  return `left blank: ${open.map(({ blank, because }) => `${blank} (${because})`).join(', ')}`
}
