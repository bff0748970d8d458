import look from './how-it-goes.module.css'

/** What an empty docket teaches: the way from papers to a petition. */
export function HowItGoes() {
  return (
    <ol className={look.steps}>
      <li><strong>Open a case</strong> under the person’s name.</li>
      <li><strong>Add the papers</strong> as they are: the judgment, the presentence report, the sentence computation, letters. Scans and photographs are read too.</li>
      <li><strong>Look at each fact</strong> beside the words it was read from, and confirm, correct or reject it.</li>
      <li><strong>Read the sentence</strong> then and now, and which doors are open, each answer with its law.</li>
      <li><strong>Build the packet</strong>: every sentence of fact leads to an exhibit page, every sentence of law to a citation.</li>
    </ol>
  )
}
