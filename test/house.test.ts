import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The house rules as checks. Each failure says what to do instead. */
const ROOT = resolve(import.meta.dirname, '..')
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)))
const code = tracked.filter((file) => /^(shared|worker|extension|scripts|test)\/.*\.(ts|tsx|mts|mjs)$/.test(file))
const product = code.filter((file) => /^(shared|worker|extension)\//.test(file))
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8')

/** Where each import of a file leads: a path in the project, or the package's name. */
function importsOf(file: string): string[] {
  return [...text(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, target = '']) => {
    if (target.startsWith('#shared/')) return [`shared/${target.slice('#shared/'.length)}.ts`]
    if (target.startsWith('.')) return [relative(ROOT, resolve(ROOT, dirname(file), target))]
    return [target]
  })
}
/** Lines that import something at run time, type-only imports left out. */
function runtimeImportsOf(file: string): string[] {
  const withoutTypes = text(file).replace(/import type [\s\S]*?from\s*'[^']+'/g, '')
  return [...withoutTypes.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => target)
}
const room = (path: string) => path.split('/')[0] ?? ''

describe('arrows between rooms', () => {
  it('shared imports neither worker nor extension, so that one function decides everywhere', () => {
    const wrong = product
      .filter((file) => room(file) === 'shared')
      .flatMap((file) => importsOf(file).filter((to) => ['worker', 'extension', 'test', 'scripts'].includes(room(to))).map((to) => `${file} → ${to}`))
    expect(wrong, 'Move what both need into shared, or pass it in as an argument.').toEqual([])
  })

  it('worker and extension meet only in shared', () => {
    const wrong = product.flatMap((file) =>
      importsOf(file)
        .filter((to) => (room(file) === 'worker' && room(to) === 'extension') || (room(file) === 'extension' && room(to) === 'worker'))
        .map((to) => `${file} → ${to}`),
    )
    expect(wrong, 'Put the schema into shared/contract and speak through the API.').toEqual([])
  })

  it('no room of shared imports contract, which is the boundary around them', () => {
    const wrong = product
      .filter((file) => /^shared\/(?!contract\/)/.test(file))
      .filter((file) => importsOf(file).some((to) => to.startsWith('shared/contract/')))
    expect(wrong, 'Define the type in the room and let contract import it.').toEqual([])
  })

  it('the engine is handed its packs and never imports one', () => {
    const wrong = product
      .filter((file) => file.startsWith('shared/dial/'))
      .filter((file) => importsOf(file).some((to) => to.startsWith('shared/packs/') && to !== 'shared/packs/pack.ts'))
    expect(wrong, 'Take the packs as an argument.').toEqual([])
  })

  it('the sensor carries no React, no zod and no engine into the CRM page', () => {
    const wrong = product
      .filter((file) => file.startsWith('extension/sensor/'))
      .flatMap((file) =>
        runtimeImportsOf(file)
          .filter((to) => /^(react|zod|dexie|libphonenumber)/.test(to) || (to.startsWith('#shared/') && !/^#shared\/(adapter|locale)\//.test(to)))
          .map((to) => `${file} → ${to}`),
      )
    expect(wrong, 'Ask the background; the page’s main thread is not ours.').toEqual([])
  })

  it('only the background calls the network', () => {
    const wrong = product.filter((file) => /^extension\/(panel|console|sensor|ui|messages)\//.test(file)).filter((file) => /\bfetch\(/.test(text(file)))
    expect(wrong, 'Send a message; the background holds the session.').toEqual([])
  })

  it('drizzle is used in worker/db and store files only', () => {
    const wrong = product
      .filter((file) => room(file) === 'worker' && !file.startsWith('worker/db/') && !file.startsWith('worker/auth/') && basename(file) !== 'store.ts')
      .filter((file) => runtimeImportsOf(file).some((to) => to.startsWith('drizzle-orm')))
    expect(wrong, 'Put the query into the room’s store.ts.').toEqual([])
  })
})

describe('purity of shared', () => {
  it('has no clock, no randomness and no network of its own', () => {
    const wrong = product
      .filter((file) => room(file) === 'shared')
      .filter((file) => /\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|crypto\.random|Temporal\.Now\b/.test(text(file)))
    expect(wrong, 'Take now, ids and zones as arguments.').toEqual([])
  })
})

describe('names and files', () => {
  it('files are kebab-case, components PascalCase', () => {
    const wrong = product.filter((file) => {
      const name = basename(file).replace(/\.(config|d|browser|test)?\.?(ts|tsx|mts|mjs)$/, '')
      if (file.endsWith('.tsx')) return !/^([A-Z][A-Za-z0-9]*|main|[a-z0-9-]+)$/.test(name)
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
    })
    expect(wrong, 'Name the file after its main export in kebab-case; a component in PascalCase.tsx.').toEqual([])
  })

  it('has no drawer for things without an idea', () => {
    const wrong = code.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager)(\/|\.|-)/.test(file))
    expect(wrong, 'Name the file after what it knows.').toEqual([])
  })

  it('index files are entry points or closed lists, never barrels', () => {
    const wrong = product
      .filter((file) => /\/index\.tsx?$/.test(file) && !file.startsWith('extension/entrypoints/'))
      .filter((file) => /export \* from|export \{[^}]*\} from/.test(text(file)))
    expect(wrong, 'Import from the file that knows; keep an index only as a closed list.').toEqual([])
  })

  it('entry points only wire', () => {
    const wrong = product
      .filter((file) => /^extension\/entrypoints\/.*\.tsx?$/.test(file))
      .filter((file) => text(file).split('\n').length > 45)
    expect(wrong, 'Move the work into extension/background, sensor, panel or console.').toEqual([])
  })

  it('product files stay within one idea', () => {
    const wrong = product
      .filter((file) => !/packs\/|\/library\/|migrations\/|phone\/.*data|area-codes/.test(file))
      .map((file) => [file, text(file).split('\n').length] as const)
      .filter(([, lines]) => lines > 350)
    expect(wrong, 'Split the file by its ideas.').toEqual([])
  })
})

