import type { StorySummary } from '@shared/contract/stories';
import { ImagePlus, Mic, Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { Checkbox } from '../../ui/Switch';
import styles from './StorySheet.module.css';

type SheetFootProps = {
  readonly story: StorySummary;
  /** A picture is being read. */
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDraw: () => void;
  readonly onRecord: () => void;
};

/** Below the words: other ways to tell. */
export const SheetFoot = ({ story, busy, onFiles, onDraw, onRecord }: SheetFootProps) => {
  const t = useT();
  const chooser = useRef<HTMLInputElement>(null);
  const update = useCommand('stories.update');
  useWordsArrived(story, () => void update.run({ id: story.id, wordless: false }));
  return (
    <footer className={styles['foot']}>
      {(story.opening === '' || story.wordless) && (
        <Checkbox
          on={story.wordless}
          onChange={(wordless) => void update.run({ id: story.id, wordless })}
          hint={t('tell.wordlessHint')}
        >
          {t('tell.noWordsYetLong')}
        </Checkbox>
      )}
      <div className={styles['ways']}>
        <Button icon={<ImagePlus />} busy={busy} onPress={() => chooser.current?.click()}>
          {t('tell.picture.add')}
        </Button>
        <Button icon={<Pencil />} onPress={onDraw}>
          {t('tell.draw.open')}
        </Button>
        <Button icon={<Mic />} onPress={onRecord}>
          {t('sound.open')}
        </Button>
      </div>
      <input
        ref={chooser}
        type="file"
        accept="image/png,image/jpeg"
        multiple
        hidden
        aria-label={t('tell.picture.add')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </footer>
  );
};

/** Words come in a story that had none: it is not wordless any longer. Only at that moment, so that it can be taken back. */
const useWordsArrived = ({ opening, wordless }: StorySummary, onArrived: () => void): void => {
  const former = useRef(opening);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only words that arrive start this
  useEffect(() => {
    if (former.current === '' && opening !== '' && wordless) onArrived();
    former.current = opening;
  }, [opening]);
};
