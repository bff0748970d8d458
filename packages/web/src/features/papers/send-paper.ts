import type { components } from '../../generated/api.d.ts'
import { papersAddress } from '../../api/addresses.ts'
import { refusal } from '../../api/problem.ts'

export type Received = components['schemas']['Received']

/** Whoever is put off because many send at once sends again after a while, so often; also when the connection broke while sending, as it may then, a few times. What came twice is kept once. */
const [mostTimes, mostBroken, pause] = [60, 4, 5]

/** Sends a file, and again after a while when the server says when; whoever comes first is kept first. */
export async function sendPaper(caseId: string, file: File, name: string, onProgress: (sent: number) => void): Promise<Received> {
  for (let [times, broken] = [1, 0]; ; times++) {
    const answer = await sendOnce(caseId, file, name, onProgress)
    if (answer.received !== undefined) return answer.received
    const { seconds, error } = answer
    if (answer.broke) broken++
    if (seconds === undefined || times === mostTimes || broken > mostBroken) throw error
    onProgress(0)
    await new Promise((resume) => setTimeout(resume, seconds * 1_000))
  }
}

type Answer = { readonly received: Received } | { readonly received?: undefined; readonly error: Error; readonly seconds: number | undefined; readonly broke: boolean }

/** Sends a file under a name and tells how far it is, 0 to 1; it is kept when this resolves. Fetch cannot tell that, so this is the one place that does not use the client. */
function sendOnce(caseId: string, file: File, name: string, onProgress: (sent: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    let begun = false
    const request = new XMLHttpRequest()
    request.open('POST', papersAddress(caseId))
    request.responseType = 'json'
    request.upload.addEventListener('progress', (event) => { begun = true; if (event.lengthComputable) onProgress(event.loaded / event.total) })
    request.addEventListener('error', () => resolve({ error: new Error('the connection broke'), seconds: begun ? pause : undefined, broke: true }))
    request.addEventListener('load', () => {
      if (request.status < 300) return resolve({ received: request.response as Received })
      const after = Number(request.getResponseHeader('retry-after') ?? Number.NaN)
      resolve({ error: refusal(request.status, request.response), seconds: request.status === 503 && after > 0 && after <= 60 ? after : undefined, broke: false })
    })
    const form = new FormData()
    form.append('file', file, name)
    request.send(form)
  })
}
