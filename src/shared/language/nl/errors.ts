/** For every kind of AppError: what happened and what to do. */
export const errors = {
  invalidInput: 'Dit kan de app niet verwerken. Kijk na wat je hebt ingevuld.',
  emptyTitle: 'Geef eerst een titel. Een paar woorden is genoeg.',
  fieldTooLong:
    'Dit is te lang: hier passen hooguit {{limit}} tekens. Maak het korter. Wat je typte, staat er nog.',
  textTooLong:
    'Deze tekst is te lang om in één keer te plakken. Plak hem in delen van hooguit {{limit}} tekens.',
  notFound: 'Dit is er niet meer. Misschien ligt het in de prullenbak.',
  noWorkshopOpen: 'Er is geen werkplaats open. Open er eerst een.',
  notAllowed: 'Dit mag niet vanuit dit scherm.',
  fileMissing: 'Het bestand “{{file}}” is er niet. Kijk of het is verplaatst of hernoemd.',
  notAWorkshop: '“{{file}}” is geen werkplaats. Kies een bestand dat eindigt op .werkplaats.',
  fileDamaged: '“{{file}}” is beschadigd. Er is niets veranderd. Gebruik een kopie als je die hebt.',
  fileNewer:
    '“{{file}}” is gemaakt met een nieuwere versie van de app. Er is niets veranderd. Zet eerst de nieuwe versie op deze computer.',
  fileExists: 'Er is al een bestand met de naam “{{file}}”. Kies een andere naam.',
  fileInUse: '“{{file}}” is open in een ander programma. Sluit het daar en probeer het opnieuw.',
  placeReadOnly: 'Op deze plek mag de app niets bewaren: “{{file}}”. Kies een andere map.',
  placeMissing:
    'De map voor “{{file}}” is er niet meer. Is er een stick uit de computer gehaald? Kies een andere map.',
  diskFull: 'De schijf is vol. “{{file}}” is niet bewaard. Maak ruimte of kies een andere plek.',
  notAnImage: 'Dit bestand is geen foto of tekening die de app kent. Kies een PNG of JPEG.',
  imageTooLarge: 'Deze foto is te groot. Kies er een van hooguit {{limitMb}} MB.',
  notASound: 'Dit is geen geluid dat de app kent. Neem het opnieuw op met de knop in de app.',
  soundTooLarge: 'Dit geluid is te groot: het mag hooguit {{limitMb}} MB zijn. Neem het op in delen.',
  soundTooLong: 'Dit geluid is te lang: het mag hooguit {{minutes}} minuten duren. Neem het op in delen.',
  unsupportedFile: '“{{file}}” kan de app niet lezen. Gebruik een tekstbestand (.txt of .md).',
  notUtf8: '“{{file}}” is niet goed te lezen. Bewaar het als tekst in UTF-8 en probeer het opnieuw.',
  templatesUnreadable:
    'Je eigen sjablonen kunnen nu niet gelezen worden. Er is niets bewaard. Probeer het zo nog een keer.',
  nothingToUndo: 'Er is niets om terug te zetten.',
  stepSince: 'Er is hierna nog iets gedaan. Zet eerst die stap terug.',
  builtOn: 'Dit kan niet meer terug: iemand werkte er daarna op verder. Verander het met de hand.',
  nothingToShare: 'Voor deze groep is er nog niets om te delen. Vraag eerst toestemming aan de vertellers.',
  cancelled: 'Gestopt. Er is niets bewaard.',
  exportFailed: 'Het bestand kon niet worden gemaakt. Je werk is veilig. Probeer het nog een keer.',
  badTextUpdate: 'De laatste toets kon niet worden bewaard. De app haalt de tekst opnieuw op.',
  unexpected: 'Er ging iets mis in de app. Je werk is bewaard. Probeer het nog een keer.',
} as const;
