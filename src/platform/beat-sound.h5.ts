import { beatSoundOf, type BeatSound } from './beat-tone'

/** The sound of a beat; undefined where the browser has none. */
export const openBeatSound = (): BeatSound | undefined => beatSoundOf(() => new AudioContext())
