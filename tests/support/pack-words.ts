import type { PackWords } from '../../config/content/placeholders'

/** What fixed text takes from a made-up pack. */
export const packWords: PackWords = {
  app: '例子',
  short: '例子协会',
  brief: '某地例协',
  branch: '例协',
  region: '某地',
  whole: '全部',
  within: '里面',
  sections: '四',
}
