import type { sound as source } from '../nl/sound';
import type { Shape } from '../shape';

/** Texts of: recording a voice and hearing it, in both windows. */
export const sound: Shape<typeof source> = {
  open: 'Record sound',
  title: 'Record what you want to be heard',
  ready: 'Press “Record” when you want to begin. Until then the microphone is off.',
  asking: 'The microphone is going on. One moment…',
  recording: 'The microphone is on. Go ahead.',
  limit: 'Press “Done” when you have told enough. After 15 minutes it stops by itself.',
  onlyCircle:
    'Only the circle can hear this. It goes into no report or presentation. It stays in this werkplaats.',
  recorded: {
    hand: 'The microphone is off. Listen back and choose whether to keep it.',
    limit:
      '15 minutes were recorded. Then the microphone stopped by itself. Keep this. After that you can go on.',
    room: 'Recording stopped half way. What you told is still here. Do you keep it?',
    unplugged:
      'The microphone came loose. What you told until then is still here. See whether it is plugged in well.',
  },
  trouble: {
    missing: 'This computer has no microphone. Plug one in and press “Record” again.',
    refused:
      'The app may not use the microphone of this computer. Allow it in the settings, under Privacy. Then press “Record” again.',
    failed:
      'The microphone does not work now. Maybe another program uses it. Close that and press “Record” again.',
    silent:
      'Nothing was recorded. Press “Record” and talk. If it happens again, check that the microphone is plugged in well.',
  },
  start: 'Record',
  done: 'Done',
  listen: 'Listen',
  silence: 'Stop listening',
  listenTo: 'Listen: {{what}}',
  silenceOf: 'Stop listening: {{what}}',
  keep: 'Keep',
  again: 'Again',
  away: 'Throw it away',
  kept: 'Your recording is there.',
  list: 'Sounds with this story',
  name: 'Sound',
  broken: 'This sound cannot be heard now. Try once more.',
  description: 'What is to be heard?',
  descriptionHelp: 'A few words, to find the sound back.',
  remove: 'Take this sound away',
  removed: 'The sound is in the bin.',
  choice: {
    open: 'Picture or sound',
    title: 'What do you want to add?',
    draw: 'Draw something',
    drawHint: 'With your finger, a pen or the mouse.',
    record: 'Record your voice',
    recordHint: 'Only the circle can hear it.',
    recordWaits: 'Your recording of just now is waiting.',
  },
};
