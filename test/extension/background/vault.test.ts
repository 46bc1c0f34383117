import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDatabase } from '../../../extension/background/database.ts'
import { openVault } from '../../../extension/background/vault.ts'

const Note = z.object({ note: z.string() })

describe('the vault', () => {
  beforeEach(() => {
    Dexie.dependencies.indexedDB = new IDBFactory()
  })

  it('uses one key though two workers start at once, so that each opens what the other sealed', async () => {
    const [one, other] = [openVault(openDatabase()), openVault(openDatabase())]
    const [first, second] = await Promise.all([one.seal({ note: 'a' }), other.seal({ note: 'b' })])
    expect(await other.unseal(first, Note)).toEqual({ note: 'a' })
    expect(await one.unseal(second, Note)).toEqual({ note: 'b' })
    expect(await one.nameOf('x')).toBe(await other.nameOf('x'))
  })

  it('opens after a restart what was sealed before', async () => {
    const sealed = await openVault(openDatabase()).seal({ note: '明天再打' })
    expect(await openVault(openDatabase()).unseal(sealed, Note)).toEqual({ note: '明天再打' })
  })

  it('keeps its keys to itself', async () => {
    const database = openDatabase()
    await openVault(database).seal({})
    for (const { key } of await database.keys.toArray()) {
      expect(key.extractable).toBe(false)
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
    }
  })

  it('gives nothing for what was changed, cut, sealed elsewhere or has another shape', async () => {
    const vault = openVault(openDatabase())
    const text = await vault.sealText({ note: 'a' })
    expect(await vault.unsealText(text, Note)).toEqual({ note: 'a' })
    expect(await vault.unsealText(text.slice(0, -4), Note)).toBeNull()
    expect(await vault.unsealText(`${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`, Note)).toBeNull()
    expect(await vault.unsealText('no base64 ☎', Note)).toBeNull()
    expect(await vault.unsealText({ note: 'a' }, Note)).toBeNull()
    expect(await vault.unsealText(text, z.object({ other: z.string() }))).toBeNull()
    Dexie.dependencies.indexedDB = new IDBFactory()
    expect(await openVault(openDatabase('elsewhere')).unsealText(text, Note)).toBeNull()
  })

  it('never seals the same twice in the same way', async () => {
    const vault = openVault(openDatabase())
    expect(await vault.sealText({ note: 'a' })).not.toBe(await vault.sealText({ note: 'a' }))
  })
})
