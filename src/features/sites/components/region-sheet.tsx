import { useState } from 'react'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading/heading'
import { Sheet } from '@/ui/sheet/sheet'
import { Small } from '@/ui/section/section'
import { regionSheet, onPhone } from '#wording/sites'
import type { CityChoice } from '../regions'
import { RegionGrid } from './region-grid'
import styles from './filter-sheet.module.scss'

interface RegionSheetProps {
  readonly open: boolean
  readonly chosen: string
  readonly regions: readonly CityChoice[]
  readonly onChoose: (code: string) => void
  readonly onClose: () => void
}

/** The whole province, a city, a county: all by tapping names, nothing has to be turned or swiped. */
export function RegionSheet({ open, chosen, regions, onChoose, onClose }: RegionSheetProps) {
  const [city, setCity] = useState('')
  return (
    <Sheet open={open} label={regionSheet} onClose={onClose}>
      <Heading level={2}>{regionSheet}</Heading>
      <Small>{onPhone}</Small>
      <View className={styles.rows}>
        <RegionGrid
          regions={regions}
          chosen={chosen}
          open={city || `${chosen.slice(0, 4)}00`}
          onCity={setCity}
          onChoose={onChoose}
        />
      </View>
    </Sheet>
  )
}
