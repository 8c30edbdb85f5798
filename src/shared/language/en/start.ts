import type { start as source } from '../nl/start';
import type { Shape } from '../shape';

export const start: Shape<typeof source> = {
  greeting: {
    morning: 'Good morning. Where do we go on?',
    afternoon: 'Good afternoon. Where do we go on?',
    evening: 'Good evening. Where do we go on?',
    night: 'Welcome back. Where do we go on?',
  },
  intro: 'Everything you make here stays on this computer. The app uses no internet.',
  firstTime:
    'In a werkplaats people tell what they live through. Together you look for what they share and where they differ. Look around in the example first, or start your own.',
  shelf: 'Werkplaatsen',
  session: 'Meeting {{number}} of {{total}}',
  noSessions: 'No meetings planned yet',
  allDone_one: 'The meeting has been held',
  allDone_other: 'All {{count}} meetings have been held',
  circle: 'The circle',
  openLabel: 'Open {{title}}',
  moreLabel: 'More for {{title}}',
  sample: 'Practice werkplaats',
  sampleHint: 'An example to look around in',
  lookAround: 'Look around',
  lookAroundLabel: 'Look around in {{title}}',
  new: 'New werkplaats',
  newHint: 'A group, a subject, a series of meetings',
  newTitle: 'What is the werkplaats called?',
  newTitleHelp: 'Choose a name in which nobody can be recognised. You can change it later.',
  begin: 'Begin',
  bringIn: 'Bring in a werkplaats',
  broughtIn: 'The werkplaats is on the shelf now.',
  copyOut: 'Make a copy',
  copied: 'Copy made and checked: {{path}}',
  toBin: 'To the bin',
  binned: '“{{title}}” is in the bin.',
  bin: 'Bin',
  binEmpty: 'The bin is empty. What you throw away comes here, and can always go back.',
  putBack: 'Put back',
  putBackLabel: 'Put back: {{title}}',
  problem: {
    damaged: 'This file is damaged. The app changed nothing in it. If you have a copy, bring that in.',
    newer:
      'This file was made with a newer version of the app. Put that version on this computer to open it.',
    notAWorkshop: 'This file is not a werkplaats. The app leaves it alone.',
  },
  about: 'What does this app keep, and where?',
  aboutFile:
    'Each werkplaats is one file in a folder on this computer. It holds the stories, the photos, the piles and the insights.',
  aboutNames:
    'The app knows people by their pseudonym. Real names are not in it, as long as you do not type them.',
  aboutInternet: 'The app uses no internet. Nothing goes to somebody else by itself.',
  aboutBin: 'What you throw away is in the bin. It stays there until you put it back.',
  aboutCopy:
    'Make a copy in another place after each meeting, such as a memory stick. Keep that stick as safely as a paper file.',
  aboutOldRuntime: 'Note: this is a trial version with an older database. Do not use it for real work.',
  showFolder: 'Show the folder',
  version: 'Version {{version}}',
};
