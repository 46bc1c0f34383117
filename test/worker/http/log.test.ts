import { expect, it } from 'vitest'
import { describeFault } from '../../../worker/http/log.ts'

it('names the constraint a fault broke, and none of the values it was about', () => {
  const cause = new Error('UNIQUE constraint failed: contact.debtor_id, contact.seq: SQLITE_CONSTRAINT')
  expect(describeFault(new Error('insert into contact values (13912345678)', { cause }))).toMatchObject({
    kind: 'UNIQUE constraint failed: contact.debtor_id, contact.seq',
  })
  const told = JSON.stringify(describeFault(new Error('UNIQUE constraint failed: secret value 13912345678')))
  expect(told).toContain('UNIQUE constraint failed')
  expect(told).not.toMatch(/secret|13912345678/)
})
