import { Link } from '@tanstack/react-router'
import type { DraftSentence, PacketDraft } from '../../api/shapes.ts'
import { LawSources } from '../sources/law-source.tsx'
import { CommentThreads } from './comment-threads.tsx'
import look from './draft.module.css'
import type { Place } from './places-of.ts'

interface SentenceSourcesProps {
  readonly caseId: string
  readonly sentence: DraftSentence
  readonly places: ReadonlyMap<string, Place>
  readonly problems: PacketDraft['problems']
  readonly mayComment: boolean
  readonly onClose: () => void
}

const restsOn = {
  'fact': 'It rests on the papers and records below.',
  'law': 'It rests on the law below.',
  'own words': 'These are the applicant’s own words; nobody else may change them.',
  'open question': 'It says what is not known yet.',
  'office words': 'These are the office’s own words. They state no fact and no law, so there is nothing to cite.',
} as const satisfies Record<DraftSentence['rests'], string>

/** All that one sentence rests on: each fact with its pages, each rule with its words. */
export function SentenceSources({ caseId, sentence, places, problems, mayComment, onClose }: SentenceSourcesProps) {
  return (
    <>
      <h2>What this rests on</h2>
      <p className={look.chosen}>“{sentence.text}”</p>
      <p className="quiet">{sentence.takenDown === undefined ? restsOn[sentence.rests] : `${restsOn[sentence.rests]} Taken down by ${sentence.takenDown}.`}</p>
      {problems.length === 0 ? null : <ul className={look.problems}>{problems.map((problem) => <li key={JSON.stringify(problem)}><strong>{problem.is}</strong>: {problem.next}</li>)}</ul>}
      {sentence.missing.length === 0 ? null : <ul>{sentence.missing.map((one) => <li key={one}>{one}</li>)}</ul>}
      {sentence.facts.length === 0 ? null : (
        <ul className={look.facts}>
          {sentence.facts.map(({ id, path, label, bates, said }) => (
            <li key={id}>
              <Link to="/cases/$caseId/facts" params={{ caseId }} search={{ fact: path }}>{label}</Link>
              {bates.map((one) => {
                const place = places.get(one)
                return place ? <Link key={one} className={look.page} to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: place.paper }} search={{ page: place.page }}>{place.cited}</Link> : null
              })}
              {said === undefined ? null : <span className={look.page}>{said}</span>}
            </li>
          ))}
        </ul>
      )}
      <LawSources sources={sentence.sources} />
      <h2>Comments</h2>
      <CommentThreads caseId={caseId} sentence={sentence.text} mayWrite={mayComment} />
      <p className="screen-only"><button type="button" className="link" onClick={onClose}>What is weak or missing <kbd>Esc</kbd></button></p>
    </>
  )
}
