import type { NarrativeAnswer } from '../../api/shapes.ts'
import look from './packet.module.css'
import { OwnWordsForm } from './own-words-form.tsx'

const questions = [
  { id: 'offense', asks: 'The offense, in the applicant’s own words', helps: 'What happened, and the part the applicant had in it.' },
  { id: 'reasons', asks: 'Why clemency should be granted, in the applicant’s own words', helps: 'What the applicant would have the President know.' },
] as const

/** The answers only the applicant can give. They are typed or taken down word for word and never composed; 18 U.S.C. 1001 stands behind the signature. */
export function OwnWords({ caseId, answers }: { readonly caseId: string; readonly answers: readonly NarrativeAnswer[] }) {
  return (
    <>
      <p className="quiet">Typed by the applicant, or taken down word for word. Nobody else’s words belong here: the applicant certifies them. Earlier versions are kept.</p>
      <div className={look.words}>
        {questions.map(({ id, asks, helps }) => {
          const answer = answers.find((each) => each.question === id)
          return <OwnWordsForm key={`${id} ${answer?.version ?? 0}`} caseId={caseId} question={id} asks={asks} helps={helps} answer={answer} />
        })}
      </div>
    </>
  )
}
