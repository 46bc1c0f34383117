import { Search } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Pack } from '#shared/packs/pack'
import { CONTROL } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import { writeRoute } from '../route/route.ts'
import { searchPacks } from './pack-search.ts'

/** Every pack by group, narrowed by what one looks for; the arrows walk it. */
export function PackList({ own, inUse, others, current }: { own: readonly Pack[]; inUse: readonly Pack[]; others: readonly Pack[]; current: string }) {
  const { say, locale } = useWords()
  const [text, setText] = useState('')
  const list = useRef<HTMLElement>(null)
  const sorted = others.toSorted((one, other) => one.title[locale].localeCompare(other.title[locale], locale))
  const groups = [
    { name: say('rules.group.own'), packs: searchPacks(own, text) },
    { name: say('rules.group.in-use'), packs: searchPacks(inUse, text) },
    { name: say('rules.group.others'), packs: searchPacks(sorted, text) },
  ].filter(({ packs }) => packs.length > 0)
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLElement)
    const next = links[at < 0 ? 0 : at + by]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div onKeyDown={walk} className="flex min-h-0 flex-col border-line bg-canvas max-lg:max-h-80 max-lg:border-b lg:border-r">
      <div role="search" className="relative p-3">
        <Search aria-hidden size={14} className="pointer-events-none absolute top-5.5 left-5.5 text-ink-faint" />
        <input
          type="search"
          aria-label={say('rules.search')}
          placeholder={say('rules.search')}
          className={`${CONTROL} pl-8`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <nav ref={list} aria-label={say('rules.packs')} className="min-h-0 flex-1 overflow-auto px-2 pb-4">
        {groups.length === 0 && <p className="px-2 py-3 text-sm text-ink-faint">{say('rules.search.none')}</p>}
        {groups.map(({ name, packs }) => (
          <section key={name} className="mb-2">
            <h2 className="px-2 pt-2 pb-1 text-xs font-medium text-ink-faint">{name}</h2>
            <ul>
              {packs.map((pack) => (
                <li key={pack.id}>
                  <a
                    href={writeRoute({ page: 'rules', packId: pack.id })}
                    aria-current={pack.id === current ? 'page' : undefined}
                    className="flex items-baseline gap-2 rounded-md px-2 py-1.5 text-sm hover:bg-sunken aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
                  >
                    <span className="min-w-0 flex-1">{pack.title[locale]}</span>
                    {!pack.id.includes(':') && <code className="shrink-0 text-2xs text-ink-soft">{pack.id}</code>}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </div>
  )
}
