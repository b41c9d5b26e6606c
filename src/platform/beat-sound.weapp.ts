import Taro from '@tarojs/taro'
import { beatSoundOf, type BeatSound } from './beat-tone'

/** The sound of a beat; undefined where the phone has none. An iPhone that is set to silent keeps still. */
export const openBeatSound = (): BeatSound | undefined => beatSoundOf(() => Taro.createWebAudioContext())
