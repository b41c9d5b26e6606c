import fs from 'node:fs'
import path from 'node:path'
import { finding, keepFinding } from '@/store/finding'
import { countKept, forgetAll, KEPT_KEYS } from '@/store/forget'
import { defaults, keepPreferences, preferences } from '@/store/preferences'
import { addRecent, keepRecent } from '@/store/recent'
import { keepSaved, saved, toggleSaved } from '@/store/saved'
import { keepUpdates, updates } from '@/store/update/updates'
import { addVisited, keepVisited, visited } from '@/store/visited'
import { aShelf } from '../support/shelf'

const NOTHING = { preferences: 0, saved: 0, visited: 0, searches: 0, finding: 0, updates: 0 }
const STORE = path.resolve('src/store')

test('everything that a store keeps is on the list of what can be deleted', () => {
  const keys = fs
    .readdirSync(STORE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...fs.readFileSync(path.join(STORE, file), 'utf8').matchAll(/_KEY = '(\w+)'/g)])
    .map(([, key]) => key)
  expect(keys.length).toBeGreaterThanOrEqual(5)
  expect([...KEPT_KEYS].sort()).toEqual(keys.sort())
})

test('all of it is counted, deleted from memory and shelf, and comes back with no restart', () => {
  const { shelf, texts } = aShelf()
  keepPreferences(shelf)
  keepFinding(shelf)
  keepSaved(shelf)
  keepVisited(shelf)
  keepRecent(shelf)
  keepUpdates(shelf)
  expect(countKept()).toEqual(NOTHING)
  preferences.setState({ text: 'elder' })
  finding.setState({ region: '350102' })
  toggleSaved({ url: '/a', title: '甲', day: '' })
  addVisited({ url: '/a', title: '甲', day: '' })
  addVisited({ url: '/b', title: '乙', day: '' })
  addRecent('叶酸')
  updates.setState({ at: 1 })
  expect(countKept()).toEqual({ preferences: 1, saved: 1, visited: 2, searches: 1, finding: 1, updates: 1 })
  expect([...texts.keys()].sort()).toEqual([...KEPT_KEYS].sort())
  expect(forgetAll(shelf.remove)).toBe(true)
  expect(countKept()).toEqual(NOTHING)
  expect([...texts.keys()]).toEqual([])
  expect(preferences.getState()).toEqual(defaults)
  keepSaved(shelf)
  keepVisited(shelf)
  expect([saved.getState().items, visited.getState().items]).toEqual([[], []])
})

test('a choice that was taken back to the usual counts as nothing', () => {
  preferences.setState({ text: 'large' })
  preferences.setState({ text: 'standard' })
  expect(countKept().preferences).toBe(0)
})

test('a shelf that does not let go is said', () => {
  expect(forgetAll((key) => key !== 'saved')).toBe(false)
})
