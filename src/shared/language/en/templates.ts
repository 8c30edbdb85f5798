import type { templates as source } from '../nl/templates';
import type { Shape } from '../shape';

export const templates: Shape<typeof source> = {
  title: 'Templates',
  ready: 'From the app',
  own: 'Yours',
  find: 'Search your templates',
  nothingFound: 'No template with that name.',
  timeLabel: 'How much time do you have?',
  asMade: 'As designed',
  lay: 'Lay this out',
  layNew: 'New meeting from a template',
  empty: 'Or begin with one part:',
  hours: '{{hours}} h',
  hoursAndMinutes: '{{hours}} h {{minutes}} min',
  minutesOnly: '{{minutes}} min',
  saveMeeting: 'Keep as a template',
  savePart: 'Keep as a method',
  saveHelp:
    'The programme is kept on this computer, for other werkplaatsen too. What people said or wrote does not come along. A pseudonym becomes “{{someone}}”.',
  saved: '“{{name}}” is among your templates.',
  someone: 'someone',
  name: 'What is this template called?',
  rename: 'Give it another name',
  renameThis: 'Another name for “{{name}}”',
  remove: 'Remove this template',
  removed: 'Template “{{name}}” is gone.',
  more: 'More with {{name}}',
  ownMethods: 'Methods of your own',
  problem: {
    unreadable: 'Your own templates cannot be read now. Nothing was changed.',
    damaged:
      'Your own templates cannot be read. The file stays where it is. What you save now goes into a new file.',
    keptAs:
      'Your former templates could not be read. That file is now called “{{file}}”. What you save goes into a new file.',
  },
  laid: 'This is how it looks',
  total: '{{span}} · {{length}}',
  meetings: {
    acquaint: {
      name: 'Getting to know each other',
      hint: 'The first time: who are we, what do we agree, and a first small story.',
    },
    stories: {
      name: 'Telling stories',
      hint: 'Two rounds of stories in the circle, and what stayed with us.',
    },
    pairs: {
      name: 'In pairs and small groups',
      hint: 'For those who would rather tell one person first.',
    },
    sorting: {
      name: 'Sorting',
      hint: 'From loose cards to piles with a name of their own, and the red thread.',
    },
    concluding: {
      name: 'Interpreting and concluding',
      hint: 'What helps, what gets in the way, and what do we stand behind together?',
    },
    mirror: {
      name: 'Mirror meeting with staff',
      hint: 'Tellers talk, staff listen. Then the other way round.',
    },
    letter: {
      name: 'Reading a letter with plus and minus',
      hint: 'Reading together what a letter does, and writing it better.',
    },
    lookingBack: {
      name: 'Looking back and promises',
      hint: 'What was promised, what is different, and how do we go on?',
    },
  },
  groups: {
    fromPairs: {
      one: 'What helped in these stories?',
      two: 'What made it hard?',
      three: 'What had nobody expected?',
    },
    pileNames: {
      one: 'Which word from a story fits this pile?',
      two: 'Which card does not belong here after all?',
      three: 'Which piles are alike, and where are they not?',
    },
    helpsHinders: { one: 'What helps?', two: 'What gets in the way?', three: 'What is needed?' },
    ownLetter: {
      one: 'How does the letter begin?',
      two: 'What must somebody do, and why?',
      three: 'Whom can somebody call, and when?',
    },
  },
  words: {
    welcomeFirst: {
      title: 'Coming in and meeting each other',
      instruction:
        'Coffee is ready. Begin yourself and keep it short. Everyone chooses a pseudonym and a picture, and says one sentence with it. Skipping is always fine.',
      prompt: 'Which animal or plant suits you today?',
    },
    whatFor: {
      title: 'Why are we here?',
      instruction:
        'Say in plain words what we are going to do, who asked for it and what happens with the stories. Say too: everything is off until you say yes. A yes may become a no later.',
      prompt: 'What do you hope happens here?',
    },
    firstStory: {
      title: 'A first small story',
      instruction:
        'Keep it small: a few minutes each. Do not interrupt, do not console. A drawing or a silence is a story too.',
      prompt: 'Tell about a thing or a place you do not forget.',
    },
    secondRound: {
      title: 'Second round',
      instruction:
        'Now there is room for those who did not tell yet, or for a story that another story brought up. Listening is taking part too.',
      prompt: 'Which story came up in you?',
    },
    whatStayed: {
      title: 'What stayed with you?',
      instruction:
        'Everyone first writes down one or two sentences alone. Then read them aloud, without explaining. The teller says whether a sentence may become a card.',
      prompt: 'Which sentence stays with you?',
    },
    fromPairs: {
      title: 'In small groups: what do we recognise?',
      instruction:
        'Each group has its own question and somebody who writes along. Pass on only what the teller agrees to.',
      prompt: 'What do you recognise? And where is it different?',
    },
    whatWeHeard: {
      title: 'Back in the circle',
      instruction:
        'Each group reads out its notes. The others listen first. Then ask: where is it alike, and where not?',
      prompt: 'What did we hear?',
    },
    pileNames: {
      title: 'A name for each pile',
      instruction:
        'Each group gets a few piles. Look for a name in the tellers’ own words. A word from a service or a form seldom fits.',
      prompt: 'What would the tellers themselves call this?',
    },
    redThread: {
      title: 'The red thread',
      instruction:
        'Look at the piles together from a distance. Look for what connects piles. What lies alone may stay alone.',
      prompt: 'What runs through the stories? And what does not?',
    },
    helpsHinders: {
      title: 'What helps, what gets in the way?',
      instruction:
        'Each group looks at the piles with one question. Write sentences that others understand too. Put words of a teller beside them.',
      prompt: 'What do you see?',
    },
    forWhomNot: {
      title: 'For whom does this not hold?',
      instruction:
        'Read each conclusion aloud once more. Look for the counter-voice and write it just as large. Nobody has to convince anybody.',
      prompt: 'For whom does this not hold?',
    },
    welcomeStaff: {
      title: 'Coming in, with staff',
      instruction:
        'Set the room screen to: staff too. Everyone sits mixed and gives a pseudonym. Say how long the staff will stay.',
      prompt: 'What has happened to you today?',
    },
    staffSay: {
      title: 'The staff say what they heard',
      instruction:
        'Now the staff sit in the middle and the circle listens. They say what touched them and what they run into themselves. No explaining of rules.',
      prompt: 'Which sentence stayed with you?',
    },
    talkTogether: {
      title: 'Talking together',
      instruction:
        'Ask a few people to the front, from both sides. Take one sentence from the mirror conversation and stay with it. The room listens first and asks afterwards.',
      prompt: 'What can we do differently tomorrow?',
    },
    whoDoesWhat: {
      title: 'Who does what?',
      instruction:
        'Write down who promises something, what, and for when. Without a name or a day it is a wish. Write wishes apart.',
      prompt: 'What do you promise?',
    },
    lastWord: {
      title: 'Closing',
      instruction:
        'The last sentence is for a teller. Stay a while yourself, for anyone who wants to say something in private.',
      prompt: 'With which word do you go out?',
    },
    ownLetter: {
      title: 'How would you write it?',
      instruction:
        'Each group chooses a piece of the letter and writes it again, in plain words. Read it aloud: would you say it like this?',
      prompt: 'How would you say this?',
    },
    toWriter: {
      title: 'What do we tell the writer?',
      instruction:
        'Make a short list together for whoever wrote the letter. Begin with what is good already.',
      prompt: 'What should stay, and what should change?',
    },
    whatChanged: {
      title: 'What is different?',
      instruction: 'Ask for a small moment, not for an opinion. “Nothing has changed” is a story too.',
      prompt: 'Tell about a moment that went differently from before. Or did not.',
    },
    handOn: {
      title: 'What do we pass on?',
      instruction:
        'Make sentences that the circle wants to give to somebody else. Ask with each sentence for whom it does not hold.',
      prompt: 'What should everyone know who comes after us?',
    },
    howOn: {
      title: 'How do we go on?',
      instruction: 'Agree who does what after today, and who tells the others. Put a day with it.',
      prompt: 'Who does what, and by when?',
    },
  },
};
