import type { DossierRules } from '@main/storage/dossier-file'

/** The smallest body a test can recognise: storage knows nothing of real dossiers. */
export interface Words {
  words: string
}

export const rules: DossierRules<Words> = {
  app: '1.0.0',
  schema: 2,
  check(body) {
    if (typeof body === 'object' && body !== null && 'words' in body && typeof body.words === 'string') {
      return { ...body, words: body.words }
    }
    throw new Error('words expected')
  },
  standing(_body, schema) {
    return schema < this.schema ? 'older' : 'current'
  },
  migrate: (body) => body,
}
