import { useStore } from 'zustand'
import { content, type Content } from './content'
import { preferences, type Preferences } from './preferences'
import { system, type System } from './system'

export const useContent = <T>(pick: (state: Content) => T): T => useStore(content, pick)
export const usePreferences = <T>(pick: (state: Preferences) => T): T => useStore(preferences, pick)
export const useSystem = <T>(pick: (state: System) => T): T => useStore(system, pick)
