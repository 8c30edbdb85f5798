/** The methods as templates: name, when to use it, and what is filled in. Part of: prepare. */
export const methods = {
  checkIn: {
    name: 'Binnenkomen',
    hint: 'Iedereen laat even horen hoe die erbij zit.',
    title: 'Binnenkomen',
    instruction:
      'Leg beelden op tafel. Iedereen kiest er één en zegt er één zin bij. Niemand reageert. Overslaan mag altijd.',
    prompt: 'Welk beeld past bij hoe je er nu bij zit?',
  },
  promises: {
    name: 'Afspraken en toezeggingen',
    hint: 'Kijk samen terug: hoe staat het ervoor?',
    title: 'Afspraken en toezeggingen',
    instruction:
      'Lees elke afspraak en toezegging voor. Vraag hoe het ervoor staat. Schrijf op wat er nu gebeurt.',
    prompt: '',
  },
  storyRound: {
    name: 'Verhalenronde',
    hint: 'Om de beurt een verhaal bij één open vraag.',
    title: 'Verhalenronde',
    instruction:
      'Stel de vraag en wacht. Iedereen krijgt evenveel tijd. De anderen luisteren en schrijven mee. Vraag hooguit: “Wat gebeurde er toen?” Tekenen of stil zijn telt ook.',
    prompt: 'Vertel eens over een moment dat je is bijgebleven.',
  },
  pairTelling: {
    name: 'Vertellen in tweetallen',
    hint: 'Eerst aan één iemand, daarna pas in de kring.',
    title: 'Vertellen in tweetallen',
    instruction:
      'Maak tweetallen. De één vertelt, de ander luistert en vraagt niets. Na de helft van de tijd wissel je. Daarna zegt ieder alleen wat de eigen verteller goed vindt om te delen.',
    prompt: 'Vertel elkaar over een moment dat je is bijgebleven.',
  },
  break: {
    name: 'Pauze',
    hint: 'Even niets.',
    title: 'Pauze',
    instruction: '',
    prompt: '',
  },
  sortAloneTogether: {
    name: 'Eerst alleen, dan samen ordenen',
    hint: 'Van losse kaarten naar stapels met eigen namen.',
    title: 'Eerst alleen, dan samen ordenen',
    instruction:
      'Eerst schrijft ieder alleen briefjes, zonder te praten. Draai ze samen om en leg ze op het bord. Daarna vergelijk je: wat ligt bij iedereen samen, en wat niet? Geef elke stapel een naam in de woorden van de vertellers.',
    prompt: 'Wat hoort voor jou bij elkaar?',
  },
  plenary: {
    name: 'Samen concluderen',
    hint: 'Zinnen waar de kring achter staat.',
    title: 'Wat nemen we mee?',
    instruction:
      'Begin elke zin met “We concluderen dat…”. Vraag bij elke zin: voor wie klopt dit niet? Schrijf ook dat op. Stemmen is niet nodig.',
    prompt: 'We concluderen dat…',
  },
  breakout: {
    name: 'In groepjes',
    hint: 'Twee of drie mensen per vraag.',
    title: 'In groepjes',
    instruction:
      'Maak groepjes van twee of drie. Elk groepje krijgt één vraag en iemand die meeschrijft. Daarna vertelt elk groepje één ding dat opviel.',
    prompt: 'Wat valt jullie op?',
  },
  panel: {
    name: 'Panel',
    hint: 'Een paar mensen in gesprek, de rest luistert.',
    title: 'Panel',
    instruction:
      'Vraag drie of vier mensen vooraan, vertellers en medewerkers. Spreek vooraf af wat wel en niet verteld wordt. De zaal luistert eerst en vraagt daarna.',
    prompt: 'Wat wil je dat zij hiervan weten?',
  },
  mirror: {
    name: 'Spiegelgesprek',
    hint: 'Vertellers praten, medewerkers luisteren eromheen.',
    title: 'Spiegelgesprek',
    instruction:
      'De vertellers zitten in het midden. De medewerkers zitten eromheen en zeggen niets. Daarna zeggen de medewerkers wat zij hoorden, zonder uitleg en zonder “ja, maar”.',
    prompt: 'Wat moeten de mensen om ons heen horen?',
  },
  plusMinus: {
    name: 'Plus en min lezen',
    hint: 'Samen een brief of formulier lezen.',
    title: 'Plus en min lezen',
    instruction:
      'Deel de brief uit. Iedereen zet een plus bij wat goed voelt en een min bij wat stoort, en schrijft erbij waarom: een plus of een min op het zaalscherm. Draai ze daarna samen om en bespreek ze.',
    prompt: 'Wat doet deze zin met je?',
  },
  agreements: {
    name: 'Afspraken',
    hint: 'Wat spreken we met elkaar af?',
    title: 'Afspraken',
    instruction:
      'Vraag wat iemand nodig heeft om hier te kunnen vertellen. Schrijf het op in hun eigen woorden. Leg ook vast wie iets doet, wat en wanneer.',
    prompt: 'Wat heb jij nodig om hier te kunnen vertellen?',
  },
  checkOut: {
    name: 'Afronden',
    hint: 'Iedereen gaat met één zin de deur uit.',
    title: 'Afronden',
    instruction:
      'Ieder zegt één ding. Vraag ook wie nog iets kwijt wil onder vier ogen. Zeg wanneer de volgende keer is.',
    prompt: 'Wat neem je mee naar huis?',
  },
  free: {
    name: 'Iets anders',
    hint: 'Een leeg onderdeel dat je zelf invult.',
    title: 'Nieuw onderdeel',
    instruction: '',
    prompt: '',
  },
} as const;
