import { Bench } from 'tinybench'

/** Work to be measured on several cases. Each case makes its work anew every time, which is not measured; the work itself is. */
export interface Task {
  name: string
  cases: readonly (() => () => unknown)[]
}

const TURNS = 3
/** By then the compiler has seen all it needs; slow work gets as far as the time allows. */
const WARM_UP = { rounds: 1500, ms: 1200 }
/** Where answers go, so that none can be left out as unused. */
const last: { answer?: unknown } = {}

/**
 * Microseconds that each task's work takes: the median for every case, and the mean of the cases. Tasks take turns, and the
 * best turn counts: a neighbour who was busy for a while does not.
 */
export async function measure(tasks: readonly Task[]): Promise<number[]> {
  for (const task of tasks) await warmUp(task)
  const best = tasks.map(() => Number.POSITIVE_INFINITY)
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, task] of tasks.entries()) best[index] = Math.min(best[index] ?? Number.POSITIVE_INFINITY, await timeOf(task))
  }
  return best
}

async function warmUp({ cases }: Task): Promise<void> {
  const start = performance.now()
  for (let rounds = 0; rounds < WARM_UP.rounds && performance.now() - start < WARM_UP.ms; rounds += 1) {
    for (const prepare of cases) last.answer = await prepare()()
  }
}

async function timeOf({ name, cases }: Task): Promise<number> {
  const bench = new Bench({ time: 60, iterations: 5, warmup: false, throws: true })
  for (const [index, prepare] of cases.entries()) {
    let work = prepare()
    const beforeEach = () => {
      work = prepare()
    }
    bench.add(`${name} ${index}`, () => (last.answer = work()), { beforeEach, async: work() instanceof Promise })
  }
  const medians = (await bench.run()).map(({ result }) => ('latency' in result ? result.latency.p50 * 1000 : Number.NaN))
  return medians.reduce((sum, median) => sum + median, 0) / medians.length
}
