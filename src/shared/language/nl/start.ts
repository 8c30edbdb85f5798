/** Texts of: start. */
export const start = {
  greeting: {
    morning: 'Goedemorgen. Waar gaan we verder?',
    afternoon: 'Goedemiddag. Waar gaan we verder?',
    evening: 'Goedenavond. Waar gaan we verder?',
    night: 'Welkom terug. Waar gaan we verder?',
  },
  intro: 'Alles wat je hier maakt blijft op deze computer. De app gebruikt geen internet.',
  firstTime:
    'In een werkplaats vertellen mensen wat zij meemaken. Samen zoek je wat zij delen en waarin zij verschillen. Kijk eerst rond in het voorbeeld, of begin zelf.',
  shelf: 'Werkplaatsen',
  session: 'Bijeenkomst {{number}} van {{total}}',
  noSessions: 'Nog geen bijeenkomsten gepland',
  allDone_one: 'De bijeenkomst is geweest',
  allDone_other: 'Alle {{count}} bijeenkomsten zijn geweest',
  circle: 'De kring',
  openLabel: 'Open {{title}}',
  moreLabel: 'Meer met {{title}}',
  sample: 'Oefenwerkplaats',
  sampleHint: 'Een voorbeeld om in rond te kijken',
  lookAround: 'Kijk rond',
  lookAroundLabel: 'Kijk rond in {{title}}',
  new: 'Nieuwe werkplaats',
  newHint: 'Een groep, een onderwerp, een reeks bijeenkomsten',
  newTitle: 'Hoe heet de werkplaats?',
  newTitleHelp: 'Kies een naam waarin niemand te herkennen is. Je kunt hem later veranderen.',
  begin: 'Begin',
  bringIn: 'Breng een werkplaats binnen',
  broughtIn: 'De werkplaats staat nu op de plank.',
  copyOut: 'Maak een kopie',
  copied: 'Kopie gemaakt en gecontroleerd: {{path}}',
  toBin: 'Naar de prullenbak',
  binned: '“{{title}}” ligt in de prullenbak.',
  bin: 'Prullenbak',
  binEmpty: 'De prullenbak is leeg. Wat je weggooit komt hier, en kan altijd terug.',
  putBack: 'Zet terug',
  putBackLabel: 'Zet terug: {{title}}',
  problem: {
    damaged:
      'Dit bestand is beschadigd. De app heeft er niets aan veranderd. Heb je een kopie? Breng die binnen.',
    newer:
      'Dit bestand is gemaakt met een nieuwere versie van de app. Zet die versie op deze computer om het te openen.',
    notAWorkshop: 'Dit bestand is geen werkplaats. De app laat het met rust.',
  },
  about: 'Wat bewaart deze app, en waar?',
  aboutFile:
    'Elke werkplaats is één bestand in een map op deze computer. Daarin staan de verhalen, de foto’s, de stapels en de inzichten.',
  aboutNames:
    'De app kent mensen bij hun schuilnaam. Echte namen staan er niet in, zolang jij ze er niet in typt.',
  aboutInternet: 'De app gebruikt geen internet. Niets gaat vanzelf naar iemand anders.',
  aboutBin: 'Wat je weggooit ligt in de prullenbak. Het blijft daar tot je het terugzet.',
  aboutCopy:
    'Maak na elke bijeenkomst een kopie op een andere plek, zoals een stick. Bewaar die stick net zo goed als een papieren dossier.',
  aboutOldRuntime: 'Let op: dit is een proefversie met een oudere database. Gebruik hem niet voor echt werk.',
  showFolder: 'Laat de map zien',
  version: 'Versie {{version}}',
} as const;
