/** Texts of the question who is in the room. Part of: lead. */
export const leadCompany = {
  title: 'Wie zijn er in de zaal?',
  intro: 'Daarna zie je wat er te zien is, en wat niet meer.',
  hints: {
    circle: 'Er is niemand van buiten.',
    staff: 'Medewerkers zitten erbij.',
    public: 'Iedereen kan meekijken.',
  },
  choose: 'Kies eerst wie er zijn.',
  appears: 'Dit is erbij te zien',
  mayAppear: 'Dit mag de zaal zien',
  disappears: 'Dit is niet meer te zien',
  nothingAppears: 'Er komt niets bij.',
  nothingMay: 'Er is niets dat deze zaal mag zien. Vraag eerst toestemming aan de vertellers.',
  nothingDisappears: 'Er gaat niets weg.',
  same: 'Er verandert niets.',
  renews:
    'Het zaalscherm begint dan opnieuw. Wat daar nog niet bewaard is, gaat weg: een tekening, een opname of een briefje zonder naam.',
  hides: 'Wat nu op het scherm staat, gaat eraf.',
  freezeEnds: 'Het stilzetten houdt dan op. De zaal ziet daarna: {{what}}.',
  freezeEndsHidden:
    'Het stilzetten houdt dan op. Wat klaarstaat mag deze zaal niet zien: er komt een rustig beeld.',
  more: 'en meer',
  kinds: {
    story: 'Verhalen',
    sound: 'Geluiden',
    fragment: 'Fragmenten',
    insight: 'Inzichten',
    pile: 'Stapels',
    slip: 'Briefjes',
    choice: 'Keuzes',
    commitment: 'Afspraken en toezeggingen',
    name: 'Schuilnamen',
  },
  confirmOpen: 'Open voor: {{company}}',
  confirmChange: 'De zaal is nu: {{company}}',
} as const;
