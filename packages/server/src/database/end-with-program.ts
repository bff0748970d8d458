import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Cluster } from './cluster.ts'

/** Ends the server `pid` when this program ends without doing so, however it ends. The function returned lets the watching process go. */
export function endWithProgram(pid: number, cluster: Cluster): () => void {
  const watcher = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./stop-when-orphaned.ts')), String(pid), cluster.data, cluster.binaries.bin], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, windowsHide: true, env: { PATH: process.env['PATH'] ?? '' } })
  watcher.on('error', () => undefined)
  watcher.stdin.on('error', () => undefined)
  watcher.unref()
  ;(watcher.stdin as Socket).unref()
  return () => watcher.stdin.destroy()
}
