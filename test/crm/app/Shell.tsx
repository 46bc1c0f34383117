import { ChartColumn, Keyboard, Layers, PanelLeftClose, PanelLeftOpen, UsersRound, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, Outlet, useLocation, useNavigate } from 'react-router'
import { useBook } from './Book.tsx'
import { BUCKETS } from './debtor.ts'
import { useSpeech } from './Language.tsx'
import logo from './logo.svg'
import look from './shell.module.css'
import { SEAT } from './seat.ts'
import { ShortcutDialog } from './ShortcutDialog.tsx'
import { SoftphoneBar } from './SoftphoneBar.tsx'
import { useTabs } from './Tabs.tsx'
import { LANGUAGES } from './words.ts'

const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const

/** The frame of every page: menu, top bar, opened records, softphone. */
export function Shell() {
  const { t } = useSpeech()
  const { pathname } = useLocation()
  const [narrow, setNarrow] = useState(false)
  useEffect(() => {
    if (!pathname.startsWith('/accounts/view/')) document.title = t('product')
  }, [pathname, t])
  return (
    <div className={narrow ? `${look.shell} ${look.narrow}` : look.shell}>
      <Menu narrow={narrow} />
      <div className={look.body}>
        <TopBar narrow={narrow} toggle={() => setNarrow(!narrow)} />
        <TabStrip />
        <main className={look.main}>
          <Outlet />
        </main>
        <SoftphoneBar />
      </div>
    </div>
  )
}

function Menu({ narrow }: { narrow: boolean }) {
  const { t } = useSpeech()
  const { debtors } = useBook()
  const { pathname, search } = useLocation()
  const here = `${pathname}${search}`
  return (
    <nav className={look.menu} aria-label={t('mainMenu')}>
      <div className={look.brand}>
        <img src={logo} alt="" width={28} height={28} />
        {narrow ? null : <span>{t('productShort')}</span>}
      </div>
      <p className={look.group}>{narrow ? '' : t('workGroup')}</p>
      <Link {...item('/accounts', here === '/accounts' || pathname.startsWith('/accounts/view/'))} title={t('allAccounts')}>
        <UsersRound size={16} aria-hidden />
        <span>{t('allAccounts')}</span>
        <em>{debtors.length}</em>
      </Link>
      {BUCKETS.map((bucket) => (
        <Link key={bucket} {...item(`/accounts?bucket=${bucket}`, pathname === '/accounts' && new URLSearchParams(search).get('bucket') === bucket)} title={t('queueOf', { bucket })}>
          <Layers size={16} aria-hidden />
          <span>{t('queueOf', { bucket })}</span>
          <em>{debtors.filter((debtor) => debtor.bucket === bucket).length}</em>
        </Link>
      ))}
      <p className={look.group}>{narrow ? '' : t('analysisGroup')}</p>
      <Link {...item('/reports', pathname === '/reports')} title={t('reports')}>
        <ChartColumn size={16} aria-hidden />
        <span>{t('reports')}</span>
      </Link>
    </nav>
  )
}

function item(to: string, active: boolean) {
  return { to, className: active ? `${look.item} ${look.itemActive}` : look.item, 'aria-current': active ? ('page' as const) : undefined }
}

function tab(active: boolean): string {
  return active ? `${look.tab} ${look.tabActive}` : `${look.tab}`
}

function TopBar({ narrow, toggle }: { narrow: boolean; toggle(): void }) {
  const { t, language, speak } = useSpeech()
  const { pathname } = useLocation()
  const [help, setHelp] = useState(false)
  const onRecord = pathname.startsWith('/accounts/view/')
  return (
    <header className={look.topBar}>
      <button type="button" className={look.iconButton} aria-label={t(narrow ? 'expand' : 'collapse')} onClick={toggle}>
        {narrow ? <PanelLeftOpen size={18} aria-hidden /> : <PanelLeftClose size={18} aria-hidden />}
      </button>
      <ol className={look.crumbs}>
        <li>{t(pathname === '/reports' ? 'analysisGroup' : 'workGroup')}</li>
        <li>{pathname === '/reports' ? t('reports') : onRecord ? <Link to="/accounts">{t('accounts')}</Link> : t('accounts')}</li>
        {onRecord ? <li>{t('record')}</li> : null}
      </ol>
      <span className={look.spring} />
      <button type="button" className={look.plainButton} onClick={() => setHelp(true)}>
        <Keyboard size={16} aria-hidden />
        {t('shortcuts')}
      </button>
      <select className={look.language} aria-label={t('language')} value={language} onChange={(event) => speak(LANGUAGES.find((known) => known === event.target.value) ?? language)}>
        {LANGUAGES.map((known) => (
          <option key={known} value={known}>
            {LANGUAGE_NAMES[known]}
          </option>
        ))}
      </select>
      <span className={look.avatar} aria-hidden>
        18
      </span>
      <span>{t('seat', { n: SEAT })}</span>
      {help ? <ShortcutDialog close={() => setHelp(false)} /> : null}
    </header>
  )
}

function TabStrip() {
  const { t } = useSpeech()
  const { debtor } = useBook()
  const { open, closed } = useTabs()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const close = (id: string) => {
    closed(id)
    if (pathname === `/accounts/view/${id}`) navigate(open.filter((other) => other !== id).map((other) => `/accounts/view/${other}`).at(-1) ?? '/accounts')
  }
  return (
    <nav className={look.tabs} aria-label={t('openTabs')}>
      <Link to="/accounts" className={tab(pathname === '/accounts')}>
        {t('accounts')}
      </Link>
      {open.map((id) => (
        <span key={id} className={tab(pathname === `/accounts/view/${id}`)}>
          <Link to={`/accounts/view/${id}`}>
            {debtor(id)?.unreadable.name ?? debtor(id)?.name} {id}
          </Link>
          <button type="button" aria-label={`${t('closeTab')} ${id}`} onClick={() => close(id)}>
            <X size={12} aria-hidden />
          </button>
        </span>
      ))}
    </nav>
  )
}
