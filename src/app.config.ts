import { paths, tabNames } from './routes'

/** theme.json is WeChat's; a browser gets the light values and is painted when the app starts. */
const weapp = process.env.TARO_ENV === 'weapp'
const themed = (name: string, plain: string) => (weapp ? `@${name}` : plain)

const words = ['回眸', '服务', '健康', '我的'] as const
const icons = ['review', 'service', 'health', 'me'] as const

/** A sub-package and its pages, from the paths that the links use. */
const subPackage = (root: string) => ({
  root,
  pages: Object.values(paths)
    .filter((path) => path.startsWith(`${root}/`))
    .map((path) => path.slice(root.length + 1)),
})

/** The location is asked for roughly, and only after a tap: WeChat shows `desc` when it asks the reader. */
const location = {
  requiredPrivateInfos: ['getFuzzyLocation' as const],
  permission: { 'scope.userFuzzyLocation': { desc: '只用来把离你近的服务点排在前面，不保存' } },
}

/** One tap from every tab, so every tab fetches it. */
const SEARCH = 'packages/search'

export default defineAppConfig({
  pages: Object.values(paths).filter((path) => path.startsWith('pages/')),
  subPackages: ['packages/review', 'packages/sites', 'packages/tips', 'packages/share', 'packages/about', SEARCH].map(
    subPackage,
  ),
  // Fetched while a page is being read, so that the next one is there when it is tapped. Over any network: together they
  // are a sixth of what WeChat allows a package's pages (2 MB), and who has no Wi-Fi needs them ahead the most. Areas and
  // first aid are opened from chats, where no tab comes before them.
  preloadRule: {
    [paths.review]: { network: 'all', packages: ['packages/review', 'packages/share', SEARCH] },
    [paths.sites]: { network: 'all', packages: ['packages/sites', SEARCH] },
    [paths.tips]: { network: 'all', packages: ['packages/tips', SEARCH] },
    [paths.area]: { network: 'all', packages: ['packages/share'] },
    [paths.figure]: { network: 'all', packages: ['packages/share'] },
    [paths.firstAid]: { network: 'all', packages: ['packages/tips'] },
    [paths.me]: { network: 'all', packages: ['packages/about', SEARCH] },
  },
  lazyCodeLoading: 'requiredComponents',
  // WeChat asks for the privacy agreement before the clipboard, the album and the location: config/privacy.ts says why
  ...(weapp ? { darkmode: true, themeLocation: 'theme.json', __usePrivacyCheck__: true, ...location } : {}),
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: process.env.PACK_NAME ?? '',
    navigationBarTextStyle: themed('frontColor', 'black'),
    navigationBarBackgroundColor: themed('ground', '#f5f5f1'),
    backgroundTextStyle: themed('text', 'dark'),
    backgroundColor: themed('ground', '#f5f5f1'),
  },
  tabBar: {
    color: themed('tab', '#5c6762'),
    selectedColor: themed('tabOn', process.env.PACK_BRAND ?? ''),
    backgroundColor: themed('tabGround', '#ffffff'),
    borderStyle: themed('tabBorder', 'black') as 'black',
    list: tabNames.map((name, i) => ({
      pagePath: paths[name],
      text: words[i] ?? '',
      iconPath: themed(icons[i] ?? '', `ui/tab-bar/tab-${icons[i]}-light.png`),
      selectedIconPath: themed(`${icons[i]}On`, `ui/tab-bar/tab-${icons[i]}-on-light.png`),
    })),
  },
})
