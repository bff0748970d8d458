import { createServer } from 'node:net'

/** The first port that the database is offered; the ones after it when it is taken. */
export const firstPort = 54_330

/** The first port from `from` on that nothing listens on at 127.0.0.1, or undefined when none of a hundred is free. */
export async function freePort(from: number): Promise<number | undefined> {
  for (let port = from; port < Math.min(from + 100, 65_536); port++) if (await isFree(port)) return port
  return undefined
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
