import { openApi, type ApiClient } from './api-client.ts'
import { openAttention, type Attention } from './attention.ts'
import { openBundleStore, type BundleStore } from './bundle-store.ts'
import { openCalls, type Calls } from './calls.ts'
import { openClock, type Clock } from './clock.ts'
import { carryErrand } from './carry-errand.ts'
import { openCorrections, type Corrections } from './corrections.ts'
import { openDatabase } from './database.ts'
import { delivered } from './delivered.ts'
import { createDials, type Dials } from './dials.ts'
import { openErrands, type Errands } from './errands.ts'
import { openKnownDebtors, type KnownDebtors } from './known-debtors.ts'
import { openKeptScripts, type KeptScripts } from './kept-scripts.ts'
import { openLayouts, type Layouts } from './layouts.ts'
import { refreshDebtor } from './open-record.ts'
import { openOutbox, type Outbox } from './outbox.ts'
import { openPorts, type Ports } from './ports.ts'
import { openPost, type Post } from './post.ts'
import { openSession, type Session } from './session.ts'
import { openSettings, type Settings } from './settings.ts'
import { createShown, showAll, type Shown } from './show.ts'
import { openTabs, type Tabs } from './tabs.ts'
import { tick } from './tick.ts'
import { openVault } from './vault.ts'
import { createWake, type Wake } from './wake.ts'
import type { World } from './world.ts'

/** Everything the verbs work with. What must outlive this worker lies on the disk or in the browser's memory. */
export interface Parts {
  world: World
  settings: Settings
  session: Session
  clock: Clock
  api: ApiClient
  bundle: BundleStore
  scripts: KeptScripts
  layouts: Layouts
  corrections: Corrections
  calls: Calls
  outbox: Outbox
  errands: Errands
  post: Post
  knownDebtors: KnownDebtors
  tabs: Tabs
  ports: Ports
  attention: Attention
  dials: Dials
  shown: Shown
  wake: Wake
}

/** Builds the parts and loads what they kept. Rejects where the browser's stores can't be read; may then be tried again. */
export async function openParts(world: World, ended: (parts: Parts) => void): Promise<Parts> {
  const database = openDatabase()
  const vault = openVault(database)
  const settings = openSettings()
  const session = openSession()
  const clock = openClock()
  const api = openApi({ world, settings, session, clock, expired: () => ended(parts) })
  const bundle = openBundleStore(database, settings, api)
  const calls = openCalls(database, vault)
  const userId = () => session.me()?.userId ?? null
  const changed = () => showAll(parts)
  const post = openPost({ world, lines: () => [errands, outbox], userId, changed })
  const onItsWay = { world, database, vault, userId, nextOrder: () => post.nextOrder(), sent: (debtorId: string) => refreshDebtor(parts, debtorId), changed }
  const errands = openErrands({ ...onItsWay, carry: (errand) => carryErrand(api, errand), delivered: (errand) => delivered(parts, errand) })
  const outbox = openOutbox({
    ...onItsWay,
    calls,
    isHeld: (contactId) => errands.isHeld(contactId),
    send: (contactId, wrapUp) => api.call('wrapUp', { params: { contactId }, body: wrapUp }),
  })
  const parts: Parts = {
    world,
    settings,
    session,
    clock,
    api,
    bundle,
    scripts: openKeptScripts(database, bundle, api),
    layouts: openLayouts(),
    corrections: openCorrections(database, vault),
    calls,
    outbox,
    errands,
    post,
    knownDebtors: openKnownDebtors(world, database, vault),
    tabs: openTabs(vault),
    ports: openPorts(),
    attention: openAttention(() => world.now()),
    dials: createDials(),
    shown: createShown(),
    wake: createWake(() => world.now(), () => void tick(parts)),
  }
  await Promise.all([settings.load(), session.load(), clock.load()])
  await Promise.all([bundle.load(), calls.load(), parts.tabs.load()])
  await Promise.all([errands.load(), outbox.load()])
  return parts
}