describe('promises of the code', () => {
  it('has no hole in the types and no silenced linter without a reason', () => {
    const wrong = product.filter((file) => /@ts-(ignore|nocheck|expect-error)|: any\b|\bas any\b|<any>|oxlint-disable/.test(text(file)))
    expect(wrong, 'Say the type; parse at the boundary.').toEqual([])
  })

  it('runs every test', () => {
    const wrong = code.filter((file) => file.startsWith('test/') && /\b(it|test|describe)\.(skip|only|todo)\b/.test(text(file)))
    expect(wrong, 'Make the test pass or delete it with the promise.').toEqual([])
  })

  it('renders text as text, never as HTML', () => {
    const wrong = product.filter((file) => /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|\beval\(|new Function\(/.test(text(file)))
    expect(wrong, 'Build nodes, or let React escape.').toEqual([])
  })

  it('speaks all three languages in every feature', () => {
    const names = [...new Set(tracked.filter((file) => /^extension\/locales\/[^/]+\/[^/]+\.json$/.test(file)).map((file) => basename(file)))]
    const wrong = names.flatMap((name) => {
      const keys = ['zh-CN', 'zh-TW', 'en'].map((locale) => {
        const file = `extension/locales/${locale}/${name}`
        return existsSync(join(ROOT, file)) ? Object.keys(JSON.parse(text(file)) as object).toSorted().join(' ') : `no ${file}`
      })
      return new Set(keys).size === 1 ? [] : [name]
    })
    expect(names.length).toBeGreaterThan(0)
    expect(wrong, 'Write the sentence in every language.').toEqual([])
  })

  it('gives every kind of rule its own test', () => {
    const kinds = runtimeImportsOf('shared/dial/kinds/index.ts').map((file) => basename(file, '.ts'))
    const wrong = kinds.filter((kind) => !tracked.includes(`test/shared/dial/kinds/${kind}.test.ts`))
    expect(kinds.length).toBeGreaterThanOrEqual(3)
    expect(wrong, 'Write test/shared/dial/kinds/<kind>.test.ts.').toEqual([])
  })

  it('names only paths that exist in its documents', () => {
    const documents = tracked.filter((file) => file === 'README.md' || /^docs\/.*\.md$/.test(file))
    const wrong = documents.flatMap((file) =>
      [...text(file).matchAll(/`((?:shared|worker|extension|test|scripts|docs)\/[\w./-]+)`/g)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(join(ROOT, path)))
        .map((path) => `${file}: ${path}`),
    )
    expect(wrong, 'Mend the path or the sentence.').toEqual([])
  })
})
