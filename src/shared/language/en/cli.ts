import type { cli as source } from '../nl/cli';
import type { Shape } from '../shape';

export const cli: Shape<typeof source> = {
  help: `WerkPlaats Ervaringskennis without a window

  sample --out FILE.werkplaats
      Makes the sample workshop.
  import FILE… --into FILE.werkplaats [--teller PSEUDONYM]
      Reads text files (.txt and .md, UTF-8): one file is one story.
      Makes the workshop if it is not there.
  export FILE.werkplaats --format pptx|docx|pdf|json --for kring|medewerkers|openbaar --out FILE
      Saves what this group may see.
  check FILE.werkplaats
      Looks whether the file is whole. Changes nothing.

Outcome: 0 = done, 1 = something went wrong, 2 = the command does not work like this.`,
  usage: {
    any: 'It works like this: sample | import | export | check. “help” tells you more.',
    sample: 'It works like this: sample --out FILE.werkplaats',
    import: 'It works like this: import FILE… --into FILE.werkplaats [--teller PSEUDONYM]',
    export:
      'It works like this: export FILE.werkplaats --format pptx|docx|pdf|json --for kring|medewerkers|openbaar --out FILE',
    check: 'It works like this: check FILE.werkplaats',
  },
  saved: 'Saved: {{file}}',
  imported_one: '{{count}} story read into {{file}}',
  imported_other: '{{count}} stories read into {{file}}',
  emptyFile: '“{{file}}” is empty. Nothing was read.',
  fileTooLong: '“{{file}}” is too long. Divide the text over files of at most {{limit}} characters.',
  wouldOverwrite: '“{{file}}” is a workshop. Choose another name for what you save.',
  noWord: 'A pseudonym may not be empty.',
  check: {
    version: 'Version of the file: {{version}} (the app writes {{latest}})',
    whole: 'File: whole',
    notWhole: 'File: damaged',
    links: 'References: right',
    brokenLinks: 'References: not right',
    search: 'Search index: right',
    brokenSearch: 'Search index: not right',
    marks: 'Fragments: {{total}}, changed: {{changed}}, no longer in the text: {{lost}}',
    changedMark: '  changed: “{{words}}” in “{{story}}”',
    lostMark: '  no longer in the text: “{{words}}” in “{{story}}”',
    broken: '“{{file}}” is not in order. Nothing was changed. Use a copy if you have one.',
  },
};
