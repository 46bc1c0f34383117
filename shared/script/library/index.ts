import type { ScriptDocument } from '../document.ts'
import { early as earlyEn } from './en/early.ts'
import { late as lateEn } from './en/late.ts'
import { mid as midEn } from './en/mid.ts'
import { GENERAL as GENERAL_EN, UNITED_STATES } from './en/settings.ts'
import { thirdParty as thirdPartyEn } from './en/third-party.ts'
import { early as earlyCn } from './zh-CN/early.ts'
import { late as lateCn } from './zh-CN/late.ts'
import { mid as midCn } from './zh-CN/mid.ts'
import { GENERAL as GENERAL_CN, MAINLAND } from './zh-CN/settings.ts'
import { thirdParty as thirdPartyCn } from './zh-CN/third-party.ts'
import { early as earlyTw } from './zh-TW/early.ts'
import { late as lateTw } from './zh-TW/late.ts'
import { mid as midTw } from './zh-TW/mid.ts'
import { GENERAL as GENERAL_TW, TAIWAN } from './zh-TW/settings.ts'
import { thirdParty as thirdPartyTw } from './zh-TW/third-party.ts'

/**
 * The scripts we ship, each with the document id it keeps for ever: a new installation starts with them published. For
 * every language: three desks and people who owe nothing, for one jurisdiction and for any other place.
 */
export const SCRIPT_LIBRARY: readonly { documentId: string; content: ScriptDocument }[] = [
  { documentId: '0199c100-0000-7000-8000-000000000101', content: earlyCn(MAINLAND) },
  { documentId: '0199c100-0000-7000-8000-000000000102', content: midCn(MAINLAND) },
  { documentId: '0199c100-0000-7000-8000-000000000103', content: lateCn(MAINLAND) },
  { documentId: '0199c100-0000-7000-8000-000000000104', content: thirdPartyCn(MAINLAND) },
  { documentId: '0199c100-0000-7000-8000-000000000111', content: earlyCn(GENERAL_CN) },
  { documentId: '0199c100-0000-7000-8000-000000000112', content: midCn(GENERAL_CN) },
  { documentId: '0199c100-0000-7000-8000-000000000113', content: lateCn(GENERAL_CN) },
  { documentId: '0199c100-0000-7000-8000-000000000114', content: thirdPartyCn(GENERAL_CN) },
  { documentId: '0199c100-0000-7000-8000-000000000201', content: earlyTw(TAIWAN) },
  { documentId: '0199c100-0000-7000-8000-000000000202', content: midTw(TAIWAN) },
  { documentId: '0199c100-0000-7000-8000-000000000203', content: lateTw(TAIWAN) },
  { documentId: '0199c100-0000-7000-8000-000000000204', content: thirdPartyTw(TAIWAN) },
  { documentId: '0199c100-0000-7000-8000-000000000211', content: earlyTw(GENERAL_TW) },
  { documentId: '0199c100-0000-7000-8000-000000000212', content: midTw(GENERAL_TW) },
  { documentId: '0199c100-0000-7000-8000-000000000213', content: lateTw(GENERAL_TW) },
  { documentId: '0199c100-0000-7000-8000-000000000214', content: thirdPartyTw(GENERAL_TW) },
  { documentId: '0199c100-0000-7000-8000-000000000301', content: earlyEn(UNITED_STATES) },
  { documentId: '0199c100-0000-7000-8000-000000000302', content: midEn(UNITED_STATES) },
  { documentId: '0199c100-0000-7000-8000-000000000303', content: lateEn(UNITED_STATES) },
  { documentId: '0199c100-0000-7000-8000-000000000304', content: thirdPartyEn(UNITED_STATES) },
  { documentId: '0199c100-0000-7000-8000-000000000311', content: earlyEn(GENERAL_EN) },
  { documentId: '0199c100-0000-7000-8000-000000000312', content: midEn(GENERAL_EN) },
  { documentId: '0199c100-0000-7000-8000-000000000313', content: lateEn(GENERAL_EN) },
  { documentId: '0199c100-0000-7000-8000-000000000314', content: thirdPartyEn(GENERAL_EN) },
]
