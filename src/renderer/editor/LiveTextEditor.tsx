import type { PileColour } from '@shared/domain/pile';
import { type FragmentId, isId, type TextId } from '@shared/ids';
import { errorText } from '@shared/language/errorText';
import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { showToast } from '../ui/toasts';
import { type ActiveFormatting, applyFormatting } from './formatting';
import styles from './LiveTextEditor.module.css';
import { focusMark, markSelection, removeMark } from './marks';
import type { TextState } from './outbox';
import { colourMarks, marksOfElement } from './registerEditing';
import { TextToolbar } from './TextToolbar';
import type { TextEngine } from './textEngine';
import { textTheme } from './textTheme';
import { type EngineStatus, useTextEngine } from './useTextEngine';

/** What a room can do with the text it shows. */
export type LiveTextHandle = {
  /** Marks the selected words and gives them; null when none are selected. Wait for `saved` before telling main. */
  readonly markSelection: (id: FragmentId) => { readonly words: string } | null;
  /** Selects the words of a mark and brings them into view; false when the mark is gone. */
  readonly focusMark: (id: FragmentId) => boolean;
  readonly removeMark: (id: FragmentId) => void;
  readonly focus: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Resolves when everything typed so far is durable: true; or cannot be kept now: false. */
  readonly saved: () => Promise<boolean>;
};

export type LiveTextEditorProps = {
  readonly textId: TextId;
  /** Says what text this is, for who cannot see it. */
  readonly label: string;
  readonly placeholder?: string;
  /** The fragments of this text and the colour of each. A mark that is not in it looks like any other words. */
  readonly markColours?: ReadonlyMap<FragmentId, PileColour>;
  readonly readOnly?: boolean;
  /** Without the row of buttons; the keys stay. */
  readonly hideToolbar?: boolean;
  readonly onSelectionChange?: (hasSelection: boolean, words: string) => void;
  readonly onMarkPress?: (id: FragmentId) => void;
  readonly onState?: (state: TextState) => void;
  readonly ref?: Ref<LiveTextHandle>;
};

const noColours: ReadonlyMap<FragmentId, PileColour> = new Map();

/** A live text: typed words are durable at once, and two windows can write in it together. */
export const LiveTextEditor = (props: LiveTextEditorProps) => <Editor key={props.textId} {...props} />;

const Editor = (props: LiveTextEditorProps) => {
  const { textId, label, placeholder = '', markColours = noColours, readOnly = false } = props;
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [active, setActive] = useState<ActiveFormatting>(new Set());
  const [isEmpty, setEmpty] = useState(false);
  const { engine, status } = useTextEngine(
    place,
    {
      textId,
      readOnly,
      theme: textTheme,
      isKnownMark: (id) => isId('fragment', id) && markColours.has(id),
      onState: (state) => props.onState?.(state),
      onSelection: (words) => props.onSelectionChange?.(words !== '', words),
      onFormatting: setActive,
      onEmpty: setEmpty,
      onTooLong: (limit) => showToast({ kind: 'error', text: errorText({ type: 'textTooLong', limit }, t) }),
      onUndone: (outcome) => {
        if (outcome === 'others') showToast({ kind: 'info', text: t('tell.editor.undoTouchesOthers') });
      },
    },
    attempt,
  );
  useHandle(props.ref, engine);
  useMarkColours(place, markColours, engine);
  const isReady = status.type === 'ready' || status.type === 'notKept';
  const mayWrite = isReady && !readOnly;

  return (
    <div className={styles['editor']}>
      {mayWrite && !props.hideToolbar && engine && (
        <TextToolbar
          active={active}
          onApply={(formatting, { byKeyboard }) => {
            applyFormatting(engine.editor, formatting, { keepFocus: byKeyboard });
            if (!byKeyboard) engine.editor.focus();
          }}
        />
      )}
      <Trouble status={status} onAgain={() => setAttempt(attempt + 1)} />
      <div className={styles['page']}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: pressing a mark is a shortcut; the list of fragments is the way by keyboard */}
        {/* biome-ignore lint/a11y/useSemanticElements: a textarea cannot hold headings and marks */}
        <div
          ref={place}
          className={styles['text']}
          role="textbox"
          tabIndex={0}
          aria-label={label}
          aria-multiline="true"
          aria-readonly={!mayWrite}
          aria-busy={status.type === 'opening'}
          aria-placeholder={placeholder}
          contentEditable={mayWrite}
          suppressContentEditableWarning
          spellCheck={false}
          onClick={(event) => {
            const id = pressedMark(event.target, markColours);
            if (id !== undefined) props.onMarkPress?.(id);
          }}
        />
        {isReady && isEmpty && (
          <div className={styles['placeholder']} aria-hidden="true">
            {placeholder}
          </div>
        )}
      </div>
    </div>
  );
};

/** Why the text is not there, or cannot be kept, and what to do. */
const Trouble = ({ status, onAgain }: { readonly status: EngineStatus; readonly onAgain: () => void }) => {
  const t = useT();
  if (status.type === 'opening' || status.type === 'ready') return null;
  return (
    <div role="alert" className={styles['notice']}>
      <p>{status.type === 'broken' ? t('tell.editor.broken') : errorText(status.error, t)}</p>
      {status.type !== 'notKept' && (
        <Button size="s" onPress={onAgain}>
          {t('tell.editor.openAgain')}
        </Button>
      )}
    </div>
  );
};

const useHandle = (ref: Ref<LiveTextHandle> | undefined, engine: TextEngine | null): void =>
  useImperativeHandle(
    ref,
    () => ({
      markSelection: (id) => (engine ? markSelection(engine.editor, id) : null),
      focusMark: (id) => (engine ? focusMark(engine.editor, id) : false),
      removeMark: (id) => engine && removeMark(engine.editor, id),
      focus: () => engine?.editor.focus(),
      undo: () => engine?.undo(),
      redo: () => engine?.redo(),
      saved: async () => (await engine?.saved()) ?? true,
    }),
    [engine],
  );

const useMarkColours = (
  place: RefObject<HTMLElement | null>,
  colours: ReadonlyMap<FragmentId, PileColour>,
  engine: TextEngine | null,
): void =>
  useEffect(() => {
    const colour = (): void => {
      if (place.current) colourMarks(place.current, colours);
    };
    colour();
    // After the editor has drawn: a mark may be new, or drawn again.
    return engine?.editor.registerUpdateListener(({ dirtyElements }) => {
      if (dirtyElements.size > 0) colour();
    });
  }, [place, colours, engine]);

const pressedMark = (
  target: EventTarget,
  colours: ReadonlyMap<FragmentId, PileColour>,
): FragmentId | undefined => {
  const mark = target instanceof Element ? target.closest('mark[data-marks]') : null;
  if (mark === null) return undefined;
  return marksOfElement(mark)
    .filter((id) => isId('fragment', id))
    .find((id) => colours.has(id));
};
