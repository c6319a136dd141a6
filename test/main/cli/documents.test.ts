import { expect, it } from 'vitest'
import { atATerminal, json } from '../../helpers/at-a-terminal'

it('documents lists the codes export takes', async () => {
  const { trente } = atATerminal()
  const { documents } = json<{ documents: { id: string; fr: string; en: string }[] }>(
    await trente('documents', '--json'),
  )
  expect(documents.map(({ id }) => id)).toEqual([
    ...['D01', 'D03', 'D04', 'D05', 'D08', 'D09', 'D10', 'D11', 'D12', 'S01'],
    ...['RB', 'RC', 'RD', 'RE', 'RG', 'RK', 'RL', 'RQ', 'RW', 'RS', 'RI', 'RV', 'RLD', 'RX', 'RY'],
    ...['RH', 'RN', 'RU', 'RZ', 'RAV', 'RCE', 'REA'],
  ])
  expect((await trente('documents')).out.split('\n')).toHaveLength(documents.length + 1)
})
