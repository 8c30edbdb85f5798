import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import styles from './DateField.module.css';
import { SaveMark } from './SaveMark';
import { type DraftOptions, useDraft } from './useDraft';

export type SavedDateFieldProps = DraftOptions & { readonly label: string };

/** A day, typed in the order of the language or chosen from a calendar. The value is "2026-03-10" or empty. Saves by itself. */
export const SavedDateField = (props: SavedDateFieldProps) => <KeyedDate key={props.draftId} {...props} />;

const KeyedDate = ({ label, ...options }: SavedDateFieldProps) => {
  const draft = useDraft(options);
  return (
    <DatePicker
      value={dayOf(draft.text)}
      onChange={(day) => draft.change(day?.toString() ?? '')}
      onBlur={draft.leave}
      className={styles['field'] ?? ''}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Group className={styles['box'] ?? ''}>
        <DateInput className={styles['input'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
        </DateInput>
        <Button className={styles['open'] ?? ''}>
          <CalendarDays aria-hidden="true" size={19} />
        </Button>
      </Group>
      {draft.state === 'failed' && <SaveMark state="failed" onRetry={draft.commit} />}
      <Popover className={styles['popover'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Calendar>
            <header className={styles['month']}>
              <Button slot="previous" className={styles['open'] ?? ''}>
                <ChevronLeft aria-hidden="true" size={20} />
              </Button>
              <Heading className={styles['name'] ?? ''} />
              <Button slot="next" className={styles['open'] ?? ''}>
                <ChevronRight aria-hidden="true" size={20} />
              </Button>
            </header>
            <CalendarGrid>
              {(day) => <CalendarCell date={day} className={styles['day'] ?? ''} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
};

const dayOf = (iso: string): CalendarDate | null => {
  try {
    return iso === '' ? null : parseDate(iso);
  } catch {
    return null;
  }
};
