import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { Section } from '@/ui/section/section'
import * as words from '#wording/directory'
import { listNote, more } from '#wording/sites'
import type { ListPage } from '../use-list'
import type { ListView } from '../select-list'
import { EmptyList } from './empty-list'
import { PlaceRows } from './place-rows'
import { Reading } from './reading'
import styles from './place-list.module.scss'

interface ListBodyProps {
  readonly list: ListPage
  readonly onPlace: (id: string) => void
  readonly onCopy: (text: string, done: string) => void
}

interface FoundProps extends ListBodyProps {
  readonly view: ListView
}

/** How many rows the next tap brings. */
const STEP = 20

function Found({ list, view, onPlace }: FoundProps) {
  const { rest } = view
  return (
    <Section title={view.title} aside={words.found({ n: view.found })} note={listNote}>
      <PlaceRows rows={view.rows} onPlace={onPlace} />
      <View className={styles.more}>
        {list.onMore ? (
          <Button look="soft" id="list-more" stays="control" onTap={list.onMore}>
            {more({ n: Math.min(STEP, rest) })}
          </Button>
        ) : rest > 0 ? (
          <View>{words.tooMany({ n: rest })}</View>
        ) : null}
      </View>
    </Section>
  )
}

/** The places, or why there are none, or how far reading them has come. */
export function ListBody(props: ListBodyProps) {
  const { directory, view } = props.list
  if (directory.state === 'failed') {
    return (
      <Notice title={words.loadFailed({ city: directory.city })} text={words.loadFailedText}>
        <Button look="solid" id="load-again" stays="control" onTap={directory.retry}>
          {words.loadAgain}
        </Button>
      </Notice>
    )
  }
  if (directory.state === 'loading' || !view) {
    return <Reading directory={directory.state === 'loading' ? directory : { done: 0, all: 1 }} />
  }
  if (view.callOnly) return <Section title={words.callTitle} text={words.callText} />
  return view.empty ? <EmptyList {...props} empty={view.empty} /> : <Found {...props} view={view} />
}
