import { en } from './en'
import { fr } from './fr'
import { de, nl } from './germanic'
import { es, it } from './latin'
import type { CorpusLanguage, Pool } from './pool'
import { pt } from './pt'

export * from './pool'

export const pools: Readonly<Record<CorpusLanguage, Pool>> = { fr, en, de, nl, es, it, pt }
export * from './phrases'
export * from './beside'
