import fs from 'node:fs'

/** What an upload needs to know. */
export interface WeappSettings {
  readonly key: string
  readonly appid: string
  readonly version: string
  readonly note: string
  readonly robot: number
}

type Env = Readonly<Record<string, string | undefined>>

/** WeChat shows this much of a note. */
const NOTE = 200

/** Whether a file is a private key; what is wrong with it otherwise. */
function keyFault(file: string): string | undefined {
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return `WEAPP_KEY names ${file}, and there is no such file`
  const isKey = fs.readFileSync(file, 'utf8').includes('PRIVATE KEY-----')
  return isKey ? undefined : `WEAPP_KEY names ${file}, which is not the upload key that the console hands out`
}

/** Reads what an upload needs from the environment; answers everything that is missing or wrong, all at once. */
export function weappSettings(
  env: Env,
  packageVersion: string,
  notes: () => string,
): WeappSettings | readonly string[] {
  const { WEAPP_KEY: key, WEAPP_APPID: appid, WEAPP_VERSION: version, WEAPP_NOTE: note, WEAPP_ROBOT: robot } = env
  const keyWrong = key
    ? keyFault(key)
    : 'WEAPP_KEY is not set: the path of the upload key (后台 → 开发管理 → 小程序代码上传)'
  const faults = [
    keyWrong,
    !appid
      ? 'WEAPP_APPID is not set: the AppID of the account, wx and 16 digits'
      : /^wx[0-9a-f]{16}$/.test(appid)
        ? undefined
        : `WEAPP_APPID is ${appid}; it should be wx and 16 digits or letters a to f`,
    version && !/^\d+\.\d+\.\d+$/.test(version) ? `WEAPP_VERSION is ${version}; it should be like 1.0.0` : undefined,
    robot && !(Number(robot) >= 1 && Number(robot) <= 30 && Number.isInteger(Number(robot)))
      ? `WEAPP_ROBOT is ${robot}; it should be a number from 1 to 30`
      : undefined,
  ].filter((fault) => fault !== undefined)
  if (faults.length || !key || !appid) return faults
  const said = note || notes()
  return {
    key,
    appid,
    version: version || packageVersion,
    note: said.length > NOTE ? `${said.slice(0, NOTE - 1)}…` : said,
    robot: Number(robot ?? 1),
  }
}
