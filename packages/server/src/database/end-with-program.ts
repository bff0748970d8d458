import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Cluster } from './cluster.ts'

/**
 * Ends the server that is started with the mark `run` (`runSetting`) when this program ends without doing so, however it ends. It watches
 * before the server is started, so that there is no moment at which a server has no watch. The function returned lets the watching process go.
 */
export function endWithProgram(run: string, cluster: Pick<Cluster, 'data' | 'binaries'>): () => void {
  const watcher = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./stop-when-orphaned.ts')), run, cluster.data, cluster.binaries.bin], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, windowsHide: true, env: { PATH: process.env['PATH'] ?? '' } })
  watcher.on('error', () => undefined)
  watcher.stdin.on('error', () => undefined)
  watcher.unref()
  ;(watcher.stdin as Socket).unref()
  return () => watcher.stdin.end('let go')
}
