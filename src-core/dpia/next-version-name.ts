import type { Dpia } from '../registers'

/** The version being written, or the one after it once that name is taken: 1.0, then 1.1. */
export function nextVersionName({ version, versions }: Pick<Dpia, 'version' | 'versions'>): string {
  const taken = new Set(versions.map((each) => each.version.trim()))
  const said = version.trim()
  let name = said === '' ? `${versions.length + 1}` : said
  for (let tries = 0; taken.has(name) && tries < 1000; tries += 1) {
    const number = /^(.*?)(\d+)(\D*)$/.exec(name)
    name = number ? `${number[1]}${Number(number[2]) + 1}${number[3]}` : `${name} 2`
  }
  return name
}
