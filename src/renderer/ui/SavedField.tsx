import type { KeyboardEvent } from 'react';
import { SaveMark } from './SaveMark';
import { TextField, type TextFieldProps } from './TextField';
import { type DraftOptions, useDraft } from './useDraft';

export type SavedFieldProps = DraftOptions &
  Omit<TextFieldProps, 'value' | 'onChange' | 'status' | 'onBlur'> & {
    /** Left empty it goes back to what it was. */
    readonly required?: boolean;
  };

/**
 * A field that saves by itself: on leaving it, on Enter (one line) and after a pause. When saving fails it keeps what was
 * typed and says so.
 */
export const SavedField = (props: SavedFieldProps) => <KeyedField key={props.draftId} {...props} />;

// By key: when the same place shows another thing, what was typed is saved to the former one.
const KeyedField = ({ draftId, value, onCommit, required = false, ...field }: SavedFieldProps) => {
  const draft = useDraft({ draftId, value, onCommit: required ? skipBlank(onCommit) : onCommit });
  const keys = (event: KeyboardEvent) => {
    field.onKeyDown?.(event);
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && field.multiline !== true) draft.commit();
  };
  return (
    <TextField
      {...field}
      value={draft.text}
      onChange={draft.change}
      onBlur={() => (required && draft.text.trim() === '' ? draft.drop() : draft.leave())}
      onKeyDown={keys}
      {...(draft.state === 'saved'
        ? {}
        : { status: <SaveMark state={draft.state} onRetry={draft.commit} /> })}
    />
  );
};

/** Blank is not sent while typing; the field decides on leaving. */
const skipBlank =
  (onCommit: (text: string) => Promise<boolean>) =>
  (text: string): Promise<boolean> =>
    text.trim() === '' ? Promise.resolve(true) : onCommit(text);
