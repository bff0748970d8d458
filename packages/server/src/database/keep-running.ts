import type { Client } from 'pg'
import { setTimeout as wait } from 'node:timers/promises'
import { claim, signInAsAdmin } from './claim-cluster.ts'
import type { Cluster } from './cluster.ts'
import { startPostmaster, type StartedServer } from './start-postmaster.ts'
import { stopPostmaster } from './stop-postmaster.ts'

/** How long until a server that could not be started is tried again. */
const pause = 500

/**
 * Starts the server anew, on the port it had, whenever it ends without having been told to: it was killed, or the disk was full. Who asks
 * in the meantime is told to try again. The function returned ends it.
 */
export function keepRunning(cluster: Cluster, port: number, first: StartedServer, owning: Client, say: (line: string) => void): () => Promise<void> {
  let [server, session] = [first, owning]
  const stop = new AbortController()

  const kept = (async () => {
    for (;;) {
      await server.ended
      if (stop.signal.aborted) return
      say('The database server ended without having been told to; it is started again.')
      await session.end().catch(() => undefined)
      server.letGo()
      const next = await again()
      if (next === undefined) return
      ;[server, session] = next
      say('The database server is there again.')
    }
  })()

  async function again(): Promise<[StartedServer, Client] | undefined> {
    for (let tries = 0; !stop.signal.aborted; tries++) {
      if (tries > 0) await wait(pause)
      const started = await startPostmaster(cluster, port).catch(() => undefined)
      if (!started?.ok) {
        if (tries % 20 === 0 && started) say(`The database server cannot be started yet: ${started.problem.what} It is tried again.`)
        continue
      }
      // On another port nobody would find it.
      const signedIn = started.value.port === port && !stop.signal.aborted ? await signInAsAdmin(cluster, port).catch(() => undefined) : undefined
      if (signedIn && await claim(signedIn).catch(() => false)) return [started.value, signedIn]
      await signedIn?.end().catch(() => undefined)
      await stopPostmaster(started.value.pid, cluster.binaries.bin)
      started.value.letGo()
    }
    return undefined
  }

  return async () => {
    stop.abort()
    await session.end().catch(() => undefined)
    await stopPostmaster(server.pid, cluster.binaries.bin)
    server.letGo()
    // Its process holds no program open, and is gone a moment before that is heard of.
    const held = setInterval(() => undefined, 1_000)
    await kept
    clearInterval(held)
  }
}
