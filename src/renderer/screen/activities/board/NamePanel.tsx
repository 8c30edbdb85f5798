import type { PileWithCards } from '@shared/contract/sort';
import type { Holder } from '@shared/domain/board/handsOnBoard';
import { suggestedNames } from '@shared/domain/board/pileNames';
import { cleanLine } from '@shared/domain/cleanText';
import { titleLimit } from '@shared/domain/limits';
import { type CSSProperties, type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { halfWrittenIn, keepHalfWritten } from '../../../ui/halfWritten';
import { useT } from '../../../ui/language';
import { draftKey } from '../../draftKey';
import type { BoardCommands } from './boardCommands';
import { closeName, isTyping } from './handsState';
import { PanelInStrip } from './PanelInStrip';
import styles from './StripPanels.module.css';

export type NamePanelProps = {
  readonly by: Holder;
  readonly place: CSSProperties;
  readonly pile: PileWithCards;
  /** Its field takes the keyboard, unless somebody is typing. */
  readonly asksKeys: boolean;
  readonly commands: BoardCommands;
};

/**
 * The name of a pile, large, in the strip of who made it. May be skipped: the pile is there already. What was typed waits for who
 * typed it when something else has to stand there.
 */
export const NamePanel = ({ by, place, pile, asksKeys, commands }: NamePanelProps) => {
  const t = useT();
  const titleId = useId();
  const field = useRef<HTMLInputElement>(null);
  const key = draftKey(by.hand, `pileName:${pile.id}`);
  const [text, setText] = useState(
    () => halfWrittenIn(key) || (pile.name === t('sort.room.unnamed') ? '' : pile.name),
  );
  useEffect(() => {
    if (asksKeys && !isTyping()) field.current?.focus();
  }, [asksKeys]);
  const write = (words: string) => {
    setText(words);
    keepHalfWritten(key, words);
  };
  const close = () => {
    keepHalfWritten(key, '');
    closeName(by.strip, pile.id);
  };
  const keep = async (typed: string) => {
    const name = cleanLine(typed, titleLimit);
    if (name === '' || name === pile.name || (await commands.renamePile(by, pile.id, name))) close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep(text);
  };
  return (
    <PanelInStrip titleId={titleId} place={place} onEscape={close}>
      <form onSubmit={submit} className={styles['sheet']}>
        <label htmlFor={`${titleId}-field`} id={titleId} className={styles['title']}>
          {t('sort.room.nameTitle')}
        </label>
        <input
          ref={field}
          id={`${titleId}-field`}
          dir="auto"
          value={text}
          maxLength={titleLimit}
          data-strip={by.strip}
          onChange={(event) => write(event.target.value)}
          className={styles['field']}
        />
        <div className={styles['words']}>
          {suggestedNames(pile.cards)
            .slice(0, mostWords)
            .map((words) => (
              <button
                key={words}
                type="button"
                dir="auto"
                onClick={() => void keep(words)}
                className={styles['word']}
              >
                {words}
              </button>
            ))}
        </div>
        <div className={styles['foot']}>
          <button type="submit" className={styles['button']} data-main>
            {t('sort.room.nameReady')}
          </button>
          <button type="button" onClick={close} className={styles['button']}>
            {t('sort.room.nameSkip')}
          </button>
        </div>
      </form>
    </PanelInStrip>
  );
};

const mostWords = 3;
