import type { StoryId } from '@shared/ids';
import { Check, Mic, Play, RotateCcw, Square, Trash2 } from 'lucide-react';
import { RecorderFace } from '../../sound/RecorderFace';
import { type Recorded, soundMime } from '../../sound/recorder';
import { usePlayer } from '../../sound/usePlayer';
import { type RecorderHook, useRecorder } from '../../sound/useRecorder';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import { useRoomChange } from './useRoomChange';

type RecordDialogProps = {
  readonly storyId: StoryId;
  readonly onClose: () => void;
  /** Keeps the sound with the story; true when it is durable. */
  readonly onKeep: (sound: Recorded) => Promise<boolean>;
  readonly busy: boolean;
};

/** Recording a voice: press, tell, listen back, and only then keep it or not. */
export const RecordDialog = ({ storyId, onClose, onKeep, busy }: RecordDialogProps) => {
  const t = useT();
  const recorder = useRecorder(storyId);
  const { state, clear } = recorder;
  const sound = state.type === 'recorded' ? state.sound : null;
  const player = usePlayer(async () => sound && new Blob([sound.bytes], { type: soundMime }));
  useRoomChange(recorder.interrupt);
  const keep = async () => {
    player.stop();
    if (!sound || !(await onKeep(sound))) return;
    clear();
    onClose();
  };
  const leave = (next: () => void) => () => {
    player.stop();
    clear();
    next();
  };
  return (
    <Dialog
      title={t('sound.open')}
      open
      onClose={onClose}
      actions={
        sound ? (
          <>
            <Button kind="danger" icon={<Trash2 />} onPress={leave(onClose)}>
              {t('sound.away')}
            </Button>
            <Button icon={<RotateCcw />} onPress={leave(() => undefined)}>
              {t('sound.again')}
            </Button>
            <span style={{ flex: 1 }} />
            <Button icon={player.place === null ? <Play /> : <Square />} onPress={player.toggle} autoFocus>
              {t(player.place === null ? 'sound.listen' : 'sound.silence')}
            </Button>
            <Button kind="primary" icon={<Check />} onPress={() => void keep()} busy={busy}>
              {t('sound.keep')}
            </Button>
          </>
        ) : (
          <RecordButton recorder={recorder} />
        )
      }
    >
      <RecorderFace state={state} place={player.place} />
      {player.isBroken && <p role="alert">{t('sound.broken')}</p>}
    </Dialog>
  );
};

const RecordButton = ({ recorder }: { readonly recorder: RecorderHook }) => {
  const t = useT();
  return recorder.state.type === 'recording' ? (
    <Button key="stop" kind="primary" icon={<Check />} onPress={recorder.stop} autoFocus>
      {t('sound.done')}
    </Button>
  ) : (
    <Button
      key="start"
      kind="primary"
      icon={<Mic />}
      onPress={recorder.start}
      busy={recorder.state.type === 'asking'}
      autoFocus
    >
      {t('sound.start')}
    </Button>
  );
};
