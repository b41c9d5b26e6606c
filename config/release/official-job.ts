/** What the official tool is asked to do, and what came of it. It runs in a process of its own: it prints, and stays. */
export type Job =
  | { readonly tool: string; readonly what: 'check'; readonly project: string }
  | {
      readonly tool: string
      readonly what: 'upload'
      readonly project: string
      readonly appid: string
      readonly key: string
      readonly version: string
      readonly note: string
      readonly robot: number
    }

export type JobResult =
  | { readonly ok: true; readonly files: number; readonly packages: readonly { name: string; bytes: number }[] }
  | { readonly ok: false; readonly message: string }

/** What a running job says: a line on the way, or its result. */
export type JobMessage = { readonly progress: string } | { readonly result: JobResult }

/** WeChat's limits are checked over what is built: it is neither compiled nor minified a second time. */
export const SETTING = { es6: false, es7: false, minify: false, autoPrefixWXSS: false } as const
