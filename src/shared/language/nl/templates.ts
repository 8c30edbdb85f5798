/** Whole meetings as templates: what they are for, and the words of parts that say more than their method does. Part of: prepare. */
export const templates = {
  title: 'Sjablonen',
  ready: 'Van de app',
  own: 'Van jou',
  find: 'Zoek in je sjablonen',
  nothingFound: 'Geen sjabloon met die naam.',
  timeLabel: 'Hoeveel tijd heb je?',
  asMade: 'Zoals bedacht',
  lay: 'Leg dit klaar',
  layNew: 'Nieuwe bijeenkomst uit een sjabloon',
  empty: 'Of begin met één onderdeel:',
  hours: '{{hours}} uur',
  hoursAndMinutes: '{{hours}} uur en {{minutes}} min',
  minutesOnly: '{{minutes}} min',
  saveMeeting: 'Bewaar als sjabloon',
  savePart: 'Bewaar als werkvorm',
  saveHelp:
    'Het programma wordt bewaard op deze computer, ook voor andere werkplaatsen. Wat mensen zeiden of opschreven gaat niet mee. Een schuilnaam wordt “{{someone}}”.',
  saved: '“{{name}}” staat bij je sjablonen.',
  someone: 'iemand',
  name: 'Hoe heet dit sjabloon?',
  rename: 'Geef een andere naam',
  renameThis: 'Andere naam voor “{{name}}”',
  remove: 'Haal dit sjabloon weg',
  removed: 'Sjabloon “{{name}}” is weg.',
  more: 'Meer met {{name}}',
  ownMethods: 'Eigen werkvormen',
  problem: {
    unreadable: 'Je eigen sjablonen kunnen nu niet gelezen worden. Er is niets veranderd.',
    damaged:
      'Je eigen sjablonen kunnen niet gelezen worden. Het bestand blijft bewaard. Wat je nu bewaart, komt in een nieuw bestand.',
    keptAs:
      'Je oude sjablonen konden niet gelezen worden. Dat bestand heet nu “{{file}}”. Wat je bewaart, komt in een nieuw bestand.',
  },
  laid: 'Zo ziet het eruit',
  total: '{{span}} · {{length}}',
  meetings: {
    acquaint: {
      name: 'Kennismaken en afspraken',
      hint: 'De eerste keer: wie zijn we, wat spreken we af, en een eerste klein verhaal.',
    },
    stories: {
      name: 'Verhalen vertellen',
      hint: 'Twee rondes met verhalen in de kring, en wat er bleef hangen.',
    },
    pairs: {
      name: 'In tweetallen en groepjes',
      hint: 'Voor wie liever eerst aan één iemand vertelt.',
    },
    sorting: {
      name: 'Ordenen',
      hint: 'Van losse kaarten naar stapels met een eigen naam, en de rode draad.',
    },
    concluding: {
      name: 'Duiden en concluderen',
      hint: 'Wat helpt, wat werkt tegen, en waar staan we samen achter?',
    },
    mirror: {
      name: 'Spiegelbijeenkomst met medewerkers',
      hint: 'Vertellers praten, medewerkers luisteren. Daarna andersom.',
    },
    letter: {
      name: 'Een brief lezen met plus en min',
      hint: 'Samen lezen wat een brief doet, en het zelf beter schrijven.',
    },
    lookingBack: {
      name: 'Terugblik en toezeggingen',
      hint: 'Wat werd er beloofd, wat is er anders, en hoe gaan we verder?',
    },
  },
  groups: {
    fromPairs: {
      one: 'Wat hielp in deze verhalen?',
      two: 'Wat maakte het moeilijk?',
      three: 'Wat had niemand verwacht?',
    },
    pileNames: {
      one: 'Welk woord uit een verhaal past op deze stapel?',
      two: 'Welke kaart hoort hier toch niet bij?',
      three: 'Welke stapels lijken op elkaar, en waarin niet?',
    },
    helpsHinders: { one: 'Wat helpt?', two: 'Wat werkt tegen?', three: 'Wat is er nodig?' },
    ownLetter: {
      one: 'Hoe begint de brief?',
      two: 'Wat moet iemand doen, en waarom?',
      three: 'Wie kan iemand bellen, en wanneer?',
    },
  },
  words: {
    welcomeFirst: {
      title: 'Binnenkomen en kennismaken',
      instruction:
        'Koffie staat klaar. Begin zelf en houd het kort. Iedereen kiest een schuilnaam en een plaatje, en zegt er één zin bij. Overslaan mag altijd.',
      prompt: 'Welk dier of welke plant past vandaag bij jou?',
    },
    whatFor: {
      title: 'Waarom zitten we hier?',
      instruction:
        'Vertel in gewone woorden wat we gaan doen, wie erom vroeg en wat er met de verhalen gebeurt. Zeg ook: alles staat uit tot jij ja zegt. Een ja mag later een nee worden.',
      prompt: 'Wat hoop je dat hier gebeurt?',
    },
    firstStory: {
      title: 'Een eerste klein verhaal',
      instruction:
        'Houd het klein: een paar minuten per persoon. Niet onderbreken, ook niet troosten. Een tekening of een stilte is ook een verhaal.',
      prompt: 'Vertel over een ding of een plek die je niet vergeet.',
    },
    secondRound: {
      title: 'Tweede ronde',
      instruction:
        'Nu is er ruimte voor wie nog niet vertelde, of voor een verhaal dat bovenkwam door een ander verhaal. Luisteren is ook meedoen.',
      prompt: 'Welk verhaal kwam er bij jou boven?',
    },
    whatStayed: {
      title: 'Wat bleef hangen?',
      instruction:
        'Ieder schrijft eerst voor zichzelf een of twee zinnen op. Lees ze daarna hardop, zonder uitleg. De verteller zegt of een zin een kaart mag worden.',
      prompt: 'Welke zin blijft bij jou hangen?',
    },
    fromPairs: {
      title: 'In groepjes: wat herkennen we?',
      instruction:
        'Elk groepje heeft een eigen vraag en iemand die meeschrijft. Vertel alleen door wat de verteller goed vindt.',
      prompt: 'Wat herkennen jullie? En waar is het anders?',
    },
    whatWeHeard: {
      title: 'Terug in de kring',
      instruction:
        'Elk groepje leest zijn briefjes voor. De anderen luisteren eerst. Vraag daarna: waar lijkt het op elkaar, en waar niet?',
      prompt: 'Wat hoorden we?',
    },
    pileNames: {
      title: 'Een naam voor elke stapel',
      instruction:
        'Elk groepje krijgt een paar stapels. Zoek een naam in de woorden van de vertellers. Een woord van een dienst of een formulier past meestal niet.',
      prompt: 'Hoe zouden de vertellers dit zelf noemen?',
    },
    redThread: {
      title: 'De rode draad',
      instruction:
        'Kijk samen van een afstand naar de stapels. Zoek wat stapels verbindt. Wat alleen ligt, mag alleen blijven liggen.',
      prompt: 'Wat loopt er door de verhalen heen? En wat juist niet?',
    },
    helpsHinders: {
      title: 'Wat helpt, wat werkt tegen?',
      instruction:
        'Elk groepje kijkt met één vraag naar de stapels. Schrijf zinnen die een ander ook begrijpt. Zet er woorden van een verteller bij.',
      prompt: 'Wat zien jullie?',
    },
    forWhomNot: {
      title: 'Voor wie klopt dit niet?',
      instruction:
        'Lees elke conclusie nog eens voor. Zoek de tegenstem en schrijf die net zo groot op. Niemand hoeft een ander te overtuigen.',
      prompt: 'Voor wie klopt dit niet?',
    },
    welcomeStaff: {
      title: 'Binnenkomen met medewerkers',
      instruction:
        'Zet het zaalscherm op: medewerkers erbij. Iedereen zit door elkaar en noemt een schuilnaam. Zeg hoe lang de medewerkers blijven.',
      prompt: 'Wat heb je vandaag al meegemaakt?',
    },
    staffSay: {
      title: 'De medewerkers zeggen wat zij hoorden',
      instruction:
        'Nu zitten de medewerkers in het midden en luistert de kring. Zij zeggen wat hen raakte en wat zij zelf tegenkomen. Geen uitleg van regels.',
      prompt: 'Welke zin bleef bij jou hangen?',
    },
    talkTogether: {
      title: 'Samen in gesprek',
      instruction:
        'Vraag een paar mensen vooraan, van allebei de kanten. Neem één zin uit het spiegelgesprek en blijf daarbij. De zaal luistert eerst en vraagt daarna.',
      prompt: 'Wat kunnen we morgen al anders doen?',
    },
    whoDoesWhat: {
      title: 'Wie doet wat?',
      instruction:
        'Schrijf op wie iets belooft, wat, en voor wanneer. Zonder naam of dag is het een wens. Schrijf wensen apart op.',
      prompt: 'Wat beloof je?',
    },
    lastWord: {
      title: 'Afronden',
      instruction:
        'De laatste zin is voor een verteller. Blijf zelf nog even, voor wie iets kwijt wil onder vier ogen.',
      prompt: 'Met welk woord ga je de deur uit?',
    },
    ownLetter: {
      title: 'Hoe zou jij het schrijven?',
      instruction:
        'Elk groepje kiest een stuk van de brief en schrijft het opnieuw, in gewone woorden. Lees het hardop: zou je dit zo zeggen?',
      prompt: 'Hoe zou jij dit zeggen?',
    },
    toWriter: {
      title: 'Wat geven we de schrijver mee?',
      instruction: 'Maak samen een korte lijst voor wie de brief schreef. Begin met wat al goed is.',
      prompt: 'Wat moet blijven, en wat moet anders?',
    },
    whatChanged: {
      title: 'Wat is er anders?',
      instruction:
        'Vraag naar een klein moment, niet naar een oordeel. “Er is niets veranderd” is ook een verhaal.',
      prompt: 'Vertel over een moment dat anders ging dan eerst. Of juist niet.',
    },
    handOn: {
      title: 'Wat geven we door?',
      instruction:
        'Maak zinnen die de kring aan een ander wil meegeven. Vraag bij elke zin voor wie die niet klopt.',
      prompt: 'Wat moet iedereen weten die na ons komt?',
    },
    howOn: {
      title: 'Hoe verder?',
      instruction:
        'Spreek af wie wat doet na vandaag, en wie het de anderen laat weten. Schrijf er een dag bij.',
      prompt: 'Wie doet wat, en voor wanneer?',
    },
  },
} as const;
