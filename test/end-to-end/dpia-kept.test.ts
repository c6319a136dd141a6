import { expect, test } from './running-trente'

const sentence = 'Les caméras filment la place du marché, jamais les fenêtres.'

test('an answer typed a second before the power goes is there after', async ({ app, trente, quiet }) => {
  quiet.expectHostToGo()
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('Vidéoprotection')
  await app.goTo('dpias')
  await app.dpias.create(/Vidéoprotection/, 'AIPD complète')
  await app.dpia.name.fill('Caméras de la place')
  await app.saved()

  await app.dpia.answer('processing').click()
  await app.page.keyboard.type('Essai. ')
  // A pause, so that the last sentence is not carried along by an earlier write.
  await app.saved()
  await app.page.keyboard.type(sentence, { delay: 10 })
  await app.page.waitForTimeout(1000)
  await trente.kill()

  await trente.start()
  await app.arrive()
  await app.home.openFile('mairie-de-valmont')
  await app.goTo('dpias')
  await app.dpias.open('Caméras de la place')
  await expect(app.dpia.answer('processing')).toHaveText(`Essai. ${sentence}`)
})
