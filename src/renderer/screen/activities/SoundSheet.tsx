import type { ParticipantId, StoryId } from '@shared/ids';
import { Check, Mic, Play, RotateCcw, Square, Trash2, X } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { RecorderFace } from '../../sound/RecorderFace';
import { soundMime } from '../../sound/recorder';
import { usePlayer } from '../../sound/usePlayer';
import { type RecorderHook, useRecorder } from '../../sound/useRecorder';
import { useT } from '../../ui/language';
import { showToast } from '../../ui/toasts';
import type { RoomAction } from '../frame/ActionBar';
import { Sheet } from '../frame/Sheet';
import { useOnFreeze } from '../useOnFreeze';
import { soundKey } from './soundKey';

type SoundSheetProps = {
  readonly storyId: StoryId;
  readonly hand: ParticipantId | null;
  readonly onClose: () => void;
  readonly onKept: () => void;
};

/** A voice recorded on the spot: press, tell, listen back, and only then keep it or not. */
export const SoundSheet = ({ storyId, hand, onClose: putAway, onKept }: SoundSheetProps) => {
  const t = useT();
  const add = useCommand('screen.addRecording');
  const recorder = useRecorder(soundKey(storyId, hand));
  const { state, clear, interrupt } = recorder;
  const sound = state.type === 'recorded' ? state.sound : null;
  const player = usePlayer(async () => sound && new Blob([sound.bytes], { type: soundMime }));
  useOnFreeze(() => {
    interrupt();
    player.stop();
  });
  const leave = (next: () => void) => (): void => {
    player.stop();
    clear();
    next();
  };
  // Of somebody it waits; of nobody in particular it would wait for another.
  const onClose = hand === null ? leave(putAway) : putAway;
  const keep = async (): Promise<void> => {
    player.stop();
    if (!sound) return;
    const { bytes, milliseconds } = sound;
    if (!(await add.save({ hand, storyId, bytes, milliseconds }))) return;
    clear();
    onKept();
    showToast({ kind: 'info', text: t('sound.kept') });
    onClose();
  };
  const before = useRecordActions(recorder, onClose);
  const after: readonly RoomAction[] = [
    { text: t('sound.away'), icon: <Trash2 />, onPress: leave(onClose) },
    { text: t('sound.again'), icon: <RotateCcw />, onPress: leave(() => undefined) },
    player.place === null
      ? { text: t('sound.listen'), icon: <Play />, autoFocus: true, onPress: player.toggle }
      : { text: t('sound.silence'), icon: <Square />, autoFocus: true, onPress: player.toggle },
    {
      text: t('sound.keep'),
      icon: <Check />,
      kind: 'main',
      disabled: add.pending,
      onPress: () => void keep(),
    },
  ];
  return (
    <Sheet title={t('sound.title')} onClose={onClose} actions={sound ? after : before}>
      <RecorderFace state={state} place={player.place} />
      {player.isBroken && <p role="alert">{t('sound.broken')}</p>}
    </Sheet>
  );
};

const useRecordActions = (
  { state, start, stop }: RecorderHook,
  onClose: () => void,
): readonly RoomAction[] => {
  const t = useT();
  if (state.type === 'recording')
    return [{ text: t('sound.done'), icon: <Check />, kind: 'main', autoFocus: true, onPress: stop }];
  return [
    { text: t('screen.close'), icon: <X />, onPress: onClose },
    {
      text: t('sound.start'),
      icon: <Mic />,
      kind: 'main',
      autoFocus: true,
      disabled: state.type === 'asking',
      onPress: start,
    },
  ];
};
