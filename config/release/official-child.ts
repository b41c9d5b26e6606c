/** The process in which the official tool runs. It gets a job, answers with messages, and ends with the result. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { SETTING, type Job, type JobMessage, type JobResult } from './official-job'

interface Progress {
  readonly message?: string
  readonly status?: string
}
interface Tool {
  readonly Project: new (how: object) => object
  readonly getCompiledResult: (how: object) => Promise<Readonly<Record<string, unknown>>>
  readonly upload: (how: object) => Promise<{ readonly subPackageInfo?: readonly { name: string; size: number }[] }>
}

const send = (message: JobMessage): void => void process.send?.(message)

/** The checks ask WeChat what the account may do. Without an account they go by the tool's own defaults. */
function checked(job: Job) {
  const load = createRequire(job.tool)
  const ci = load(job.tool) as Tool
  const { DefaultProjectAttr } = load(path.join(job.tool, 'dist/config/config')) as { DefaultProjectAttr: object }
  const own = { type: 'miniProgram', projectPath: job.project, ignores: [] }
  const project =
    job.what === 'check'
      ? { ...own, appid: 'wx0000000000000001', privateKey: 'none', attr: () => Promise.resolve(DefaultProjectAttr) }
      : { ...own, appid: job.appid, privateKeyPath: job.key }
  return { ci, project: new ci.Project(project) }
}

async function run(job: Job): Promise<JobResult> {
  const { ci, project } = checked(job)
  const onProgressUpdate = (said: Progress | string) => {
    const text = typeof said === 'string' ? said : `${said.message ?? ''} ${said.status ?? ''}`.trim()
    if (text && job.what === 'upload') send({ progress: text })
  }
  if (job.what === 'check') {
    const files = await ci.getCompiledResult({
      project,
      version: '0.0.0',
      desc: '',
      setting: SETTING,
      onProgressUpdate,
    })
    return { ok: true, files: Object.keys(files).length, packages: [] }
  }
  const { version, note: desc, robot } = job
  const { subPackageInfo = [] } = await ci.upload({ project, version, desc, robot, setting: SETTING, onProgressUpdate })
  return { ok: true, files: 0, packages: subPackageInfo.map(({ name, size }) => ({ name, bytes: size })) }
}

// the tool starts processes of its own, which know nothing of how this one reads TypeScript
process.execArgv = []

process.once('message', (job: Job) => {
  run(job)
    .catch((error: unknown): JobResult => ({
      ok: false,
      message: error instanceof Error ? error.message : String(error),
    }))
    .then((result) => process.send?.({ result }, undefined, {}, () => process.exit(0)))
    .catch(() => process.exit(1))
})
