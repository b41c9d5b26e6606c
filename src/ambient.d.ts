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

declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV: 'development' | 'production' | 'test'
    TARO_ENV: 'weapp' | 'h5'
    /** `there` where the build has a 小程序码, see config/cards/code.ts. */
    CODE_PICTURE?: string
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
