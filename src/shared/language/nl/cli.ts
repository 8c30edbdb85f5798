/** Texts of the command line. One line each, but for `help`. */
export const cli = {
  help: `WerkPlaats Ervaringskennis zonder venster

  sample --out BESTAND.werkplaats
      Maakt de voorbeeldwerkplaats.
  import BESTAND… --into BESTAND.werkplaats [--teller SCHUILNAAM]
      Leest tekstbestanden (.txt en .md, UTF-8) in: één bestand is één verhaal.
      Is de werkplaats er nog niet, dan wordt die gemaakt.
  export BESTAND.werkplaats --format pptx|docx|pdf|json --for kring|medewerkers|openbaar --out BESTAND
      Bewaart wat deze groep mag zien.
  check BESTAND.werkplaats
      Kijkt of het bestand heel is. Verandert niets.

Uitkomst: 0 = gelukt, 1 = er ging iets mis, 2 = zo werkt de opdracht niet.`,
  usage: {
    any: 'Zo werkt het: sample | import | export | check. Met “help” lees je meer.',
    sample: 'Zo werkt het: sample --out BESTAND.werkplaats',
    import: 'Zo werkt het: import BESTAND… --into BESTAND.werkplaats [--teller SCHUILNAAM]',
    export:
      'Zo werkt het: export BESTAND.werkplaats --format pptx|docx|pdf|json --for kring|medewerkers|openbaar --out BESTAND',
    check: 'Zo werkt het: check BESTAND.werkplaats',
  },
  saved: 'Bewaard: {{file}}',
  imported_one: '{{count}} verhaal ingelezen in {{file}}',
  imported_other: '{{count}} verhalen ingelezen in {{file}}',
  emptyFile: '“{{file}}” is leeg. Er is niets ingelezen.',
  fileTooLong: '“{{file}}” is te lang. Verdeel de tekst over bestanden van hooguit {{limit}} tekens.',
  wouldOverwrite: '“{{file}}” is een werkplaats. Kies voor wat je bewaart een andere naam.',
  noWord: 'Een schuilnaam mag niet leeg zijn.',
  check: {
    version: 'Versie van het bestand: {{version}} (de app schrijft {{latest}})',
    whole: 'Bestand: heel',
    notWhole: 'Bestand: beschadigd',
    links: 'Verwijzingen: kloppen',
    brokenLinks: 'Verwijzingen: kloppen niet',
    search: 'Zoekregister: klopt',
    brokenSearch: 'Zoekregister: klopt niet',
    marks: 'Fragmenten: {{total}}, veranderd: {{changed}}, niet meer in de tekst: {{lost}}',
    changedMark: '  veranderd: “{{words}}” in “{{story}}”',
    lostMark: '  niet meer in de tekst: “{{words}}” in “{{story}}”',
    broken: '“{{file}}” is niet in orde. Er is niets veranderd. Gebruik een kopie als je die hebt.',
  },
} as const;
