import { fork } from 'node:child_process'
import path from 'node:path'
import type { Job, JobMessage, JobResult } from './official-job'

/** Gives the official tool a job and waits for what came of it. What it prints is kept for the case that it dies. */
export function askOfficial(job: Job, say: (line: string) => void): Promise<JobResult> {
  const child = fork(path.join(__dirname, 'official-child.ts'), { execArgv: ['--import', 'tsx'], silent: true })
  let printed = ''
  child.stdout?.on('data', (text: Buffer) => (printed += text.toString()))
  child.stderr?.on('data', (text: Buffer) => (printed += text.toString()))
  return new Promise((resolve) => {
    let result: JobResult | undefined
    child.on('message', (message: JobMessage) => {
      if ('progress' in message) say(`  ${message.progress}`)
      else result = message.result
    })
    child.on('close', () => resolve(result ?? { ok: false, message: `the tool ended without an answer\n${printed}` }))
    child.send(job)
  })
}
