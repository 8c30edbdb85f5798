import type { PileColour } from '@shared/domain/pile';
import { type FragmentId, isId, type ParticipantId, type TextId } from '@shared/ids';
import { errorText } from '@shared/language/errorText';
import type { TextKey } from '@shared/language/translate';
import { type Ref, type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { showToast } from '../ui/toasts';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { type ActiveFormatting, applyFormatting } from './formatting';
import styles from './LiveTextEditor.module.css';
import { type LiveTextHandle, useLiveTextHandle } from './liveTextHandle';
import { type NameOfHand, OtherCaretFlag } from './OtherCaretFlag';
import type { OtherCaret } from './otherCaret';
import type { TextState } from './outbox';
import { colourMarks, marksOfElement } from './registerEditing';
import { TextToolbar } from './TextToolbar';
import type { TextEngine } from './textEngine';
import { textTheme } from './textTheme';
import type { UndoKind } from './undoStep';
import { type EngineStatus, useTextEngine } from './useTextEngine';
import { stepName, useUndoTalk } from './useUndoTalk';

export type { LiveTextHandle } from './liveTextHandle';

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
  /** Who writes here now: everything typed carries it, and undo takes back only what this hand did. */
  readonly hand?: ParticipantId | null;
  /** Shows the caret of the other window under this name and in this colour; without it that caret is not shown. */
  readonly nameOfHand?: NameOfHand;
  /** What undo would take back now has changed. */
  readonly onUndoLabel?: (label: { readonly key: TextKey } | null) => void;
  /** Words that can be read from across a room. */
  readonly large?: boolean;
  readonly ref?: Ref<LiveTextHandle>;
};

const noColours: ReadonlyMap<FragmentId, PileColour> = new Map();

/** A live text: typed words are durable at once, and two windows can write in it together. */
export const LiveTextEditor = (props: LiveTextEditorProps) => <Editor key={props.textId} {...props} />;

const Editor = (props: LiveTextEditorProps) => {
  const { textId, label, placeholder = '', markColours = noColours, readOnly = false, hand = null } = props;
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const say = useUndoTalk();
  const [said, setSaid] = useState('');
  const [otherCaret, setOtherCaret] = useState<OtherCaret | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [active, setActive] = useState<ActiveFormatting>(new Set());
  const [isEmpty, setEmpty] = useState(false);
  const { engine, status } = useTextEngine(
    place,
    {
      textId,
      readOnly,
      hand,
      theme: textTheme,
      isKnownMark: (id) => isId('fragment', id) && markColours.has(id),
      onState: (state) => props.onState?.(state),
      onSelection: (words) => props.onSelectionChange?.(words !== '', words),
      onFormatting: setActive,
      onEmpty: setEmpty,
      onTooLong: (limit) => showToast({ kind: 'error', text: errorText({ type: 'textTooLong', limit }, t) }),
      onUndone: (way, result) => setSaid(say(engine, way, result)),
      onOtherCaret: setOtherCaret,
    },
    attempt,
  );
  useLiveTextHandle(props.ref, engine, say);
  useUndoLabel(engine, props.onUndoLabel);
  useMarkColours(place, markColours, engine);
  const isReady = status.type === 'ready' || status.type === 'notKept';
  const mayWrite = isReady && !readOnly;

  return (
    <div className={styles['editor']} data-large={props.large === true}>
      {mayWrite && !props.hideToolbar && engine && (
        <TextToolbar
          active={active}
          onApply={(formatting, { byKeyboard }) => {
            applyFormatting(engine, formatting, { keepFocus: byKeyboard });
            if (!byKeyboard) engine.editor.focus();
          }}
        />
      )}
      <Trouble status={status} onAgain={() => setAttempt(attempt + 1)} />
      <div ref={page} className={styles['page']}>
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
        {isReady && otherCaret && engine && props.nameOfHand && (
          <OtherCaretFlag engine={engine} caret={otherCaret} nameOfHand={props.nameOfHand} page={page} />
        )}
      </div>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
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

const useUndoLabel = (engine: TextEngine | null, tell: LiveTextEditorProps['onUndoLabel']): void => {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    if (engine === null) return undefined;
    let last: UndoKind | null = null;
    return engine.editor.registerUpdateListener(() => {
      const kind = engine.nextUndo();
      if (kind !== last) latest.current?.(kind === null ? null : { key: stepName[kind] });
      last = kind;
    });
  }, [engine]);
};

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
