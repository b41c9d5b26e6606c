import { addPack, content } from '@/store/content'
import { aTip, somePlaces } from '../support/builders'

test('the core is there from the start; a sub-package hands its own pack in and leaves the others alone', () => {
  const { core } = content.getState()
  expect(core.areas).toHaveLength(6)
  expect(content.getState()).toMatchObject({ places: undefined, tips: undefined })

  const places = somePlaces()
  addPack({ places })
  expect(content.getState()).toMatchObject({ places, tips: undefined })

  const tips = { tips: [aTip()] }
  addPack({ tips })
  expect(content.getState()).toEqual({ core, places, tips })
})
