import search from '#packs/search.json'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { SearchBody } from '@/features/search/components/search-body'
import { useSearch } from '@/features/search/use-search'
import { usePassOn } from '@/features/share/use-pass-on'
import { param, route } from '@/routes'
import { addSearch } from '@/store/parts/search'
import { Band } from '@/ui/band/band'
import { SearchBox } from '@/ui/search-box/search-box'
import { searchAll } from '#wording/common'
import * as words from '#wording/search'

addSearch(search)

function SearchPage() {
  const asked = param(useRouter().params.q)
  const state = useSearch(asked)
  const { open, openTab, call } = useOpen()
  const q = state.q.trim()
  const pass = usePassOn(undefined, { title: q ? words.shareTitle({ q }) : words.title, to: state.to })
  useShareAppMessage(() => pass.message())
  return (
    <PageFrame title={words.title} tone="brand">
      <Band tone="brand">
        <SearchBox label={searchAll} hint={words.title} value={state.q} focus={!asked} onSearch={state.onSearch} />
      </Band>
      <SearchBody
        search={state}
        onRow={({ opening }) => {
          state.onOpened()
          if ('call' in opening) call(opening.call)
          else open(opening.to)
        }}
        onPlaces={() => {
          state.onOpened()
          open(route('list', { q }))
        }}
        onCall={call}
        onTab={openTab}
      />
    </PageFrame>
  )
}

export default guarded(SearchPage)
