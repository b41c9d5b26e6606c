import fs from 'node:fs'

/** Shell lines of a Markdown text, from its ```sh blocks. */
const commandsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((block) => (block[1] ?? '').split('\n').filter(Boolean))

const readme = fs.readFileSync('README.md', 'utf8')
const ci = fs.readFileSync('.ci/run', 'utf8').split('\n')
/** Run by tests/commands instead: they do not end by themselves, or write into the content. */
const running = ['npm ci && npm start', 'npm run dev:weapp', 'npm run sites -- import dist/places.xlsx']

test('the README has commands at all', () => {
  expect(commandsOf(readme)).toEqual(expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']))
})

test.each(commandsOf(readme).filter((command) => !running.includes(command)))(
  '`%s` is run by CI, to the letter',
  (command) => {
    expect(ci).toContain(command)
  },
)

test.each(running)('`%s` is run by the tests of the commands', (command) => {
  const tests = fs.readdirSync('tests/commands').map((file) => fs.readFileSync(`tests/commands/${file}`, 'utf8'))
  const words = command.replace('npm ci && ', '')
  expect(tests.some((text) => text.includes(words))).toBe(true)
})

test('pictures and pages that the README names are there', () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '')
  expect(links.length).toBeGreaterThan(5)
  for (const link of links) expect(fs.existsSync(link)).toBe(true)
})
