import type { ArticleOfCase } from '../../api/shapes.ts'
import { Section } from '../page/section.tsx'
import look from './press.module.css'

/** Whom an article names, and which of them are contacts of the case. */
export function PeopleNamed({ people }: Pick<ArticleOfCase, 'people'>) {
  if (people.length === 0) return null
  return (
    <Section title="People in it">
      <ul className={look.people}>
        {people.map(({ name, aliases, role, contact }) => <li key={name}><strong>{name}</strong> <span className={look.quiet}>{[role, aliases.length === 0 ? undefined : `also ${aliases.join(', ')}`, contact === undefined ? undefined : `the contact ${contact.name}`].filter((part) => part !== undefined).join('; ')}</span></li>)}
      </ul>
    </Section>
  )
}
