import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { formQuery, narrativeQuery } from '../api/queries.ts'
import type { FormOfCase } from '../api/shapes.ts'
import { FillFile } from '../features/forms/fill-file.tsx'
import { QuestionOfForm } from '../features/forms/question-of-form.tsx'
import look from '../features/forms/forms.module.css'
import { formSentence, truthInWords } from '../features/forms/form-words.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { LawSource } from '../features/sources/law-source.tsx'
import { dateInWords, datesInWords } from '../features/words/date-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/forms')

/** A form: each question with its answer, what the answer rests on, how it stands; and what to look at before it goes out. */
export function Forms() {
  const { caseId } = route.useParams()
  const { form: chosen = 'commutation' } = route.useSearch()
  const seen = useQuery(formQuery(caseId, chosen))
  if (seen.error) return <ProblemNotice error={seen.error} />
  if (!seen.data) return <Waiting for="the form" />
  return <OneForm caseId={caseId} seen={seen.data} />
}

function OneForm({ caseId, seen }: { readonly caseId: string; readonly seen: FormOfCase }) {
  const narrative = useQuery({ ...narrativeQuery(caseId), enabled: seen.wordsSeen })
  const { form, questions, warnings, requirements } = seen
  const sections = [...Map.groupBy(questions.map((question, index) => ({ question, number: index + 1 })), ({ question }) => question.section ?? 'The questions')]
  return (
    <>
      <PageOpening title={form.name} sentence={formSentence(questions)}>
        <p className="quiet">{form.edition === undefined ? 'No copy of it was read.' : `${form.edition.approval === undefined ? '' : `${form.edition.approval}, `}${form.edition.version}${form.edition.expires === undefined ? '' : `; its printed approval runs through ${dateInWords(form.edition.expires)}`}.`} Published at <a href={form.published} target="_blank" rel="noreferrer">{form.published.replace(/^https:\/\/(?:www\.)?/, '')}</a>.</p>
      </PageOpening>
      <nav className={`${look.choose} screen-only`} aria-label="Forms">
        {seen.forms.map(({ id, name }) => <Link key={id} to="/cases/$caseId/forms" params={{ caseId }} search={{ form: id }} aria-current={id === form.id ? 'page' : undefined}>{name}</Link>)}
      </nav>
      {warnings.length === 0 ? null : <ul className={look.warnings} aria-label="Before it goes out">{warnings.map(({ is, says }) => <li key={is}>{says}</li>)}</ul>}
      {requirements.length === 0 ? null : (
        <Section title="Whether it is the right form">
          <dl className={look.requirements}>
            {requirements.map(({ question, truth, says }) => <div key={question}><dt>{question}</dt><dd><strong>{truthInWords[truth]}</strong> <span className="quiet">{datesInWords(says)}</span></dd></div>)}
          </dl>
        </Section>
      )}
      {sections.map(([title, within]) => (
        <Section key={title} title={title}>
          <ol className={look.questions}>
            {within.map(({ question, number }) => <QuestionOfForm key={question.id} caseId={caseId} number={number} question={question} words={seen.wordsSeen} answer={narrative.data?.find((one) => one.question === question.words)} ready={narrative.data !== undefined} />)}
          </ol>
        </Section>
      ))}
      <FillFile key={form.id} caseId={caseId} form={form.id} />
      <Section title="What the form asks of every answer">
        <ul className={look.rules}>{form.rules.map(({ says, source }) => <li key={says}>{says} <span className="screen-only"><LawSource source={source} /></span></li>)}</ul>
      </Section>
    </>
  )
}
