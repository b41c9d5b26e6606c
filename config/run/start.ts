/** npm start: content, both builds, then the browser build on a local port until Ctrl-C. */
import { buildH5, buildWeapp, compileContent, drawCards, keepOffline, run, sharePages } from './steps'
import { serve, type Served } from './static-server'

/** The first port to try; PORT sets another. A port that is taken gives way to the next. */
const FIRST = Number(process.env.PORT ?? 10086)
const TRIES = 50
/** No worker on this machine: a browser would show the build before this one. */
const PREVIEWED = ['/sw.js']

async function serveSomewhere(): Promise<Served> {
  for (let port = FIRST; port < FIRST + TRIES; port++) {
    try {
      return await serve({ '/': 'dist/h5' }, port, PREVIEWED)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      console.log(`  port ${port} is taken, trying ${port + 1}`)
    }
  }
  throw new Error(`ports ${FIRST} to ${FIRST + TRIES - 1} are all taken: set PORT to a free one`)
}

async function start(): Promise<void> {
  for (const step of [compileContent, drawCards, buildWeapp, buildH5, sharePages, keepOffline]) {
    if (!(await run(step)).ok) process.exit(1)
  }
  const served = await serveSomewhere()
  console.log(`\nReady.
  Browser:         ${served.url}
  WeChat DevTools: import this folder (project.config.json); the build is in dist/weapp
  Stop with Ctrl-C.`)
  const stop = () => {
    console.log('\nStopping.')
    void served.close().then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

void start()
