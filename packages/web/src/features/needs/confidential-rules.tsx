import { Link } from '@tanstack/react-router'
import type { PapersToGet } from '../../api/shapes.ts'
import { LawSources } from '../sources/law-source.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import look from './papers-to-get.module.css'

const where: readonly (readonly [place: string, may: string])[] = [
  ['To the office', 'Those on the case whose part sees it; the page of people says which. Never an investigator, an interpreter or the family.'],
  ['Into the prison', 'Never, on paper or in a message: neither the paper, nor a page or a picture of it, nor words or facts quoted from it. People inside are not let keep one; the Bureau’s program statement 1351.05, which is said to forbid it, was not read.'],
  ['To the family', 'Never, nor anything quoted from it; it is not among what can be shared.'],
  ['Into a packet', 'For the Pardon Attorney alone, once counsel records the rule or order that allows it. The packet for the mail leaves it out, with every sentence that rests on it alone.'],
  ['Into a letter', 'Never: what is known only from it is left blank.'],
  ['Into searches and exports', 'Only of those who see it.'],
]

/** What may go where of the presentence report and the statement of reasons, and why. */
export function ConfidentialRules({ caseId, rules, district, why, recorded }: PapersToGet['confidential'] & { readonly caseId: string }) {
  return (
    <>
      <p className={look.about}>The presentence report and the statement of reasons are confidential, with every page, picture, quotation and fact from them. Rules and standing orders differ by district. People inside are pressed for them by others, who look for those who helped the government.</p>
      <LawSources sources={[why]} />
      <table className={look.rules}><caption className="out-of-sight">What may go where</caption><tbody>{where.map(([place, may]) => <tr key={place}><th scope="row">{place}</th><td>{may}</td></tr>)}</tbody></table>
      {rules.length === 0 ? <p className={look.about}>Not encoded: the rule of {district === undefined ? 'the district, which is not known yet' : `the ${district}`}. Ask the clerk for the local rule and the standing orders, and counsel what they allow.</p>
        : <><p className={look.about}>The {district} has a rule of its own; look whether it still reads so:</p><LawSources sources={rules} /></>}
      {recorded === undefined ? null : recorded.length === 0 ? <p className={look.about}>No rule or order is recorded that lets one be attached. Counsel records it among <Link to="/cases/$caseId/agreements" params={{ caseId }}>the agreements</Link>, and again for each packet it goes into.</p>
        : recorded.map(({ cite, on, until, note }) => <p key={`${cite} ${on}`} className={look.about}>Recorded by counsel: {cite}, {dateInWords(on)}{until === undefined ? '' : `, good until ${dateInWords(until)}`}{note === undefined ? '' : `: ${note}`}.</p>)}
    </>
  )
}
