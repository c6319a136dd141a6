import { asked, data, free, people, purpose, writeModel } from './writing'

/** Pictures and events. */
export const photosEvents = writeModel({
  id: 'photos-events',
  title: ['Photographies et évènements', 'Photographs and events'],
  summary: [
    'Inscriptions, photographies et films d’évènements. Restent à dire les supports, les autorisations et les enfants présents.',
    'Registrations, photographs and films of events. Left to say: the media, the authorisations and any children present.',
  ],
  usualIn: [
    'education',
    'association',
    'localAuthority',
    'media',
    'research',
    'state',
    'medicoSocial',
    'hospitality',
    'other',
  ],
  description: [
    'Les participants s’inscrivent ; des images sont prises, choisies et publiées avec l’accord des personnes reconnaissables.',
    'Participants register; pictures are taken, chosen and published with the agreement of recognisable people.',
  ],
  texts: ['Code civil, article 9', 'CNIL, image et vie privée'],
  purposes: [
    purpose(
      'host',
      ['Organiser les évènements et accueillir les inscrits', 'Organise events and welcome participants'],
      'legitimateInterests',
      ['Savoir qui vient et préparer l’accueil.', 'Know who comes and prepare the welcome.'],
    ),
    purpose('publish', ['Publier des images des évènements', 'Publish pictures of events'], 'consent', [
      'Autorisation écrite, support par support.',
      'Written authorisation, medium by medium.',
    ]),
  ],
  people: [people('guests', 'visitors', ['Participants et invités', 'Participants and guests'])],
  data: [
    data('who', 'contact', ['Identité, coordonnées', 'Identity, contact details'], {
      of: ['guests'],
      for: ['host'],
      why: ['Confirmer la venue.', 'Confirm attendance.'],
      kept: 'eventGuests',
      how: asked,
    }),
    data('pictures', 'image', ['Photographies, films', 'Photographs, films'], {
      of: ['guests'],
      for: ['publish'],
      why: ['Rendre compte de l’évènement.', 'Report on the event.'],
      kept: 'images',
      how: free,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Communication', 'Communications'],
      ['Choisir et publier', 'Choose and publish'],
    ],
  ],
  outside: [
    [['Public et presse', 'Public and press'], 'other', ['Rendre compte de l’évènement', 'Report on the event']],
  ],
  processors: [
    ['Photographe', 'Photographer'],
    ['Plateforme d’inscription', 'Registration platform'],
  ],
  measures: ['S28'],
  dpia: [
    'Aucune d’office ; soin particulier pour les images d’enfants.',
    'None by default; particular care with pictures of children.',
  ],
  more: {
    withdrawalMechanism: {
      fr: 'Demande par courriel : l’image est retirée de ce que l’organisme publie.',
      en: 'Request by e-mail: the picture is removed from what the organisation publishes.',
    },
  },
})
