import { describe, expect, it } from 'vitest'
import { readStart } from '@renderer/registers/dpias/beginning/read-start'
import { dpiaStarts } from '@templates/dpia-starts/registry'

const template = {
  structure: {
    id: 7,
    name: 'Vidéo en mairie',
    sector_name: 'Communes',
    data: {
      sections: [
        {
          id: 2,
          items: [
            { id: 1, questions: [{ id: 211, title: 'sections.2.items.1.questions.1.title', answer: '<p>Sûreté</p>' }] },
          ],
        },
      ],
    },
  },
}

describe('a starting point received as a file', () => {
  it('is read when it is one of ours', () => {
    expect(readStart(JSON.stringify(dpiaStarts[2]))?.id).toBe('public-space-video')
  })

  it('is made from a template of the CNIL tool, with its drafts', () => {
    const start = readStart(`\uFEFF${JSON.stringify(template)}`)
    expect(start?.method).toBe('cnil')
    expect(JSON.stringify(start?.questions)).toContain('Sûreté')
  })

  it.each(['', '{', '[]', '3', '{"structure":1}', '{"format":"trente-dpia-start"}', `${'['.repeat(5000)}`])(
    'is refused otherwise: %j',
    (content) => expect(readStart(content)).toBeNull(),
  )
})
