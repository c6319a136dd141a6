import type { CodeOf } from '@core/codes'
import type { Multilingual } from '@core/kinds'
import type { Person } from '@core/registers'
import { answered, both, fr } from './answers'
import { organisations } from './ids'

interface Contact {
  readonly at?: string
  readonly email: string
  readonly phone: string
  readonly roles: readonly CodeOf<'personRole'>[]
  readonly from?: string
  readonly postal?: string
  readonly note?: Multilingual
}

const person = (ref: string, fullName: string, duty: Multilingual, contact: Contact): Person =>
  answered('persons', ref, {
    fullName,
    function: duty,
    organisation: contact.at ?? organisations.town,
    email: contact.email,
    phone: contact.phone,
    roles: contact.roles,
    activeFrom: contact.from ?? '',
    postal: contact.postal ?? '',
    notesInternal: contact.note ?? {},
  })

export const personRecords: readonly Person[] = [
  person('P-001', 'Hélène Vasseur', both('Maire', 'Mayor'), {
    email: 'maire@valbrune.example',
    phone: '04 65 71 10 01',
    roles: ['signatory'],
    from: '2020-07-03',
  }),
  person(
    'P-002',
    'Karim Belmadi',
    both('Délégué mutualisé à la protection des données', 'Shared data protection officer'),
    {
      at: organisations.syndicate,
      email: 'dpo@valbrune.example',
      phone: '04 65 71 60 12',
      postal: 'Délégué à la protection des données, 8 rue des Ateliers, 00345 Montsorle',
      roles: ['dpo', 'breachContact', 'dsrHandler', 'trainer'],
      from: '2025-02-24',
    },
  ),
  person('P-003', 'Sylvain Roquebert', both('Directeur général des services', 'Chief executive'), {
    email: 's.roquebert@valbrune.example',
    phone: '04 65 71 10 02',
    roles: ['owner', 'signatory', 'breachContact'],
  }),
  person('P-004', 'Nadia Ferrand', both('Responsable des ressources humaines', 'Head of human resources'), {
    email: 'n.ferrand@valbrune.example',
    phone: '04 65 71 10 11',
    roles: ['owner'],
  }),
  person('P-005', 'Jean-Luc Thévenot', both('Chef de la police municipale', 'Head of municipal police'), {
    email: 'police.municipale@valbrune.example',
    phone: '04 65 71 10 17',
    roles: ['owner'],
    note: fr('Départ en retraite annoncé pour juin 2027 : former son successeur avant.'),
  }),
  person('P-006', 'Amandine Courcel', both('Responsable éducation et jeunesse', 'Head of education and youth'), {
    email: 'a.courcel@valbrune.example',
    phone: '04 65 71 10 21',
    roles: ['owner', 'dsrHandler'],
  }),
  person(
    'P-007',
    'Mireille Astruc',
    both('Responsable état civil et élections', 'Head of civil status and elections'),
    {
      email: 'etat-civil@valbrune.example',
      phone: '04 65 71 10 25',
      roles: ['owner'],
    },
  ),
  person('P-008', 'Thomas Lecuyer', both('Chargé de communication', 'Communication officer'), {
    email: 't.lecuyer@valbrune.example',
    phone: '04 65 71 10 30',
    roles: ['owner'],
  }),
  person('P-009', 'Odile Garrigue', both('Directrice du CCAS', 'Director of the social action centre'), {
    at: organisations.socialCentre,
    email: 'o.garrigue@valbrune.example',
    phone: '04 65 71 10 41',
    roles: ['owner', 'dsrHandler'],
  }),
  person('P-010', 'Pierre Nolasque', both('Responsable des services techniques', 'Head of technical services'), {
    email: 'p.nolasque@valbrune.example',
    phone: '04 65 71 10 50',
    roles: ['owner'],
  }),
  person('P-011', 'Inès Dufour', both('Directrice de la médiathèque', 'Head librarian'), {
    email: 'mediatheque@valbrune.example',
    phone: '04 65 71 10 60',
    roles: ['owner'],
  }),
  person(
    'P-012',
    'Bastien Morel',
    both('Responsable finances et commande publique', 'Head of finance and procurement'),
    {
      email: 'b.morel@valbrune.example',
      phone: '04 65 71 10 14',
      roles: ['owner'],
    },
  ),
  person('P-013', 'Lucie Andrieux', both('Responsable informatique et sécurité', 'Head of IT and security'), {
    email: 'informatique@valbrune.example',
    phone: '04 65 71 10 19',
    roles: ['ciso', 'breachContact'],
  }),
  person(
    'P-014',
    'Philippe Sauvan',
    both('Délégué à la protection des données du Département', 'Data protection officer of the Department'),
    {
      at: organisations.department,
      email: 'dpo@haute-sorle.example',
      phone: '01 99 00 42 18',
      roles: ['contact'],
    },
  ),
]
