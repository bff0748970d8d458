import type { Page } from 'playwright-core'
import { keep, send } from './seed-casework.ts'
import { addPaper } from './made-up-case.ts'

const gazette = `<!doctype html><html><head><title>Board weighs mercy for Amos Delacroix</title><meta property="og:site_name" content="The Harmon Gazette"><meta name="author" content="Dale Whitcomb"><meta property="article:published_time" content="2026-06-03T21:30:00-05:00"></head><body>
<nav><a href="/">Home</a> <a href="/sports">Sports</a></nav><article><h1>Board weighs mercy for Amos Delacroix</h1>
<p>FORREST CITY — Amos Delacroix, 55, was sentenced to 20 years in prison in 2009 for a drug crime, and his lawyers asked the board on Tuesday to send him home.</p>
<p>“He has changed, and he deserves mercy after all these years,” said his lawyer, Pilar Stowe, who told reporters that the board had every paper it needs. About seven months ago a short video told his story to the whole county.</p>
<p>“It is a slap in the face to every family on that street,” said Sheriff Dale Pruett, who has opposed the petition since it was filed last week.</p>
<p>Reverend Ida Cole, the pastor of his church, remembered a night in 1996. “His mother said to me, ‘Pray for my boy,’ and I never stopped,” she said.</p>
<p>The board calls such a release “time served.” It will meet again, and it has not said when it will decide on the petition that was brought before it by the clinic.</p></article><footer>Subscribe to our newsletter</footer></body></html>`
const wire = 'Clemency bid advances in Arkansas\n\nBy Ann Marsh\nJune 9, 2026\n\nSupporters of Amos Delacroix said the petition is moving. “He has changed … he deserves mercy,” Stowe told reporters outside the court, where a crowd had gathered in the rain since the early morning hours.\n\nSheriff Dale Pruett, his deputy Mark Oye and the lawyer Paul Reed stood by the door.\n\n“Nobody called me.”\n\nDelacroix, 54, has served 17 years. The governor visited the prison in March and spoke with the warden for an hour about the men who are housed there.\n'

/** Three articles of a case: a saved page, a report of an agency and a copy of it under another head, each with who printed it. */
export async function seedPress(page: Page, caseId: string): Promise<{ readonly article: string }> {
  await addPaper(page, caseId, 'gazette.html', gazette)
  await addPaper(page, caseId, 'wire.txt', wire)
  await addPaper(page, caseId, 'copy.txt', wire.replace('Clemency bid advances in Arkansas', 'Plea of Delacroix moves ahead'))
  const papers = await send(page, 'GET', `/api/cases/${caseId}/papers`) as readonly { readonly id: string; readonly name: string }[]
  const idOf = (name: string) => papers.find((one) => one.name === name)?.id ?? ''
  await keep(page, caseId, 'press article', { paper: idOf('gazette.html'), is: 'article', link: 'https://gazette.example/delacroix' })
  await keep(page, caseId, 'press article', { paper: idOf('wire.txt'), is: 'article', outlet: 'Harmon Wire' })
  await keep(page, caseId, 'press article', { paper: idOf('copy.txt'), is: 'article', outlet: 'The Eastern Post' })
  return { article: idOf('gazette.html') }
}
