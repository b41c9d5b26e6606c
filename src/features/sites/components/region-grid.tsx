import { View } from '@tarojs/components'
import { Tappable } from '@/ui/tappable/tappable'
import { choice, regionAll, wholeCity } from '#wording/sites'
import type { CityChoice } from '../regions'
import styles from './region-grid.module.scss'

interface RegionGridProps {
  readonly regions: readonly CityChoice[]
  /** Nothing is chosen where every name only leads on. */
  readonly chosen?: string
  /** The city whose counties are in sight. */
  readonly open: string
  readonly onCity: (code: string) => void
  readonly onChoose: (code: string) => void
}

interface NameProps {
  readonly id: string
  readonly word: string
  /** Undefined where it leads to a page of its own. */
  readonly on: boolean | undefined
  /** It opens its counties instead of being chosen. */
  readonly opens?: boolean
  readonly onTap: () => void
}

function stateOf(on: boolean | undefined, opens: boolean | undefined) {
  if (on === undefined) return { role: 'link' as const }
  return opens ? { expanded: on } : { role: 'radio' as const, checked: on }
}

function Name({ id, word, on, opens, onTap }: NameProps) {
  return (
    <Tappable
      id={`region-${id}`}
      stays={on !== undefined}
      {...stateOf(on, opens)}
      className={`${styles.name} ${on ? styles.on : ''}`}
      onTap={onTap}
    >
      {word}
    </Tappable>
  )
}

/** Cities, and under them the counties of the open one, each with its count. No outline of a map: names are enough. */
export function RegionGrid({ regions, chosen, open, onCity, onChoose }: RegionGridProps) {
  const isOn = (code: string) => (chosen === undefined ? undefined : chosen === code)
  const city = regions.find(({ code, counties }) => code === open && counties.length)
  return (
    <>
      <View className={styles.names}>
        <Name id="all" word={regionAll} on={isOn('')} onTap={() => onChoose('')} />
        {regions.map(({ code, name, n, counties }) => (
          <Name
            key={code}
            id={code}
            word={choice({ name, n })}
            on={counties.length ? open === code : isOn(code)}
            opens={counties.length > 0}
            onTap={() => (counties.length ? onCity(code) : onChoose(code))}
          />
        ))}
      </View>
      {city ? (
        <View className={`${styles.names} ${styles.inside}`} id="region-inside">
          <Name
            id="whole"
            word={wholeCity({ name: city.name })}
            on={isOn(city.code)}
            onTap={() => onChoose(city.code)}
          />
          {city.counties.map(({ code, name, n }) => (
            <Name key={code} id={code} word={choice({ name, n })} on={isOn(code)} onTap={() => onChoose(code)} />
          ))}
        </View>
      ) : null}
    </>
  )
}
