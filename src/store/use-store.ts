import { useStore } from 'zustand'
import { content, type Content } from './content'
import { finding, type Finding } from './finding'
import { preferences, type Preferences } from './preferences'
import { saved, type Saved } from './saved'
import { system, type System } from './system'
import { visited, type Visited } from './visited'

export const useContent = <T>(pick: (state: Content) => T): T => useStore(content, pick)
export const useFinding = <T>(pick: (state: Finding) => T): T => useStore(finding, pick)
export const usePreferences = <T>(pick: (state: Preferences) => T): T => useStore(preferences, pick)
export const useSaved = <T>(pick: (state: Saved) => T): T => useStore(saved, pick)
export const useSystem = <T>(pick: (state: System) => T): T => useStore(system, pick)
export const useVisited = <T>(pick: (state: Visited) => T): T => useStore(visited, pick)
