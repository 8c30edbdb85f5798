import type { methods as source } from '../nl/methods';
import type { Shape } from '../shape';

export const methods: Shape<typeof source> = {
  checkIn: {
    name: 'Check-in',
    hint: 'Everyone is heard for a moment.',
    title: 'Check-in',
    instruction:
      'Lay pictures on the table. Everyone chooses one and says one sentence with it. Nobody responds. Skipping is always fine.',
    prompt: 'Which picture fits how you are here now?',
  },
  promises: {
    name: 'Agreements and promises',
    hint: 'Look back together: how do they stand?',
    title: 'Agreements and promises',
    instruction: 'Read each agreement and promise aloud. Ask how it stands. Write down what happens now.',
    prompt: '',
  },
  storyRound: {
    name: 'Story round',
    hint: 'One story each, to one open question.',
    title: 'Story round',
    instruction:
      'Ask the question and wait. Everyone gets the same time. The others listen and write along. Ask no more than: “What happened then?” Drawing or silence counts too.',
    prompt: 'Tell us about a moment that stayed with you.',
  },
  pairTelling: {
    name: 'Telling in pairs',
    hint: 'First to one person, only then in the circle.',
    title: 'Telling in pairs',
    instruction:
      'Make pairs. One tells, the other listens and asks nothing. Change halfway. Afterwards people share only what their own teller is happy to share.',
    prompt: 'Tell each other about a moment that stayed with you.',
  },
  break: {
    name: 'Break',
    hint: 'Nothing for a while.',
    title: 'Break',
    instruction: '',
    prompt: '',
  },
  sortAloneTogether: {
    name: 'Sort alone first, then together',
    hint: 'From single cards to piles with names of their own.',
    title: 'Sort alone first, then together',
    instruction:
      'First everyone writes notes alone, without talking. Turn them together and lay them on the board. Then compare: what lies together for all, and what does not? Name each pile in the words of the tellers.',
    prompt: 'What belongs together for you?',
  },
  plenary: {
    name: 'Conclude together',
    hint: 'Sentences the circle stands behind.',
    title: 'What do we take with us?',
    instruction:
      'Begin each sentence with “We conclude that…”. Ask with each: for whom does this not hold? Write that down too. There is no need to vote.',
    prompt: 'We conclude that…',
  },
  breakout: {
    name: 'In small groups',
    hint: 'Two or three people to a question.',
    title: 'In small groups',
    instruction:
      'Make groups of two or three. Each gets one question and somebody who writes along. Then each group tells one thing that stood out.',
    prompt: 'What stands out for you?',
  },
  panel: {
    name: 'Panel',
    hint: 'A few people talk, the others listen.',
    title: 'Panel',
    instruction:
      'Ask three or four people to the front, tellers and staff. Agree beforehand what will and will not be told. The room listens first and asks later.',
    prompt: 'What do you want them to know of this?',
  },
  mirror: {
    name: 'Mirror meeting',
    hint: 'Tellers talk, staff listen around them.',
    title: 'Mirror meeting',
    instruction:
      'The tellers sit in the middle. Staff sit around them and say nothing. After that, staff say what they heard, without explaining and without “yes, but”.',
    prompt: 'What must the people around us hear?',
  },
  plusMinus: {
    name: 'Plus and minus reading',
    hint: 'Read a letter or a form together.',
    title: 'Plus and minus reading',
    instruction:
      'Hand out the letter. Everyone puts a plus where it feels right and a minus where it jars, and writes why: a plus or a minus on the room screen. Then turn them together and talk about them.',
    prompt: 'What does this sentence do to you?',
  },
  agreements: {
    name: 'Agreements',
    hint: 'What do we agree with each other?',
    title: 'Agreements',
    instruction:
      'Ask what people need to be able to tell here. Write it down in their own words. Also note who does what, and when.',
    prompt: 'What do you need to be able to tell here?',
  },
  checkOut: {
    name: 'Check-out',
    hint: 'Everyone leaves with one sentence.',
    title: 'Check-out',
    instruction:
      'Everyone says one thing. Ask too who wants to say something in private. Say when the next time is.',
    prompt: 'What do you take home?',
  },
  free: {
    name: 'Something else',
    hint: 'An empty part that you fill in yourself.',
    title: 'New part',
    instruction: '',
    prompt: '',
  },
};
