/** A process of its own (runtime and Taro keep their state in globals): walks the built pages and prints what each cost. */
import { startPhone } from '../weapp/phone'
import { act, acts, onePerPage, openPage, WITHOUT_CANVAS, type Cost } from '../weapp/walk-pages'

async function walk(): Promise<void> {
  const phone = startPhone('dist/weapp', { host: WITHOUT_CANVAS })
  const loads: Cost[] = []
  for (const url of onePerPage) loads.push((await openPage(phone, url))[1])
  const taps: Cost[] = []
  for (const one of acts) taps.push(await act(phone, one))
  console.log(JSON.stringify({ loads, taps }))
  process.exit(0)
}

void walk()
