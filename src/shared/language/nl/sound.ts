/** Texts of: recording a voice and hearing it, in both windows. */
export const sound = {
  open: 'Neem geluid op',
  title: 'Neem op wat je wilt laten horen',
  ready: 'Druk op “Neem op” als je wilt beginnen. Tot dan staat de microfoon uit.',
  asking: 'De microfoon gaat aan. Even geduld…',
  recording: 'De microfoon staat aan. Vertel maar.',
  limit: 'Druk op “Klaar” als je genoeg hebt verteld. Na 15 minuten stopt het vanzelf.',
  onlyCircle:
    'Alleen de kring kan dit horen. Het gaat in geen verslag of presentatie. Het blijft in deze werkplaats.',
  recorded: {
    hand: 'De microfoon is uit. Luister terug en kies of je het bewaart.',
    limit:
      'Er zijn 15 minuten opgenomen. Toen stopte de microfoon vanzelf. Bewaar dit. Daarna kun je verder vertellen.',
    room: 'Het opnemen is tussendoor gestopt. Wat je vertelde, is er nog. Bewaar je het?',
    unplugged:
      'De microfoon is losgeraakt. Wat je tot dan vertelde, is er nog. Kijk of de microfoon goed vastzit.',
  },
  trouble: {
    missing: 'Deze computer heeft geen microfoon. Sluit er een aan en druk opnieuw op “Neem op”.',
    refused:
      'De app mag de microfoon van deze computer niet gebruiken. Zet dat aan bij de instellingen, onder Privacy. Druk dan opnieuw op “Neem op”.',
    failed:
      'De microfoon doet het nu niet. Misschien gebruikt een ander programma hem. Sluit dat en druk opnieuw op “Neem op”.',
    silent:
      'Er is niets opgenomen. Druk op “Neem op” en vertel. Lukt het weer niet? Kijk of de microfoon goed vastzit.',
  },
  start: 'Neem op',
  done: 'Klaar',
  listen: 'Luister',
  silence: 'Stop luisteren',
  listenTo: 'Luister: {{what}}',
  silenceOf: 'Stop luisteren: {{what}}',
  keep: 'Bewaar',
  again: 'Opnieuw',
  away: 'Weg ermee',
  kept: 'Je opname staat erbij.',
  list: 'Geluiden bij dit verhaal',
  name: 'Geluid',
  broken: 'Dit geluid is nu niet te horen. Probeer het nog een keer.',
  description: 'Wat is er te horen?',
  descriptionHelp: 'Een paar woorden, om het geluid terug te vinden.',
  remove: 'Haal dit geluid weg',
  removed: 'Het geluid ligt in de prullenbak.',
  choice: {
    open: 'Beeld of geluid',
    title: 'Wat wil je erbij zetten?',
    draw: 'Teken iets',
    drawHint: 'Met je vinger, een pen of de muis.',
    record: 'Neem je stem op',
    recordHint: 'Alleen de kring kan het horen.',
    recordWaits: 'Je opname van net wacht nog.',
  },
} as const;
