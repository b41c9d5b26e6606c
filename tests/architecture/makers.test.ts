import path from 'node:path'
import ts from 'typescript'

const SUBJECT = path.resolve('src/features/share/subject.ts')
/** The four makers of what is passed on: card, poster, digest, citation. */
const MAKERS = ['make-card.ts', 'make-poster.ts', 'make-digest.ts', 'make-citation.ts']

/** Type errors in the makers when the subjects are as `change` leaves them, by file name. */
function errorsWith(change: (source: string) => string): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, process.cwd())
  const host = ts.createCompilerHost(options)
  const read = host.readFile.bind(host)
  host.readFile = (file) => {
    const text = read(file)
    return text !== undefined && path.resolve(file) === SUBJECT ? change(text) : text
  }
  const files = MAKERS.map((name) => path.resolve('src/features/share', name))
  const program = ts.createProgram([...files, path.resolve('src/ambient.d.ts')], options, host)
  return files.filter((file) => {
    const source = program.getSourceFile(file)
    if (!source) throw new Error(`${file} is not there`)
    return program.getSemanticDiagnostics(source).some(({ category }) => category === ts.DiagnosticCategory.Error)
  })
}

test('a new kind of subject does not compile until every maker knows it', () => {
  const told = (source: string) => source.replace('export type ShareSubject =', "$&\n  | { readonly kind: 'madeUp' }")
  expect(errorsWith((source) => source)).toEqual([])
  expect(errorsWith(told).map((file) => path.basename(file))).toEqual(MAKERS)
})
