/** What a beat needs of a host that makes sound. */
export interface ToneContext {
  readonly state?: string
  readonly currentTime: number
  readonly destination: unknown
  readonly createOscillator: () => {
    readonly frequency: { value: number }
    readonly connect: (to: never) => unknown
    readonly start: (at: number) => void
    readonly stop: (at: number) => void
  }
  readonly resume?: () => unknown
  readonly close: () => unknown
}

/** The sound of a beat. */
export interface BeatSound {
  /** Sounds at once; false where the host keeps still. */
  readonly click: () => boolean
  readonly close: () => void
}

/** In Hz: high enough to be heard over a street and on a small loudspeaker. */
const PITCH = 1000
/** In s. */
const LENGTH = 0.06

/** Clicks of a host's sound; undefined where it has none. Ask for it while a tap is being answered: browsers want that. */
export function beatSoundOf(make: () => ToneContext): BeatSound | undefined {
  try {
    const context = make()
    const still = () => context.state === 'suspended'
    if (still()) void Promise.resolve(context.resume?.()).catch(() => undefined)
    return {
      click: () => {
        try {
          const tone = context.createOscillator()
          tone.frequency.value = PITCH
          tone.connect(context.destination as never)
          tone.start(context.currentTime)
          tone.stop(context.currentTime + LENGTH)
          return !still()
        } catch {
          return false
        }
      },
      close: () =>
        void Promise.resolve()
          .then(() => context.close())
          .catch(() => undefined),
    }
  } catch {
    return undefined
  }
}
