// Who may import whom. The same table is read by ESLint (a sentence while you write) and by tests/architecture (the proof).

/** Rooms under src, and what each may import: other rooms, and packages by name. Its own files are always allowed. */
export const rooms = {
  schema: {
    rooms: [],
    packages: ['valibot'],
    why: 'schema says what content looks like and knows nothing of the app.',
  },
  platform: {
    rooms: ['ui/tab-bar', 'styles', '#brand'],
    packages: ['@tarojs/taro'],
    why: 'platform is the only room that talks to the host, and hands values up; it knows nothing of the app.',
  },
  store: {
    rooms: ['schema', '#packs/core', '#shapes'],
    packages: ['zustand', 'valibot', 'react', '@noble/hashes'],
    why: 'store keeps what changes; the platform is handed to it, and features read from it.',
  },
  ui: {
    rooms: ['styles', '#wording', '#brand'],
    packages: ['@tarojs/components', 'react'],
    why: 'ui parts have no subject: hand them strings and callbacks.',
  },
  features: {
    rooms: ['schema', 'ui', 'styles', '#wording', '#brand', 'routes'],
    packages: ['@tarojs/components', 'react', 'fflate', 'minisearch'],
    why: 'a feature draws and decides; only its use-*.ts files join store and platform, and pages join features.',
  },
  pages: {
    rooms: ['features', 'store', 'ui', 'routes', '#wording'],
    packages: ['@tarojs/taro', 'react'],
    why: 'a page reads its parameters, asks features, and sets the share; the host is reached through use-*.ts.',
  },
  packages: {
    rooms: ['features', 'store', 'ui', 'routes', '#wording', '#packs'],
    packages: ['@tarojs/taro', 'react'],
    why: 'a page reads its parameters, asks features, and sets the share; the host is reached through use-*.ts.',
  },
}

/** What a feature's use-*.ts files may import besides. */
export const joiners = { rooms: ['store', 'platform'] }

/** Where routes.ts may be read inside a feature: hooks and the makers of share cards, not components. */
export const drawn = { never: ['routes'] }
