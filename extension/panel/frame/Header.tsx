import { Ellipsis, ListTodo, PanelLeft, PanelRight, PhoneCall } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { LOCALES } from '#shared/locale/locale'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/Words.tsx'
import { KeyBox } from '../keys/use-keys.tsx'
import { usePanel } from '../panel-context.tsx'

export type Tab = 'record' | 'queue'
const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const
const ITEM = 'flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm outline-none data-highlighted:bg-accent-soft data-highlighted:text-accent'

/** Tabs, and behind one button what is needed rarely: language, console, keys, where the panel lies, sign-out. */
export function Header({ tab, onTab, onKeys }: { tab: Tab; onTab: (tab: Tab) => void; onKeys: () => void }) {
  const { say } = useWords()
  const { state, call, place } = usePanel()
  return (
    <header className="sticky top-0 z-10 flex flex-wrap items-center gap-1 border-b border-line bg-surface px-2 py-1">
      {state.me ? (
        <nav aria-label={say('panel.tabs')} className="flex min-w-0 flex-1 flex-wrap gap-1">
          <TabButton current={tab === 'record'} onClick={() => onTab('record')}>
            <PhoneCall aria-hidden size={14} />
            {say('panel.tab.record')}
          </TabButton>
          <TabButton current={tab === 'queue'} onClick={() => onTab('queue')}>
            <ListTodo aria-hidden size={14} />
            {say('panel.tab.queue')}
          </TabButton>
        </nav>
      ) : (
        <span className="flex-1 px-2 text-sm font-semibold tracking-tight">Fairdial</span>
      )}
      <Menu onKeys={onKeys} />
      {place === 'frame' && (
        <IconButton label={say('panel.collapse')} onClick={() => void call('layout', { collapsed: true })}>
          <PanelRight aria-hidden size={16} />
        </IconButton>
      )}
    </header>
  )
}

function TabButton({ current, onClick, children }: { current: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-current={current ? 'page' : undefined}
      onClick={onClick}
      className={`inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-md px-2.5 text-sm ${current ? 'bg-accent-soft font-semibold text-accent' : 'text-ink-soft hover:bg-sunken hover:text-ink'}`}
    >
      {children}
    </button>
  )
}

function Menu({ onKeys }: { onKeys: () => void }) {
  const { say, locale } = useWords()
  const { state, call, place } = usePanel()
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton label={say('panel.menu')}>
          <Ellipsis aria-hidden size={17} />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="end" sideOffset={4} collisionPadding={8} className="z-30 grid min-w-48 gap-0.5 rounded-lg border border-line bg-raised p-1 shadow-lift">
          <KeyBox bindings={{}} />
          {state.me && (
            <DropdownMenu.Label className="truncate px-2 py-1 text-xs text-ink-soft">
              {state.me.name}
              {state.me.agentNumber && ` · ${state.me.agentNumber}`}
            </DropdownMenu.Label>
          )}
          <DropdownMenu.RadioGroup value={locale}>
            {LOCALES.map((language) => (
              <DropdownMenu.RadioItem key={language} value={language} lang={language} className={ITEM} onSelect={() => void call('setLocale', { locale: language })}>
                <span aria-hidden className={`size-1.5 rounded-full ${language === locale ? 'bg-accent' : ''}`} />
                {LANGUAGE_NAMES[language]}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className="my-0.5 h-px bg-line" />
          {place === 'frame' && (
            <>
              <DropdownMenu.Item className={ITEM} onSelect={() => void call('layout', { side: 'left' })}>
                <PanelLeft aria-hidden size={14} />
                {say('panel.dock.left')}
              </DropdownMenu.Item>
              <DropdownMenu.Item className={ITEM} onSelect={() => void call('layout', { side: 'right' })}>
                <PanelRight aria-hidden size={14} />
                {say('panel.dock.right')}
              </DropdownMenu.Item>
            </>
          )}
          <DropdownMenu.Item className={ITEM} onSelect={onKeys}>
            {say('panel.keys')}
          </DropdownMenu.Item>
          <DropdownMenu.Item className={ITEM} onSelect={() => void call('openConsole', {})}>
            {say('panel.console')}
          </DropdownMenu.Item>
          {state.me && (
            <DropdownMenu.Item className={`${ITEM} text-stop`} onSelect={() => void call('signOut', {})}>
              {say('panel.sign-out')}
            </DropdownMenu.Item>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
