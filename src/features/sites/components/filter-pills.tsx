import { useState } from 'react'
import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Tappable } from '@/ui/tappable/tappable'
import * as words from '#wording/sites'
import type { CityChoice, RegionChoice } from '../regions'
import type { SitesFilter } from '../select-sites'
import { KindSheet } from './kind-sheet'
import { RegionSheet } from './region-sheet'
import styles from './filter-pills.module.scss'

/** What can be chosen, each with its count. */
export interface FilterOptions {
  readonly regions: readonly CityChoice[]
  readonly kinds: readonly (RegionChoice & { readonly icon: string })[]
}

interface FilterPillsProps {
  readonly filter: SitesFilter
  readonly region: string
  readonly kind: string
  readonly options: FilterOptions
  readonly onChange: (filter: SitesFilter) => void
}

interface PillProps {
  readonly id: string
  readonly icon: string
  readonly word: string
  readonly label: string
  readonly onTap: () => void
}

function Pill({ id, icon, word, label, onTap }: PillProps) {
  return (
    <Tappable id={id} stays className={styles.pill} label={label} onTap={onTap}>
      <Icon name={icon} size={20} className={styles.icon} />
      <View className={styles.word}>{word}</View>
      <Icon name="down" size={18} className={styles.down} />
    </Tappable>
  )
}

/** Where and what: two pills, each with its sheet. Choosing needs no location, and is kept on the phone. */
export function FilterPills({ filter, region, kind, options, onChange }: FilterPillsProps) {
  const [open, setOpen] = useState<'' | 'region' | 'kind'>('')
  const close = () => setOpen('')
  const choose = (change: Partial<SitesFilter>) => {
    close()
    onChange({ ...filter, ...change })
  }
  const kindWord = kind || words.kindAll
  return (
    <>
      <View className={styles.pills}>
        <Pill
          id="pick-region"
          icon="pin"
          word={region}
          label={words.regionLabel({ name: region })}
          onTap={() => setOpen('region')}
        />
        <Pill
          id="pick-kind"
          icon="kind-familyhealth"
          word={kindWord}
          label={words.kindLabel({ name: kindWord })}
          onTap={() => setOpen('kind')}
        />
      </View>
      <RegionSheet
        open={open === 'region'}
        chosen={filter.region}
        regions={options.regions}
        onChoose={(code) => choose({ region: code })}
        onClose={close}
      />
      <KindSheet
        open={open === 'kind'}
        chosen={filter.kind}
        kinds={options.kinds}
        onChoose={(id) => choose({ kind: id })}
        onClose={close}
      />
    </>
  )
}
