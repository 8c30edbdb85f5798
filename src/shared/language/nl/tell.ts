/** Texts of: tell. */
export const tell = {
  editor: {
    toolbar: 'Opmaak van de tekst',
    heading: 'Kop',
    bold: 'Vet',
    italic: 'Schuin',
    list: 'Lijst',
    quote: 'Citaat',
    undoTouchesOthers: 'Dit kan niet terug: iemand anders heeft hierin verder geschreven.',
    broken: 'De tekst is op slot gezet, omdat er iets misging. Alles wat je typte is bewaard.',
    openAgain: 'Opnieuw openen',
  },
} as const;
