import { makeApp } from './app.ts'
import { checkEnv, type Env } from './env.ts'
import { runJobs } from './jobs/run-jobs.ts'
import { VERBS } from './verbs.ts'

const app = makeApp(VERBS)

export default {
  fetch: (request, env, context) => app.fetch(request, env, context),
  scheduled: async ({ scheduledTime }, env) => runJobs(checkEnv(env), scheduledTime),
} satisfies ExportedHandler<Env>
