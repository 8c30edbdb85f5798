import type { ParticipantId } from '@shared/ids';
import * as Y from 'yjs';
import type { CaretPlace } from '../api/liveText';

/** Tells the other window where the own caret stands, not more often than an eye can follow. */
export type CaretReport = {
  readonly moved: (anchor: Y.RelativePosition | null, focus: Y.RelativePosition | null) => void;
  /** The caret has left this text; `moved` shows it again. */
  readonly left: () => void;
  /** Says it again, because somebody else's hand has it now. */
  readonly again: () => void;
  readonly stop: () => void;
};

export type CaretReportOptions = {
  readonly send: (place: CaretPlace) => void;
  readonly hand: () => ParticipantId | null;
};

/** At most one message in so many milliseconds. */
const between = 50;

/** Makes the report of one editor; silent until the caret moves for the first time. */
export const createCaretReport = ({ send, hand }: CaretReportOptions): CaretReport => {
  let place: Pick<CaretPlace, 'anchor' | 'focus'> = { anchor: null, focus: null };
  let sent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sendNow = (): void => {
    const message = { ...place, hand: hand() };
    const print = `${message.anchor?.join()};${message.focus?.join()};${message.hand}`;
    if (print === sent || (sent === '' && message.focus === null)) return;
    sent = print;
    send(message);
    timer = setTimeout(() => {
      timer = undefined;
      sendNow();
    }, between);
  };
  const soon = (): void => {
    if (timer === undefined) sendNow();
  };
  return {
    moved: (anchor, focus) => {
      place = { anchor: encoded(anchor), focus: encoded(focus) };
      soon();
    },
    left: () => {
      place = { anchor: null, focus: null };
      soon();
    },
    again: soon,
    stop: () => clearTimeout(timer),
  };
};

const encoded = (position: Y.RelativePosition | null): Uint8Array<ArrayBuffer> | null =>
  position && new Uint8Array(Y.encodeRelativePosition(position));
