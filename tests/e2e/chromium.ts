import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'

/** How to start the browser. */
export type BrowserProgram = { executablePath: string; env: Record<string, string> }

export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
]

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fonts</cachedir>
</fontconfig>
`

/**
 * A Chromium that starts on this machine: the one that npm installed, else the system's.
 *
 * @throws with what each of them said if none does
 */
export async function findChromium(): Promise<BrowserProgram> {
  const reasons: string[] = []
  const candidates = [packagedChromium, ...SYSTEM_BROWSERS.filter(existsSync).map(systemChromium)]
  for (const candidate of candidates) {
    try {
      const program = await candidate()
      await (await chromium.launch({ ...program, args: BROWSER_FLAGS })).close()
      return program
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new Error(`No Chromium starts on this machine.\n${reasons.join('\n')}`)
}

function systemChromium(executablePath: string) {
  return async (): Promise<BrowserProgram> => ({ executablePath, env: inherited() })
}

/** Unpacked once per version, beside and then renamed, so that a half-made copy is never used. */
async function packagedChromium(): Promise<BrowserProgram> {
  const cache = join(process.cwd(), 'node_modules', '.cache')
  const folder = join(cache, `chromium-${await packagedVersion()}`)
  if (!existsSync(folder)) {
    const temporary = `${folder}.${process.pid}`
    await extractTo(temporary)
    await rename(temporary, folder)
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...inherited(),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      // Where the configuration's prefix “xdg” leads; a relative one would lead to the working folder.
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
  }
}

async function packagedVersion(): Promise<string> {
  const manifest = join('node_modules', '@sparticuz', 'chromium', 'package.json')
  return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version
}

async function extractTo(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await promisify(execFile)(process.execPath, ['scripts/lib/extract-chromium.mjs'], {
    env: { ...process.env, TMPDIR: folder },
  })
  // The package's own configuration looks for the fonts where its usual host has them.
  await writeFile(join(folder, 'fonts.conf'), FONTS)
}

function inherited(): Record<string, string> {
  const variables = Object.entries(process.env)
  return Object.fromEntries(variables.filter((entry): entry is [string, string] => !!entry[1]))
}
