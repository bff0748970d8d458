import type { components } from '../../generated/api.d.ts'
import { papersAddress } from '../../api/addresses.ts'
import { refusal } from '../../api/problem.ts'

export type Received = components['schemas']['Received']

/** Sends a file under a name and tells how far it is, 0 to 1; it is kept when this resolves. Fetch cannot tell that, so this is the one place that does not use the client. */
export function sendPaper(caseId: string, file: File, name: string, onProgress: (sent: number) => void): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', papersAddress(caseId))
    request.responseType = 'json'
    request.upload.addEventListener('progress', (event) => { if (event.lengthComputable) onProgress(event.loaded / event.total) })
    request.addEventListener('error', () => reject(new Error('the connection broke')))
    request.addEventListener('load', () => {
      if (request.status >= 300) reject(refusal(request.status, request.response))
      else resolve(request.response as Received)
    })
    const form = new FormData()
    form.append('file', file, name)
    request.send(form)
  })
}
