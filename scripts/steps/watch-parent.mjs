// Calls back when the npm that started us is gone, also when it was killed outright and could not tell us.
import { readFileSync } from 'node:fs'

function parentOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')
    return Number(fields[1])
  } catch {
    return undefined
  }
}

function isShell(pid) {
  try {
    return /^(sh|bash|dash|zsh|ash)$/.test(readFileSync(`/proc/${pid}/comm`, 'utf8').trim())
  } catch {
    return false
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

export function whenParentIsGone(then) {
  if (process.env.npm_lifecycle_event === undefined) return
  const watched = [process.ppid]
  if (isShell(process.ppid)) {
    const above = parentOf(process.ppid)
    if (above !== undefined && above > 1) watched.push(above)
  }
  const timer = setInterval(() => {
    if (process.ppid === watched[0] && watched.every(alive)) return
    clearInterval(timer)
    then()
  }, 500)
  timer.unref()
}
