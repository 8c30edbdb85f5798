import { parseTime, type Time } from '@internationalized/date';
import { DateInput, DateSegment, Group, Label, TimeField } from 'react-aria-components';
import styles from './DateField.module.css';
import { SaveMark } from './SaveMark';
import { type DraftOptions, useDraft } from './useDraft';

export type SavedTimeFieldProps = DraftOptions & { readonly label: string };

/** A time of day on the 24-hour clock. The value is "13:00". Saves by itself. */
export const SavedTimeField = (props: SavedTimeFieldProps) => <KeyedTime key={props.draftId} {...props} />;

const KeyedTime = ({ label, ...options }: SavedTimeFieldProps) => {
  const draft = useDraft(options);
  return (
    <TimeField
      value={timeOf(draft.text)}
      onChange={(time) => time !== null && draft.change(time.toString().slice(0, 5))}
      onBlur={draft.leave}
      hourCycle={24}
      className={styles['field'] ?? ''}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Group className={styles['box'] ?? ''}>
        <DateInput className={styles['input'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
        </DateInput>
      </Group>
      {draft.state === 'failed' && <SaveMark state="failed" onRetry={draft.commit} />}
    </TimeField>
  );
};

const timeOf = (text: string): Time | null => {
  try {
    return parseTime(text.padStart(5, '0'));
  } catch {
    return null;
  }
};
