import type { Generation } from './generation'

const newestKept = 20
const neverPruned = 5
const daysKept = 30
const monthsKept = 24
const maxBytes = 500 * 1024 * 1024
const day = 86_400_000

/**
 * Which generations may go: beyond the last 20, one a day for 30 days, one a month for 24 months and every copy made
 * before a migration; then the oldest beyond 500 MB. The newest 5 always stay. Nothing goes while the clock is behind
 * the newest generation: a wrong clock must not cost a copy.
 */
export function generationsToPrune(generations: Generation[], now: Date): Generation[] {
  const byTime = [...generations].sort((a, b) => b.saved.localeCompare(a.saved))
  const newest = byTime[0]
  if (!newest || now.toISOString() < newest.saved) return []
  // A file put back by hand restarts at an old revision: newest by revision and newest by time then differ, and both matter.
  const byRevision = [...generations].sort((a, b) => b.rev - a.rev)
  const untouchable = new Set([...byTime.slice(0, neverPruned), ...byRevision.slice(0, neverPruned)])
  const kept = new Set([...untouchable, ...byTime.slice(0, newestKept), ...byRevision.slice(0, newestKept)])
  for (const generation of generations) if (isPinned(generation)) kept.add(generation)
  keepOnePer(byTime, kept, { letters: 'YYYY-MM-DD'.length, since: now.getTime() - daysKept * day })
  keepOnePer(byTime, kept, { letters: 'YYYY-MM'.length, since: now.getTime() - monthsKept * 31 * day })

  let total = [...kept].reduce((sum, generation) => sum + generation.size, 0)
  for (const generation of byTime.reverse()) {
    if (total <= maxBytes) break
    if (!kept.has(generation) || untouchable.has(generation) || isPinned(generation)) continue
    kept.delete(generation)
    total -= generation.size
  }
  return generations.filter((generation) => !kept.has(generation))
}

/** The copy made before a migration is the only way back from it. */
function isPinned(generation: Generation): boolean {
  return generation.occasion === 'before-migration'
}

/** Keeps the latest of each period, named by the first letters of its ISO instant. */
function keepOnePer(
  byTime: Generation[],
  kept: Set<Generation>,
  { letters, since }: { letters: number; since: number },
): void {
  const seen = new Set<string>()
  for (const generation of byTime) {
    const period = generation.saved.slice(0, letters)
    if (Date.parse(generation.saved) < since || seen.has(period)) continue
    seen.add(period)
    kept.add(generation)
  }
}
