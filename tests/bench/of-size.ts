import { BUDGET, measure } from '../weapp/sizes'
import type { Figure } from './figure'

/** Raw bytes of the WeChat build by package, beside the floor's. */
export function sizeFigures(ours: string, floor: string): Figure[] {
  const [own, least] = [measure(ours), measure(floor)]
  const KB = (bytes: number) => bytes / 1000
  const group = 'WeChat: bytes by package'
  return [
    { group, name: 'main package', unit: 'KB', value: KB(own.main), floor: KB(least.main), most: KB(BUDGET.main) },
    ...Object.entries(own.packages).map(
      ([name, bytes]) => ({ group, name, unit: 'KB', value: KB(bytes), most: KB(BUDGET.package) }) as const,
    ),
    { group, name: 'all packages', unit: 'KB', value: KB(own.total), floor: KB(least.total), most: KB(BUDGET.total) },
  ]
}
