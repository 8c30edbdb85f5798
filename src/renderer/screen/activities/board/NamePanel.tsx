import type { PileWithCards } from '@shared/contract/sort';
import type { Holder } from '@shared/domain/board/handsOnBoard';
import { suggestedNames } from '@shared/domain/board/pileNames';
import { cleanLine } from '@shared/domain/cleanText';
import { titleLimit } from '@shared/domain/limits';
import { type CSSProperties, type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../../ui/language';
import type { BoardCommands } from './boardCommands';
import { closePanel } from './handsState';
import { PanelInStrip } from './PanelInStrip';
import { isTyping } from './PutWithPanel';
import styles from './StripPanels.module.css';

export type NamePanelProps = {
  readonly by: Holder;
  readonly place: CSSProperties;
  readonly pile: PileWithCards;
  readonly commands: BoardCommands;
};

/** The name of a pile, large, in the strip of who made it. May be skipped: the pile is there already. */
export const NamePanel = ({ by, place, pile, commands }: NamePanelProps) => {
  const t = useT();
  const titleId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(pile.name === t('sort.room.unnamed') ? '' : pile.name);
  useEffect(() => {
    if (!isTyping()) field.current?.focus();
  }, []);
  const close = () => closePanel(by.strip);
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
          onChange={(event) => setText(event.target.value)}
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
