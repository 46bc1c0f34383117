import type { D1Migration } from '@cloudflare/vitest-plugin'
import type worker from '../../worker/index.ts'

declare global {
  namespace Cloudflare {
    interface Env {
      DB: D1Database
      FAIRDIAL_SECRET: string
      MIGRATIONS: D1Migration[]
    }
    interface GlobalProps {
      mainModule: { default: typeof worker }
    }
  }
}
