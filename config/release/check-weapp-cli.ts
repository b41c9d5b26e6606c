import { checkWeapp } from './check-weapp'

checkWeapp(
  (line) => console.log(line),
  (line) => console.error(line),
)
  .then((ok) => {
    process.exitCode = ok ? 0 : 1
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
