import { InboundCall, LogContact, type ContactDetail } from '#shared/contract/contact'
import { Bundle, type VersionView } from '#shared/contract/content'
import { FlagChange, OpenDebtor, type DebtorView } from '#shared/contract/debtor'
import { AuthoriseDial, OfflineDial, type DialAnswer } from '#shared/contract/dial'
import { AskOverride, type OverrideView } from '#shared/contract/override'
import { PROBLEM_STATUS, type ProblemCode } from '#shared/contract/problem'
import type { Me } from '#shared/contract/session'
import { decideFor } from '#shared/policy/decide-for'
import { makeBundle } from './bundle.ts'
import { makeDebtor } from './debtor-view.ts'
import { makeMe } from './me.ts'
import { makeOverride } from './override.ts'

export interface SentRequest {
  method: string
  path: string
  headers: Headers
  body: unknown
}
type Reply = { status: number; body?: unknown; headers?: Record<string, string> }

/**
 * A small API in memory at the boundary of `World.fetch`: people, one debtor, his log. Tests steer it by its fields and
 * look at what was asked in `requests`.
 */
export class ApiServer {
  readonly requests: SentRequest[] = []
  origin = 'https://api.example'
  people: { password: string; me: Me }[] = [{ password: 'right', me: makeMe() }]
  bundle = makeBundle()
  debtor = makeDebtor()
  versions: VersionView[] = []
  /** Leaves asked for; a test that plays the lead changes them. */
  overrides: OverrideView[] = []
  /** Nothing gets through. */
  unreachable = false
  /** The next requests to paths that hold this text fail with these, in order. */
  failures: { path: string; code: ProblemCode }[] = []
  /** Requests to paths that hold this text wait until it is let go. */
  private held: { path: string; waiting: (() => void)[] } | null = null
  private readonly tokens = new Map<string, Me>()
  private sessions = 0
  private readonly dials = new Map<string, DialAnswer>()
  private readonly now: () => number

  constructor(now: () => number) {
    this.now = now
  }

  /** Requests so far whose path holds this text. */
  asked(path: string): SentRequest[] {
    return this.requests.filter((request) => request.path.includes(path))
  }

  /** Ends every session. */
  expireSessions(): void {
    this.tokens.clear()
  }

  /** Holds requests back from now on. `letGoFirst`: only the one that waits longest; the others go on waiting. */
  hold(path: string): { letGo(): void; letGoFirst(): void; count(): number } {
    const held = { path, waiting: [] as (() => void)[] }
    this.held = held
    return {
      count: () => held.waiting.length,
      letGoFirst: () => held.waiting.shift()?.(),
      letGo: () => {
        if (this.held === held) this.held = null
        for (const go of held.waiting) go()
      },
    }
  }

  fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (this.unreachable || !url.startsWith(`${this.origin}/`)) throw new TypeError('Failed to fetch')
    const request: SentRequest = {
      method: init.method ?? 'GET',
      path: url.slice(this.origin.length),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
    }
    this.requests.push(request)
    const { held } = this
    if (held && request.path.includes(held.path)) await new Promise<void>((go) => held.waiting.push(go))
    if (this.unreachable) throw new TypeError('Failed to fetch')
    const { status, body, headers } = this.reply(request)
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
  }

  private reply(request: SentRequest): Reply {
    const failing = this.failures.findIndex(({ path }) => request.path.includes(path))
    if (failing >= 0) return problem(this.failures.splice(failing, 1)[0]?.code ?? 'internal')
    if (request.path === '/health') return { status: 200, body: { ok: true } }
    if (request.path === '/v1/auth/sign-in/email') return this.signIn(request.body as { email: string; password: string })
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? ''
    const me = this.tokens.get(token)
    if (!me) return problem('not-signed-in')
    return this.replyTo(request, me, token)
  }

  private replyTo({ method, path, headers, body }: SentRequest, me: Me, token: string): Reply {
    const [, id = ''] = /^\/v1\/[^/]+\/([^/]+)/.exec(path) ?? []
    switch (`${method} ${path.replace(/\?.*/, '').replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}/, '/:id')}`) {
      case 'POST /v1/auth/sign-out':
        this.tokens.delete(token)
        return { status: 200, body: {} }
      case 'GET /v1/me':
        return { status: 200, body: me }
      case 'PUT /v1/me/locale':
        return { status: 200, body: { ...me, ...(body as Pick<Me, 'locale'>) } }
      case 'GET /v1/bundle':
        if (headers.get('if-none-match') === `"${this.bundle.hash}"`) return { status: 304 }
        return { status: 200, body: Bundle.parse(this.bundle) }
      case 'POST /v1/debtors/open':
        return { status: 200, body: this.viewFor(OpenDebtor.parse(body)) }
      case 'POST /v1/debtors/:id/flags':
        return { status: 200, body: this.changeFlags(FlagChange.parse(body)) }
      case 'POST /v1/dials/offline':
        return { status: 200, body: this.takeIn(OfflineDial.parse(body)) }
      case 'POST /v1/contacts/inbound':
        return { status: 200, body: this.takeIn({ ...InboundCall.parse(body), placedAt: this.now() }) }
      case 'POST /v1/contacts':
        LogContact.parse(body)
        return { status: 200, body: { ...this.debtor, asOf: this.now() } }
      case 'GET /v1/overrides':
        return { status: 200, body: { items: this.overrides, next: null } }
      case 'POST /v1/overrides':
        return { status: 200, body: this.askOverride(AskOverride.parse(body), me) }
      case 'POST /v1/dials':
        return { status: 200, body: this.dial(AuthoriseDial.parse(body)) }
      case 'PUT /v1/contacts/:id/wrap-up':
        return { status: 200, body: this.detailOf(id) }
      case 'GET /v1/document-versions/:id': {
        const version = this.versions.find(({ versionId }) => versionId === id)
        return version ? { status: 200, body: version } : problem('not-found')
      }
      default:
        return problem('not-found')
    }
  }

  private signIn({ email, password }: { email: string; password: string }): Reply {
    const person = this.people.find(({ me }) => me.email === email)
    if (person?.password !== password) return problem('wrong-password')
    const token = `secret-of-${person.me.userId}-${(this.sessions += 1)}`
    this.tokens.set(token, person.me)
    return { status: 200, body: {}, headers: { 'set-auth-token': token } }
  }

  private viewFor({ label, phones }: OpenDebtor): DebtorView {
    return { ...this.debtor, label, phones: this.debtor.phones.filter((_, at) => at < phones.length), asOf: this.now() }
  }

  private changeFlags({ set, clear }: FlagChange): DebtorView {
    const flags = Object.entries({ ...this.debtor.flags, ...set }).filter(([name]) => !clear.includes(name))
    this.debtor = { ...this.debtor, flags: Object.fromEntries(flags) }
    return { ...this.debtor, asOf: this.now() }
  }

  private askOverride({ overrideId, phoneId, reason, text }: AskOverride, { userId, name }: Me): OverrideView {
    const asked = makeOverride({ overrideId, phoneId, reason, text, debtorId: this.debtor.debtorId, askedAt: this.now(), agentId: userId, askedByName: name })
    this.overrides = [asked, ...this.overrides]
    return asked
  }

  private decisionFor(phoneId: string, accountId: string, at: number): DialAnswer['decision'] {
    return decideFor(this.debtor, { phoneId, accountId, channel: 'call', at }, this.bundle)
  }

  /** Evidence of a call is always taken in. */
  private takeIn({ contactId, phoneId, accountId, placedAt }: { contactId: string; phoneId: string; accountId: string; placedAt: number }): DialAnswer {
    const answer = this.dials.get(contactId) ?? { contactId, placed: true, needsReason: false, seq: this.dials.size + 1, decision: this.decisionFor(phoneId, accountId, placedAt) }
    this.dials.set(contactId, answer)
    return answer
  }

  private dial({ contactId, accountId, phoneId, reason, overrideId }: AuthoriseDial): DialAnswer {
    const known = this.dials.get(contactId)
    if (known) return known
    const decision = this.decisionFor(phoneId, accountId, this.now())
    const passes = decision.verdict === 'allow' || this.overrides.some((leave) => leave.overrideId === overrideId && leave.state === 'granted')
    const needsReason = passes && decision.warnings.length > 0 && reason === null
    const placed = passes && !needsReason
    const answer = { contactId, placed, needsReason, seq: placed ? this.dials.size + 1 : null, decision }
    if (placed) this.dials.set(contactId, answer)
    return answer
  }

  private detailOf(contactId: string): ContactDetail {
    const dial = this.dials.get(contactId)
    return {
      row: {
        contactId, seq: 1, placedAt: this.now(), endedAt: this.now(), agentId: 'x', agentName: 'x', portfolioName: 'x', debtorId: this.debtor.debtorId,
        debtorLabel: this.debtor.label, party: 'debtor', place: 'mobile', phoneTail: '8000', result: 'no_answer', disposition: 'NO_ANSWER', warned: false,
        by: 'collector', decidedOffline: false, overridden: false, promise: null, scriptVersionId: null,
      },
      decision: dial?.decision ?? this.decisionFor(this.debtor.phones[0]?.phoneId ?? '', '', this.now()),
      reason: null,
      offlineDecision: null,
      override: null,
      wrapUp: null,
      promise: null,
      followUps: [],
      recordUrl: null,
      others: [],
    }
  }
}

function problem(code: ProblemCode): Reply {
  const status = PROBLEM_STATUS[code]
  return { status, body: { type: 'about:blank', title: code, status, code, requestId: 'request-1' } }
}
