import type { AdapterDocument, FieldFinder } from '#shared/adapter/adapter'
import type { Found } from '#shared/adapter/agree'
import { findOpenRecord, type KnownAdapter } from '#shared/adapter/find'
import { readFields } from '#shared/adapter/read-record'
import type { Look } from '#shared/adapter/two-marks'
import { findLabels, type Label, type Labels } from './labels.ts'
import { isColumnShown, phonesBeside, type SeenPhone } from './phones.ts'
import { followLabel } from './relations.ts'
import { dialogOf, isVisible } from './visible.ts'

/** One look at the page, with the places its numbers were seen at. */
export interface PageLook {
  look: Look
  adapter: AdapterDocument | null
  phones: readonly SeenPhone[]
  /** Shadow roots the page consists of, the document first. */
  roots: ReadonlySet<Node>
}

/** Looks at the page now: which record the address opens, what the page shows of it. Changes nothing. */
export function readPage(adapters: readonly KnownAdapter[]): PageLook {
  const open = findOpenRecord(adapters, location)
  if (!open) return { look: { kind: 'elsewhere' }, adapter: null, phones: [], roots: new Set([document]) }
  const { content, documentId } = open.adapter
  const labels = findLabels(labelsOf(content))
  const scope = scopeOf(content, labels)
  const texts = (finder: FieldFinder) => found(finder, labels, scope)
  const { name, account, daysPastDue, amountDue, address } = content.fields
  const { phones, shown } = findPhones(content, labels, scope)
  const fields = { name: texts(name), account: texts(account), daysPastDue: texts(daysPastDue), amountDue: texts(amountDue), address: address ? texts(address) : [] }
  return {
    look: {
      kind: 'open',
      adapterId: documentId,
      recordId: open.recordId,
      url: location.href,
      proofs: texts(content.proof).flatMap(({ raw }) => (raw === '' ? [] : [raw])),
      fields: readFields(content, fields, phones.map(({ phone }) => phone)),
      phonesShown: shown,
    },
    adapter: content,
    phones,
    roots: labels.roots,
  }
}

function labelsOf({ proof, fields, phones }: AdapterDocument): string[] {
  const finders = [proof, fields.name, fields.account, fields.daysPastDue, fields.amountDue, fields.address, ...phones]
  return finders.flatMap((finder) => finder?.labels ?? [])
}

/** The page itself where it shows the second mark, else the dialog that does: a dialog may be about somebody else. */
function scopeOf(adapter: AdapterDocument, labels: Labels): Element | null {
  const panes = labels.of(adapter.proof.labels).filter(isSeen).map(paneOf)
  return panes.includes(null) ? null : (panes.at(-1) ?? null)
}

function found(finder: FieldFinder, labels: Labels, scope: Element | null): Found[] {
  return seenIn(finder, labels, scope).flatMap((label) => {
    const value = followLabel(label, labels)
    if (!value || !isShown(value.node)) return []
    return [{ raw: value.raw, source: { label: label.words.slice(0, 200), relation: value.relation } }]
  })
}

function findPhones(adapter: AdapterDocument, labels: Labels, scope: Element | null): { phones: SeenPhone[]; shown: boolean } {
  let shown = adapter.phones.some(isColumnShown)
  const phones = adapter.phones.flatMap((finder) =>
    seenIn(finder, labels, scope).flatMap((label) => {
      const beside = phonesBeside(label, finder, labels)
      if (beside) shown = true
      return beside?.filter(({ node }) => isShown(node)) ?? []
    }),
  )
  return { phones, shown }
}

function seenIn(finder: FieldFinder, labels: Labels, scope: Element | null): Label[] {
  return labels.of(finder.labels).filter((label) => isSeen(label) && paneOf(label) === scope)
}

function isSeen({ node }: Label): boolean {
  return isShown(node)
}

function isShown(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  return element !== null && isVisible(element)
}

function paneOf({ node }: Label): Element | null {
  const element = node instanceof Element ? node : node.parentElement
  return element ? dialogOf(element) : null
}
