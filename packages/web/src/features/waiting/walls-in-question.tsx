import { Link } from '@tanstack/react-router'
import type { WallNews } from '../../api/shapes.ts'
import look from '../people/people.module.css'
import { instantInWords } from '../words/instant-in-words.ts'

/** Walls somebody asks to have lifted, and those that were in the last thirty days. */
export function WallsInQuestion({ walls }: { readonly walls: readonly WallNews[] }) {
  return (
    <ul className={look.people}>
      {walls.map(({ caseId, caseTitle, names, askedBy, byMe, why, at, lifted }) => (
        <li key={`${caseId} ${names} ${at}`}>
          <p><Link to="/cases/$caseId/people" params={{ caseId }}>{caseTitle}</Link>: {lifted === undefined ? `${askedBy} asks that the wall be lifted that keeps ${names} from it` : `the wall that kept ${names} from it was lifted`}: {why}</p>
          <p className={look.when}>{lifted === undefined ? `asked ${instantInWords(at)}; ${byMe ? 'someone else has to agree' : 'it stands until someone else who leads or supervises the case agrees'}` : `asked by ${askedBy}, agreed by ${lifted.by}, ${instantInWords(lifted.at)}`}</p>
        </li>
      ))}
    </ul>
  )
}
