/// <reference types="@tarojs/taro" />

declare module '*.png'
declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
declare module '*.scss'

// Written by `npm run content`; checked there, so their types are a promise kept by the compiler.
declare module '#packs/core.json' {
  const pack: import('@/schema/pack').CorePack
  export default pack
}
declare module '#packs/places.json' {
  const pack: import('@/schema/pack').PlacesPack
  export default pack
}
declare module '#packs/sources.json' {
  const pack: import('@/schema/pack').SourcesPack
  export default pack
}
declare module '#packs/tips.json' {
  const pack: import('@/schema/pack').TipsPack
  export default pack
}
declare module '#packs/quiz.json' {
  const pack: import('@/schema/pack').QuizPack
  export default pack
}

// Drawn from the schemas by `npm run content`.
declare module '#shapes/*.json' {
  const shape: import('@/schema/shape').Shape
  export default shape
}

declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV: 'development' | 'production' | 'test'
    TARO_ENV: 'weapp' | 'h5'
    /** `there` where the build has a 小程序码, see config/cards/code.ts. */
    CODE_PICTURE?: string
    /** Where content is published, with a slash at the end; empty where it comes with the app alone. See config/content-address.ts. */
    CONTENT_URL?: string
    /** The program's version, as in package.json. */
    APP_VERSION?: string
    /** The first sixteen letters of the hashes of the packs that the build carries, by part, as JSON. */
    BUNDLED_PARTS?: string
  }
}

declare module '#packs/tip-lines.json' {
  const pack: import('@/schema/pack').TipLinesPack
  export default pack
}

declare module '#packs/search.json' {
  const pack: import('@/schema/search').SearchPack
  export default pack
}

/** WeChat's own require: it fetches a script of another package, whose path stands in the text of the program. */
declare const __non_webpack_require__: { readonly async: (path: string) => Promise<unknown> }
