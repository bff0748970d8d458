import { readFileSync } from 'node:fs'

/** How much memory a process has now, in megabytes; 0 when it is gone. On Linux. */
export function megabytesOf(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}
