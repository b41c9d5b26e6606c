import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { serve } from '../../config/run/static-server'

/** A web server with the browser build at / and published content at /content/. */
export interface Host {
  readonly url: string
  readonly stop: () => Promise<void>
}

export const nodeHost = async (site: string, content: string): Promise<Host> => {
  const served = await serve({ '/': site, '/content/': content })
  return { url: served.url, stop: served.close }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.setTimeout(500, () => socket.destroy())
    socket.on('connect', () => socket.end())
  })

/** Our example, with another port and other folders and not a word else changed. */
function configFor(folder: string, port: number, site: string, content: string): string {
  const example = fs.readFileSync('config/hosting/nginx.conf', 'utf8')
  const swap = (text: string, from: string, to: string) => {
    if (text.split(from).length !== 2) throw new Error(`nginx.conf does not hold ${from} once`)
    return text.replace(from, to)
  }
  const server = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['/var/www/minjia;', `${path.resolve(site)};`],
    ['/var/www/minjia-content/;', `${path.resolve(content)}/;`],
  ].reduce((text, [from = '', to = '']) => swap(text, from, to), example)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${folder}/${one};`,
  )
  return `worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http { access_log off; ${temporary.join(' ')}
${server}
}`
}

/** The nginx of this machine, if it has one. */
export const nginx = ['nginx', '/usr/sbin/nginx'].find((one) => spawnSync(one, ['-v']).status === 0)

/** A real nginx with our example. Throws with its own words where it refuses. */
export async function nginxHost(command: string, site: string, content: string): Promise<Host> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'minjia-nginx-'))
  const port = await freePort()
  fs.writeFileSync(`${folder}/nginx.conf`, configFor(folder, port, site, content))
  const child = spawn(command, ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`])
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  for (let tries = 0; !(await answers(port)); tries++) {
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx does not answer: ${said}`)
    await new Promise((done) => setTimeout(done, 100))
  }
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    fs.rmSync(folder, { recursive: true })
  }
  return { url: `http://127.0.0.1:${port}`, stop }
}
