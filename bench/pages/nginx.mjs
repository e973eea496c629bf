import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../lib/site.mjs'

const configuration = (folder, port) => `
worker_processes auto;
daemon off;
pid ${folder}/pid;
error_log ${folder}/errors;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100;
  keepalive_requests 1000000000;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  default_type "text/html; charset=utf-8";
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    add_header Content-Encoding br;
    add_header Cache-Control "public, max-age=0, must-revalidate";
    add_header Vary Accept-Encoding;
  }
}
`

/**
 * nginx with these bytes of a page in a file: the fastest way to serve them from a machine.
 *
 * @param {Buffer} bytes compressed with brotli
 * @returns {Promise<{ url: string, close: () => Promise<void> } | null>} null if there is no nginx
 */
export async function serveByNginx(bytes) {
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-bench-nginx-'))
  await chmod(folder, 0o755) // its workers are another user
  await mkdir(join(folder, 'site'))
  await writeFile(join(folder, 'site', 'page'), bytes)
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  await writeFile(file, configuration(folder, port))
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }
  const child = spawn('nginx', ['-e', join(folder, 'errors'), '-c', file], { env, stdio: 'ignore' })
  const gone = new Promise((resolve) => {
    child.once('error', resolve)
    child.once('close', resolve)
  })
  process.on('exit', () => child.kill())
  const url = `http://127.0.0.1:${port}/page`
  const close = async () => {
    child.kill('SIGQUIT')
    await gone
    await rm(folder, { recursive: true, force: true })
  }
  let isGone = false
  void gone.then(() => (isGone = true))
  for (let time = 0; time < 200 && !isGone; time += 1) {
    const answer = await fetch(url).catch(() => null)
    if (answer) {
      await answer.arrayBuffer().catch(() => null)
      return { url, close }
    }
    await delay(25)
  }
  await rm(folder, { recursive: true, force: true })
  return null
}
