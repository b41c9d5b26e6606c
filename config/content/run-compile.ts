import { areasOf } from '../../src/schema/years'
import { compileContent } from './compile'
import { writeCompiled } from './write'

/** Checks the content under `root`, compiles it for the build and says what is in it; answers 1 where something is wrong. */
export function runCompile(root: string): 0 | 1 {
  const started = Date.now()
  console.log('读内容 …')
  const compiled = compileContent(root)
  if (!compiled.ok) {
    for (const { file, line, column, field, message } of compiled.mistakes) {
      console.error(`src/content/${file}:${line}:${column}  ${field ? `${field}：` : ''}${message}`)
    }
    console.error(`\n一共 ${compiled.mistakes.length} 处要改。改好再运行 npm run content`)
    return 1
  }
  const { full, warnings } = compiled
  for (const { file, line, column, field, message } of warnings) {
    console.log(`提醒  src/content/${file}:${line}:${column}  ${field}：${message}`)
  }
  const areas = areasOf(full.years)
  const figures = areas.flatMap((area) => area.figures).length
  const years = full.years.map(({ year }) => `${year.year} 年`).join('、')
  const bytes = writeCompiled(compiled)
  console.log(
    `内容 ${full.info.contentVersion}：${years} ${areas.length} 项工作 ${figures} 个数字，${full.places.length} 处服务点，` +
      `${full.tips.length} 条贴士，${full.questions.length} 道题，${full.hotlines.length} 条热线。没有错误。`,
  )
  console.log(`提醒 ${warnings.length} 处，不拦下。`)
  for (const [name, size] of Object.entries(bytes)) {
    if (name.startsWith('packs/')) console.log(`  ${name.padEnd(26)} ${(size / 1024).toFixed(1)} KB`)
  }
  console.log(`用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒`)
  return 0
}
