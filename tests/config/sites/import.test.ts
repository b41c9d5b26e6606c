import { closeDesks, listOf, openDesk } from '../../support/sites-run'
import { aRow } from '../../support/made-up-list'

afterAll(closeDesks)
test('a', async () => {
  const desk = openDesk()
  console.log(await desk.give('a.xlsx', await listOf(aRow())))
  console.log(await desk.run('export', desk.file('b.xlsx')))
  console.log(await desk.run('check', desk.file('b.xlsx')))
  expect(1).toBe(1)
})
