import type { RouteScreen } from '../../api/shapes.ts'
import { Section } from '../page/section.tsx'
import { LawSource } from '../sources/law-source.tsx'
import { AnswerView } from './answer-view.tsx'

/** One route: what it is, its law, and its questions. */
export function RouteView({ route }: { readonly route: RouteScreen }) {
  return (
    <Section title={route.name}>
      <p>{route.about}</p>
      <LawSource source={route.source} />
      {route.answers.map((answer) => <AnswerView key={answer.id} answer={answer} opened={answer.parts.length > 0} />)}
    </Section>
  )
}
