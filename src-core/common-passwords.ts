/**
 * What people take for a password in French and in English: words, first names, clubs, places, and what everybody types
 * to be done with it. Lower case, without accents: a passphrase is compared the same way. Four letters at least.
 */
export const commonPasswords: readonly string[] = `
password passphrase passwort motdepasse phrasedepasse passe passer secret secrete topsecret confidentiel
confidential private prive admin administrateur administrator root toor user utilisateur guest invite login
connexion logon access acces welcome bienvenue bonjour bonsoir salut hello coucou letmein ouvretoi sesame opensesame
changeme changezmoi default defaut temporaire temporary testing tester demo example exemple sample master maitre
superman batman spiderman ironman wonderwoman pokemon pikachu dragon dragonball naruto starwars skywalker jedi
matrix hacker hacking computer ordinateur internet google facebook twitter instagram linkedin windows microsoft
apple iphone android samsung nokia orange bouygues laposte hotmail gmail yahoo outlook wanadoo azerty qwerty qwertz
azertyuiop qwertyuiop wxcvbn zxcvbn asdf zaqwsx qazwsx aqwzsx abcd abcdef azer qwer iloveyou loveyou love lover
loveme jetaime jetaimes amour amoureux monamour moncoeur coeur cherie cheri doudou loulou nounours minou minette
chouchou choupette choupinette chaton chien chienne kitty kitten puppy monkey singe tiger tigre lion panthere
panther dauphin dolphin papillon butterfly licorne unicorn cheval horse poney loup wolf aigle eagle faucon falcon
requin shark princesse princess prince reine queen angel ange angelo angels demon diable devil lucifer dieu jesus
christ marie vierge blessed church eglise faith grace heaven paradis soleil sunshine sunny lune moon etoile shadow
ombre lumiere light ciel nuage cloud summer winter spring autumn printemps automne hiver noel christmas janvier
fevrier avril juin juillet aout septembre octobre novembre decembre january february march april june july august
september october november december lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday
thursday friday saturday sunday chocolat chocolate cookie biscuit bonbon candy sugar sucre cafe coffee pizza burger
fromage cheese banane banana fraise strawberry cerise cherry citron lemon pomme peach peche vanille vanilla caramel
whisky vodka biere football soccer baseball basketball hockey tennis rugby judo karate danse dance dancer music
musique guitar guitare piano metal metallica nirvana beatles madonna shakira rihanna eminem tupac johnny hallyday
liverpool chelsea arsenal manchester barcelona barcelone madrid realmadrid juventus marseille paris parissg
olympique saintetienne bordeaux nantes lille toulouse rennes strasbourg france french francais england english
london londres scotland ireland wales belgique bruxelles suisse geneve quebec montreal canada america newyork texas
bretagne normandie corse alsace provence martinique guadeloupe reunion porsche ferrari mercedes renault peugeot
citroen yamaha honda harley mustang corvette camaro camille nicolas thomas julien alexandre alexander maxime antoine
guillaume pierre jacques michel philippe patrick laurent olivier vincent sebastien frederic christophe stephane
matthieu mathieu charlotte sophie isabelle nathalie sandrine valerie caroline catherine veronique sylvie martine
monique celine aurelie emilie julie laura manon chloe oceane pauline marine sarah jessica jennifer michelle michael
daniel andrew anthony joshua matthew robert william charlie george jordan hunter killer ranger buster cooper maggie
ginger pepper bailey merlin arthur hercule zeus apollo phoenix phenix ninja samurai pirate corsaire soldier soldat
freedom liberte victory victoire justice secure security securite trustno1 whatever nothing rien personne toto tata
titi tutu truc machin bidule chose chouette genial happy heureux bonheur famille family maman papa mamie papi mother
father sister brother frere soeur enfant bebe baby trente registre register traitement rgpd gdpr cnil client dossier
fichier bureau office travail boulot societe entreprise company mairie commune hopital hospital clinique notaire
avocat lawyer cabinet juridique legal privacy donnees compta comptable finance banque argent money dollar fortune
lottery loto chance lucky
`
  .trim()
  .split(/\s+/)
