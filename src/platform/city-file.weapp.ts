import Taro from '@tarojs/taro'

/** Where the build puts the files: inside of the package that reads them, so that they came with it. */
const FOLDER = 'packages/sites/cities'

/** The places of one city, as text; undefined where there is no such file or it cannot be read. */
export const readCityFile = (code: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath: `${FOLDER}/${code}.json`,
      encoding: 'utf8',
      success: ({ data }) => resolve(typeof data === 'string' ? data : undefined),
      fail: () => resolve(undefined),
    })
  })
