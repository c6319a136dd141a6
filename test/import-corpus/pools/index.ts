import { en } from './en'
import { fr } from './fr'
import { de, nl } from './germanic'
import { es, it, pt } from './latin'
import type { CorpusLanguage, Pool } from './pool'

export * from './pool'

export const pools: Readonly<Record<CorpusLanguage, Pool>> = { fr, en, de, nl, es, it, pt }
export * from './phrases'
export * from './beside'
