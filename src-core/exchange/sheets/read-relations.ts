import type { Zip } from './open-zip'
import type { ReadPart } from './read-xml'

export interface Relation {
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** Where a part points to, by relation id. */
export function readRelations(zip: Zip, read: ReadPart, part: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>()
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const source = `${folder}_rels/${part.slice(folder.length)}.rels`
  if (!zip.has(source)) return relations
  read(source, {
    open(name, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      if (name !== 'Relationship') return
      const external = TargetMode === 'External'
      relations.set(Id, { type: Type, external, target: external ? Target : partName(folder, Target) })
    },
  })
  return relations
}

/** The parts of the package of one kind, `comments` say, that are there. */
export const partsOf = (zip: Zip, relations: ReadonlyMap<string, Relation>, kind: string): readonly string[] =>
  [...relations.values()].flatMap(({ type, external, target }) =>
    !external && type.endsWith(`/${kind}`) && zip.has(target) ? [target] : [],
  )

/** `xl/` + `../xl/worksheets/sheet1.xml` → `xl/worksheets/sheet1.xml`: a key of the zip, never a path on a disk. */
function partName(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
