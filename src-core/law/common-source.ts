/** Told once from so many questions on: under that, a source beside each is shorter to read. */
const fewest = 4

/**
 * The source that most of these questions would each show, told once above them instead; undefined where they differ.
 * Each question brings its sources in order, the first being the one it shows.
 */
export function commonSource(sources: readonly (readonly string[])[]): string | undefined {
  const first = sources.flatMap(([shown]) => shown ?? [])
  const counted = first.map((source) => ({ source, count: first.filter((each) => each === source).length }))
  const most = counted.reduce((best, each) => (each.count > best.count ? each : best), { source: '', count: 0 })
  return most.count >= fewest && most.count * 2 > sources.length ? most.source : undefined
}
