import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A Chromium-family browser on this machine: `$FAIRDIAL_CHROMIUM`, then the path, then the usual places; `null` if there is none. */
export function findChromium(): string | null {
  const named = process.env.FAIRDIAL_CHROMIUM
  if (named) return isExecutable(named) ? named : null
  const onPath = NAMES.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  return [...onPath, ...ELSEWHERE].find(isExecutable) ?? null
}

/** Installs chromium and a Chinese font by apt where that is possible without asking; says what it does. */
export function installChromium(): boolean {
  if (!existsSync('/etc/debian_version')) return false
  const root = process.getuid?.() === 0
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false
  console.log('No Chromium found: installing the packages chromium and fonts-noto-cjk with apt …')
  const apt = (...args: string[]) => {
    const [command, rest] = root ? ['apt-get', args] : ['sudo', ['-n', 'apt-get', ...args]]
    const done = spawnSync(command, rest, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    if (done.status !== 0) console.error(done.stderr)
    return done.status === 0
  }
  const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']
  return apt(...packages) || (apt('update') && apt(...packages))
}

/** What to do where no browser can be brought. */
export const HOW_TO_GET_CHROMIUM =
  'Install Chromium (Debian, Ubuntu: apt install chromium fonts-noto-cjk), or name one in FAIRDIAL_CHROMIUM, then try again.'

/** True where a window can be opened. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Chromium refuses its sandbox to root and in most containers. */
export function sandboxArguments(): string[] {
  const container = existsSync('/.dockerenv') || (existsSync('/proc/1/cgroup') && readFileSync('/proc/1/cgroup', 'utf8').includes('docker'))
  return process.getuid?.() === 0 || container ? ['--no-sandbox'] : []
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
