import Taro from '@tarojs/taro'

const host = () => Taro.getFileSystemManager()
/** A folder of our own among the files that the host keeps for the app. */
const folder = () => `${Taro.env.USER_DATA_PATH ?? ''}/content`
const path = (name: string) => `${folder()}/${name}`
/** What is being written lies beside, so that a name never stands for half a file. */
const BESIDE = '.part'

/** What a call answers; undefined where the host throws, which it does for all that it cannot do. */
function tried<T>(call: () => T): T | undefined {
  try {
    return call()
  } catch {
    return undefined
  }
}
const done = (call: () => void): boolean => tried(() => [call()]) !== undefined

const list = (): readonly string[] => tried(() => host().readdirSync(folder())) ?? []

/** Files of content that stay on this phone. Synchronous: the first page is drawn from them. */
export const contentFiles = {
  read: (name: string): string | undefined => {
    const text = tried(() => host().readFileSync(path(name), 'utf8'))
    return typeof text === 'string' ? text : undefined
  },
  /** Puts a whole file in its place at once. Whether there was room. */
  write: (name: string, text: string): boolean => {
    // it is there already after the first time
    tried(() => host().mkdirSync(folder(), true))
    const beside = path(name) + BESIDE
    const kept = done(() => {
      host().writeFileSync(beside, text, 'utf8')
      host().renameSync(beside, path(name))
    })
    if (!kept) tried(() => host().unlinkSync(beside))
    return kept
  },
  remove: (name: string): boolean => done(() => host().unlinkSync(path(name))),
  list,
}
