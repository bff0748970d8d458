/** For tests: a mail server on this computer. */
import { SMTPServer } from 'smtp-server'

/** Of nobody, for `localhost`, good for a hundred years: whoever is to trust it must be given it. */
export const ownCertificate = `-----BEGIN CERTIFICATE-----
MIIBljCCATugAwIBAgIUWgonf9M1tfsksvcJCZ3y1jFBZPAwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyOTE3MDU1OFoYDzIxMjYxMTA1
MTcwNTU4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARccX1zkCNDcuzMw4Lwrpli4g6q/Ac1rzbRO2OIwaB+3LN1bJFZHviD
Jdw0kxOqXdSrK/mWz++OjZ98JqWhyua6o2kwZzAdBgNVHQ4EFgQUKp4D6suhbXpA
7FRP0ePW03eZy3swHwYDVR0jBBgwFoAUKp4D6suhbXpA7FRP0ePW03eZy3swDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SQAwRgIhAMsr0oap5nwsT8u2PztA6hpQ21xNWX/zo8yVo6QVoIcAAiEA+uTTDopn
s0mTayseaQPqh7Ki6w0tbR6m65zQ4JGSvZA=
-----END CERTIFICATE-----`
const ownKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgN0QNe7SeKSwWMSJx
Xvghkgym2r/JdJ+2lYqfMO5mVkGhRANCAARccX1zkCNDcuzMw4Lwrpli4g6q/Ac1
rzbRO2OIwaB+3LN1bJFZHviDJdw0kxOqXdSrK/mWz++OjZ98JqWhyua6
-----END PRIVATE KEY-----`

export interface Mailed {
  readonly from: string
  readonly to: readonly string[]
  readonly encrypted: boolean
  readonly user: string
  readonly raw: string
}

export interface MailReceiver {
  readonly port: number
  readonly mails: Mailed[]
  /** How many mails it has and did not say so yet. */
  holding(): number
  close(): Promise<void>
}

/** Listens on 127.0.0.1, on any port unless one is given; takes one user with one password, once the way is as `safety` says. It keeps each mail for `holds` milliseconds before it says that it has it. */
export async function mailReceiver({ safety, password, port = 0, holds = 0 }: { readonly safety: 'tls' | 'starttls' | 'none'; readonly password?: string; readonly port?: number; readonly holds?: number }): Promise<MailReceiver> {
  const mails: Mailed[] = []
  let holding = 0
  const server = new SMTPServer({
    secure: safety === 'tls', key: ownKey, cert: ownCertificate, logger: false, closeTimeout: 500,
    disabledCommands: [...(safety === 'starttls' ? [] : ['STARTTLS']), ...(password === undefined ? ['AUTH'] : [])],
    authOptional: password === undefined,
    onAuth: (auth, _session, answer) => { if (auth.username === 'lenity' && auth.password === password) answer(null, { user: 'lenity' }); else answer(new Error('Wrong user or password')) },
    onData: (stream, session, answer) => {
      let raw = ''
      stream.setEncoding('utf8').on('data', (part: string) => { raw += part }).on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        mails.push({ from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address), encrypted: session.secure, user: String(session.user ?? ''), raw })
        if (holds === 0) answer(null)
        else {
          holding++
          setTimeout(() => { holding--; answer(null) }, holds)
        }
      })
    },
  })
  // A client that does not trust the certificate breaks off, which is no fault of the server.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve) })
  const at = server.server.address()
  return { port: typeof at === 'object' && at !== null ? at.port : 0, mails, holding: () => holding, close: () => new Promise<void>((resolve) => { server.close(resolve) }) }
}
