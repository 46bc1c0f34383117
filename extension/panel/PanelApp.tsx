import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { localeOf } from '#shared/locale/locale'
import { useWords, Words } from '../ui/Words.tsx'
import { noteSoFar } from './call/use-draft.ts'
import { CrashStrip } from './frame/CrashStrip.tsx'
import { Header, type Tab } from './frame/Header.tsx'
import { Rail } from './frame/Rail.tsx'
import { SavedBar } from './frame/SavedBar.tsx'
import { UnfinishedChips } from './frame/UnfinishedChips.tsx'
import { useNarrow } from './frame/use-narrow.ts'
import { KeysSheet } from './keys/KeysSheet.tsx'
import { listenToKeys } from './keys/key-layers.ts'
import { useKeys } from './keys/use-keys.tsx'
import { type PanelPlace, PanelProvider } from './panel-context.tsx'
import { panelStore } from './panel-store.ts'
import { Queue } from './queue/Queue.tsx'
import { RecordView } from './RecordView.tsx'
import { SignIn } from './sign-in/SignIn.tsx'

/** Answers of the background are values, failures too: nothing is tried again behind the agent's back. */
const QUERIES = { queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: true } } as const

/** The overlay of one tab: connects to the background and shows what it says. */
export function PanelApp({ place }: { place: PanelPlace }) {
  const [store] = useState(panelStore)
  const [client] = useState(() => new QueryClient({ defaultOptions: QUERIES }))
  const state = useSyncExternalStore(store.subscribe, store.state)
  useEffect(() => listenToKeys(window, () => void store.call('leave', {})), [store])
  const panel = useMemo(() => (state ? { state, call: store.call, place } : null), [state, store, place])
  return (
    <QueryClientProvider client={client}>
      <Words locale={state?.locale ?? localeOf(navigator.language)}>
        <Guarded>
          {panel && (
            <PanelProvider panel={panel}>
              <Screen signedIn={panel.state.me !== null} recordId={panel.state.record?.recordId ?? null} />
            </PanelProvider>
          )}
        </Guarded>
      </Words>
    </QueryClientProvider>
  )
}

function Guarded({ children }: { children: ReactNode }) {
  const { say } = useWords()
  return (
    <CrashStrip note={noteSoFar} words={{ sentence: say('panel.crashed'), again: say('panel.again'), note: say('wrap-up.note') }}>
      {children}
    </CrashStrip>
  )
}

function Screen({ signedIn, recordId }: { signedIn: boolean; recordId: string | null }) {
  // Opening a record from the queue is wanting to see it: a choice holds for the record it was made on.
  const [chosen, setChosen] = useState<{ tab: Tab; recordId: string | null }>({ tab: 'record', recordId: null })
  const tab = chosen.recordId === recordId ? chosen.tab : 'record'
  const setTab = (next: Tab) => setChosen({ tab: next, recordId })
  const [keysShown, setKeysShown] = useState(false)
  const narrow = useNarrow()
  useKeys({ '?': () => setKeysShown(true), '/': () => setTab(tab === 'queue' ? 'record' : 'queue') })
  if (narrow) return <Rail />
  return (
    <div className="min-h-dvh bg-canvas">
      <div inert={keysShown}>
        <Header tab={tab} onTab={setTab} onKeys={() => setKeysShown(true)} />
        <main className="mx-auto grid max-w-2xl grid-cols-1 content-start gap-3 p-3">
          {signedIn ? (
            <>
              <SavedBar />
              <UnfinishedChips />
              {tab === 'queue' ? <Queue /> : <RecordView />}
            </>
          ) : (
            <SignIn />
          )}
        </main>
      </div>
      {keysShown && <KeysSheet onClose={() => setKeysShown(false)} />}
    </div>
  )
}
